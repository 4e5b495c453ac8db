"""What the box says of signs beside the patterns, read from the page of a told diary."""

from datetime import date
from io import BytesIO

from pypdf import PdfReader

from baby_joints.analysis import summarise
from baby_joints.domain.period import Period
from baby_joints.report import ReportOptions, render, render_text
from tests.builders import at, diary
from tests.report.pages import text_of

BORN = "born 2026-01-10; from 2026-03-20; "
AS_OF = at(date(2026, 3, 24))
ASKED = ("Looked very ill", "Fever", "Limb looked bent", "Hard crying", "Fall, bump or bruise")


def page(text: str, period: Period | None = None) -> str:
    summary = summarise(diary(BORN + text), AS_OF, period=period)
    return text_of(render(summary, ReportOptions()))


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
    assert "Limb moved less than usual 3 of 3" in shown


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
