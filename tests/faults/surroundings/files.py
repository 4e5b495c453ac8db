"""The diary's files are moved, replaced, cleaned up and locked away while the window is open."""

import ctypes
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from baby_joints.diary import Diary
from baby_joints.paths import backup_dir
from baby_joints.ui.first_copy import open_first_copy
from tests.faults.surroundings.scene import Scene
from tests.faults.surroundings.stage import Stage, click
from tests.storage.support import LEO

# Of capabilities(7): the version of the call, and what lets root read and write everything.
_CAPABILITIES: Final = 0x20080522
_OVER_ALL_RIGHTS: Final = 1 << 1 | 1 << 2
_READ_ONLY_FILE: Final = 0o400
_READ_ONLY_FOLDER: Final = 0o500
_SIDES: Final = ("-wal", "-shm")


@contextmanager
def plain_user() -> Iterator[None]:
    """Within, rights count for this thread and those that it starts, though root plays the scene.

    Not by another user: Python itself may lie where that one may not read.
    """
    if os.geteuid():
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    head, before = (ctypes.c_uint32 * 2)(_CAPABILITIES, 0), (ctypes.c_uint32 * 6)()
    if libc.capget(head, before):
        raise OSError(ctypes.get_errno(), "capget")
    less = (ctypes.c_uint32 * 6)(*before)
    less[0] &= ~_OVER_ALL_RIGHTS
    if libc.capset(head, less):
        raise OSError(ctypes.get_errno(), "capset")
    try:
        yield
    finally:
        libc.capset(head, before)


# --- moved ---


def remove(stage: Stage, *, with_sides: bool) -> None:
    """Somebody tidies up: the file goes to no bin."""
    _begin(stage)
    stage.path.unlink()
    if with_sides:
        for ending in _SIDES:
            stage.path.with_name(stage.path.name + ending).unlink(missing_ok=True)
    _go_on(stage)
    stage.close()
    _start_anew(stage)


def rename(stage: Stage) -> None:
    """The file gets another name, and later its own again."""
    _begin(stage)
    other = stage.folder / "renamed.sqlite3"
    stage.path.rename(other)
    stage.homes.append(other)
    _go_on(stage)
    other.rename(stage.path)
    if not stage.save("after it came back"):
        stage.outcome.problems.append("nothing is saved though the file is back")
    stage.close()


def replace_by_another(stage: Stage) -> None:
    """A program that copies files puts another state in its place."""
    older = _older_copy(stage)
    _begin(stage)
    older.replace(stage.path)
    _go_on(stage)
    stage.close()


def overwrite(stage: Stage) -> None:
    """As `cp older diary`: the same file, but with the bytes of another state.

    No program can tell before it stumbles over it, and it may then be mended.
    """
    stage.is_unreadable = True
    older = _older_copy(stage)
    _begin(stage)
    with stage.path.open("r+b") as file:
        data = older.read_bytes()
        file.write(data)
        file.truncate(len(data))
    stage.save("after the change")
    stage.visit_all_pages()
    stage.back_up()
    stage.mend()
    stage.save("after the mending")
    stage.close()


def remove_folder(stage: Stage) -> None:
    """The folder goes with everything in it, backups too."""
    _begin(stage)
    shutil.rmtree(stage.folder)
    _go_on(stage)
    stage.close()
    _start_anew(stage)


def rename_folder(stage: Stage) -> None:
    """The folder gets another name."""
    _begin(stage)
    other = stage.folder.with_name("other")
    stage.folder.rename(other)
    stage.homes.append(other / stage.path.name)
    _go_on(stage)
    stage.close()


def clean_up(stage: Stage, endings: tuple[str, ...]) -> None:
    """Somebody takes the files beside the diary for rubbish."""
    _begin(stage)
    for ending in endings:
        stage.path.with_name(stage.path.name + ending).unlink(missing_ok=True)
    stage.save("after the clean-up")
    # Another program sees what this one wrote, and writes itself.
    with closing(Diary.open(stage.path, clock=stage.clock)) as diary:
        notes = {entry.note for entry in diary.observations()}
        if missing := set(stage.outcome.saved) - notes:
            stage.outcome.problems.append(f"another program does not see {missing}")
        diary.record(click("by another program"))
    stage.outcome.saved.append("by another program")
    stage.save("after the other program")
    stage.back_up()
    stage.close()


# --- rights ---


