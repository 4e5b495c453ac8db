"""The Report page in the real window: what is chosen is what is printed."""

from __future__ import annotations

import io
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from baby_joints.domain.period import Period
from baby_joints.paths import resource
from baby_joints.ui.handover.paper_choice import A4, LETTER, paper_of_place
from baby_joints.ui.handover.report_days import DaysChoice, ReportDays
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.report_page import ReportPage, file_name
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> ReportPage:
    """The page with its preview drawn."""
    shell.window.resize(1280, 800)
    stack = shell.window.stack
    stack.go_to(PageName.REPORT)
    found = stack.page
    assert isinstance(found, ReportPage)
    qtbot.waitUntil(found.preview.sheet.isVisible)
    return found


def save(qtbot: QtBot, shell: Shell, page: ReportPage, path: Path) -> str:
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: "Saved" in shell.window.toasts.toast.text())
    return "\n".join(
        sheet.extract_text() for sheet in PdfReader(io.BytesIO(path.read_bytes())).pages
    )


def test_the_preview_is_the_page(page: ReportPage) -> None:
    assert not page.preview.sheet._image.isNull()
    assert "Mia" in page.preview.sheet.accessibleDescription()
    assert page.save_button.isEnabled()
    assert not page.preview.pager.isVisible()


def test_the_saved_pdf_holds_question_and_entries(
    qtbot: QtBot, shell: Shell, page: ReportPage, tmp_path: Path
) -> None:
    page.choices.text.setPlainText("Why does <b>it</b> click?")
    text = save(qtbot, shell, page, tmp_path / "out dir.pdf")
    assert "Mia" in text
    assert "Why does <b>it</b> click?" in text.replace("\n", " ")
    assert page.open_button.isVisible()


def test_open_hands_the_file_to_the_computer(
    qtbot: QtBot, shell: Shell, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    path = tmp_path / "page.pdf"
    save(qtbot, shell, page, path)
    qtbot.mouseClick(page.open_button, Qt.MouseButton.LeftButton)
    assert [url.toLocalFile() for url in opened] == [str(path)]


def test_a_failed_save_leaves_no_file_and_says_why(
    qtbot: QtBot, shell: Shell, page: ReportPage, tmp_path: Path
) -> None:
    shell.window.error_came.disconnect()
    with qtbot.waitSignal(shell.window.error_came) as caught:
        page._on_file(str(tmp_path / "missing" / "page.pdf"))
    (error,) = caught.args or (None,)
    assert isinstance(error, OSError)
    assert page.save_button.isEnabled()
    assert list(tmp_path.glob("**/*.pdf")) == []


def test_other_days_from_the_patterns_are_taken(
    qtbot: QtBot, shell: Shell, page: ReportPage
) -> None:
    period = Period.through(date(2026, 4, 1), date(2026, 4, 9))
    shell.window.stack.go_to(PageName.REPORT, period)
    assert page.choices.choice() is DaysChoice.OTHER
    assert page.choices.period() == period
    assert page.choices.radios[DaysChoice.OTHER].detail == "Apr 1 to Apr 9"
    qtbot.waitUntil(lambda: "1 Apr" in page.preview.sheet.accessibleDescription())


def test_the_paper_is_that_of_the_place_and_is_remembered(
    qtbot: QtBot, shell: Shell, page: ReportPage
) -> None:
    assert page.choices.paper() == LETTER
    qtbot.mouseClick(page.choices.papers.segment(A4), Qt.MouseButton.LeftButton)
    assert shell.preferences.paper == A4
    assert paper_of_place(QLocale("de_DE")) == A4
    assert paper_of_place(QLocale("es_MX")) == LETTER


def test_without_qtpdf_a_sentence_stands_in(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtPdf", None)
    monkeypatch.delitem(sys.modules, "baby_joints.ui.handover.page_picture", raising=False)
    stack = shell.window.stack
    stack.go_to(PageName.REPORT)
    page = stack.page
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(page.save_button.isEnabled)
    assert "cannot be shown here" in page.preview.words.text()


def test_the_days_that_can_be_chosen() -> None:
    today, born = date(2026, 4, 23), date(2026, 1, 10)
    written = Period.through(date(2026, 1, 14), today)
    days = ReportDays(today, born, date(2026, 3, 10), written)
    assert days.first_choice() is DaysChoice.SINCE_VISIT
    assert days.period(DaysChoice.SINCE_VISIT, None) == Period.through(date(2026, 3, 10), today)
    six = days.period(DaysChoice.SIX_WEEKS, None)
    assert six is not None
    assert six.days == 42
    without = ReportDays(today, born, None, written)
    assert without.period(DaysChoice.SINCE_VISIT, None) is None
    assert without.first_choice() is DaysChoice.SIX_WEEKS
    old = ReportDays(today, born, None, Period.through(born, date(2026, 2, 1)))
    assert old.first_choice() is DaysChoice.OTHER
    young = ReportDays(today, date(2026, 4, 20), None, None)
    assert young.period(DaysChoice.SIX_WEEKS, None) == Period.through(date(2026, 4, 20), today)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Mia", "Joint sounds Mia 2026-04-23.pdf"),
        ("../a:b", "Joint sounds a b 2026-04-23.pdf"),
        ("...", "Joint sounds 2026-04-23.pdf"),
        ("Zoë 李", "Joint sounds Zoë 李 2026-04-23.pdf"),
    ],
)
def test_file_names_are_safe(name: str, expected: str) -> None:
    assert file_name(name, "2026-04-23") == expected


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
def test_no_words_are_cut_and_everything_has_a_name(
    qtbot: QtBot, shell: Shell, page: ReportPage, scale: float, size: tuple[int, int]
) -> None:
    shell.window.resize(*size)
    shell.keeper.choose_text_scale(scale)
    qtbot.waitUntil(lambda: not clipped(page))
    assert nameless(page) == []


def test_the_page_of_a_sample_says_that_it_is_made_up(qtbot: QtBot, shell: Shell) -> None:
    sample = resource("samples", "left-hip-clicks.json")
    with qtbot.waitSignal(shell.bridge.opened, timeout=20_000):
        shell.window.switch.open_sample(sample)
    stack = shell.window.stack
    stack.go_to(PageName.REPORT)
    page = stack.page
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(lambda: "Lotte" in page.preview.sheet.accessibleDescription(), timeout=20_000)
    assert "Made-up example." in page.preview.sheet.accessibleDescription()
    assert page._wish().made_up
