"""The ways to look at both hips."""

from enum import StrEnum


class HipView(StrEnum):
    """A mark a day, a mark a week, or the same weeks as a table."""

    DAYS = "days"
    WEEKS = "weeks"
    TABLE = "table"
