"""The pages of the window."""

from enum import StrEnum


class PageName(StrEnum):
    """In the order of the navigation and of Ctrl+1, Ctrl+2 ...; settings stand apart, below."""

    LOG = "log"
    DIARY = "diary"
    PATTERNS = "patterns"
    VISITS = "visits"
    REPORT = "report"
    LEARN = "learn"
    SETTINGS = "settings"
