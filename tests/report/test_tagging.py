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

from baby_joints.analysis.summary import Summary
from baby_joints.report import Paper, ReportOptions, render
from baby_joints.report.archive_metadata import output_intent_profile, xmp_packet
from tests.report.read_aloud import tags
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
