"""One page of paper, as large as its room or larger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from baby_joints.ui.handover.dimmed_page import dimmed
from baby_joints.ui.spoken.spoken_as import SpokenAs

if TYPE_CHECKING:
    from baby_joints.ui.handover.page_picture import PagePicture

SETTLE: Final = 60
# The most pixels of one picture: three times a page on a fine screen would take half a GB.
MOST_PIXELS: Final = 24_000_000


class PageSheet(QWidget):
    """Paper in the middle of the room it has; `zoom` 1 shows the whole page.

    It is white, or for a dark room in two other colors; what is printed is always the same.
    """

    spoken_as = SpokenAs.PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: PagePicture | None = None
        self._page = 0
        self._zoom = 1.0
        self._colors: tuple[QColor, QColor] | None = None
        self._room = QSize()
        self._image = QImage()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._draw)

    @property
    def has_page(self) -> bool:
        """A page is drawn."""
        return not self._image.isNull()

    def show_page(self, picture: PagePicture, page: int) -> None:
        """Draw a page now."""
        self._picture, self._page = picture, page
        self._fit()
        self._draw()

    def set_zoom(self, zoom: float) -> None:
        """Show the page this many times as large as the room takes."""
        self._zoom = zoom
        self._fit()
        self._draw()

    def set_colors(self, colors: tuple[QColor, QColor] | None) -> None:
        """Ink and paper in place of black and white; None: as it is printed."""
        if colors != self._colors:
            self._colors = colors
            self._draw()

    def set_room(self, room: QSize) -> None:
        """The room that can be seen at once."""
        if room != self._room:
            self._room = room
            self._fit()
            # While the window is pulled larger, the picture only stretches.
            self._settle.start()

    def _size(self) -> QSize:
        if self._picture is None or not self._picture.pages or self._room.isEmpty():
            return QSize()
        shape = self._picture.shape(self._page)
        width = min(self._room.width(), int(self._room.height() / shape))
        return QSize(int(width * self._zoom), int(width * self._zoom * shape))

    def _fit(self) -> None:
        size = self._size() if self._zoom > 1 else QSize()
        self.setMinimumSize(size if size.isValid() else QSize(0, 0))
        self.update()

    def _draw(self) -> None:
        size = self._size()
        self._image = QImage()
        if self._picture is not None and not size.isEmpty():
            ratio = self.devicePixelRatioF()
            pixels = size.width() * size.height() * ratio * ratio
            ratio *= min(1.0, (MOST_PIXELS / pixels) ** 0.5)
            self._image = self._picture.draw(self._page, size * ratio)
        if self._colors is not None and not self._image.isNull():
            self._image = dimmed(self._image, *self._colors)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settle.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = self._size()
        if self._image.isNull() or size.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # Whole pixels: half of one would blur every letter.
        left = max(0, (self.width() - size.width()) // 2)
        top = max(0, (self.height() - size.height()) // 2)
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
        painter.end()
