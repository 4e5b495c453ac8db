"""The truth of a made-up life follows from the definition, asked of the complete record."""

from random import Random

import pytest

from tests.simulation.stories import LASTING, STORIES
from tests.simulation.telling import never, now_and_then, steady, tell
from tests.simulation.truth import SIDES, Truth


def truth_of(*days: int, age: int = 60, early: int = 0) -> Truth:
    """A left hip that sounds on these days."""
    told = tell(Random(1), never, never, age=age, early=early)
    for day in days:
        told.hips["left"][day] = {"kicking": 1}
    return told


@pytest.mark.parametrize(
    ("days", "since"),
    [
        ((0, 7, 14, 21, 22), 22),
        ((0, 7, 14, 21), None),  # four days
        ((0, 1, 8, 9, 22), 22),  # four of the weeks that end on day 22: 1, 1, 0, 2 weeks back
        ((0, 6, 13, 17, 20), None),  # twenty days from first to last
        ((0, 1, 2, 3, 25), None),  # two weeks
        ((0, 7, 14, 30, 45), None),  # the first is too old when the last comes
        ((0, 7, 14, 21, 35), 35),
    ],
)
def test_the_definition(days: tuple[int, ...], since: int | None) -> None:
    told = truth_of(*days)
    assert told.persistent_from("left") == since
    assert told.persistent_from("right") is None


def test_two_days_must_lie_past_six_weeks_of_corrected_age() -> None:
    days = (0, 7, 14, 21, 22)
    assert truth_of(*days, age=21).persistent_from("left") == 22
    assert truth_of(*days, age=20).persistent_from("left") is None
    assert truth_of(*days, age=42, early=21).persistent_from("left") == 22
    assert truth_of(*days, age=42, early=22).persistent_from("left") is None


def test_a_clunk_is_a_sound() -> None:
    told = truth_of(0, 7, 14, 21)
    told.clunks = {22: "left"}
    assert told.persistent_from("left") == 22


def test_a_share_between_seldom_and_nearly_always_is_not_judged() -> None:
    shares = {0.5: False, 0.6: None, 0.8: True}
    for share, answer in shares.items():
        told = tell(Random(1), never, never, always={"left": ("bathing", share)})
        assert told.nearly_always("left") is answer
        assert told.nearly_always("right") is False


def test_rates_are_kept() -> None:
    lives = [tell(Random(seed), steady(3.5), now_and_then) for seed in range(40)]
    weeks = sum(life.days for life in lives) / 7
    for side, a_week in (("left", 3.5), ("right", 0.15)):
        sounds = sum(sum(day.values()) for life in lives for day in life.hips[side])
        assert sounds / weeks == pytest.approx(a_week, rel=0.25)


@pytest.mark.parametrize("story", STORIES)
def test_stories_are_what_they_say(story: str) -> None:
    lives = [STORIES[story](Random(seed)) for seed in range(12)]
    meant = LASTING.get(story, ())
    for side in meant:
        assert sum(life.persistent_from(side) is not None for life in lives) >= 9
    if story not in LASTING:
        # Chance may make a harmless hip meet the definition; those lives are left out.
        assert sum(life.persistent_from(side) is None for life in lives for side in SIDES) >= 14
