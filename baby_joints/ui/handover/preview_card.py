"""The page as it will be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.icon_button import IconButton
from baby_joints.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from baby_joints.ui.handover.page_picture import PagePicture

SETTLE: Final = 60
LOWEST: Final = 320


class _Sheet(QWidget):
    """White paper in the middle of the room it has."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: PagePicture | None = None
        self._page = 0
        self._image = QImage()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._draw)
        self.setMinimumHeight(LOWEST)

    def show_page(self, picture: PagePicture | None, page: int) -> None:
        self._picture, self._page = picture, page
        self._draw()

    def _size(self) -> QSize:
        if self._picture is None or not self._picture.pages:
            return QSize()
        shape = self._picture.shape(self._page)
        width = min(self.width(), int(self.height() / shape))
        return QSize(width, int(width * shape))

    def _draw(self) -> None:
        size = self._size()
        self._image = QImage()
        if self._picture is not None and not size.isEmpty():
            ratio = self.devicePixelRatioF()
            self._image = self._picture.draw(self._page, size * ratio)
            self._image.setDevicePixelRatio(ratio)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()

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
        left = (self.width() - size.width()) // 2
        top = (self.height() - size.height()) // 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
        painter.end()


class PreviewCard(Card):
    """Draws the PDF from memory; without QtPdf it says in one sentence what to do instead."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_L, ground="sunken", parent=parent)
        self._picture: PagePicture | None = None
        self._page = 0
        self.sheet = _Sheet()
        self.words = TextLabel(
            theme, self.tr("Making the page ..."), FontRole.BODY, "text2", wrap=True
        )
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build_pager()
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        row.addWidget(self.sheet, 1)
        row.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.words, 1)
        self.body.addLayout(row, 1)
        self.sheet.hide()
        self.pager.hide()

    def show_pdf(self, pdf: bytes) -> None:
        """Show a PDF; the page that was seen stays if there is one of that number."""
        try:
            # Only now: the library is large, and some installations have none.
            from baby_joints.ui.handover.page_picture import PagePicture
        except ImportError:
            self.say(self.tr("The page cannot be shown here. Save it, then open it."))
            return
        self._picture = PagePicture(pdf)
        if not self._picture.pages:
            self.say(self.tr("The page cannot be shown here. Save it, then open it."))
            return
        self._turn_to(min(self._page, self._picture.pages - 1))
        self.words.hide()
        self.sheet.show()
        self.pager.setVisible(self._picture.pages > 1)

    def say(self, sentence: str) -> None:
        """Show a sentence in the place of the page."""
        self.words.set_text(sentence)
        self.words.show()
        self.sheet.hide()
        self.pager.hide()

    def _build_pager(self) -> None:
        self.pager = QWidget(self)
        column = QVBoxLayout(self.pager)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        self.up = IconButton(self._theme, "chevron-up", self.tr("Page before"))
        self.down = IconButton(self._theme, "chevron-down", self.tr("Next page"))
        self.number = TextLabel(self._theme, "", FontRole.DETAIL_STRONG)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.up.clicked.connect(lambda: self._turn_to(self._page - 1))
        self.down.clicked.connect(lambda: self._turn_to(self._page + 1))
        parts: tuple[QWidget | QLabel, ...] = (self.up, self.number, self.down)
        for part in parts:
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)

    def _turn_to(self, page: int) -> None:
        if self._picture is None:
            return
        self._page = page
        count = self._picture.pages
        text = self.tr("{page} of {pages}").format(page=page + 1, pages=count)
        self.number.set_text(text)
        self.up.setEnabled(page > 0)
        self.down.setEnabled(page + 1 < count)
        self.sheet.show_page(self._picture, page)
        self.sheet.setAccessibleName(
            self.tr("The page as it will be printed: {text}").format(text=text)
        )
        self.sheet.setAccessibleDescription(self._picture.text(page))
