"""How well hips that go on sounding were told, and how often a harmless one was."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random
from statistics import median
from typing import Final, TypeAlias

from baby_joints.analysis.pattern import Pattern
from tests.simulation.replay import Life, Notice
from tests.simulation.stories import LASTING
from tests.simulation.truth import SIDES

# Earlier than the truth by more than this is luck, not knowledge.
PREMATURE: Final = -7
# Who is told within the last two weeks of a diary can hardly be told at all.
TIME_LEFT: Final = 14
YEAR: Final = 365.25
_RESAMPLES: Final = 400

# The days on which a hip was newly told in one life.
Told: TypeAlias = Callable[[Life, str], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One life: hips that should be told, those told and how late; notices of harmless hips."""

    hips: int = 0
    late: tuple[int, ...] = ()
    harmless_days: int = 0
    false: int = 0
    other_days: int = 0
    other_false: int = 0


def told_by_rules(life: Life, side: str) -> list[int]:
    """When the rules newly told that this hip keeps sounding."""
    return days_of(life.notices, Pattern.PERSISTENT_HIP_SOUND, side)


def days_of(notices: Iterable[Notice], pattern: str, side: str | None) -> list[int]:
    """The days of the notices of one pattern and hip."""
    return [one.day for one in notices if (one.pattern, one.side) == (pattern, side)]


def outcome(life: Life, told: Told) -> Outcome:
    """A hip that meets or misses the definition by chance is left out."""
    lasting = LASTING.get(life.story)
    late: list[int] = []
    hips = 0
    for side in lasting or ():
        since = life.since[side]
        if since is not None and since <= life.truth.days - TIME_LEFT:
            hips += 1
            late += [day - since for day in told(life, side)[:1]]
    harmless = [side for side in SIDES if side not in (lasting or ()) and life.since[side] is None]
    false = sum(len(told(life, side)) for side in harmless)
    if lasting is None and len(harmless) == len(SIDES):
        return Outcome(harmless_days=life.truth.days, false=false)
    if lasting and harmless:
        return Outcome(hips, tuple(late), other_days=life.truth.days, other_false=false)
    return Outcome(hips, tuple(late))


@dataclass(frozen=True, slots=True)
class Score:
    """The outcomes of many lives."""

    outcomes: Sequence[Outcome]

    @property
    def hips(self) -> int:
        """Hips that should be told."""
        return sum(one.hips for one in self.outcomes)

    @property
    def late(self) -> list[int]:
        """Days from the truth to the notice, of the hips told."""
        return [late for one in self.outcomes for late in one.late]

    @property
    def sensitivity(self) -> float:
        """Share of the hips that were told."""
        return ratio((len(one.late), one.hips) for one in self.outcomes)

    @property
    def within_28_days(self) -> float:
        """Share told within 28 days of the day on which the whole truth satisfied it."""
        return ratio((sum(late <= 28 for late in one.late), one.hips) for one in self.outcomes)

    @property
    def delay(self) -> float:
        """Median days from the truth to the notice."""
        return median(max(0, late) for late in self.late) if self.late else float("nan")

    @property
    def premature(self) -> float:
        """Share of the hips told that were told before the truth could be known."""
        return ratio(
            (sum(late < PREMATURE for late in one.late), len(one.late)) for one in self.outcomes
        )

    @property
    def false_a_year(self) -> float:
        """Notices a year of harmless lives."""
        return YEAR * ratio((one.false, one.harmless_days) for one in self.outcomes)

    @property
    def other_a_year(self) -> float:
        """Notices a year about the other, harmless hip."""
        return YEAR * ratio((one.other_false, one.other_days) for one in self.outcomes)

    @property
    def silent(self) -> float:
        """Share of the harmless lives without any notice."""
        lives = [one for one in self.outcomes if one.harmless_days]
        return ratio((not one.false, 1) for one in lives)

    def sensitivity_range(self) -> tuple[float, float]:
        """The 95 % interval of the sensitivity, over lives."""
        return interval([(len(one.late), one.hips) for one in self.outcomes])

    def false_range(self) -> tuple[float, float]:
        """The 95 % interval of the notices a harmless year, over lives."""
        low, high = interval([(one.false, one.harmless_days) for one in self.outcomes])
        return YEAR * low, YEAR * high


def ratio(pairs: Iterable[tuple[float, float]]) -> float:
    """The sum of the firsts over the sum of the seconds; not a number without any."""
    above = below = 0.0
    for one, of in pairs:
        above, below = above + one, below + of
    return above / below if below else float("nan")


def interval(pairs: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The 95 % bootstrap interval of a ratio of sums; lives are drawn whole."""
    pairs = [pair for pair in pairs if pair[1]]
    if not pairs:
        return float("nan"), float("nan")
    random = Random(7)
    drawn = sorted(ratio(random.choices(pairs, k=len(pairs))) for _ in range(_RESAMPLES))
    return drawn[round(0.025 * _RESAMPLES)], drawn[round(0.975 * _RESAMPLES) - 1]
