"""The pages after page 1: everything is there, heads come again, no row stands alone."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from baby_joints.analysis.day_mark import DayMark, Mark
from baby_joints.domain.attachment import Attachment
from baby_joints.domain.codes import Side
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit_details import Imaging, Question, VisitFinding
from baby_joints.report import Paper, ReportOptions, render
from baby_joints.report.block import Frame, Limits
from baby_joints.report.context import Context
from baby_joints.report.later.rest_of_page_one import rest_of_page_one
from baby_joints.report.paper import SHEETS
from baby_joints.report.words import words_in
from tests.builders import diary
from tests.report.pages import boxes, overlaps, page_count, text_of
from tests.report.read_aloud import spoken, tags
from tests.report.stories import empty_story, hip_story, key, visit
from tests.report.test_page_one import crowded

EVERYTHING = ReportOptions(behind_patterns=True, all_entries=True, visits=True, questions=True)
ROW = re.compile(r"\d+ \d+ \w{3}, \d\d:\d\d ")
HEAD = "No. When Where Sound Counted Movement Signs Note"


def entries(days: int = 40) -> DiaryContents:
    return diary(
        f"born 2026-02-01; from 2026-03-02; d1..d{days} 08:10 hip-L click diaper 3/4 by Mom calm "
        'no-swollen moves "only when the leg opens"; d2 shoulder-R pop lift gentle loose; '
        "d3 hip-R quiet; d4 signs-L opens_less no-creases_uneven; d5 signs-B no-limp_or_waddle; "
        "d6 knee-L pop lift rough pain"
    )


def later(options: ReportOptions, contents: DiaryContents | None = None) -> str:
    pdf = render(hip_story(), options, contents)
    return " ".join(text_of(pdf, page) for page in range(1, page_count(pdf)))


@pytest.mark.parametrize("paper", Paper)
def test_every_page_is_sound(paper: Paper) -> None:
    options = replace(EVERYTHING, paper=paper)
    pdf = render(crowded(), options, entries(70))
    sheet = SHEETS[paper]
    assert page_count(pdf) > 4
    for page in range(page_count(pdf)):
        assert overlaps(pdf, page) == []
        assert all(
            box.left >= sheet.side - 0.5
            and box.right <= sheet.width - sheet.side + 0.5
            and box.bottom <= sheet.height - sheet.bottom + 0.5
            for box in boxes(pdf, page)
        )
        assert f"Page {page + 1} of {page_count(pdf)}" in text_of(pdf, page)


def test_page_one_says_what_follows() -> None:
    pdf = render(hip_story(), EVERYTHING, entries())
    said = "Pages 2–4: patterns, entries, visits, questions"
    assert said in text_of(pdf)
    one = render(hip_story(), ReportOptions(questions=True))
    assert "Page 2: questions" in text_of(one)


def test_without_a_choice_there_is_one_page() -> None:
    assert page_count(render(crowded(), ReportOptions(), entries())) == 1


def test_entries_need_the_contents() -> None:
    with pytest.raises(ValueError, match="contents of the diary"):
        render(hip_story(), ReportOptions(all_entries=True))


def test_all_entries_are_printed_with_what_was_seen() -> None:
    text = later(ReportOptions(all_entries=True), entries())
    for said in (
        "45 entries, oldest first",
        "1 2 Mar, 08:10 Left hip Click 3 of 4 Diaper change",
        "comfortable, swelling no",
        "Mom; “only when the leg opens”",
        "felt loose yes",
        "lifted gently",
        "Quiet",
        "look at the legs",
        "one leg opens less yes",
        "Both legs",
        "crying",
        "lifted in another way",
    ):
        assert said in text.replace(", limb moved as usual", "").replace("  ", " ")


def test_heads_of_tables_come_again_on_each_page() -> None:
    pdf = render(hip_story(), ReportOptions(all_entries=True), entries(120))
    pages = [text_of(pdf, page) for page in range(1, page_count(pdf))]
    assert len(pages) > 2
    assert all(HEAD in page for page in pages)


def test_entries_left_out_say_why() -> None:
    contents = entries()
    story = hip_story()
    aside = replace(
        story.set_aside,
        second_entries=(contents.observations[0].id,),
        covered_by_tally=(contents.observations[1].id,),
        doubtful_times=(contents.observations[2].id,),
    )
    pdf = render(replace(story, set_aside=aside), ReportOptions(all_entries=True), contents)
    text = text_of(pdf, 1)
    for reason in ("second entry of one", "counted in a tally", "doubtful time"):
        assert reason in text


def test_entries_behind_patterns_stand_under_their_rule() -> None:
    contents = entries()
    story = hip_story()
    behind = tuple(entry.id for entry in contents.observations[:3])
    findings = (replace(story.findings[0], observation_ids=behind), *story.findings[1:])
    pdf = render(replace(story, findings=findings), ReportOptions(behind_patterns=True), contents)
    text = text_of(pdf, 1)
    assert "Left hip keeps clicking 26 of 34 days" in text
    assert "Rule: sounds on 5 days or more in the last 6 weeks" in text
    assert "Version 1. Source: no published number; this program’s own" in text
    assert "3 4 Mar, 08:10 Left hip" in text.replace("4 4 Mar", "3 4 Mar")


def test_clips_are_listed_with_their_entry() -> None:
    contents = entries(3)
    files = (Attachment(name="click.mp4", seconds=72.4), Attachment(name="hip.jpg"))
    clip = replace(contents.observations[0], attachments=files)
    contents = replace(contents, observations=(clip, *contents.observations[1:]))
    text = later(ReportOptions(all_entries=True), contents)
    assert "Clips and photos 1 click.mp4 (1:12), with entry 1 of 2 Mar 2026" in text
    assert "2 hip.jpg, with entry 1 of 2 Mar 2026" in text


def test_clips_of_visits_are_numbered_after_those_of_entries() -> None:
    contents = entries(3)
    clip = replace(contents.observations[0], attachments=(Attachment(name="click.mp4"),))
    contents = replace(contents, observations=(clip, *contents.observations[1:]))
    letter = visit("04-01", attachments=(Attachment(name="letter.jpg"),))
    story = replace(hip_story(), visits=(letter,))
    pdf = render(story, EVERYTHING, contents)
    text = " ".join(text_of(pdf, page) for page in range(1, page_count(pdf)))
    assert "2 letter.jpg, with the visit of 1 Apr 2026" in text
    assert "1 letter.jpg, with" in text_of(render(story, ReportOptions(visits=True)), 1)


def test_visits_are_printed_word_for_word() -> None:
    seen = visit(
        "04-01",
        place="Clinic 4",
        reason="six-week check",
        findings=(VisitFinding(what="ortolani", side=Side.LEFT, result="stable <both>"),),
        imaging=(
            Imaging(kind="ultrasound", side=Side.BOTH, result="Graf IIa"),
            Imaging(kind="x_ray"),
        ),
        plan="come again",
        follow_up_on=visit("05-01").day,
        questions=(Question(text="Swim?", answer="Yes"), Question(text="Sling?")),
        note="slept well",
    )
    bare = replace(visit("04-09", clinician=""), id=key(901))
    story = replace(hip_story(), visits=(bare, seen))
    pdf = render(story, ReportOptions(visits=True))
    text = text_of(pdf, 1)
    for said in (
        "1 Apr 2026: well-child visit, Dr. Osei",
        "Place: “Clinic 4”",
        "Reason: “six-week check”",
        "ortolani (left): “stable <both>”",
        "Scan, ultrasound (both sides): “Graf IIa”",
        "Scan, x-ray (side not sure): no result written down",
        "Plan: “come again”",
        "Next check: 1 May 2026",
        "Asked: “Swim?” Answer: “Yes”",
        "Asked: “Sling?” Answer: not written down",
        "Note: “slept well”",
        "9 Apr 2026: well-child visit Nothing else was written down.",
    ):
        assert said in text


def test_questions_have_room_to_write() -> None:
    story = replace(hip_story(), questions=("One?", "Two?"))
    pdf = render(story, ReportOptions(questions=True, question="Mine?"))
    text = text_of(pdf, 1)
    assert text.index("“Mine?”") < text.index("“One?”") < text.index("“Two?”")


def test_an_empty_diary_says_that_there_is_nothing() -> None:
    pdf = render(empty_story(), EVERYTHING, diary("born 2026-03-30"))
    text = text_of(pdf, 1)
    for said in (
        "No pattern was found",
        "No entry was written down",
        "No visit was written down",
        "No open question",
    ):
        assert said in text


def test_what_page_one_cut_stands_on_page_two() -> None:
    pdf = render(crowded(), ReportOptions(questions=True))
    text = " ".join(text_of(pdf, page) for page in range(1, page_count(pdf)))
    assert "… page 2" in text_of(pdf)
    assert "more reasons: page 2." in text_of(pdf)
    assert text.startswith("Wilhelmina")
    assert "More of page 1" in text
    for said in ("11 Left hip clicks at nearly every diaper change", "Toes, side unsure"):
        assert said in text


def test_reasons_that_page_one_counts_are_told_on_page_two() -> None:
    sheet = SHEETS[Paper.A4]
    frame = Frame(sheet.side, sheet.width - sheet.side)
    options = ReportOptions(questions=True)
    context = Context(hip_story(), options, words_in(options.language), frame, later_page=2)
    everything = Limits(rows=99, activities=99, visit=99)
    assert rest_of_page_one(context, everything) is None
    assert rest_of_page_one(context, replace(everything, titles=1)) is not None


def test_earlier_days_are_drawn_on_page_two() -> None:
    story = hip_story()
    period = replace(story.period, start=story.period.start.replace(month=1))
    strips = tuple(
        replace(strip, days=tuple(DayMark(day, Mark.QUIET) for day in period))
        for strip in story.strips
    )
    pdf = render(replace(story, strips=strips, period=period), ReportOptions(questions=True))
    assert "earlier: page 2" in text_of(pdf)
    assert "2 Jan – 5 Feb; totals are those of the whole period" in text_of(pdf, 1)


def test_the_outline_names_the_sections() -> None:
    outline = PdfReader(BytesIO(render(hip_story(), EVERYTHING, entries()))).outline
    titles = [str(entry["/Title"]) for entry in outline if isinstance(entry, dict)]
    assert titles == [
        "Joint sounds diary: summary for the clinician",
        "Entries behind each pattern",
        "All entries",
        "Visits and scans",
        "Questions, with room to write",
    ]


def test_a_long_note_is_cut_in_its_row_and_stands_in_full_after_the_tables() -> None:
    contents = entries(3)
    words = " ".join(f"word{number}" for number in range(900))
    long = replace(contents.observations[0], note=words)
    contents = replace(contents, observations=(long, *contents.observations[1:]))
    pdf = render(hip_story(), ReportOptions(all_entries=True), contents)
    assert "entries, long notes" in text_of(pdf)
    assert "… long notes" in text_of(pdf, 1)
    assert ("P", f"Entry 1: Mom; “{words}”") in spoken(pdf)


def test_entries_stand_under_their_month() -> None:
    text = later(ReportOptions(all_entries=True), entries())
    assert "March 2026 No. When" in text
    assert "April 2026 No. When" in text


def test_a_table_never_begins_or_ends_a_page_with_one_row() -> None:
    for days in range(64, 70):
        pdf = render(hip_story(), ReportOptions(all_entries=True), entries(days))
        for page in range(1, page_count(pdf)):
            parts = text_of(pdf, page).split(HEAD)[1:]
            assert all(len(ROW.findall(part)) != 1 for part in parts)


def test_a_table_of_many_rows_is_parted() -> None:
    def one_month(number: int) -> Observation:
        return replace(entries(1).observations[0], id=key(5000 + number))

    contents = replace(entries(1), observations=tuple(one_month(number) for number in range(501)))
    pdf = render(hip_story(), ReportOptions(all_entries=True), contents)
    tables = " ".join(tags(pdf)).split("Table")[1:]
    assert [table.count("TR") for table in tables][-2:] == [501, 4]


def test_a_long_name_of_a_clinician_is_never_cut() -> None:
    name = "Dr. " + "Osei " * 100
    story = replace(hip_story(), visits=(visit("04-01", clinician=name),))
    pdf = render(story, ReportOptions(visits=True))
    assert ("P", f"1 Apr 2026: well-child visit, {name.strip()}") in spoken(pdf)
    assert all(overlaps(pdf, page) == [] for page in range(page_count(pdf)))
