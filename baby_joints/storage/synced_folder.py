"""Folders that a program copies to other computers behind our back, recognised by what they leave.

Nothing is asked of those programs: their settings are no business of a diary. A folder that is not
recognised is taken for a plain one; a wrong guess costs milliseconds, never an entry.
"""

import fnmatch
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

# What lies at the top of a synced folder, by service. Sources: the services' own help pages and
# clients (Nextcloud and ownCloud: their journal; Syncthing: its folder marker; Seafile, Resilio,
# MEGA and Google Drive: their working files).
MARKERS: Final[Mapping[str, tuple[str, ...]]] = {
    "Dropbox": (".dropbox", ".dropbox.cache"),
    "Nextcloud": (".nextcloudsync.log", ".sync_????????????.db", "._sync_????????????.db"),
    "ownCloud": (".owncloudsync.log", ".csync_journal.db"),
    "Syncthing": (".stfolder",),
    "Google Drive": (".tmp.driveupload", ".tmp.drivedownload", ".shortcut-targets-by-id"),
    "MEGA": (".megaignore", ".debris"),
    "Resilio Sync": (".sync",),
    "Seafile": (".seafile-data",),
    "OneDrive": (".849C9593-D756-4E56-8D6E-42412F2A707B",),
}
# How the folder itself is called, as the services name it unless told otherwise.
NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "Dropbox": ("Dropbox", "Dropbox (*)"),
    "OneDrive": ("OneDrive", "OneDrive - *", "OneDrive-*", "SkyDrive"),
    "iCloud": ("iCloudDrive", "iCloud Drive", "Mobile Documents"),
    "Nextcloud": ("Nextcloud",),
    "ownCloud": ("ownCloud",),
    "Google Drive": ("Google Drive", "GoogleDrive-*", "My Drive"),
    "pCloud": ("pCloudDrive", "pCloud Drive", "pCloudSync"),
    "Box": ("Box Sync", "Box-Box"),
    "MEGA": ("MEGAsync", "MEGA"),
    "Proton Drive": ("Proton Drive", "ProtonDrive-*"),
}
# Every service of macOS that is no drive of its own lies below this one.
_MAC: Final = "CloudStorage"
# Where Windows says that OneDrive lies, whatever it is called.
VARIABLES: Final[Mapping[str, tuple[str, ...]]] = {
    "OneDrive": ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"),
}


def synced_by(path: Path, environment: Mapping[str, str] | None = None) -> str | None:
    """The service that copies the file at `path` elsewhere; None when none was recognised.

    `environment`: the variables of the process, by default its own.
    """
    variables = os.environ if environment is None else environment
    homes = {
        Path(os.path.realpath(variables[name])): service
        for service, names in VARIABLES.items()
        for name in names
        if variables.get(name)
    }
    folder = Path(os.path.realpath(path)).parent
    for above in (folder, *folder.parents):
        if above in homes:
            return homes[above]
        if (service := _by_name(above) or _by_markers(above)) is not None:
            return service
    return None


def _by_name(folder: Path) -> str | None:
    for service, patterns in NAMES.items():
        if any(fnmatch.fnmatchcase(folder.name, pattern) for pattern in patterns):
            return service
    return "iCloud" if folder.parent.name == _MAC else None


def _by_markers(folder: Path) -> str | None:
    hidden = list(_hidden_in(folder))
    for service, patterns in MARKERS.items():
        if any(fnmatch.filter(hidden, pattern) for pattern in patterns):
            return service
    return None


def _hidden_in(folder: Path) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            yield from (entry.name for entry in entries if entry.name.startswith("."))
    except OSError:
        return
