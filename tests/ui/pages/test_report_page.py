"""The Report page in the real window: what is chosen is what is printed."""

from __future__ import annotations

import errno
import io
import sys
import threading
from datetime import date
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from baby_joints.change import Change
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.domain.period import Period
from baby_joints.handover import Handover
from baby_joints.paths import resource
from baby_joints.report import Language
from baby_joints.ui.handover.days_section import DaysSection
from baby_joints.ui.handover.page_files import file_name
from baby_joints.ui.handover.paper_choice import A4, LETTER, paper_of_place
from baby_joints.ui.handover.printing import paper_in
from baby_joints.ui.handover.reader_menu import language_of_place
from baby_joints.ui.handover.report_days import DaysChoice, ReportDays
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.report_page import ReportPage
from baby_joints.ui.theme_choice import ThemeChoice
from baby_joints.ui.translations import LANGUAGE_NAMES
from tests.conftest import NOW
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell
    from baby_joints.ui.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> ReportPage:
    """The page with its preview drawn."""
    shell.window.resize(1280, 800)
    stack = shell.window.stack
    stack.go_to(PageName.REPORT)
    found = stack.page
    assert isinstance(found, ReportPage)
    # The libraries of the report are loaded by its first page.
    qtbot.waitUntil(lambda: found.preview.sheet.has_page, timeout=20_000)
    return found


def wait_for(qtbot: QtBot, page: ReportPage, words: str) -> None:
    """Until a page of the preview says `words`."""
    qtbot.waitUntil(lambda: words in all_text(page))


def all_text(page: ReportPage) -> str:
    picture = page.preview._picture
    assert picture is not None
    return " ".join(" ".join(picture.text(n).split()) for n in range(picture.pages))


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


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


def test_the_preview_is_the_page(qtbot: QtBot, page: ReportPage) -> None:
    preview = page.preview
    assert "Mia" in preview.sheet.accessibleDescription()
    assert page.save_button.isEnabled()
    assert preview.pages > 1
    assert (preview.up.isEnabled(), preview.down.isEnabled()) == (False, True)
    qtbot.mouseClick(preview.down, Qt.MouseButton.LeftButton)
    assert preview.number.text() == f"2 of {preview.pages}"
    assert preview.up.isEnabled()
    assert "Entries behind each pattern" in preview.sheet.accessibleDescription()


def test_the_page_does_not_shine_in_the_dark(qtbot: QtBot, shell: Shell, page: ReportPage) -> None:
    preview = page.preview
    white = preview.sheet._image.pixelColor(2, 2)
    assert white.name() == "#ffffff"
    assert not preview.paper_button.isVisible()
    shell.keeper.choose(ThemeChoice.NIGHT)
    assert preview.sheet._image.pixelColor(2, 2) == shell.keeper.theme.color("surface")
    assert preview.paper_button.text() == "Show it as printed"
    click(qtbot, preview.paper_button)
    assert preview.sheet._image.pixelColor(2, 2) == white
    qtbot.mouseClick(preview.down, Qt.MouseButton.LeftButton)
    assert preview.sheet._image.pixelColor(2, 2) == white
    click(qtbot, preview.paper_button)
    assert preview.sheet._image.pixelColor(2, 2) == shell.keeper.theme.color("surface")
    shell.keeper.choose(ThemeChoice.LIGHT)
    assert preview.sheet._image.pixelColor(2, 2) == white
    assert not preview.paper_button.isVisible()


def test_the_page_can_be_seen_larger(qtbot: QtBot, page: ReportPage) -> None:
    preview = page.preview
    small = preview.sheet._image.width()
    click(qtbot, preview.larger)
    assert preview.sheet._image.width() == pytest.approx(1.5 * small, abs=2)
    assert preview.view.verticalScrollBar().maximum() > 0
    preview.view.verticalScrollBar().setValue(100)
    preview.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(preview.view, Qt.Key.Key_PageDown)
    assert preview.page == 1
    assert preview.view.verticalScrollBar().value() == 0
    qtbot.keyClick(preview.view, Qt.Key.Key_PageUp)
    qtbot.keyClick(preview.view, Qt.Key.Key_Plus)
    qtbot.keyClick(preview.view, Qt.Key.Key_Equal)
    assert not preview.larger.isEnabled()
    for _ in range(3):
        qtbot.keyClick(preview.view, Qt.Key.Key_Minus)
    assert preview.sheet._image.width() == small
    assert not preview.smaller.isEnabled()