def take_rights_at_start(stage: Stage, take: Callable[[Stage], None]) -> None:
    """The window is opened on what it may not write; then the rights come back."""
    stage.fill()
    with plain_user():
        take(stage)
        could_open = stage.open()
        if not could_open:
            stage.save("without rights")
        stage.close()
        _give_rights(stage)
        stage.open()
        stage.save("with rights")
        stage.close()


def take_rights_while_open(stage: Stage, take: Callable[[Stage], None]) -> None:
    """The rights go while the window is open."""
    stage.fill()
    with plain_user():
        stage.open()
        stage.save("with rights")
        take(stage)
        _go_on(stage)
        stage.close()
        _give_rights(stage)


def read_only_file(stage: Stage) -> None:
    """The file may be read."""
    for path in stage.folder.glob("diary.sqlite3*"):
        if path.is_file():
            path.chmod(_READ_ONLY_FILE)


def read_only_folder(stage: Stage) -> None:
    """The folder takes no new file."""
    stage.folder.chmod(_READ_ONLY_FOLDER)


def read_only_backups(stage: Stage) -> None:
    """The folder of the backups takes no new file."""
    backup_dir(stage.path).mkdir(exist_ok=True)
    backup_dir(stage.path).chmod(_READ_ONLY_FOLDER)


def read_only_settings(stage: Stage) -> None:
    """The folder of the settings takes no new file."""
    stage.settings.parent.chmod(_READ_ONLY_FOLDER)


def closed_file(stage: Stage) -> None:
    """The file may not even be read."""
    stage.is_unreadable = True
    for path in stage.folder.glob("diary.sqlite3*"):
        if path.is_file():
            path.chmod(0)


def closed_folder(stage: Stage) -> None:
    """Nobody gets into the folder."""
    stage.is_unreadable = True
    stage.folder.chmod(0)


def _give_rights(stage: Stage) -> None:
    stage.is_unreadable = False
    stage.folder.chmod(0o700)
    stage.settings.parent.chmod(0o700)
    for path in stage.folder.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)


# --- what all have in common ---


def _begin(stage: Stage) -> None:
    stage.fill()
    stage.open()
    stage.save("before the change")


def _go_on(stage: Stage) -> None:
    """What a parent does next, who has noticed nothing."""
    stage.save("after the change")
    stage.dismiss()
    stage.visit_all_pages()
    stage.dismiss()
    stage.back_up()
    stage.dismiss()
    stage.save("after the change, again")
    stage.dismiss()


def _start_anew(stage: Stage) -> None:
    """The next start finds no diary: what was saved comes back, by what the window offers."""
    stage.open()
    stage.mend()
    if (page := stage.shell.window.welcome.page) is not None:
        stage.outcome.see(page.copy_button.text())
        (backup, *_) = sorted(backup_dir(stage.path).glob("*-moved.bjbackup"), reverse=True)
        shell = stage.shell
        open_first_copy(shell.window, shell.bridge, shell.keeper.theme, backup)
        stage.wait(lambda: shell.bridge.child is not None)
    stage.save("after the next start")
    stage.close()
    if missing := set(stage.outcome.saved) - stage.notes_in(stage.path):
        stage.outcome.problems.append(f"the next start does not bring back {missing}")


def _older_copy(stage: Stage) -> Path:
    """A diary of the same program that holds none of this one's entries."""
    older = stage.folder.parent / "older.sqlite3"
    with closing(Diary.open(older, clock=stage.clock)) as diary:
        diary.add_child(LEO)
    return older


_RIGHTS: Final = {
    "read-only file": read_only_file,
    "read-only folder": read_only_folder,
    "read-only folder of the backups": read_only_backups,
    "read-only folder of the settings": read_only_settings,
    "file of somebody else": closed_file,
    "folder of somebody else": closed_folder,
}
SCENES: Final = (
    Scene("diary removed", partial(remove, with_sides=False)),
    Scene("diary removed with the files beside it", partial(remove, with_sides=True)),
    Scene("diary renamed and back", rename),
    Scene("diary replaced by another", replace_by_another),
    Scene("diary overwritten by another", overwrite),
    Scene("folder removed", remove_folder),
    Scene("folder renamed", rename_folder),
    *(
        Scene(f"removed: {' and '.join(some)}", partial(clean_up, endings=some))
        for some in (("-wal",), ("-shm",), _SIDES)
    ),
    *(
        Scene(f"{name} at the start", partial(take_rights_at_start, take=take))
        for name, take in _RIGHTS.items()
    ),
    *(
        Scene(f"{name} while open", partial(take_rights_while_open, take=take))
        for name, take in _RIGHTS.items()
    ),
)
