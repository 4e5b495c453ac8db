"""Where resources and the user's files lie; alone knows 'frozen, wheel or source tree'."""

import contextlib
import os
import sys
from pathlib import Path

APP_NAME = "baby_joints"
DIARY_FILE_NAME = "diary.sqlite3"
DIARY_VARIABLE = "BABY_JOINTS_DIARY"
_XDG: bool = sys.platform == "linux"
_PACKAGE = Path(__file__).resolve().parent


def resources_dir() -> Path:
    """Return the folder that holds fonts, icons, samples and texts.

    Raises:
        FileNotFoundError: the program was taken apart and its resources are gone.
    """
    for candidate in _resource_candidates():
        if candidate.is_dir():
            return candidate
    message = f"The program's resources are missing. Looked in {_PACKAGE} and beside it."
    raise FileNotFoundError(message)


def resource(*parts: str) -> Path:
    """Return the path of one resource, e.g. ``resource("icons", "own", "pop.svg")``.

    The file itself is not looked for: opening it tells best what is wrong.
    """
    return resources_dir().joinpath(*parts)


def diary_file() -> Path:
    """Return where the diary lies: ``BABY_JOINTS_DIARY`` if set, else the platform's data folder.

    The variable may start with ``~``; a relative path counts from the current folder. Neither the
    file nor its folder is made here.
    """
    chosen = os.environ.get(DIARY_VARIABLE, "").strip()
    if chosen:
        return full_path(Path(chosen))
    return data_dir() / DIARY_FILE_NAME


def full_path(chosen: Path) -> Path:
    """Return `chosen` from the root on; it may start with ``~``, or with ``~name`` of a user."""
    with contextlib.suppress(RuntimeError):  # nobody has that name: it is that of a file
        chosen = chosen.expanduser()
    return chosen.absolute()


def window_lock(diary: Path) -> Path:
    """Return the file beside a diary that is there while its window is open.

    It is the same however the path of the diary is written.
    """
    real = Path(os.path.realpath(diary))
    return real.with_name(f".{real.name}.open")


def may_be_there(path: Path) -> bool:
    """Whether there is a file at `path`, or nobody here may look whether there is one."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def backup_dir(diary: Path) -> Path:
    """Return the folder beside a diary that its backups lie in; it is not made here.

    It is the same however the path of the diary is written.
    """
    real = Path(os.path.realpath(diary))
    return real.with_name(f"{real.name}.backups")


def data_dir() -> Path:
    """Return the folder for the diary and its backups."""
    if _XDG:
        return _xdg_folder("XDG_DATA_HOME", ".local/share")
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False)


def config_dir() -> Path:
    """Return the folder for the settings of the window."""
    if _XDG:
        return _xdg_folder("XDG_CONFIG_HOME", ".config")
    from platformdirs import user_config_path

    return user_config_path(APP_NAME, appauthor=False)


def cache_dir() -> Path:
    """Return the folder for what is made again when it is gone: drawn pictures."""
    if _XDG:
        return _xdg_folder("XDG_CACHE_HOME", ".cache")
    from platformdirs import user_cache_path

    return user_cache_path(APP_NAME, appauthor=False)


def state_dir() -> Path:
    """Return the folder for what may be lost without harm: the half-filled form, sizes."""
    from platformdirs import user_state_path

    return user_state_path(APP_NAME, appauthor=False)


def log_dir() -> Path:
    """Return the folder for log files. They never hold what the parents wrote."""
    from platformdirs import user_log_path

    return user_log_path(APP_NAME, appauthor=False)


def _xdg_folder(variable: str, usual: str) -> Path:
    """Return what platformdirs would, without its import: the start of the window waits for it."""
    chosen = os.environ.get(variable, "").strip()
    base = Path(chosen) if chosen else Path("~").expanduser() / usual
    return base / APP_NAME


def _resource_candidates() -> list[Path]:
    """Return the folders that may hold the resources, the most certain first."""
    if getattr(sys, "frozen", False):
        bundle = Path(getattr(sys, "_MEIPASS", _PACKAGE.parent))
        return [bundle / APP_NAME / "_resources", bundle / "resources"]
    # A source tree goes first: an editable install may leave an old copy inside the package.
    source_tree = _PACKAGE.parent
    candidates = [_PACKAGE / "_resources"]
    if (source_tree / "pyproject.toml").is_file():
        candidates.insert(0, source_tree / "resources")
    return candidates