def test_each_choice_is_seen_at_once(qtbot: QtBot, shell: Shell, page: ReportPage) -> None:
    parts, left_out = page.choices.parts.boxes, page.choices.left_out.boxes
    assert "room to write" in all_text(page)
    click(qtbot, parts["entries"])
    wait_for(qtbot, page, "All entries")
    for part in ("behind", "visits", "questions", "entries"):
        click(qtbot, parts[part])
    qtbot.waitUntil(lambda: page.preview.pages == 1)
    assert "Papa" in all_text(page)
    click(qtbot, left_out["observers"])
    wait_for(qtbot, page, "writer not named")
    click(qtbot, left_out["name"])
    wait_for(qtbot, page, "M.")
    assert shell.preferences.page_parts == []
    assert shell.preferences.page_left_out == ["name", "observers"]


def test_the_doctor_reads_another_language(qtbot: QtBot, shell: Shell, page: ReportPage) -> None:
    assert page.choices.reader.value() == "en"
    page.choices.reader._actions["de"].trigger()
    wait_for(qtbot, page, "keine Diagnose")
    assert shell.preferences.reader_language == "de"
    assert page.choices.reader.accessibleName() == "The doctor reads: Deutsch"
    # The window speaks on as before.
    assert page.save_button.text() == "Save PDF"


def test_the_newest_choice_wins(qtbot: QtBot, page: ReportPage) -> None:
    drawn: list[int] = []
    shown = page.preview.show_pdf

    def counted(pdf: bytes) -> None:
        drawn.append(len(pdf))
        shown(pdf)

    page.preview.show_pdf = counted  # type: ignore[method-assign] # counts, then does it
    box = page.choices.parts.boxes["entries"]
    for _ in range(7):
        click(qtbot, box)
    wait_for(qtbot, page, "All entries")
    qtbot.waitUntil(lambda: not page.is_working())
    assert len(drawn) <= 2
    assert box.isChecked()


def test_the_saved_pdf_holds_question_and_entries(
    qtbot: QtBot, shell: Shell, page: ReportPage, tmp_path: Path
) -> None:
    page.choices.text.setPlainText("Why does <b>it</b> click?")
    text = save(qtbot, shell, page, tmp_path / "out dir.pdf")
    assert "Mia" in text
    assert "Why does <b>it</b> click?" in text.replace("\n", " ")
    assert page.status.open_button.isVisible()
    # The diary travels inside: the window takes it in again, and nothing is new.
    with qtbot.waitSignal(shell.bridge.changed) as caught:
        shell.bridge.change(lambda diary: diary.import_file(tmp_path / "out dir.pdf"))
    (change,) = caught.args or (None,)
    assert isinstance(change, Change)
    assert (change.added, change.updated, change.unchanged) == (0, 0, 7)


def test_what_is_left_out_is_not_in_the_file(
    qtbot: QtBot, shell: Shell, page: ReportPage, tmp_path: Path
) -> None:
    for box in page.choices.left_out.boxes.values():
        click(qtbot, box)
    assert page._file_name() == "Joint sounds 2026-04-23.pdf"
    text = save(qtbot, shell, page, tmp_path / "page.pdf")
    assert "Papa" not in text
    assert "Mia" not in text
    assert PdfReader(tmp_path / "page.pdf").attachments == {}


