"""Days of one calendar week."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class WeekCount:
    """Of the `looked_days` of the week that begins on Monday `monday`, `sound_days` had a sound.

    Only days inside the period count; the first and last week may be cut. `age_weeks` are completed
    weeks on the Monday, corrected when born early.
    """

    monday: date
    sound_days: int
    looked_days: int
    age_weeks: int
