"""A backup as its file name tells it."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from baby_joints.storage.backups.reason import BackupReason

ENDING: Final = ".bjbackup"
# Windows takes no colon in the name of a file.
_TIME: Final = "%Y-%m-%dT%H-%M-%SZ"
_ALTERED: Final = "-altered"
_NAME: Final = re.compile(
    rf"(\d{{4}}-\d\d-\d\dT\d\d-\d\d-\d\dZ)-([a-z]+?)({_ALTERED})?(?:-(\d{{1,6}}))?"
    rf"{re.escape(ENDING)}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One file in the folder of the backups.

    Attributes:
        path: where it lies.
        made_at: when it was begun, in UTC, to the second.
        reason: what for.
        number: tells several of one second apart, 1 for the first.
        size: bytes.
        is_sound: when it was made, all in it was read as it had been written. One that is not
            stands beside the sound ones and never in the place of one.
        is_good: its head is that of a whole diary of this or an older version. When it was put here
            it was read through; this tells whether it was cut or overwritten since.
        opens: False when it is encrypted with another password than the diary has now.
    """

    path: Path
    made_at: datetime
    reason: BackupReason
    number: int = 1
    size: int = 0
    is_sound: bool = True
    is_good: bool = True
    opens: bool = True

    @property
    def is_usable(self) -> bool:
        """One can go back to it."""
        return self.is_good and self.opens

    @property
    def age_key(self) -> tuple[datetime, int]:
        """Sorts backups, the oldest first."""
        return self.made_at, self.number


def file_name(
    made_at: datetime, reason: BackupReason, number: int = 1, *, is_sound: bool = True
) -> str:
    """``2026-04-23T10-24-00Z-daily.bjbackup``; the `number`-th of that second from 2 on."""
    kind = reason.value if is_sound else f"{reason.value}{_ALTERED}"
    again = f"-{number}" if number > 1 else ""
    return f"{made_at.astimezone(UTC).strftime(_TIME)}-{kind}{again}{ENDING}"


def read_name(path: Path) -> Backup | None:
    """What the name of `path` tells; None when no backup is called that."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        made_at = datetime.strptime(found[1], _TIME).replace(tzinfo=UTC)
        reason = BackupReason(found[2])
    except ValueError:
        return None
    is_sound, number = found[3] is None, int(found[4] or 1)
    return Backup(path=path, made_at=made_at, reason=reason, number=number, is_sound=is_sound)
