"""One page of a PDF as a picture."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


class PagePicture:
    """A PDF in memory whose pages can be drawn and read.

    Importing this module needs QtPdf, which some installations leave out.
    """

    def __init__(self, pdf: bytes) -> None:
        # The document reads from the buffer as long as it lives, so both are kept.
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)

    @property
    def pages(self) -> int:
        """How many pages; 0 when the PDF cannot be read."""
        return max(0, self._document.pageCount())

    def shape(self, page: int) -> float:
        """Height of a page by its width."""
        size = self._document.pagePointSize(page)
        return size.height() / size.width()

    def draw(self, page: int, size: QSize) -> QImage:
        """The page, `size` device px, on white."""
        drawn = self._document.render(page, size)
        ground = QImage(size, QImage.Format.Format_RGB32)
        ground.fill(0xFFFFFFFF)
        if not drawn.isNull():
            painter = QPainter(ground)
            painter.drawImage(0, 0, drawn)
            painter.end()
        return ground

    def text(self, page: int) -> str:
        """What the page says, for screen readers."""
        return self._document.getAllText(page).text()
