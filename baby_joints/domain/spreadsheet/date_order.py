"""The order of day, month and year in a date written in digits."""

from enum import StrEnum


class DateOrder(StrEnum):
    """Which part of a date stands first."""

    YEAR_FIRST = "year_first"
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
