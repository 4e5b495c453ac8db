"""The message that comes after an action and offers to take it back."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from baby_joints.ui.announcement import announce
from baby_joints.ui.rich import plain_tip
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP, TOAST_SECONDS
from baby_joints.ui.widgets.drawing import draw_box, draw_icon
from baby_joints.ui.widgets.notice import Notice
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.toast_button import ToastButton

HEIGHT = 56
ICON = 24
PADDING = 16
GAP = 12
MOST_LINES = 4


class Toast(QWidget):
    """A dark bar for ten seconds; pointer or focus on it hold it.

    Signals:
        undo_requested(): Undo was pressed.
        redo_requested(): Redo was pressed.
        closed(): it went away, by time or by its button.
    """

    spoken_as = SpokenAs.NOTICE

    undo_requested = Signal()
    redo_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._text = TextLabel(theme, "", FontRole.BODY_STRONG, "on_toast")
        self._detail = TextLabel(theme, "", FontRole.BODY, "on_toast")
        self._detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._undo = ToastButton(theme, self.tr("Undo"), "undo-2", self.tr("Ctrl Z"))
        self._undo.clicked.connect(self._on_undo)
        self._redo = ToastButton(theme, self.tr("Redo"), "redo-2", self.tr("Ctrl Y"))
        self._redo.clicked.connect(self._on_redo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_SECONDS * 1000)
        self._timer.timeout.connect(self._on_time_over)
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.addWidget(self._text)
        self._said.addWidget(self._detail, 1)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._said, 1)
        self._row.addWidget(self._undo)
        self._row.addWidget(self._redo)
        self._row.setSpacing(GAP)
        self.set_theme(theme)
        self.hide()

    @property
    def undo_button(self) -> ToastButton:
        """The button that takes the action back."""
        return self._undo

    @property
    def redo_button(self) -> ToastButton:
        """The button that does again what was taken back."""
        return self._redo

    @property
    def remaining(self) -> int:
        """Milliseconds until it goes; -1 while it is held or hidden."""
        return self._timer.remainingTime()

    def text(self) -> str:
        """All its words, as a screen reader says them."""
        return " ".join(filter(None, (self._text.text(), self._words)))

    def _spoken(self) -> str:
        """Sentences: a voice reads a dot between words as "middle dot", or not at all."""
        words = self._words.replace(" · ", ", ")
        return ". ".join(filter(None, (self._text.text(), words)))

    def show_notice(self, notice: Notice) -> None:
        """Show a message, in place of an earlier one."""
        self._text.set_text(notice.text)
        self._words = notice.detail
        self._detail.set_text(notice.detail)
        self._undo.setVisible(notice.undo)
        self._redo.setVisible(notice.redo)
        self.setAccessibleName(self.text())
        announce(self, self._spoken())
        self.adjustSize()
        self.show()
        self.raise_()
        self._timer.start()

    def close_now(self) -> None:
        """Take it away."""
        self._timer.stop()
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and sizes."""
        self._theme = theme
        # Large words go under one another: beside a button there is no room for two.
        ways = QBoxLayout.Direction
        self._said.setDirection(ways.TopToBottom if theme.one_column else ways.LeftToRight)
        self._said.setSpacing(0 if theme.one_column else GAP)
        start = PADDING + theme.px(ICON) + GAP
        trailing = 8
        if self.isRightToLeft():
            self._row.setContentsMargins(trailing, 6, start, 6)
        else:
            self._row.setContentsMargins(start, 6, trailing, 6)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._row.sizeHint().width() + self._words_width() + 4, self._height())

    def height_in(self, width: int) -> int:
        """More lines where the words are longer than `width` px leave room for."""
        room = width - self._row.sizeHint().width()
        stacked = self._theme.one_column and bool(self._words)
        if stacked:
            room += self._text.sizeHint().width()
        line = self._theme.line_height(FontRole.BODY)
        if stacked:
            return max(self._height(), (self._lines(room) + 1) * line + 2 * GAP)
        return self._height() + (self._lines(room) - 1) * line

    def _lines(self, room: int) -> int:
        """How many lines the words take in `room` px, up to the most that there are."""
        if self._words_width() <= room:
            return 1
        metrics = QFontMetrics(self._theme.font(FontRole.BODY))
        box = QRect(0, 0, max(room, 1), 0)
        broken = metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, self._words)
        return min(MOST_LINES, round(broken.height() / metrics.lineSpacing()))

    def _height(self) -> int:
        return self._theme.grown(HEIGHT)

    def _words_width(self) -> int:
        return QFontMetrics(self._theme.font(FontRole.BODY)).horizontalAdvance(self._words)

    def _held(self) -> bool:
        return self.underMouse() or self._undo.hasFocus() or self._redo.hasFocus()

    def _on_time_over(self) -> None:
        if self._held():
            self._timer.start()
        else:
            self.close_now()

    def _on_undo(self) -> None:
        self.close_now()
        self.undo_requested.emit()

    def _on_redo(self) -> None:
        self.close_now()
        self.redo_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._row.activate()
        metrics = QFontMetrics(self._theme.font(FontRole.BODY))
        room = self._detail.width()
        is_broken = self.height() > self._height() and self._words_width() > room
        self._detail.setWordWrap(is_broken)
        cut = self._words
        if not is_broken:
            cut = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self._detail.set_text(cut)
        self._detail.setToolTip("" if cut == self._words else plain_tip(self._words))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.color("toast")
        draw_box(painter, QRectF(self.rect()), RADIUS_CHIP, ground=ground, border=None)
        side = self._theme.px(ICON)
        left = self.width() - PADDING - side if self.isRightToLeft() else PADDING
        box = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(painter, self._theme, "circle-check", "toast_act", box)
        painter.end()