def test_open_hands_the_file_to_the_computer(
    qtbot: QtBot, shell: Shell, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    path = tmp_path / "page.pdf"
    save(qtbot, shell, page, path)
    click(qtbot, page.status.open_button)
    click(qtbot, page.status.folder_button)
    assert [url.toLocalFile() for url in opened] == [str(path), str(tmp_path)]


FAILURES: list[tuple[OSError, str]] = [
    (OSError(errno.ENOSPC, "No space left on device"), "the disk is full."),
    (OSError(errno.EROFS, "Read-only file system"), "the computer does not allow to write there."),
    (PermissionError(errno.EACCES, "Denied"), "the computer does not allow to write there."),
    (FileNotFoundError(errno.ENOENT, "Gone"), "the folder is not there."),
]


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: failure[0].strerror)
def test_a_failed_save_leaves_the_old_file_and_says_why(
    qtbot: QtBot,
    shell: Shell,
    page: ReportPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    failure: tuple[OSError, str],
) -> None:
    error, says = failure

    def fail(*_given: object, **_how: object) -> None:
        raise error

    monkeypatch.setattr("baby_joints.atomic_file.os.fsync", fail)
    target = tmp_path / "out" / "page.pdf"
    target.parent.mkdir()
    target.write_bytes(b"before")
    page.files.save(page._wish(), target)
    told = wait_for_error(qtbot, shell)
    assert told == f"The PDF was not saved: {says}"
    assert [(kept.name, kept.read_bytes()) for kept in target.parent.iterdir()] == [
        ("page.pdf", b"before")
    ]
    assert page.save_button.isEnabled()
    assert not page.status.isVisible()
    caplog.clear()


def wait_for_error(qtbot: QtBot, shell: Shell) -> str:
    """The title of the error that the window shows; the dialog is closed."""
    qtbot.waitUntil(lambda: shell.reporter.dialog is not None)
    dialog = shell.reporter.dialog
    assert dialog is not None
    title = dialog.windowTitle()
    dialog.close()
    return title


