"""The time on the wall of this place."""

from datetime import datetime
from typing import Final

_EPOCH: Final = 1970


def local_now() -> datetime:
    """Now, with this place's offset from UTC."""
    return datetime.now().astimezone()


def at_place(naive: datetime, here: datetime) -> datetime:
    """`naive` with the offset that this place has on that day; `here` is the clock's own time.

    The clock of this computer knows summer time; a clock handed in knows one offset only. In the
    night when the clocks go back an hour comes twice: the later one is meant, once it was there.
    """
    if not _is_local(here, naive.year):
        return naive.replace(tzinfo=here.tzinfo)
    first, second = (naive.replace(fold=fold).astimezone() for fold in (0, 1))
    return second if first < second <= here else first


def seen_at(moment: datetime, here: datetime) -> datetime:
    """The same moment on the clock of the place of `here`."""
    return moment.astimezone(None if _is_local(here, moment.year) else here.tzinfo)


def _is_local(here: datetime, year: int) -> bool:
    """Whether this computer's zone can be asked; Windows knows it from 1970 on only."""
    return year > _EPOCH and here.astimezone().utcoffset() == here.utcoffset()
