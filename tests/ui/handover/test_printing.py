"""What comes out of a printer is the page at its own size."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from baby_joints.analysis import summarise
from baby_joints.handover import Handover, report_options
from baby_joints.ui.handover.page_picture import PagePicture
from baby_joints.ui.handover.paper_choice import A4, LETTER
from baby_joints.ui.handover.printing import NotPrintedError, paper_in, print_pdf, printer_for
from tests.builders import diary
from tests.conftest import NOW, STORY

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

DOTS = 100  # an inch: a difference of one is a quarter of a millimeter


def report(paper: str) -> bytes:
    contents = diary(STORY)
    options = report_options(paper=paper, parts=("behind", "entries"))
    return Handover.of(summarise(contents, NOW), contents, options).pages()


def to_file(paper: str, path: Path) -> QPrinter:
    printer = printer_for(paper, "Joint sounds")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(300)
    return printer


def ink(pdf: bytes, page: int) -> tuple[int, int, int, int]:
    """The edges of what is drawn on a page, in dots."""
    picture = PagePicture(pdf)
    size = (picture.size(page) * DOTS / 72).toSize()
    image = picture.draw(page, size).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = [_row(image, y) for y in range(size.height())]
    dark = [y for y, row in enumerate(rows) if min(row) < 128]
    columns = [x for x in range(size.width()) if any(row[x] < 128 for row in rows)]
    return columns[0], dark[0], columns[-1], dark[-1]


def _row(image: QImage, y: int) -> bytes:
    line = image.constScanLine(y)
    assert isinstance(line, memoryview)
    return bytes(line[: image.width()])


def nothing(_page: int, _pages: int) -> None:
    """Tells nobody."""


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_the_page_is_printed_point_for_point(
    dressed_app: QApplication, paper: str, tmp_path: Path
) -> None:
    assert dressed_app is not None
    pdf = report(paper)
    printer = to_file(paper, tmp_path / "printed.pdf")
    assert paper_in(printer) == paper
    told: list[tuple[int, int]] = []
    print_pdf(pdf, printer, lambda page, pages: told.append((page, pages)))
    printed = (tmp_path / "printed.pdf").read_bytes()
    pages = PdfReader(BytesIO(pdf)).pages
    copies = PdfReader(BytesIO(printed)).pages
    assert len(copies) == len(pages) == 2
    assert told == [(1, 2), (2, 2)]
    for page, copy in zip(pages, copies, strict=True):
        # QPageSize knows its papers in whole points.
        assert float(copy.mediabox.width) == pytest.approx(float(page.mediabox.width), abs=0.5)
        assert float(copy.mediabox.height) == pytest.approx(float(page.mediabox.height), abs=0.5)
    for edge, expected in zip(ink(printed, 0), ink(pdf, 0), strict=True):
        assert abs(edge - expected) <= 1


def test_margins_of_the_printer_move_nothing(dressed_app: QApplication, tmp_path: Path) -> None:
    assert dressed_app is not None
    pdf = report(A4)
    printer = to_file(A4, tmp_path / "printed.pdf")
    unit = QPageLayout.Unit.Millimeter
    printer.setPageMargins(QMarginsF(12, 5, 3, 20), unit)
    printer.setFromTo(1, 1)
    print_pdf(pdf, printer, nothing)
    printed = (tmp_path / "printed.pdf").read_bytes()
    for edge, expected in zip(ink(printed, 0), ink(pdf, 0), strict=True):
        assert abs(edge - expected) <= 1


def test_only_the_chosen_pages_in_the_chosen_order(
    dressed_app: QApplication, tmp_path: Path
) -> None:
    assert dressed_app is not None
    pdf = report(A4)
    printer = to_file(A4, tmp_path / "printed.pdf")
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    print_pdf(pdf, printer, nothing)
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert ink(printed, 0) == pytest.approx(ink(pdf, 1), abs=1)
    printer = to_file(A4, tmp_path / "second.pdf")
    printer.setFromTo(2, 9)
    print_pdf(pdf, printer, nothing)
    assert len(PdfReader(tmp_path / "second.pdf").pages) == 1


def test_the_paper_that_the_dialog_chose(dressed_app: QApplication) -> None:
    assert dressed_app is not None
    printer = printer_for(A4, "")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    assert paper_in(printer) == LETTER
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    assert paper_in(printer) == A4


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_start(dressed_app: QApplication, tmp_path: Path) -> None:
    assert dressed_app is not None
    printer = to_file(A4, tmp_path / "nowhere" / "printed.pdf")
    with pytest.raises(NotPrintedError):
        print_pdf(report(A4), printer, nothing)


def test_stopping_ends_the_printing(dressed_app: QApplication, tmp_path: Path) -> None:
    assert dressed_app is not None

    class StoppedError(Exception):
        pass

    def stop(_page: int, _pages: int) -> None:
        raise StoppedError

    printer = to_file(A4, tmp_path / "printed.pdf")
    with pytest.raises(StoppedError):
        print_pdf(report(A4), printer, stop)
