"""Prints a PDF at its own size.

Importing this module needs QtPdf and QtPrintSupport, which some installations leave out.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from baby_joints.ui.handover.page_picture import PagePicture
from baby_joints.ui.handover.paper_choice import A4, LETTER

POINTS_AN_INCH: Final = 72
# As fine as office printers are; a page then takes 140 MB while it is drawn.
MOST_DOTS_AN_INCH: Final = 600
_SIZES: Final = {A4: QPageSize.PageSizeId.A4, LETTER: QPageSize.PageSizeId.Letter}


class NotPrintedError(OSError):
    """The printer, or the file that it writes, did not take the pages."""


def printer_for(paper: str, title: str) -> QPrinter:
    """The usual printer, set to this paper; our margins are in the page, so it adds none."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    orientation = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(_SIZES[paper]), orientation, QMarginsF()))
    return printer


def paper_in(printer: QPrinter) -> str:
    """The paper of the report that fits the one chosen in the dialog: it is never scaled."""
    size = printer.pageLayout().pageSize().size(QPageSize.Unit.Point)
    letter = QPageSize(QPageSize.PageSizeId.Letter).size(QPageSize.Unit.Point)
    return LETTER if abs(size.height() - letter.height()) <= 2 else A4  # noqa: PLR2004 - points


def print_pdf(pdf: bytes, printer: QPrinter, told: Callable[[int, int], None]) -> None:
    """Print the pages that were chosen in the dialog, point for point; may run on any thread.

    `told` is called after each page; what it raises ends the printing. Raises NotPrintedError.
    """
    picture = PagePicture(pdf)
    pages = _chosen(printer, picture.pages)
    # Only now: a layout that is set, here or by the dialog, puts the margins of the printer back.
    printer.setFullPage(True)
    painter = QPainter()
    if not pages or not painter.begin(printer):
        raise NotPrintedError("The printer did not start.")
    try:
        for number, page in enumerate(pages, start=1):
            if number > 1:
                _next_page(printer)
            _draw(painter, printer, picture, page)
            told(number, len(pages))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _next_page(printer: QPrinter) -> None:
    if not printer.newPage():
        raise NotPrintedError("The printer took no further page.")


def _chosen(printer: QPrinter, count: int) -> list[int]:
    """Which pages, from 0, in the order of printing."""
    first, last = printer.fromPage(), printer.toPage()
    pages = list(range(max(first, 1) - 1, min(last, count) if last else count))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    return pages


def _draw(painter: QPainter, printer: QPrinter, picture: PagePicture, page: int) -> None:
    """One page in its own size, in the middle of the paper should that have another one."""
    dots = min(printer.resolution(), MOST_DOTS_AN_INCH)
    whole = (picture.size(page) * dots / POINTS_AN_INCH).toSize()
    scale = printer.resolution() / dots
    room = printer.pageLayout().fullRectPixels(printer.resolution()).size() - whole * scale
    painter.save()
    painter.translate(room.width() / 2, room.height() / 2)
    painter.scale(scale, scale)
    # Whole, not in bands: those come out a little smaller than the page.
    painter.drawImage(0, 0, picture.draw(page, whole))
    painter.restore()
