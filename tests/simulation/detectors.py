"""Other ways to call a hip persistent, for comparison: each looks at the days known on an evening.

All read the same cleaned log. Their thresholds were set on made-up diaries of other seeds for about
the same number of false notifications.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from typing import Final


@dataclass(frozen=True, slots=True)
class Known:
    """One hip on one evening: for each day so far, sounds (None: nobody wrote), and the age."""

    sounds: Sequence[int | None]
    age: int

    def sound_days(self, days: int) -> int:
        """Days with a sound among the last `days`."""
        return sum(bool(sounds) for sounds in self.sounds[-days:])


Detector = Callable[[Known], bool]


def count_events(known: Known) -> bool:
    """Five sounds in 14 days."""
    return sum(sounds or 0 for sounds in known.sounds[-14:]) >= 5


def count_days(known: Known) -> bool:
    """Sounds on six days of 28, the baby older than six weeks."""
    return known.age >= 42 and known.sound_days(28) >= 6


def p_chart(known: Known) -> bool:
    """The share of the days of writing in 28 days lies three deviations above one in twelve."""
    looked = [bool(sounds) for sounds in known.sounds[-28:] if sounds is not None]
    if len(looked) < 5 or known.age < 42:
        return False
    base = 1 / 12
    limit = base + 3 * sqrt(base * (1 - base) / len(looked))
    return sum(looked) / len(looked) > limit and sum(looked) >= 5


def ewma(known: Known) -> bool:
    """A weighted mean of days with a sound, newest first, stays above a quarter."""
    level = 0.0
    for sounds in known.sounds:
        if sounds is not None:
            level += 0.08 * ((sounds > 0) - level)
    return known.age >= 42 and level > 0.27


def ears_c2(known: Known) -> bool:
    """Today's sounds lie three deviations above the seven days that end two days ago."""
    counts = [sounds or 0 for sounds in known.sounds]
    if len(counts) < 10:
        return False
    base = counts[-9:-2]
    mean = sum(base) / 7
    spread = sqrt(sum((count - mean) ** 2 for count in base) / 6)
    return counts[-1] > mean + 3 * max(spread, 0.5)


_SOUND: Final = (0.05, 0.40)  # chance of a sound on a day of writing: resting, clicking
_STAY: Final = 0.99


def hidden_markov(known: Known) -> bool:
    """Two states, resting and clicking; days without writing only let time pass."""
    clicking, held = 0.03, 0
    for place, sounds in enumerate(known.sounds):
        clicking = clicking * _STAY + (1 - clicking) * (1 - _STAY)
        if sounds is not None:
            rest, click = ((chance if sounds else 1 - chance) for chance in _SOUND)
            odds = log(clicking / (1 - clicking)) + log(click / rest)
            clicking = min(0.999, 1 / (1 + exp(-odds)))
        old = known.age - (len(known.sounds) - 1 - place) >= 42
        held = held + 1 if clicking > 0.95 and old else 0
    return held >= 21


DETECTORS: Final[dict[str, Detector]] = {
    "5 sounds in 14 days": count_events,
    "6 days in 28": count_days,
    "p-chart, 28 days": p_chart,
    "EWMA": ewma,
    "EARS C2": ears_c2,
    "HMM with missing days": hidden_markov,
}
