"""The text for a portal holds the facts of page 1 in 3,000 letters."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from baby_joints.analysis.summary import Summary
from baby_joints.report import ReportOptions, render_text
from baby_joints.report.plain_text import MOST_LETTERS
from tests.report.stories import begun_story, benign_story, empty_story, hip_story, visit
from tests.report.test_page_one import crowded

STORIES: list[Callable[[], Summary]] = [
    hip_story,
    benign_story,
    begun_story,
    empty_story,
    crowded,
]


@pytest.mark.parametrize("story", STORIES)
def test_it_is_short_and_keeps_what_is_never_cut(story: Callable[[], Summary]) -> None:
    text = render_text(story(), ReportOptions())
    assert len(text) <= MOST_LETTERS
    assert "\N{NO-BREAK SPACE}" not in text
    for said in (
        story().child.name,
        "Hip risk factors:",
        "Reasons to look closer:",
        "Not looked for: ",
        "not a diagnosis",
    ):
        assert said in text


def test_the_facts_of_the_hip_story() -> None:
    text = render_text(hip_story(), ReportOptions())
    for said in (
        "1. Left hip keeps clicking (26 of 34 days). Days with a sound",
        "pain right after a sound 0 of 41",
        "Left hip: 26 days with a sound, 8 checked and quiet, 36 nobody looked.",
        "Right hip, diaper change: 1 of 33 (95% range 1% to 15%)",
        "Goes on: Left hip, on 18 of 23 days looked at (before: 8 of 11); 1 other joint",
    ):
        assert said in text


def test_what_is_cut_says_so() -> None:
    text = render_text(crowded(), ReportOptions())
    assert "By joint and side:\n… in the diary" in text


def test_even_endless_words_fit() -> None:
    story = hip_story()
    child = replace(story.child, name="N" * 5000)
    long = visit("04-01", plan="p " * 4000, note="n " * 4000)
    text = render_text(
        replace(story, child=child, last_visit=long, questions=("q" * 9000,)), ReportOptions()
    )
    assert len(text) <= MOST_LETTERS


def test_names_are_hidden_in_it() -> None:
    text = render_text(hip_story(), ReportOptions(hide_child_name=True, hide_observers=True))
    assert "Lindgren" not in text
    assert "Mom" not in text
