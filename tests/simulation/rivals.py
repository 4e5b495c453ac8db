"""Other ways to call a hip persistent: what each makes of the days known on an evening.

All read the log through the same hygiene as the rules. Each gives a number; above its threshold the
hip is told. "As published" keeps the threshold and settings of its source; "tuned" takes, of all
settings below, those that tell most hips at no more than about 0.05 false notices a harmless year
on made-up diaries of another seed, and counts sounds past six weeks of age only if that helps.

Sources: counts and days as any baby app would; p-chart with limits of three deviations (Shewhart);
EWMA with weight 0.2 and three deviations (Roberts 1959); EARS C2, seven days before a gap of two,
three deviations (Hutwagner 2003); hidden Markov model with two states, in which a day without
entries lets time pass and says nothing.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import product
from math import log, sqrt
from typing import Final, TypeAlias

# A resting hip, as other people's hips: one looked-at day in twelve has a sound.
AT_REST: Final = 1 / 12
NEVER: Final = -1e9
YOUNG: Final = 42


@dataclass(frozen=True, slots=True)
class Known:
    """One hip on one evening: for each day so far the sounds (None: nobody wrote), and the age."""

    sounds: Sequence[int | None]
    age: int

    def grown(self) -> "Known":
        """The same without what sounded before six weeks of age."""
        young = max(0, YOUNG - (self.age - len(self.sounds) + 1))
        return Known([*[None] * min(young, len(self.sounds)), *self.sounds[young:]], self.age)


Statistic: TypeAlias = Callable[[Known], float]


def events(known: Known, days: int) -> float:
    """Sounds in the last days."""
    return sum(sounds or 0 for sounds in known.sounds[-days:])


def sound_days(known: Known, days: int) -> float:
    """Days with a sound among the last days."""
    return sum(bool(sounds) for sounds in known.sounds[-days:])


def p_chart(known: Known, days: int) -> float:
    """Deviations of the share of looked-at days above a resting hip's."""
    looked = [bool(sounds) for sounds in known.sounds[-days:] if sounds is not None]
    if not looked:
        return NEVER
    spread = sqrt(AT_REST * (1 - AT_REST) / len(looked))
    return (sum(looked) / len(looked) - AT_REST) / spread


def ewma(known: Known, weight: float) -> float:
    """Deviations of the weighted share of looked-at days, the newest first, above a resting hip's.

    The exact variance of the days seen so far, as the chart needs at its start.
    """
    level, variance = AT_REST, 0.0
    for sounds in known.sounds:
        if sounds is not None:
            level += weight * ((sounds > 0) - level)
            variance = (1 - weight) ** 2 * variance + weight**2 * AT_REST * (1 - AT_REST)
    return (level - AT_REST) / sqrt(variance) if variance else NEVER


def ears_c2(known: Known, least: float) -> float:
    """Deviations of today's sounds above the seven days that end two days ago."""
    counts = [sounds or 0 for sounds in known.sounds]
    if len(counts) < 10:
        return NEVER
    base = counts[-10:-3]
    mean = sum(base) / 7
    spread = sqrt(sum((count - mean) ** 2 for count in base) / 6)
    return (counts[-1] - mean) / max(spread, least)


def hidden_markov(known: Known, clicking: float, stay: float, held: int) -> float:
    """The least log odds of the clicking state over the last `held` days."""
    odds = _odds(tuple(known.sounds), clicking, stay)
    return min(odds[-held:]) if len(odds) >= held else NEVER


@lru_cache(maxsize=64)
def _odds(days: tuple[int | None, ...], clicking: float, stay: float) -> list[float]:
    """The log odds of the clicking state on each day, from what was known up to it."""
    odds: list[float] = []
    chance = 0.05
    for sounds in days:
        chance = chance * stay + (1 - chance) * (1 - stay)
        if sounds is not None:
            rest, click = (AT_REST, clicking) if sounds else (1 - AT_REST, 1 - clicking)
            chance = chance * click / (chance * click + (1 - chance) * rest)
        chance = min(max(chance, 1e-9), 1 - 1e-9)
        odds.append(log(chance / (1 - chance)))
    return odds


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to run a rival, and whether young days are left out.

    Its names tell it apart: the statistic itself does not survive the way to another process.
    """

    rival: str
    name: str
    statistic: Statistic = field(compare=False)
    grown: bool = False

    def of(self, known: Known) -> float:
        """Its number on an evening."""
        return self.statistic(known.grown() if self.grown else known)


COUNT: Final = "sounds counted"
DAYS: Final = "days counted"
P_CHART: Final = "p-chart"
EWMA: Final = "EWMA"
EARS: Final = "EARS C2"
HMM: Final = "HMM"
_EVEN_ODDS: Final = partial(hidden_markov, clicking=0.4, stay=0.99, held=1)

# As published or as commonly done: the setting, and the threshold that must be reached.
PUBLISHED: Final[Mapping[str, tuple[Setting, float]]] = {
    COUNT: (Setting(COUNT, "5 in 14 days", partial(events, days=14)), 5),
    DAYS: (Setting(DAYS, "4 in 28 days", partial(sound_days, days=28)), 4),
    P_CHART: (Setting(P_CHART, "28 days, 3 deviations", partial(p_chart, days=28)), 3),
    EWMA: (Setting(EWMA, "weight 0.2, 3 deviations", partial(ewma, weight=0.2)), 3),
    EARS: (Setting(EARS, "3 deviations", partial(ears_c2, least=0.5)), 3),
    HMM: (Setting(HMM, "even odds", _EVEN_ODDS), 0),
}


def settings() -> Iterator[Setting]:
    """The settings among which each rival is tuned."""
    plans: list[tuple[str, str, Statistic]] = [
        (COUNT, f"in {days} days", partial(events, days=days)) for days in (14, 28, 42)
    ]
    plans += [(DAYS, f"in {days} days", partial(sound_days, days=days)) for days in (28, 42, 56)]
    plans += [(P_CHART, f"{days} days", partial(p_chart, days=days)) for days in (28, 42, 56)]
    plans += [
        (EWMA, f"weight {weight}", partial(ewma, weight=weight)) for weight in (0.05, 0.1, 0.2)
    ]
    plans += [
        (EARS, f"spread {least} or more", partial(ears_c2, least=least)) for least in (0.5, 1)
    ]
    plans += [
        (
            HMM,
            f"{clicking}, {stay}, {held} days",
            partial(hidden_markov, clicking=clicking, stay=stay, held=held),
        )
        for clicking, stay, held in product((0.25, 0.4), (0.98, 0.995), (1, 14, 21))
    ]
    for rival, name, statistic in plans:
        for grown in (False, True):
            yield Setting(rival, name, statistic, grown)


def _tuned(rival: str, name: str, threshold: float, *, grown: bool) -> tuple[Setting, float]:
    wanted = (rival, name, grown)
    found = next(one for one in settings() if (one.rival, one.name, one.grown) == wanted)
    return found, threshold


# Found by ``python -m tests.simulation --tune --lives 3``; EARS tells no hip at so few notices.
TUNED: Final[Mapping[str, tuple[Setting, float]]] = {
    COUNT: _tuned(COUNT, "in 42 days", 16, grown=True),
    DAYS: _tuned(DAYS, "in 56 days", 7, grown=True),
    P_CHART: _tuned(P_CHART, "42 days", 5.170, grown=True),
    EWMA: _tuned(EWMA, "weight 0.1", 5.676, grown=True),
    EARS: _tuned(EARS, "spread 0.5 or more", 34, grown=False),
    HMM: _tuned(HMM, "0.25, 0.995, 1 days", 2.810, grown=True),
}
