"""Which backups have had their time: a pure rule over times and reasons."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta
from typing import Final

from baby_joints.storage.backups.backup import Backup
from baby_joints.storage.backups.reason import BackupReason

DAYS: Final = 7
WEEKS: Final = 4
MONTHS: Final = 6
# A moment to go back to is not thrown away while somebody may still notice that they want to.
GRACE: Final = timedelta(days=14)


def outlived(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Those to remove, the oldest first.

    Kept are the newest of each of the last 7 days, 4 weeks and 6 months that have any, by the days
    of the place of `now`: a diary that nobody opened for a year keeps what it had. Kept are also
    all that were made for a reason within the last two weeks, or by a clock that was ahead; and
    whatever is not good, which stands for no other and may still be worth a look.
    """
    ordered = sorted(backups, key=lambda backup: backup.age_key, reverse=True)
    good = [backup for backup in ordered if backup.is_good]

    def day_of(backup: Backup) -> date:
        return backup.made_at.astimezone(now.tzinfo).date()

    kept = {
        *_newest_of_each(good, day_of, DAYS),
        *_newest_of_each(good, lambda one: day_of(one).isocalendar()[:2], WEEKS),
        *_newest_of_each(good, lambda one: day_of(one).replace(day=1), MONTHS),
        *(backup for backup in good if _has_grace(backup, now)),
    }
    return tuple(backup for backup in reversed(good) if backup not in kept)


def _newest_of_each(
    newest_first: Iterable[Backup], period_of: Callable[[Backup], Hashable], most: int
) -> Iterable[Backup]:
    found: dict[Hashable, Backup] = {}
    for backup in newest_first:
        if len(found) == most:
            break
        found.setdefault(period_of(backup), backup)
    return found.values()


def _has_grace(backup: Backup, now: datetime) -> bool:
    if backup.made_at > now:
        return True
    return backup.reason is not BackupReason.DAILY and now - backup.made_at < GRACE
