"""The time on the wall of this place."""

from datetime import datetime


def local_now() -> datetime:
    """Now, with this place's offset from UTC."""
    return datetime.now().astimezone()


def at_place(naive: datetime, here: datetime) -> datetime:
    """`naive` with the offset that this place has on that day; `here` is the clock's own time.

    The clock of this computer knows summer time; a clock handed in knows one offset only.
    """
    is_local = here.astimezone().utcoffset() == here.utcoffset()
    return naive.astimezone() if is_local else naive.replace(tzinfo=here.tzinfo)
