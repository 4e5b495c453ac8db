"""What the box says of signs beside the patterns, read from the page of a told diary."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from baby_joints.analysis import summarise
from baby_joints.domain.codes import HipSign
from baby_joints.domain.hip_signs import asked_at
from baby_joints.domain.period import Period
from baby_joints.report import ReportOptions, render, render_text
from tests.builders import at, diary
from tests.report.pages import text_of

BORN = "born 2026-01-10; from 2026-03-20; "
AS_OF = at(date(2026, 3, 24))
ASKED = ("Looked very ill", "Fever", "Limb looked bent", "Hard crying", "Fall, bump or bruise")


def page(text: str, period: Period | None = None, *, patterns: bool = True) -> str:
    summary = summarise(diary(BORN + text), AS_OF, period=period, patterns=patterns)
    return text_of(render(summary, ReportOptions()))


def titles(text: str) -> list[str]:
    """The reasons of a diary without patterns, as the text for a message numbers them."""
    summary = summarise(diary(BORN + text), AS_OF, patterns=False)
    lines = render_text(summary, ReportOptions()).splitlines()
    return [line.split(". ", 1)[1] for line in lines if line[:1].isdigit() and ". " in line[:4]]


def text_for_a_message(text: str) -> str:
    return render_text(summarise(diary(BORN + text), AS_OF), ReportOptions())


def test_each_yes_to_a_safety_question_is_a_reason() -> None:
    told = "d1 knee-L pop ill fever hot bent hard_crying fall; d3 hip-L click"
    for shown in (page(told), text_for_a_message(told)):
        for sign in (*ASKED, "Swelling, redness or warmth: left knee"):
            assert sign in shown
    assert "6 written down" in page(told)
    assert "told what to do then" in page(told)


def test_a_no_is_looked_for_and_nothing_is_not() -> None:
    shown = page("d1 knee-L pop no-fever; d2 knee-L pop")
    absent, unlooked = shown.split("Not looked for")
    assert "Fever 0 of 1" in absent
    assert "Looked very ill" in unlooked
    nothing = page("d1 knee-L pop; d2 knee-L pop")
    assert "Fever, illness or injury" in nothing.split("Not looked for")[1]
    assert "Looked very ill" not in nothing


def test_the_entries_say_what_was_answered() -> None:
    contents = diary(BORN + "d1 knee-L pop fever no-ill; d2 knee-L pop")
    options = ReportOptions(all_entries=True)
    pages = PdfReader(BytesIO(render(summarise(contents, AS_OF), options, contents))).pages
    told = " ".join(pages[1].extract_text().split())
    assert "fever yes" in told
    assert "looked very ill no" in told


def test_a_sign_of_another_joint_than_its_pattern_is_told_too() -> None:
    text = "d1 knee-L pop reduced; d2 knee-L pop reduced; d3 shoulder-R pop reduced"
    shown = page(text)
    assert "Limb moved less than usual: left knee" in shown
    assert "Limb moved less than usual: right shoulder; left knee 3 of 3" in shown


def test_what_was_seen_before_the_days_of_the_page_is_not_called_unseen() -> None:
    text = "d1 knee-L pop swollen; d3..d5 knee-L pop no-swollen"
    days = Period.through(date(2026, 3, 22), date(2026, 3, 24))
    assert "Looked for, not seen" in page("d3..d5 knee-L pop no-swollen", days)
    shown = page(text, days)
    assert "Swelling, redness or warmth: left knee" in shown
    assert "Not seen in these days" in shown
    assert "Looked for, not seen of" not in shown
    message = render_text(summarise(diary(BORN + text), AS_OF, period=days), ReportOptions())
    assert "Not seen in these days (of times looked): swelling" in message


def test_a_sign_says_where_it_was_also_without_patterns() -> None:
    told = titles(
        "d1 shoulder-L pop calm; d1 knee-R pop pain; d2 hip-B clunk loose; d2 signs-R opens_less;"
        "d3 hip-L click pain; d3 neck grinding"
    )
    assert [title.split(" (")[0] for title in told] == [
        "Pain right after a sound: left hip; right knee",
        "Hip clunk: left; right",
        "Hip felt loose: left; right",
        "Grinding: neck",
        "One leg opens less: right",
    ]
    assert "Pain right after a sound: right knee 1 of 1" in page("d1 knee-R pop pain")


@pytest.mark.parametrize(
    "told",
    [
        "d2 12:00 hip-L clunk by A; d2 12:05 hip-L grinding by B",
        "d2 12:00 hip-L grinding by A; d2 12:05 hip-L clunk by B; d4 hip-L grinding",
        "d2 12:00 knee-L click by A; d2 12:05 knee-L click swollen unused by B",
    ],
)
def test_a_moment_that_two_wrote_down_is_told_once_for_each_sign(told: str) -> None:
    text = text_for_a_message(told)
    assert "Written down on" not in text  # the patterns tell all of it
    assert "Written down on" in page(told, patterns=False)


def test_what_only_the_second_entry_of_a_moment_says_cannot_wait_either() -> None:
    told = "d2 12:00 knee-L click by A; d2 12:05 knee-L click swollen by B"
    assert titles(told)[0].endswith("Emergency care now. Written down on 21 Mar.")


def test_many_places_are_counted_behind_the_first_three() -> None:
    four = "d1 knee-L pop pain; d1 wrist-L pop pain; d1 hip-U pop pain; d1 ankle-R pop pain"
    places = "left wrist; hip, side unsure; left knee"
    assert titles(four)[0].startswith(f"Pain right after a sound: {places}; right ankle (")
    five = titles(f"{four}; d1 toes-L pop pain")
    assert five[0].startswith(f"Pain right after a sound: {places}; 2 other joints (")


def test_what_cannot_wait_stands_first_and_says_so_without_patterns_too() -> None:
    told = titles(
        "d1 hip-L pop pain; d1 knee-R pop swollen; d2 shoulder-L pop unused; d3 neck pop fall;"
        "d4 knee-R pop ill"
    )
    assert [title.partition(" Written")[0] for title in told] == [
        "Swelling, redness or warmth: right knee (1 of 1). Emergency care now.",
        "Limb held stiffly or not used: left shoulder (1 of 1). Emergency care now.",
        "Looked very ill (1 of 1). Emergency care now.",
        "Fall, bump or bruise (1 of 1).",
        "Pain right after a sound: left hip (1 of 1).",
    ]
    old = "born 2025-01-10; d1 knee-R pop fever; d3 knee-R pop swollen; d9 toes-L pop unused"
    assert all("To be seen today" in title for title in titles(old)), titles(old)


@pytest.mark.parametrize(
    ("born", "times"),
    [
        ("born 2025-06-20", 1),  # nine months old
        ("born 2025-06-20; due 2025-07-10", 1),  # hardly early
        ("born 2025-06-20; due 2025-08-30", 0),  # born ten weeks early
    ],
)
def test_the_page_names_a_limp_from_the_age_on_at_which_the_window_asks_for_it(
    born: str, times: int
) -> None:
    contents = diary(f"{born}; from 2026-03-20; d1 hip-L click")
    text = render_text(summarise(contents, AS_OF), ReportOptions())
    assert text.count("limp or waddle") == times
    age = contents.child.corrected_age_on(AS_OF.date())
    assert asked_at(age).count(HipSign.LIMP_OR_WADDLE) == times


def test_a_limp_that_was_looked_for_is_told_at_any_age() -> None:
    text = text_for_a_message("d1 hip-L click; d2 signs-L no-limp_or_waddle")
    assert "limp or waddle 0 of 1" in text


def test_the_quiet_looks_after_the_counted_days_are_a_plain_count() -> None:
    text = "born 2026-01-10; from 2026-02-01; d1,d8,d16 hip-L click; d4,d17..d50 hip-L quiet"
    message = render_text(summarise(diary(text), AS_OF), ReportOptions())
    assert "(3 of 4 days)" in message
    assert "Since then: looked on 34 days, no sound." in message
    printed = text_of(render(summarise(diary(text), AS_OF), ReportOptions()))
    assert "Since then: looked on 34 days, no sound." in printed


def test_counted_repeats_name_the_days_of_their_window() -> None:
    text = "d1 hip-L quiet diaper 0/18; d2..d5 hip-L click diaper 5/5"
    assert "Repeats counted on 4 days, 21–24 Mar: 100%" in text_for_a_message(text)


def test_pain_is_counted_in_times_as_a_tally_holds_many_sounds() -> None:
    told = text_for_a_message("d1,d2 knee-L pop diaper 3/8 pain")
    assert "(2 of 2). Times with pain right after a sound" in told
