"""Page 1 is one page, on which nothing overlaps, whatever the diary holds."""

import hashlib
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from baby_joints.analysis.coverage import WriterCount
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.summary import Summary
from baby_joints.domain.codes import Joint, Level, Side
from baby_joints.report import Paper, ReportOptions, render
from baby_joints.report.language import Language
from baby_joints.report.paper import SHEETS
from tests.builders import diary
from tests.report.pages import boxes, overlaps, page_count, text_of
from tests.report.stories import (
    begun_story,
    benign_story,
    empty_story,
    finding,
    hip_story,
    key,
    signs,
    site,
    strip,
    visit,
)

STORIES: list[Callable[[], Summary]] = [hip_story, benign_story, begun_story, empty_story]
HALF_A_POINT = 0.5


def draw(summary: Summary, paper: Paper = Paper.A4, question: str | None = None) -> bytes:
    return render(summary, ReportOptions(paper=paper, question=question))


def assert_sound(pdf: bytes, paper: Paper) -> None:
    """One page; nothing overlaps and nothing lies outside the margins."""
    sheet = SHEETS[paper]
    assert page_count(pdf) == 1
    assert overlaps(pdf) == []
    outside = [
        box
        for box in boxes(pdf)
        if box.left < sheet.side - HALF_A_POINT
        or box.right > sheet.width - sheet.side + HALF_A_POINT
        or box.top < sheet.top - HALF_A_POINT
        or box.bottom > sheet.height - sheet.bottom + HALF_A_POINT
    ]
    assert outside == []


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("story", STORIES)
def test_one_sound_page(story: Callable[[], Summary], paper: Paper) -> None:
    assert_sound(draw(story(), paper), paper)


@pytest.mark.parametrize("story", STORIES)
def test_the_same_summary_gives_the_same_bytes(story: Callable[[], Summary]) -> None:
    assert draw(story()) == draw(story())


def test_the_bytes_do_not_depend_on_process_time_zone_and_locale() -> None:
    program = (
        "import contextlib, hashlib, locale, sys; sys.path[:0] = sys.argv[1:]\n"
        "with contextlib.suppress(locale.Error): locale.setlocale(locale.LC_ALL, '')\n"
        "from tests.report.test_page_one import printed_twice\n"
        "print(*(hashlib.sha256(pdf).hexdigest() for pdf in printed_twice()))"
    )
    finished = subprocess.run(
        [sys.executable, "-c", program, *filter(None, sys.path)],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONHASHSEED": "7", "TZ": "Asia/Kathmandu", "LC_ALL": "C.utf8"},
    )
    here = [hashlib.sha256(pdf).hexdigest() for pdf in printed_twice()]
    assert finished.stdout.split() == here


def printed_twice() -> tuple[bytes, bytes]:
    """Page 1 in English, and all pages in Arabic with a diary inside."""
    contents = diary("born 2026-02-01; from 2026-03-02; d1..d9 08:10 hip-L click by Ómar calm")
    everything = ReportOptions(
        language=Language.ARABIC, behind_patterns=True, all_entries=True, visits=True
    )
    return draw(hip_story()), render(hip_story(), everything, contents, attached=b"{}")


def test_the_hip_story_says_what_the_summary_holds() -> None:
    text = text_of(draw(hip_story()))
    for said in (
        "Joint sounds diary: summary for the clinician",
        "Written by the parents. Not a diagnosis.",
        "Mia Lindgren",
        "Girl, 14 weeks old",
        "Born 1 Feb 2026 at 38 weeks 0 days of pregnancy (due 15 Feb 2026)",
        "Hip risk factors: breech yes; family history not sure; the other seven no.",
        "2 Mar – 10 May 2026",
        "70 days",
        "57 entries: Mom 34, Dad 23.",
        "52 typed within an hour, 5 later (up to 26 h).",
        "“Her left hip clicks nearly every time I change her. Does she need a scan?”",
        "2 written down",
        "7 looked for, not seen",
        "3 not looked for",
        "Left hip keeps clicking",
        "26 of 34 days",
        "Left hip clicks at nearly every diaper change",
        "Right hip: 1 of 33.",
        "Limb not moved as usual",
        "Other joints: 11 sound entries, 3 joints, 11 days; none with a sign listed above.",
        "not clear; left hip, 8 of 11 looked-at days before 1 Apr, 18 of 23 since.",
        "1 Apr well-child visit",
        "57 entries in all (60 typed; left out: 2 second entries of one moment, ",
        ", 1 with a doubtful time); the 7 about both hips stand in both rows.",
        "No scan is written in this diary.",
        "Right hip (18 Apr, 21 Apr)",
        "Left knee (last 26 Mar; nobody looked since)",
        "Page 1 of 1",
    ):
        assert said in text


