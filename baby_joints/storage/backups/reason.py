"""Why a backup was made."""

from enum import StrEnum


class BackupReason(StrEnum):
    """Spelled as in the name of the file; all but DAILY stand for a moment to go back to."""

    DAILY = "daily"
    ASKED = "asked"
    MIGRATION = "migration"
    IMPORT = "import"
    RESTORE = "restore"
    MOVED = "moved"
