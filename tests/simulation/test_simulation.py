"""The rules on made-up lives: a small look with every test run, the whole table by hand.

pytest -m simulation_full -s tests/simulation
"""

from concurrent.futures import ProcessPoolExecutor
from itertools import product

import pytest

from baby_joints.analysis.pattern import Pattern
from tests.simulation.detectors import DETECTORS
from tests.simulation.habits import HABITS
from tests.simulation.replay import OURS, Life, live
from tests.simulation.score import HEAD, score
from tests.simulation.stories import LASTING, STORIES

FULL_LIVES = 20  # of each story and habit


def lives_of(stories: list[str], habits: list[str], seed: str) -> list[Life]:
    return [live(story, habit, seed) for story, habit in product(stories, habits)]


def test_lasting_hips_are_told_and_harmless_ones_are_not() -> None:
    harmless = [story for story in STORIES if story not in LASTING]
    lives = lives_of(list(LASTING), ["faithful"], "a")
    lives += lives_of(harmless, ["faithful", "sounds_only"], "a")
    total = score(lives, OURS)
    assert total.hips >= 6
    assert total.sensitivity >= 0.8
    assert total.false <= 1
    assert total.premature == 0


def test_a_movement_that_always_sounds_is_told_and_one_that_often_does_is_not() -> None:
    always = live("every_change", "counts", "b")
    often = live("every_second_change", "counts", "b")
    pattern = Pattern.REPRODUCIBLE_HIP_SOUND
    assert "left" in {notice.side for notice in always.notices if notice.pattern is pattern}
    assert not [notice for notice in often.notices if notice.pattern is pattern]


def test_pain_is_told() -> None:
    life = live("hurts", "faithful", "c")
    assert Pattern.PAIN_WITH_SOUND in {notice.pattern for notice in life.notices}


def test_the_same_seed_tells_the_same_life() -> None:
    first, again = (live("comes_in_spells", "weekends", "d") for _ in range(2))
    assert first.notices == again.notices
    assert first.truth.hips == again.truth.hips


def _full(job: tuple[str, str, int, float]) -> Life:
    story, habit, number, stress = job
    return live(story, habit, f"full-{number}", stress=stress, compare=True)


@pytest.mark.simulation_full
@pytest.mark.parametrize("stress", [1.0, 2.0])
def test_the_whole_table(stress: float) -> None:
    jobs = [
        (story, habit, number, stress)
        for story, habit, number in product(STORIES, HABITS, range(FULL_LIVES))
    ]
    with ProcessPoolExecutor() as pool:
        lives = list(pool.map(_full, jobs, chunksize=8))
    print(f"\n{len(lives)} lives, blemishes x {stress:g}\n{HEAD}")  # noqa: T201 - asked for by hand
    for name in (*DETECTORS, OURS):
        print(score(lives, name).row(name))  # noqa: T201 - asked for by hand
    for key in ("story", "habit"):
        for value in sorted({getattr(life, key) for life in lives}):
            some = [life for life in lives if getattr(life, key) == value]
            print(score(some, OURS).row(f"  {value}"))  # noqa: T201 - asked for by hand
    ours = score(lives, OURS)
    assert ours.sensitivity >= 0.8
    assert ours.false_a_year <= 0.1
