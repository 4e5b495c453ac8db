"""What is known of one joint and side on one day."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Mark(StrEnum):
    """Filled, ring and dash: the same three marks on screen and page."""

    SOUND = "sound"
    QUIET = "quiet"
    NOBODY_LOOKED = "nobody_looked"


class DayMark(NamedTuple):
    """One local day: it sounded, somebody looked and it was quiet, or nobody looked.

    `painful`: crying, wincing or discomfort right after a sound of that day. `clunk_or_loose`: a
    clunk was written down, or it felt loose.
    """

    day: date
    mark: Mark
    painful: bool = False
    clunk_or_loose: bool = False
