"""The rules on made-up lives: a small look with every test run.

The whole table is asked for by hand: ``python -m tests.simulation``. What holds the false alarms of
an analysis that is repeated every evening stands in ``baby_joints.analysis.patterns``; the bound
here is that of its small replay.
"""

from functools import cache
from itertools import product

import pytest

from baby_joints.analysis.pattern import Pattern
from tests.simulation.habits import HABITS
from tests.simulation.others import OTHERS, score_of
from tests.simulation.replay import Life, live, onsets
from tests.simulation.rivals import PUBLISHED, TUNED, Known, events, hidden_markov, p_chart
from tests.simulation.score import Score, days_of, outcome, told_by_rules
from tests.simulation.stories import LASTING, STORIES
from tests.simulation.table import detectors, lines_of

# In the small replay, at most so many notices of a harmless hip that it keeps sounding.
FALSE_NOTICES = 2


@cache
def lives_of(stories: tuple[str, ...], habits: tuple[str, ...]) -> tuple[Life, ...]:
    return tuple(live(story, habit, "small") for story, habit in product(stories, habits))


def harmless() -> tuple[Life, ...]:
    stories = tuple(story for story in STORIES if story not in LASTING)
    return lives_of(stories, ("sounds_only", "types_days_later"))


def test_lasting_hips_are_told() -> None:
    lives = lives_of(tuple(LASTING), ("faithful",))
    score = Score([outcome(life, told_by_rules) for life in lives])
    assert score.hips >= 12
    assert score.sensitivity >= 0.9
    assert score.within_28_days >= 0.8
    assert score.premature <= 0.1


def test_repeated_looks_tell_few_harmless_hips() -> None:
    """Each evening of ten harmless years: what all looks together tell stays within the bound."""
    lives = harmless()
    total = Score([outcome(life, told_by_rules) for life in lives])
    assert sum(one.harmless_days for one in total.outcomes) >= 8 * 365
    assert sum(one.false for one in total.outcomes) <= FALSE_NOTICES
    for name, most in (
        ("reproducible, of the countable", 0),
        ("rising", 1),
        ("settling", 2),
        ("most sounds hurt", 0),
        ("fewer sounds with gentle lifts", 1),
        ("clunk, the day it was written", 0),
    ):
        assert sum(tally.false for tally in score_of(name, lives).tallies) <= most, name


def test_a_movement_that_always_sounds_is_told_and_one_that_often_does_is_not() -> None:
    always, often = live("every_change", "counts", "b"), live("every_second_change", "counts", "b")
    assert days_of(always.notices, Pattern.REPRODUCIBLE_HIP_SOUND, "left")
    assert not days_of(often.notices, Pattern.REPRODUCIBLE_HIP_SOUND, "left")


def test_pain_and_clunks_are_told() -> None:
    hurts, clunks = live("hurts", "faithful", "c"), live("a_single_clunk", "weekends", "c")
    assert score_of("most sounds hurt", [hurts]).sensitivity == 1
    assert score_of("clunk, the day it was written", [clunks]).sensitivity == 1


def test_the_same_seed_tells_the_same_life() -> None:
    first, again = (live("comes_in_spells", "weekends", "d") for _ in range(2))
    assert first.notices == again.notices
    assert first.truth == again.truth


def test_what_was_away_for_two_weeks_is_shown_anew() -> None:
    days = [True, True, False, True, *[False] * 13, True, *[False] * 14, True]
    assert onsets(days) == [0, 32]


def test_rivals_read_days_nobody_wrote_as_unknown() -> None:
    looked, unknown = [1, 0] * 10, [1, None] * 10
    assert p_chart(Known(unknown, 90), 28) > p_chart(Known(looked, 90), 28)
    after, resting = Known([2, *[None] * 9], 90), Known([2, *[0] * 9], 90)
    assert hidden_markov(after, 0.4, 0.99, 1) > hidden_markov(resting, 0.4, 0.99, 1)
    assert events(Known([2] * 20, 50).grown(), 20) == 18


def test_the_table_names_every_detector_story_and_habit() -> None:
    rivals = [setting for setting, _ in (*PUBLISHED.values(), *TUNED.values())]
    lives = [
        live(story, habit, "e", rivals=rivals)
        for story, habit in (("often_and_lasting", "counts"), ("quiet_hips", "faithful"))
    ]
    table = "\n".join(lines_of(lives))
    for name in (*detectors(), *STORIES, *HABITS, *OTHERS):
        assert name in table
    assert len(TUNED) == len(PUBLISHED) == 6


@pytest.mark.parametrize("name", PUBLISHED)
def test_each_rival_tells_a_hip_that_sounds_most_days(name: str) -> None:
    setting, threshold = PUBLISHED[name]
    assert setting.of(Known([*[0] * 40, *[2, 0] * 10, 9], 120)) >= threshold
    assert setting.of(Known([*[0] * 40, 1, *[0] * 20], 120)) < threshold