def test_a_file_that_another_program_holds(
    qtbot: QtBot,
    shell: Shell,
    page: ReportPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """As Windows answers when the page is open in a reader of PDFs."""

    def held(*_given: object) -> None:
        raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr("pathlib.Path.replace", held)
    target = tmp_path / "out" / "page.pdf"
    target.parent.mkdir()
    target.write_bytes(b"before")
    page.files.save(page._wish(), target)
    assert wait_for_error(qtbot, shell) == (
        "The PDF was not saved: the file is open in another program."
    )
    monkeypatch.undo()
    assert [(kept.name, kept.read_bytes()) for kept in target.parent.iterdir()] == [
        ("page.pdf", b"before")
    ]
    caplog.clear()


class Slow:
    """A report of many pages whose drawing the test lets go on, page by page."""

    def __init__(self) -> None:
        self.go_on = threading.Semaphore(0)

    def patch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        write = Handover.write

        def write_slowly(page: Handover, path: Path, told: Callable[[int, int], None]) -> None:
            def slowly(done: int, of: int) -> None:
                assert self.go_on.acquire(timeout=30)
                told(done, of)

            write(page, path, slowly)

        monkeypatch.setattr(Handover, "write", write_slowly)


def test_a_long_save_can_be_stopped_and_logging_does_not_wait(
    qtbot: QtBot, shell: Shell, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow()
    slow.patch(monkeypatch)
    target = tmp_path / "out" / "page.pdf"
    target.parent.mkdir()
    page.files.save(page._wish(), target)
    qtbot.waitUntil(page.status.stop_button.isVisible)
    assert not page.save_button.isEnabled()
    slow.go_on.release()
    qtbot.waitUntil(lambda: "Saving: page 1 of " in page.status.words.text())
    # While page 2 is not drawn, an entry is kept.
    draft = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, observed_at=NOW)
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.record(draft)
    click(qtbot, page.status.stop_button)
    assert "Stopped" in shell.window.toasts.toast.text()
    assert page.save_button.isEnabled()
    for _ in range(50):
        slow.go_on.release()
    qtbot.waitUntil(lambda: not page._maker._at_work)
    qtbot.waitUntil(lambda: not page.is_working())
    assert list(target.parent.iterdir()) == []


def test_closing_the_window_waits_for_the_save(
    qtbot: QtBot, shell: Shell, page: ReportPage, tmp_path: Path
) -> None:
    page.files.save(page._wish(), tmp_path / "page.pdf")
    qtbot.waitUntil(lambda: page.files._task is not None)
    assert page.can_close()
    assert len(PdfReader(tmp_path / "page.pdf").pages) > 1
    qtbot.waitUntil(lambda: "Saved" in shell.window.toasts.toast.text())


def print_dialog(qtbot: QtBot, page: ReportPage) -> QPrintDialog:
    click(qtbot, page.print_button)
    dialog = page.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    return dialog


def test_the_page_is_printed_on_the_paper_of_the_dialog(
    qtbot: QtBot, shell: Shell, page: ReportPage, tmp_path: Path
) -> None:
    dialog = print_dialog(qtbot, page)
    printer = dialog.printer()
    assert paper_in(printer) == LETTER
    assert printer.docName() == "Joint sounds Mia 2026-04-23.pdf"
    assert (dialog.minPage(), dialog.maxPage()) == (1, page.preview.pages)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(150)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFromTo(1, 1)
    dialog.done(QDialog.DialogCode.Accepted)
    qtbot.waitUntil(lambda: "Printed" in shell.window.toasts.toast.text())
    (printed,) = PdfReader(tmp_path / "printed.pdf").pages
    assert printed.mediabox.height == pytest.approx(841.9, abs=0.5)
    # What was chosen for the file stays as it was.
    assert page.choices.papers.value() == LETTER


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support")
def test_a_printer_that_takes_nothing_is_one_message(
    qtbot: QtBot,
    shell: Shell,
    page: ReportPage,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    page.files.print_pages(page._wish(), printer)
    assert wait_for_error(qtbot, shell) == "It was not printed."
    assert page.print_button.isEnabled()
    caplog.clear()


def test_nothing_is_printed_when_the_dialog_is_left(qtbot: QtBot, page: ReportPage) -> None:
    print_dialog(qtbot, page).done(QDialog.DialogCode.Rejected)
    assert not page.files.is_busy


def test_page_1_goes_to_the_clipboard_as_text(qtbot: QtBot, shell: Shell, page: ReportPage) -> None:
    QGuiApplication.clipboard().clear()
    click(qtbot, page.copy_button)
    qtbot.waitUntil(lambda: "Copied" in shell.window.toasts.toast.text())
    text = QGuiApplication.clipboard().text()
    assert page.copy_button.hasFocus()
    assert "Mia" in text
    assert 500 < len(text) < 3000


def test_other_days_from_the_patterns_are_taken(
    qtbot: QtBot, shell: Shell, page: ReportPage
) -> None:
    period = Period.through(date(2026, 4, 1), date(2026, 4, 9))
    shell.window.stack.go_to(PageName.REPORT, period)
    assert page.choices.days.choice() is DaysChoice.OTHER
    assert page.choices.days.period() == period
    assert page.choices.days.radios[DaysChoice.OTHER].detail == "Apr 1 to Apr 9"
    qtbot.waitUntil(lambda: "1 Apr" in page.preview.sheet.accessibleDescription())


def test_the_paper_is_that_of_the_place_and_is_remembered(
    qtbot: QtBot, shell: Shell, page: ReportPage
) -> None:
    assert page.choices.papers.value() == LETTER
    qtbot.mouseClick(page.choices.papers.segment(A4), Qt.MouseButton.LeftButton)
    assert shell.preferences.paper == A4
    assert paper_of_place(QLocale("de_DE")) == A4
    assert paper_of_place(QLocale("es_MX")) == LETTER


def test_the_languages_are_those_of_the_page() -> None:
    assert set(LANGUAGE_NAMES) == set(Language)
    assert language_of_place(QLocale("de_AT")) == "de"
    assert language_of_place(QLocale("ar_EG")) == "ar"
    assert language_of_place(QLocale("fr_FR")) == "en"


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


def test_the_ring_goes_with_the_days_that_are_chosen_for_the_parent(
    qtbot: QtBot, theme: Theme
) -> None:
    today = date(2026, 4, 23)
    section = DaysSection(theme)
    qtbot.addWidget(section)
    section.show()
    section.activateWindow()
    section.radios[DaysChoice.SIX_WEEKS].setFocus()
    qtbot.waitUntil(section.radios[DaysChoice.SIX_WEEKS].hasFocus)
    section.set_days(ReportDays(today, date(2026, 1, 10), date(2026, 3, 10), None))
    assert section.choice() is DaysChoice.SINCE_VISIT
    assert section.radios[DaysChoice.SINCE_VISIT].hasFocus()


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
    qtbot.waitUntil(lambda: not page.is_working() and not clipped(page))
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
