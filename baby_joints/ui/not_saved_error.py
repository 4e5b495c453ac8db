"""A file that a parent asked for and that is not there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from baby_joints.ui.saved_thing import SavedThing

# By the names of the classes: storage lies below the diary, where the window may not reach.
_NOT_COPIED: Final = frozenset(
    {"BackupNotMadeError", "NoRoomForBackupError", "NoRoomError", "DatabaseFullError"}
)


class NotSavedError(Exception):
    """Nothing was written to `path`; the cause says why."""

    def __init__(self, what: SavedThing, path: Path) -> None:
        super().__init__(f"{what} was not saved")
        self.what = what
        self.path = path


@contextmanager
def saving(what: SavedThing, path: Path) -> Iterator[None]:
    """What fails within is told as that `what` was not saved to `path`.

    The system names the file that is written first and renamed, which nobody asked for.
    """
    try:
        yield
    except OSError as error:
        raise NotSavedError(what, path) from error
    except Exception as error:
        if type(error).__name__ in _NOT_COPIED or _is_beside(error, path):
            raise NotSavedError(what, path) from error
        raise


def _is_beside(error: Exception, path: Path) -> bool:
    """The system refused a file where this one was to go: it is not the diary that is at fault."""
    behind = error.__cause__
    name: object = behind.filename if isinstance(behind, OSError) else None
    return isinstance(name, str) and Path(name).parent in {path, path.parent}
