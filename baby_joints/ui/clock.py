"""The time on the wall of this place."""

from datetime import datetime


def local_now() -> datetime:
    """Now, with this place's offset from UTC."""
    return datetime.now().astimezone()
