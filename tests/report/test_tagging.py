"""Both checkers pass; the tree is real; the diary travels inside."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import outloud  # type: ignore[import-untyped]  # it ships no types
import page as page_validation
import pikepdf
import pytest
from pypdf import PdfReader

from baby_joints.analysis import summarise
from baby_joints.analysis.summary import Summary
from baby_joints.report import Paper, ReportOptions, render
from baby_joints.report.archive_metadata import output_intent_profile, xmp_packet
from tests.builders import diary
from tests.report.read_aloud import read_aloud, tags
from tests.report.stories import begun_story, benign_story, empty_story, hip_story
from tests.report.test_later_pages import EVERYTHING, entries
from tests.report.test_page_one import crowded

PROFILES = (page_validation.ValidationProfile.PDF_A_3A, page_validation.ValidationProfile.PDF_UA_1)
SUMMARIES: list[Callable[[], Summary]] = [
    hip_story,
    benign_story,
    begun_story,
    empty_story,
    crowded,
]


def errors_read_aloud(pdf: bytes, folder: Path) -> list[str]:
    path = folder / "report.pdf"
    path.write_bytes(pdf)
    result = outloud.check(str(path))
    return [str(found) for found in result.findings if found.severity == "error"]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("story", SUMMARIES)
def test_both_checkers_pass(story: Callable[[], Summary], paper: Paper, tmp_path: Path) -> None:
    for options in (ReportOptions(paper=paper), replace(EVERYTHING, paper=paper)):
        pdf = render(story(), options, entries(), attached=b'{"format": "baby-joints-diary"}')
        for profile in PROFILES:
            report = page_validation.validate_pdf_bytes(pdf, profile=profile)
            assert report.is_compliant, list(report.failures)[:3]
        assert errors_read_aloud(pdf, tmp_path) == []


def test_the_tree_has_heads_tables_and_figures() -> None:
    found = tags(render(hip_story(), EVERYTHING, entries()))
    assert found[0] == "Document"
    assert found[1] == "H1"
    assert found.count("H1") == 1
    assert found.count("Table") > 3
    assert {"H2", "H3", "TR", "TH", "TD", "Figure", "L", "LI", "LBody", "P"} <= set(found)


def test_figures_say_their_numbers() -> None:
    with pikepdf.open(BytesIO(render(hip_story(), ReportOptions()))) as document:
        spoken = [
            str(thing.Alt)
            for thing in document.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == "/Figure"
        ]
    assert any(
        "37 with a sound, 8 checked and quiet, 25 on which nobody looked" in alt for alt in spoken
    )
    strips = next(alt for alt in spoken if alt.startswith("Left hip"))
    assert "26 days with a sound, 8 checked and quiet, 36" in strips
    assert "week of 30 Mar 2 of 3" in strips
    assert "Visits: 1 Apr well-child visit." in strips


def test_strips_say_the_days_of_pain_and_clunks_that_they_show() -> None:
    story = hip_story()
    left, right = story.strips
    days = tuple(
        mark._replace(painful=number in {1, 3}, clunk_or_loose=number == 3)
        for number, mark in enumerate(left.days)
    )
    heard = read_aloud(
        render(replace(story, strips=(replace(left, days=days), right)), ReportOptions())
    )
    strips = next(said for said in heard if said.startswith("Figure: Left hip"))
    assert "Clunk, or felt loose: 5 Mar. Pain right after: 3 Mar, 5 Mar. Right hip" in strips


def test_heads_that_group_columns_span_them() -> None:
    with pikepdf.open(BytesIO(render(hip_story(), ReportOptions()))) as document:
        spans = [
            int(thing.A.ColSpan)
            for thing in document.objects
            if isinstance(thing, pikepdf.Dictionary) and "/ColSpan" in thing.get("/A", {})
        ]
    assert spans == [2, 2, 4]
    heard = read_aloud(render(hip_story(), ReportOptions()))
    assert "TH: Counted repeats" in heard
    assert "TH: Pain right after" in heard


def test_a_movement_is_read_with_its_joint_and_a_share_in_words() -> None:
    heard = read_aloud(render(hip_story(), ReportOptions()))
    first = heard.index("TH: Left hip, Diaper change")
    assert heard[first - 5 : first + 5] == [
        "TH: Movement",
        "TH: counted n of m",
        "TH: Share of counted repeats that sounded",
        "TH: single entries",
        "TR",
        "TH: Left hip, Diaper change",
        "TD: 72 of 77",
        "TD",
        "Figure: The sound came at 94% of the repeats; likely between 86% and 97%.",
        "TD: 16 sound, 2 quiet",
    ]


def test_a_table_of_one_row_passes(tmp_path: Path) -> None:
    contents = diary("born 2026-02-01; from 2026-03-02; d1 hip-L click diaper 3/4")
    pdf = render(summarise(contents, hip_story().as_of), EVERYTHING, contents)
    assert errors_read_aloud(pdf, tmp_path) == []


def test_it_is_read_in_the_order_of_the_page() -> None:
    heard = read_aloud(render(hip_story(), EVERYTHING, entries()))
    heads = [said for said in heard if said.startswith("H")]
    assert [head for head in heads if head[1] in "12"] == [
        "H1: Joint sounds diary: summary for the clinician",
        "H2: The parents ask",
        "H2: Reasons to look closer",
        "H2: Other patterns",
        "H2: Both hips, day by day",
        "H2: By joint and side",
        "H2: By what was happening",
        "H2: Since the last visit",
        "H2: How to read this",
        "H2: Entries behind each pattern",
        "H2: All entries",
        "H2: Visits and scans",
        "H2: Questions, with room to write",
    ]
    assert heads.index("H3: Not looked for") < heads.index("H2: Other patterns")
    repeated = [said for said in heard if said.startswith("TH: No.")]
    assert len(repeated) == heard.count("Table") - 2


def test_the_diary_travels_inside() -> None:
    content = b'{"format": "baby-joints-diary", "version": 1}'
    pdf = render(hip_story(), ReportOptions(), attached=content)
    reader = PdfReader(BytesIO(pdf))
    assert reader.attachments == {"baby-joints-diary.json": [content]}
    assert render(hip_story(), ReportOptions(), attached=content) == pdf
    assert PdfReader(BytesIO(render(hip_story(), ReportOptions()))).attachments == {}


def test_no_code_of_a_font_means_nothing() -> None:
    with pikepdf.open(BytesIO(render(hip_story(), ReportOptions()))) as document:
        maps = [
            thing.ToUnicode.read_bytes()
            for thing in document.objects
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing
        ]
    assert len(maps) == 2
    assert not any(b"<0000>" in unicode for unicode in maps)


def test_the_description_escapes_the_title() -> None:
    packet = xmp_packet("A <b> & C", "en-US", hip_story().as_of).decode()
    assert "A &lt;b&gt; &amp; C" in packet
    assert "2026-05-10T12:00:00Z" in packet


def test_the_profile_is_the_same_at_any_time() -> None:
    output_intent_profile.cache_clear()
    first = output_intent_profile()
    output_intent_profile.cache_clear()
    assert output_intent_profile() == first
    assert first[36:40] == b"acsp"
