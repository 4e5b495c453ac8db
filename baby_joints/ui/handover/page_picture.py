"""One page of a PDF as a picture."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


class PagePicture:
    """A PDF in memory whose pages can be drawn and read.

    Importing this module needs QtPdf, which some installations leave out.
    """

    def __init__(self, pdf: bytes) -> None:
        self._document = QPdfDocument()
        # The document reads from the buffer as long as it lives: it owns it and goes first.
        buffer = QBuffer(self._document)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)

    @property
    def pages(self) -> int:
        """How many pages; 0 when the PDF cannot be read."""
        return max(0, self._document.pageCount())

    def size(self, page: int) -> QSizeF:
        """Width and height of a page in points."""
        return self._document.pagePointSize(page)

    def shape(self, page: int) -> float:
        """Height of a page by its width."""
        size = self.size(page)
        return size.height() / size.width()

    def draw(self, page: int, size: QSize) -> QImage:
        """The page, `size` device px, on white; an empty picture when it cannot be drawn."""
        drawn = self._document.render(page, size)
        if not drawn.isNull():
            painter = QPainter(drawn)
            # Behind what is drawn: a second picture would take as much memory again.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
            painter.fillRect(drawn.rect(), Qt.GlobalColor.white)
            painter.end()
            drawn.reinterpretAsFormat(QImage.Format.Format_RGB32)
        return drawn

    def text(self, page: int) -> str:
        """What the page says, for screen readers."""
        return self._document.getAllText(page).text()
