"""Which backups have had their time: a pure rule over times and reasons."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from baby_joints.storage.backups.backup import Backup
from baby_joints.storage.backups.newest import newest_first
from baby_joints.storage.backups.reason import BackupReason

DAYS: Final = 7
WEEKS: Final = 4
MONTHS: Final = 6
# A moment to go back to is not thrown away while somebody may still notice that they want to.
GRACE: Final = timedelta(days=14)
# So many good ones stay whatever room they take.
LEAST: Final = 2


def outlived(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Those to remove, the oldest first.

    Kept are the newest of each of the last 7 days, 4 weeks and 6 months that have any, by the days
    of the place of `now`: a diary that nobody opened for a year keeps what it had. Kept are also
    all that were made for a reason within the last two weeks, or by a clock that was ahead; and
    whatever is not good, which stands for no other and may still be worth a look. Those with
    altered entries are counted by themselves: none takes the place of a sound one.
    """
    ordered = sorted(backups, key=lambda backup: backup.age_key, reverse=True)
    good = [backup for backup in ordered if backup.is_good]
    sound = [backup for backup in good if backup.is_sound]
    altered = [backup for backup in good if not backup.is_sound]
    gone = {*_outlived(sound, now), *_outlived(altered, now)}
    return tuple(backup for backup in reversed(good) if backup in gone)


def _outlived(good: Sequence[Backup], now: datetime) -> Iterable[Backup]:
    def day_of(backup: Backup) -> date:
        return backup.made_at.astimezone(now.tzinfo).date()

    # What a clock that was ahead made has its grace, but stands for no day, week or month.
    past = [backup for backup in good if backup.made_at <= now]
    kept = {
        *_newest_of_each(past, day_of, DAYS),
        *_newest_of_each(past, lambda one: day_of(one).isocalendar()[:2], WEEKS),
        *_newest_of_each(past, lambda one: day_of(one).replace(day=1), MONTHS),
        *(backup for backup in good if _has_grace(backup, now)),
    }
    return (backup for backup in good if backup not in kept)


def first_to_go(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Those that may go where there is too little room, in the order in which they should.

    All that open, but for the newest two, and the newest two sound ones. First the oldest daily
    ones, those with altered entries before the others, then the moments to go back to, at last
    those of a clock that was ahead. The newest are told by the clock of today, as one that was
    ahead says nothing about what is new.
    """
    usable = [backup for backup in backups if backup.is_usable]
    ordered = newest_first(usable, now)
    sound = [backup for backup in ordered if backup.is_sound]
    kept = {*ordered[:LEAST], *sound[:LEAST]}

    def order(one: Backup) -> tuple[object, ...]:
        return one.made_at > now, _has_grace(one, now), one.is_sound, one.age_key

    return tuple(sorted((one for one in usable if one not in kept), key=order))


def crowding(backups: Iterable[Backup], now: datetime, free: int) -> tuple[Backup, ...]:
    """Those to remove so that all together take no more room than the `free` bytes they leave."""
    found = tuple(backups)
    taken = sum(backup.size for backup in found)
    gone = []
    for backup in first_to_go(found, now):
        if taken <= free:
            break
        taken, free = taken - backup.size, free + backup.size
        gone.append(backup)
    return tuple(gone)


def making_room(backups: Iterable[Backup], now: datetime, lacking: int) -> tuple[Backup, ...]:
    """Those to remove so that `lacking` bytes come free, or all that may go."""
    gone = []
    for backup in first_to_go(backups, now):
        if lacking <= 0:
            break
        lacking -= backup.size
        gone.append(backup)
    return tuple(gone)


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
