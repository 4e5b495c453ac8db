"""How a parent keeps a diary: who is eager, who forgets, who types it all days later."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """How likely a day is written about at all, a sound noted, a day tallied, a quiet look noted.

    `fades`: after the first eager week or so, spells of a day or two come between pauses of a week.
    `weekends`: nearly every weekend day, few others. `late`: the share of entries that is typed
    days after. `at_least`: a day with fewer hip sounds is not worth a line. `one_line`: a day's
    sounds of a hip are one entry that says how many.
    """

    present: float
    noted: float
    tallied: float
    quiet: float
    fades: bool = False
    weekends: bool = False
    late: float = 0.04
    at_least: int = 1
    one_line: bool = False

    def days_here(self, random: Random, days: int, stress: float) -> Sequence[bool]:
        """For each day, whether anything of it is written down on it; `stress` 2: far less."""
        if self.fades:
            here = list(_fading(random, days, stress))
        elif self.weekends:
            here = [random.random() < (0.9 if day % 7 in (5, 6) else 0.25) for day in range(days)]
        else:
            here = [random.random() < self.present**stress for _ in range(days)]
        if random.random() < 0.2 * stress:
            away = random.randint(7, 21)
            start = random.randint(0, days - away)
            here[start : start + away] = [False] * away
        return here


def _fading(random: Random, days: int, stress: float) -> Sequence[bool]:
    eager, pause = random.randint(4, 10), random.uniform(4, 9) * stress
    here, on = [], True
    for day in range(days):
        if day >= eager:
            on = random.random() < (0.55 if on else 1 / pause)
        here.append(on)
    return here


HABITS: Final = {
    "faithful": Habit(present=0.9, noted=0.85, tallied=0.15, quiet=0.2),
    "sounds_only": Habit(present=0.8, noted=0.8, tallied=0.0, quiet=0.0),
    "counts": Habit(present=0.8, noted=0.5, tallied=0.6, quiet=0.1),
    "weekends": Habit(present=0.0, noted=0.8, tallied=0.1, quiet=0.1, weekends=True),
    "eager_then_tired": Habit(present=0.95, noted=0.85, tallied=0.12, quiet=0.15, fades=True),
    "types_days_later": Habit(present=0.8, noted=0.75, tallied=0.05, quiet=0.05, late=0.5),
    "one_line_a_day": Habit(present=0.75, noted=0.85, tallied=0.0, quiet=0.05, one_line=True),
    "only_when_it_is_much": Habit(present=0.8, noted=0.85, tallied=0.0, quiet=0.0, at_least=2),
}
