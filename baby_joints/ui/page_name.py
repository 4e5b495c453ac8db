"""The pages of the window."""

from enum import StrEnum


class PageName(StrEnum):
    """In the order of the navigation and of Ctrl+1, Ctrl+2 ..."""

    LOG = "log"
    DIARY = "diary"
    PATTERNS = "patterns"
    REPORT = "report"
    LEARN = "learn"