def test_the_benign_story_never_says_none_is_fine() -> None:
    text = text_of(draw(benign_story()))
    assert "none written down" in text
    assert "None was written down in 33 entries on 33 of 42 days." in text
    assert "That is not the same as none." in text
    assert "fewer sounds with gentle lifts; sound at 2 of 28 of them, 8 of 19 others" in text
    assert "2 more rows: in the diary." in text


def test_a_diary_barely_begun_says_what_is_missing() -> None:
    text = text_of(draw(begun_story()))
    for said in (
        "Sex not written, 5 weeks 6 days old",
        "due date not written: age is counted from birth",
        "Hip risk factors: not answered. That is not “no”.",
        "3 entries: writer not named.",
        "No question was written down.",
        "Too few entries: other patterns are looked for from 10 entries on 7 days.",
        "there is one: 5 May, left hip. About the right hip there is no entry",
        "no entry",
        "No counted repeats.",
        "No visit was written down.",
        "Room for notes",
    ):
        assert said in text


def test_an_empty_diary_says_so_and_reassures_nobody() -> None:
    text = text_of(draw(empty_story()))
    assert "None was written down: there is no entry yet; the period is 1 day." in text
    assert "No entry in these days." in text
    assert "No entry about either hip. Nobody looked, or nobody wrote it down." in text
    assert "No sign was looked for." in text


def test_made_up_diaries_say_so() -> None:
    pdf = render(hip_story(), ReportOptions(made_up=True))
    assert "Made-up example." in text_of(pdf)
    assert "Made-up example." not in text_of(draw(hip_story()))


def crowded() -> Summary:
    """Twelve findings, a sound in every joint, forty visits, every sign seen."""
    story = hip_story()
    hip = (Joint.HIP, Side.LEFT)
    numbers = dict(story.findings[0].numbers) | dict(story.findings[1].numbers)
    numbers |= {
        "n": 5,
        "m": 9,
        "days": 3,
        "crying": 2,
        "wincing": 1,
        "swelling": 1,
        "held_stiffly": 2,
        "not_used": 1,
        "clunks": 3,
        "felt_loose": 2,
        "opens_less": 1,
        "leg_looks_shorter": 1,
    }
    reasons = list(Pattern)[:11]
    changes: dict[str, str | int] = {
        "split_on": "2026-04-01",
        "before_sound_days": 2,
        "before_looked_days": 9,
        "before_written_days": 12,
        "after_sound_days": 8,
        "after_looked_days": 9,
        "after_written_days": 12,
    }
    visits = tuple(
        replace(
            visit("03-04"), id=key(2000 + n), visited_at=visit("03-04").visited_at + timedelta(n)
        )
        for n in range(40)
    )
    return replace(
        story,
        child=replace(
            story.child, name="Wilhelmina-Alexandrina Konstantinopolitanskaja-Featherston"
        ),
        findings=(
            *(finding(pattern, Level.TODAY, hip, **numbers) for pattern in reasons),
            finding(Pattern.RISING, Level.NEXT_VISIT, hip, **changes),
        ),
        sites=story.sites
        + tuple(
            site(joint, Side.UNSURE, (2, 1), (2, 1), span=("03-05", "05-04"))
            for joint in Joint
            if joint is not Joint.HIP
        ),
        signs=signs(creases_uneven=(1, 9), limp_or_waddle=(1, 2)),
        visits=visits,
        last_visit=visits[-1],
        questions=("Why? " * 1000,),
    )


@pytest.mark.parametrize("paper", Paper)
def test_a_crowded_diary_stays_one_page(paper: Paper) -> None:
    pdf = draw(crowded(), paper)
    assert_sound(pdf, paper)
    text = text_of(pdf)
    assert "Wilhelmina-Alexandrina" in text
    assert "13 written down" in text
    assert "… in the diary" in text


@pytest.mark.parametrize("paper", Paper)
def test_a_year_of_days_draws_the_last_94(paper: Paper) -> None:
    story = hip_story()
    start = date(2025, 5, 11)
    marks = ("-#-o---" * 53)[:365]
    child = replace(story.child, born_on=date(2025, 5, 1), due_on=None)
    year = replace(
        story,
        child=child,
        age=child.age_on(story.today),
        strips=(
            strip(Side.LEFT, start, marks, child, painful=(358,), clunks=(351,)),
            strip(Side.RIGHT, start, marks, child),
        ),
        hip_days_side_unsure=2,
    )
    year = replace(year, period=replace(story.period, start=start))
    pdf = draw(year, paper)
    assert_sound(pdf, paper)
    text = text_of(pdf)
    assert "the last 94 days" in text
    assert "and 2 days, side not sure" in text
    assert "12 months old" in text
    assert "clunk or loose" in text
    assert "pain" in text


def test_diary_only_mode_shows_signs_and_no_patterns() -> None:
    story = replace(
        hip_story(),
        findings=(),
        patterns_on=False,
        signs=signs(hip_clunk=(1, 4), pain_after_sound=(0, 3)),
    )
    text = text_of(draw(story))
    assert "Hip clunk" in text
    assert "1 of 4" in text
    assert "Patterns were not looked for" in text
    assert "Rule:" not in text


