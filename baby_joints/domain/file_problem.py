"""What kind of thing keeps a file out of the diary."""

from enum import StrEnum


class FileProblem(StrEnum):
    """For words that say what to do; what exactly is wrong stands in the error itself."""

    GONE = "gone"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    NO_DIARY = "no_diary"
    NO_TABLE = "no_table"
    NOT_WHOLE = "not_whole"
    LOCKED = "locked"
    TOO_LARGE = "too_large"
    NEWER = "newer"
    WHOLE_COPY = "whole_copy"
    MISFIT = "misfit"
    WRONG = "wrong"
