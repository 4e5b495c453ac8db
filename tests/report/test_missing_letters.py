"""A letter that no font has is named on the page, never a silent box."""

from dataclasses import replace

from baby_joints.analysis.coverage import WriterCount
from baby_joints.domain.visit_details import Imaging, Question, VisitFinding
from baby_joints.report import Paper, ReportOptions, render
from baby_joints.report.missing_letters import letter_name, missing_letters, typed_texts
from tests.report.pages import text_of
from tests.report.stories import hip_story, visit
from tests.report.test_later_pages import entries
from tests.report.test_page_one import assert_sound

BABY = "\N{BABY}"
LI = "\N{CJK UNIFIED IDEOGRAPH-674E}"


def test_missing_letters_are_named_on_page_one() -> None:
    story = hip_story()
    story = replace(story, child=replace(story.child, name=f"Mia {LI}{BABY}{BABY}"))
    pdf = render(story, ReportOptions())
    assert_sound(pdf, Paper.A4)
    text = text_of(pdf)
    assert f"Mia {LI}��" in text
    assert "No letter for (shown as �): U+1F476 baby." in text


def test_every_text_is_looked_through() -> None:
    letters = [chr(0x1F400 + number) for number in range(16)]
    seen = visit(
        "04-01",
        kind=letters[0],
        clinician=letters[1],
        place=letters[2],
        reason=letters[3],
        plan=letters[4],
        note=letters[5],
        findings=(VisitFinding(what=letters[6], result=letters[7]),),
        imaging=(Imaging(kind=letters[8], result=letters[9]),),
        questions=(Question(text=letters[10], answer=letters[11]),),
    )
    story = hip_story()
    story = replace(
        story,
        visits=(seen,),
        questions=(letters[12],),
        coverage=replace(story.coverage, writers=(WriterCount(letters[13], 57),)),
    )
    contents = entries(2)
    noted = replace(contents.observations[0], note=letters[14], observer=letters[15])
    contents = replace(contents, observations=(noted,))
    options = ReportOptions(all_entries=True)
    assert missing_letters(typed_texts(story, options, contents)) == tuple(letters)
    assert missing_letters(typed_texts(story, ReportOptions(), contents)) == tuple(letters[:14])


def test_letters_that_fonts_have_are_not_missing() -> None:
    story = hip_story()
    story = replace(story, child=replace(story.child, name="Zoë Łuć Ωμέγα Яна\u200b"))
    assert missing_letters(typed_texts(story, ReportOptions(), None)) == ()
    assert "No letter for" not in text_of(render(story, ReportOptions()))


def test_names_of_letters() -> None:
    assert letter_name(BABY) == "U+1F476 baby"
    assert letter_name(LI) == "U+674E"
    assert letter_name("\ue000") == "U+E000"
