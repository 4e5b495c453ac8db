"""The order of backups by the clock of today."""

from collections.abc import Iterable
from datetime import datetime

from baby_joints.storage.backups.backup import Backup


def newest_first(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Those of a clock that was ahead come last: what their names say of the time is not so.

    Else one that was made under a wrong clock would count as the newest for years.
    """
    order = sorted(backups, key=lambda one: (one.made_at <= now, one.age_key), reverse=True)
    return tuple(order)
