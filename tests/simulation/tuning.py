"""Finds the threshold at which a rival tells few harmless hips, on made-up lives of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tests.simulation.replay import Life, onsets
from tests.simulation.rivals import Setting
from tests.simulation.score import Score, Told, outcome
from tests.simulation.stories import LASTING
from tests.simulation.truth import SIDES

# False notices a harmless year that a tuned rival may make.
ALLOWED: Final = 0.05


@dataclass(frozen=True, slots=True)
class Tuned:
    """A setting with its threshold, and how it did on the lives it was tuned on."""

    setting: Setting
    threshold: float
    score: Score


def reaching(setting: Setting, threshold: float) -> Told:
    """Told on the days on which the number newly reaches the threshold."""

    def told(life: Life, side: str) -> Sequence[int]:
        return onsets(value >= threshold for value in life.readings[setting][side])

    return told


def tune(lives: Sequence[Life], setting: Setting) -> Tuned:
    """The lowest threshold at which harmless lives are told no more often than allowed."""
    best: Tuned | None = None
    for threshold in _candidates(lives, setting):
        told = reaching(setting, threshold)
        score = Score([outcome(life, told) for life in lives])
        if score.false_a_year > ALLOWED:
            break
        best = Tuned(setting, threshold, score)
    assert best is not None
    return best


def _candidates(lives: Sequence[Life], setting: Setting) -> Iterator[float]:
    """From above every harmless life downward, one life at a time."""
    highest = sorted(
        {
            round(max(life.readings[setting][side]), 3)
            for life in lives
            if life.story not in LASTING
            for side in SIDES
        },
        reverse=True,
    )
    yield highest[0] + 0.001
    yield from highest


def best_of(tuned: Sequence[Tuned]) -> Tuned:
    """The setting that tells most hips."""
    return max(tuned, key=lambda one: one.score.sensitivity)
