"""The tables of a simulation, line by line."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tests.simulation.habits import HABITS
from tests.simulation.others import OTHERS, PatternScore, score_of
from tests.simulation.replay import Life
from tests.simulation.rivals import HMM, PUBLISHED, TUNED
from tests.simulation.score import Score, Told, outcome, told_by_rules
from tests.simulation.stories import STORIES
from tests.simulation.tuning import reaching

OURS: Final = "these rules"
_HEAD: Final = (
    f"{'a hip goes on sounding':<40}{'told':>7}  {'95 %':<13}{'28 days':>8}{'delay':>6}{'early':>7}"
    f"{'false/y':>9}  {'95 %':<13}{'silent':>8}{'other/y':>9}"
)


def lines_of(lives: Sequence[Life]) -> Iterator[str]:
    """Every table: all detectors, the rules by story and habit, and the other patterns."""
    yield f"{len(lives)} lives"
    yield ""
    yield _HEAD
    for name, told in detectors().items():
        yield _row(name, lives, told)
    for title, names in (("by story", STORIES), ("by habit", HABITS)):
        yield ""
        yield f"{OURS}, {title} (beside: the share told by the tuned HMM, and its false notices)"
        for name in names:
            yield _row_of_part(name, [life for life in lives if name in (life.story, life.habit)])
    yield ""
    yield f"{'other patterns':<34}{'cases':>6}{'told':>8}  {'95 %':<13}{'false/y':>9}  95 %"
    for name in OTHERS:
        yield _row_of_pattern(name, score_of(name, lives))
    for title, names in (("by story", STORIES), ("by habit", HABITS)):
        yield ""
        yield f"other patterns, {title}: told of cases, false notices a year"
        for name in names:
            yield _parts_of_patterns(
                name, [life for life in lives if name in (life.story, life.habit)]
            )


def detectors() -> Mapping[str, Told]:
    """All ways to call a hip persistent: rivals as published, rivals tuned, and the rules."""
    found: dict[str, Told] = {}
    for name, (setting, threshold) in PUBLISHED.items():
        found[f"{name}: {setting.name}"] = reaching(setting, threshold)
    for name, (setting, threshold) in TUNED.items():
        found[f"tuned {name}: {setting.name}"] = reaching(setting, threshold)
    return found | {OURS: told_by_rules}


def _score(lives: Sequence[Life], told: Told) -> Score:
    return Score([outcome(life, told) for life in lives])


def _row(name: str, lives: Sequence[Life], told: Told) -> str:
    score = _score(lives, told)
    return (
        f"{name:<40}{score.sensitivity:>7.1%}  {_percents(score.sensitivity_range())}"
        f"{score.within_28_days:>8.1%}{score.delay:>6.0f}{score.premature:>7.1%}"
        f"{score.false_a_year:>9.3f}  {_rates(score.false_range())}{score.silent:>8.1%}"
        f"{score.other_a_year:>9.3f}"
    )


def _row_of_part(name: str, lives: Sequence[Life]) -> str:
    ours, rival = _score(lives, told_by_rules), _score(lives, reaching(*TUNED[HMM]))
    return (
        f"  {name:<26}{ours.hips:>5} hips "
        f"{_share(ours.sensitivity)} (HMM {_share(rival.sensitivity)})"
        f"   false/y {_rate(ours.false_a_year)} (HMM {_rate(rival.false_a_year)})"
        f"   other/y {_rate(ours.other_a_year)} (HMM {_rate(rival.other_a_year)})"
    )


def _row_of_pattern(name: str, score: PatternScore) -> str:
    return (
        f"{name:<34}{score.cases:>6}{score.sensitivity:>8.1%}  "
        f"{_percents(score.sensitivity_range())}{score.false_a_year:>9.3f}  "
        f"{_rates(score.false_range())}"
    )


def _parts_of_patterns(name: str, lives: Sequence[Life]) -> str:
    parts = []
    for pattern in OTHERS:
        score = score_of(pattern, lives)
        if score.cases or score.false_a_year > 0:
            told = _share(score.sensitivity).strip()
            parts.append(f"{pattern.split(',')[0]} {told} / {_rate(score.false_a_year).strip()}")
    return f"  {name:<26}{'; '.join(parts)}"


def _share(share: float) -> str:
    return "     -" if share != share else f"{share:6.1%}"  # noqa: PLR0124 - not a number


def _rate(rate: float) -> str:
    return "    -" if rate != rate else f"{rate:5.3f}"  # noqa: PLR0124 - not a number


def _percents(interval: tuple[float, float]) -> str:
    low, high = interval
    return f"{f'{low:.1%}-{high:.1%}':<13}"


def _rates(interval: tuple[float, float]) -> str:
    low, high = interval
    return f"{f'{low:.3f}-{high:.3f}':<13}"
