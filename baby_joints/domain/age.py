"""How old a baby is, in days."""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, order=True)
class Age:
    """An age in whole days; negative for a corrected age before the due date.

    `on` is the day of that age, where it is known: months of the calendar are counted back from it.
    """

    days: int
    on: date | None = field(default=None, compare=False)

    @property
    def weeks(self) -> int:
        """Completed weeks, rounded toward the past (-1 day is week -1)."""
        return self.days // 7

    @property
    def odd_days(self) -> int:
        """Days beyond the completed weeks, 0 to 6."""
        return self.days % 7

    @property
    def months(self) -> int:
        """Completed mean months of 30.4375 days: for what is asked from some months on."""
        return int(self.days // 30.4375)

    @property
    def calendar_months(self) -> int:
        """Completed months as people count them, for words; without its day, mean months.

        A month that is too short for the day of birth is over with its last day.
        """
        if self.on is None:
            return self.months
        begun, on = self.on - timedelta(days=self.days), self.on
        is_over = on.day >= min(begun.day, monthrange(on.year, on.month)[1])
        return 12 * (on.year - begun.year) + on.month - begun.month - (not is_over)
