"""When the Log page asks by itself."""

from datetime import date, timedelta
from typing import Final

# Parents who stop writing are the largest reason why a pattern is found late.
QUIET_DAYS: Final = timedelta(days=3)


def is_due(newest: date | None, today: date) -> bool:
    """Nobody has written about a look for some days, in a diary that somebody has begun.

    `newest` is the last day that an entry is about, None in an empty diary.
    """
    return newest is not None and today - newest >= QUIET_DAYS