def test_a_sign_seen_once_says_that_the_rule_asks_for_two() -> None:
    story = replace(hip_story(), findings=(), signs=signs(pain_after_sound=(1, 12)))
    text = text_of(draw(story))
    assert "Pain right after a sound 1 of 12 Written down on 3 Apr." in text
    assert "Once; the rule asks for two." in text


def test_patterns_off_without_a_sign_says_that_nobody_looked() -> None:
    text = text_of(draw(replace(hip_story(), findings=(), patterns_on=False)))
    assert "Patterns were not looked for." in text


def test_an_urgent_reason_says_its_level_in_words() -> None:
    urgent = finding(
        Pattern.SWOLLEN_RED_OR_WARM,
        Level.TODAY,
        (Joint.KNEE, Side.LEFT),
        n=1,
        m=3,
        swelling=1,
        redness=0,
        warmth=1,
    )
    text = text_of(draw(replace(hip_story(), findings=(urgent,))))
    assert "To be seen today. Of times looked" in text
    assert "Swelling 1, warmth 1" in text.replace("swelling", "Swelling")
    assert "Shown to the parents: have the baby seen today." in text


@pytest.mark.parametrize(
    "words",
    [
        "<img src='/etc/hostname'/> <b>x</b> &amp; & <38",
        "{name} {0} **bold** %s \\n (paren) \\",
        "line one\nline two\ttab\x07bell\r\nend",
        "zero\u200bwidth \u202eturned\u202c \u2066isolated\u2069 end",
        "w" * 5000,
        "baby \N{BABY} and \N{CJK UNIFIED IDEOGRAPH-674E}",
    ],
)
def test_hostile_words_are_only_words(words: str) -> None:
    story = hip_story()
    story = replace(
        story,
        child=replace(story.child, name=words[:200]),
        questions=(words,),
        last_visit=replace(
            visit("04-01", plan=words, note=words), clinician=words, place=words, kind=words[:50]
        ),
    )
    pdf = draw(story)
    assert_sound(pdf, Paper.A4)
    text = text_of(pdf)
    if words.startswith("<img"):
        assert "“<img src='/etc/hostname'/> <b>x</b> &amp; & <38”" in text
    if words.startswith("{name}"):
        assert "{name} {0} **bold** %s \\n (paren) \\" in text
    if words.startswith("zero"):
        assert "“zerowidth turned isolated end”" in text
    if words.startswith("baby"):
        assert "“baby \N{REPLACEMENT CHARACTER} and \N{CJK UNIFIED IDEOGRAPH-674E}”" in text


def test_drawing_opens_no_file_and_no_connection() -> None:
    opened: list[str] = []
    watching = [True]

    def watch(event: str, args: tuple[object, ...]) -> None:
        if watching and event in {"open", "socket.connect", "subprocess.Popen"}:
            opened.append(f"{event} {args[:1]}")

    story = hip_story()
    draw(story)
    sys.addaudithook(watch)
    draw(replace(story, questions=("<img src='http://example.org/x.png'/>",)))
    watching.clear()
    assert opened == []


def test_the_chosen_question_replaces_the_first_open_one() -> None:
    text = text_of(draw(hip_story(), question="Is swimming good for her?"))
    assert "“Is swimming good for her?”" in text
    assert "Does she need a scan?" not in text


def writers_story(*names: str) -> Summary:
    story = hip_story()
    writers = tuple(WriterCount(name, 3) for name in names)
    entries = 3 * len(names)
    return replace(story, coverage=replace(story.coverage, entries=entries, writers=writers))


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ([f"P{number}" for number in range(8)], "P0 3, P1 3, P2 3, P3 3, P4 3, P5 3, P6 3, P7 3."),
        (["Grandmother Elisabeth"] * 9, "Elisabeth 3, Grandmother Elisabeth 3, 7 others 21."),
        (["Great-Grandmother Maria Theresia of Hohenlohe-Langenburg"] * 4, "-Lang… 3, 3 others 9."),
        (["Great-Grandmother Maria Theresia and her sister Wilhelmina Charlotte"], "Char… 3."),
    ],
)
def test_as_many_writers_are_named_as_fit_and_the_others_counted(
    names: list[str], told: str
) -> None:
    pdf = draw(writers_story(*names))
    assert_sound(pdf, Paper.A4)
    assert told in text_of(pdf)


@pytest.mark.parametrize("language", Language)
def test_in_each_language_the_writers_that_found_no_room_are_counted(language: Language) -> None:
    names = ["Grandmother Elisabeth of the house at the lake"] * 7
    pdf = render(writers_story(*names), ReportOptions(language=language))
    assert_sound(pdf, Paper.A4)
    assert "18" in text_of(pdf)  # entries of the six others
