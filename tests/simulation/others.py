"""How the other patterns did: told where they are true, and told where they are not."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from baby_joints.analysis.pattern import Pattern
from tests.simulation.replay import MOSTLY, Life
from tests.simulation.score import YEAR, days_of, interval, ratio
from tests.simulation.truth import MOSTLY_PAINFUL, SIDES

# Enough repeats were counted at least this long before the end.
_TIME_LEFT: Final = 7
# Fewer sounds than this in a diary cannot show that most of them hurt.
_FEW_SOUNDS: Final = 5


@dataclass(frozen=True, slots=True)
class Tally:
    """One life: cases in which a pattern is true, those told; days without, notices there."""

    cases: int = 0
    told: int = 0
    days: int = 0
    false: int = 0


@dataclass(frozen=True, slots=True)
class PatternScore:
    """One pattern over many lives."""

    tallies: Sequence[Tally]

    @property
    def cases(self) -> int:
        """Cases in which it is true."""
        return sum(one.cases for one in self.tallies)

    @property
    def sensitivity(self) -> float:
        """Share of the cases that were told."""
        return ratio((one.told, one.cases) for one in self.tallies)

    def sensitivity_range(self) -> tuple[float, float]:
        """Its 95 % interval, over lives."""
        return interval([(one.told, one.cases) for one in self.tallies])

    @property
    def false_a_year(self) -> float:
        """Notices a year of lives in which it is not true."""
        return YEAR * ratio((one.false, one.days) for one in self.tallies)

    def false_range(self) -> tuple[float, float]:
        """Its 95 % interval, over lives."""
        low, high = interval([(one.false, one.days) for one in self.tallies])
        return YEAR * low, YEAR * high


def _reproducible(life: Life) -> Iterator[Tally]:
    """Nearly every time, where ten repeats on three days were counted; any other movement not."""
    for side in SIDES:
        true = life.truth.nearly_always(side)
        movement, _ = life.truth.always.get(side, ("", 0.0))
        notices = [
            one
            for one in life.notices
            if (one.pattern, one.side) == (Pattern.REPRODUCIBLE_HIP_SOUND, side)
        ]
        right = [one for one in notices if one.activity == movement]
        wrong = len(notices) - len(right)
        if true is None:
            continue
        if not true:
            yield Tally(days=life.truth.days, false=len(notices))
        elif life.counted_from.get(side, life.truth.days) <= life.truth.days - _TIME_LEFT:
            yield Tally(1, bool(right), life.truth.days, wrong)


def _trend(pattern: Pattern, life: Life) -> Iterator[Tally]:
    for side in SIDES:
        trend = life.truth.trend.get(side, "steady")
        notices = len(days_of(life.notices, pattern, side))
        if trend == pattern.value:
            yield Tally(1, bool(notices))
        elif trend != "unclear":
            yield Tally(days=life.truth.days, false=notices)


def _painful(life: Life) -> Iterator[Tally]:
    notices = len(days_of(life.notices, MOSTLY, None))
    if life.truth.pain < MOSTLY_PAINFUL:
        yield Tally(days=life.truth.days, false=notices)
    elif life.sounds >= _FEW_SOUNDS:
        yield Tally(1, bool(notices))


def _lifting(life: Life) -> Iterator[Tally]:
    notices = len(days_of(life.notices, Pattern.LIFTING_DIFFERENCE, None))
    change = life.truth.lifting
    if change is not None and change.helps:
        yield Tally(1, bool(notices))
    else:
        yield Tally(days=life.truth.days, false=notices)


def _clunk(life: Life) -> Iterator[Tally]:
    """On the very day it was written, and on no other."""
    for side in SIDES:
        told = days_of(life.notices, Pattern.HIP_CLUNK_OR_LOOSE, side)
        days = {day for day, hip in life.clunks if hip == side}
        first = {min(days)} if days else set()
        yield Tally(len(first), len(first & set(told)), life.truth.days, len(set(told) - days))


OTHERS: Final[dict[str, Callable[[Life], Iterator[Tally]]]] = {
    "reproducible, of the countable": _reproducible,
    "rising": lambda life: _trend(Pattern.RISING, life),
    "settling": lambda life: _trend(Pattern.SETTLING, life),
    "most sounds hurt": _painful,
    "fewer sounds with gentle lifts": _lifting,
    "clunk, the day it was written": _clunk,
}


def score_of(name: str, lives: Iterable[Life]) -> PatternScore:
    """How one of the other patterns did."""
    return PatternScore([tally for life in lives for tally in OTHERS[name](life)])
