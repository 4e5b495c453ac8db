"""The text for a portal holds the facts of page 1 in 3,000 letters."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from baby_joints.analysis import summarise
from baby_joints.analysis.summary import Summary
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.report import Language, ReportOptions, plain_text, render_text
from baby_joints.report.block import Frame
from baby_joints.report.blocks.reason_items import reasons
from baby_joints.report.context import Context
from baby_joints.report.plain_text import MOST_LETTERS
from baby_joints.report.rich_text import NO_BREAK, Rich, plain
from baby_joints.report.words import words_in
from tests.builders import at, diary
from tests.domain.strategies import ENTRIES_LAST, diaries
from tests.report.stories import begun_story, benign_story, empty_story, hip_story, visit
from tests.report.test_page_one import crowded
from tests.report.troubled import troubled

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
        "Not looked for",
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


def uncut(summary: Summary, options: ReportOptions) -> str:
    with patch.object(plain_text, "MOST_LETTERS", 10**9):
        return render_text(summary, options)


def letters_of(text: Rich) -> str:
    return re.sub("[\u2066-\u2069]", "", plain(text)).replace(NO_BREAK, " ")


def assert_levels_are_whole(text: str, summary: Summary, options: ReportOptions) -> int:
    """Each reason that is named has its title and level; how many are."""
    words = words_in(options.language)
    found = reasons(Context(summary, options, words, Frame(0, 500)))
    box = text.partition(words.text("box.head"))[2].partition("\n\n")[0]
    named = re.findall(r"^(\d+)\. (.+)$", box, re.MULTILINE)
    assert [int(number) for number, _ in named] == list(range(1, len(named) + 1))
    for (_, line), reason in zip(named, found, strict=False):
        assert line.startswith(letters_of(reason.title))
        assert letters_of(reason.level) in line
    assert len(named) >= min(3, len(found))
    if len(named) < len(found):
        more = words.count(
            "box.more_reasons", len(found) - len(named), where=words.text("where.diary")
        )
        assert letters_of(more) in text
    return len(named)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("sites", [2, 4, 6, 8, 12, 16, 19])
def test_any_number_of_reasons_ends_in_whole_lines(sites: int, language: Language) -> None:
    summary, options = (
        troubled(sites),
        ReportOptions(language=language, question="Why? " * 400, hide_notes=True, hide_clips=True),
    )
    text, whole = render_text(summary, options), uncut(summary, options)
    assert len(text) <= MOST_LETTERS
    assert_levels_are_whole(text, summary, options)
    words = words_in(language)
    more = letters_of(words.rich("more.diary"))
    stay = set(whole.splitlines())
    for line in set(text.splitlines()) - stay - {more}:
        is_typed = line.rstrip("”“»").endswith("…")
        is_named = any(one.startswith(line) for one in stay)
        is_number = more.removeprefix("… ") in line
        assert is_typed or is_named or is_number, line
    for key in ("text.absent", "text.unlooked", "who.born", "risk.list", "how.limits"):
        head = letters_of(words.rich(key, **dict.fromkeys(("signs", "born", "factors"), "\x00")))
        head = head.split("\x00")[0]
        kept = [line for line in whole.splitlines() if line.startswith(head)]
        assert set(kept) <= set(text.splitlines())
    for joint in summary.strips:
        name = letters_of(words.rich(f"site.{joint.joint}.{joint.side}"))
        assert any(name.casefold() in line.casefold() for line in text.splitlines())


def test_low_reasons_go_before_those_that_cannot_wait() -> None:
    summary, options = troubled(4), ReportOptions()
    text = render_text(summary, options)
    urgent = [found for found in summary.findings if found.level in {"emergency_now", "today"}]
    assert assert_levels_are_whole(text, summary, options) >= len(urgent) > 4
    assert "Emergency care now." in text
    assert " more reasons: in the diary." in text


@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(diaries(most=25), st.sampled_from(Language))
def test_any_diary_fits_and_holds_its_levels_whole(
    contents: DiaryContents, language: Language
) -> None:
    summary, options = summarise(contents, ENTRIES_LAST), ReportOptions(language=language)
    text = render_text(summary, options)
    assert len(text) <= MOST_LETTERS
    assert_levels_are_whole(text, summary, options)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.ENGLISH, "Left hip: 1 day with a sound, 0 checked and quiet"),
        (Language.SPANISH, "Cadera izquierda: 1 día con sonido, 0 en silencio"),
        (Language.GERMAN, "Linke Hüfte: 1 Tag mit Geräusch, 0 ruhig"),
        (Language.ARABIC, "الورك الأيسر: يوم واحد بصوت"),
    ],
)
def test_one_day_is_no_plural(language: Language, said: str) -> None:
    contents = diary("born 2026-01-10; from 2026-03-01; d1 hip-L click")
    text = render_text(summarise(contents, at(date(2026, 3, 3))), ReportOptions(language=language))
    assert said in text


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
