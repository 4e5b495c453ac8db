"""The page of a right-to-left language: mirrored, all but time; left and right stay the baby's."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import page as page_validation
import pdfplumber
import pikepdf
import pytest

from baby_joints.analysis.summary import Summary
from baby_joints.report import Paper, ReportOptions, render
from baby_joints.report.language import Language
from baby_joints.report.paper import SHEETS
from tests.report.pages import boxes, overlaps
from tests.report.stories import empty_story, hip_story
from tests.report.test_later_pages import entries
from tests.report.test_page_one import assert_sound, crowded
from tests.report.test_tagging import PROFILES, errors_read_aloud

CASES: list[tuple[Callable[[], Summary], Paper]] = [
    (hip_story, Paper.LETTER),
    (empty_story, Paper.A4),
    (crowded, Paper.A4),
]
ARABIC = ReportOptions(language=Language.ARABIC)


@pytest.mark.parametrize(("story", "paper"), CASES)
def test_page_one_is_sound(story: Callable[[], Summary], paper: Paper) -> None:
    assert_sound(render(story(), replace(ARABIC, paper=paper)), paper)


def filled(pdf: bytes) -> list[tuple[float, float]]:
    """Left edge and top of each filled bar of the strips, in the color of a sound."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [
            (shape["x0"], shape["top"])
            for shape in document.pages[0].rects
            if shape["non_stroking_color"] and shape["height"] == pytest.approx(19.0)
        ]


def test_what_stands_at_the_left_stands_at_the_right() -> None:
    sheet = SHEETS[Paper.A4]
    english, arabic = (boxes(render(hip_story(), options)) for options in (ReportOptions(), ARABIC))
    name = next(box for box in english if box.text == "Mia")
    mirrored = next(box for box in arabic if box.text == "Lindgren")
    assert name.left == pytest.approx(sheet.side, abs=1)
    assert mirrored.right == pytest.approx(sheet.width - sheet.side, abs=1)
    foot = max(box.bottom for box in arabic)
    last_line = [box for box in arabic if box.bottom > foot - 4]
    number = min(last_line, key=lambda box: box.left)
    assert number.left == pytest.approx(sheet.side, abs=1)
    assert number.text.isdigit()


def test_time_runs_from_left_to_right() -> None:
    """The strips have the same days from left to right, moved as a whole."""
    english, arabic = (
        filled(render(hip_story(), options)) for options in (ReportOptions(), ARABIC)
    )
    assert len(english) == len(arabic) > 20
    for row in (0, 1):
        tops = [sorted({round(top) for _, top in found}) for found in (english, arabic)]
        places = [
            [x for x, top in found if round(top) == rows[row]]
            for found, rows in zip((english, arabic), tops, strict=True)
        ]
        moved = [to - start for start, to in zip(*places, strict=True)]
        assert moved == pytest.approx([moved[0]] * len(moved), abs=0.05)
        assert moved[0] > 50


def test_later_pages_are_sound_and_both_checkers_pass(tmp_path: Path) -> None:
    pdf = render(hip_story(), replace(ARABIC, all_entries=True, visits=True), entries(20))
    assert overlaps(pdf, 1) == []
    for profile in PROFILES:
        report = page_validation.validate_pdf_bytes(pdf, profile=profile)
        assert report.is_compliant, list(report.failures)[:3]
    assert errors_read_aloud(pdf, tmp_path) == []
    with pikepdf.open(BytesIO(pdf)) as document:
        assert document.Root.ViewerPreferences.Direction == "/R2L"
        assert str(document.Root.Lang) == "ar"


def test_the_same_summary_gives_the_same_bytes() -> None:
    assert render(hip_story(), ARABIC) == render(hip_story(), ARABIC)
