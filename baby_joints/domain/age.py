"""How old a baby is, in days."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Age:
    """An age in whole days; negative for a corrected age before the due date."""

    days: int

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
        """Completed mean months of 30.4375 days: for wording such as "9 months", not for rules."""
        return int(self.days // 30.4375)
