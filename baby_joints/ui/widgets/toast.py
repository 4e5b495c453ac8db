"""The message that comes after an action and offers to take it back."""

from PySide6.QtCore import QEvent, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from baby_joints.ui.announcement import announce
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP, TOAST_SECONDS
from baby_joints.ui.widgets.drawing import draw_box, draw_icon
from baby_joints.ui.widgets.notice import Notice
from baby_joints.ui.widgets.toast_button import ToastButton
from baby_joints.ui.widgets.toast_words import ToastWords

HEIGHT = 56
ICON = 24
PADDING = 16
GAP = 12
EDGE = 6
BETWEEN_BUTTONS = 8
TRAILING = 8


class Toast(QWidget):
    """A dark bar for ten seconds; pointer or focus on it hold it.

    Signals:
        undo_requested(): Undo was pressed.
        redo_requested(): Redo was pressed.
        correction_requested(): what was done is to be put right.
        closed(): it went away, by time or by its button.
    """

    spoken_as = SpokenAs.NOTICE

    undo_requested = Signal()
    redo_requested = Signal()
    correction_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ToastWords(theme, self)
        self._undo = ToastButton(theme, self.tr("Undo"), "undo-2", self.tr("Ctrl Z"))
        self._undo.clicked.connect(self._on_undo)
        self._redo = ToastButton(theme, self.tr("Redo"), "redo-2", self.tr("Ctrl Y"))
        self._redo.clicked.connect(self._on_redo)
        self._correction = ToastButton(theme, "", key=self.tr("Ctrl R"))
        self._correction.clicked.connect(self._on_correction)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_SECONDS * 1000)
        self._timer.timeout.connect(self._on_time_over)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(BETWEEN_BUTTONS)
        self._buttons.addStretch(1)
        for button in (self._correction, self._undo, self._redo):
            self._buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._words, 1)
        self._row.addLayout(self._buttons)
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
    def correction_button(self) -> ToastButton:
        """The button that puts right what was done."""
        return self._correction

    @property
    def remaining(self) -> int:
        """Milliseconds until it goes; -1 while it is held or hidden."""
        return self._timer.remainingTime()

    def text(self) -> str:
        """All its words, as a screen reader says them."""
        return self._words.text()

    def show_notice(self, notice: Notice) -> None:
        """Show a message, in place of an earlier one."""
        self._undo.setVisible(notice.undo)
        self._redo.setVisible(notice.redo)
        self._correction.setText(notice.correction)
        self._correction.setVisible(bool(notice.correction))
        self._words.say(notice.text, notice.detail)
        self._arrange(self.width())
        self.setAccessibleName(self.text())
        announce(self, self._words.spoken(notice.correction, self.tr("Ctrl R")))
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
        self._arrange(self.width())
        self.update()

    def _arrange(self, width: int) -> None:
        """Beside two buttons there is no room for one line, and beside large ones for no words."""
        ways = QBoxLayout.Direction
        below = self._is_two_rows_in(width)
        # A key is no reason for a second row, which would lie over more of the page.
        room = width - self._beside_words(below=True) - BETWEEN_BUTTONS
        room -= self._undo.sizeHint().width() + (0 if below else self._words.whole_width + GAP)
        self._correction.fit_key(room)
        self._buttons.invalidate()
        self._words.set_stacked(stacked=self._is_stacked)
        self._row.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        self._row.setSpacing(0 if below else GAP)
        start, trailing = self._start, TRAILING
        if self.isRightToLeft():
            start, trailing = trailing, start
        self._row.setContentsMargins(start, EDGE, trailing, EDGE)

    @property
    def _start(self) -> int:
        return PADDING + self._theme.px(ICON) + GAP

    @property
    def _can_be_corrected(self) -> bool:
        return bool(self._correction.text())

    @property
    def _is_stacked(self) -> bool:
        return self._theme.one_column or self._can_be_corrected

    def _is_two_rows_in(self, width: int) -> bool:
        """A correction leaves too little of `width` px for the words."""
        least = self._beside_words(below=False) + self._words.whole_width
        return self._can_be_corrected and least > width

    def sizeHint(self) -> QSize:
        beside = self._beside_words(below=False)
        key = self._correction.wanted_room if self._can_be_corrected else 0
        return QSize(beside + self._words.whole_width + key, self._height())

    def height_in(self, width: int) -> int:
        """More lines where the words are longer than `width` px leave room for."""
        line = self._theme.line_height(FontRole.BODY)
        below = self._is_two_rows_in(width)
        lines = self._words.lines_in(width - self._beside_words(below=below))
        if not self._is_stacked or lines == 1:
            return self._height() + (lines - 1) * line
        above = GAP if self._theme.one_column else EDGE
        said = max(self._height(), lines * line + 2 * above)
        return said + (self._buttons.sizeHint().height() if below else 0)

    def _beside_words(self, *, below: bool) -> int:
        """Width in px of all that must stand in the same row; the buttons may be `below`."""
        buttons = 0 if below else self._buttons.sizeHint().width()
        if buttons and self._can_be_corrected:
            buttons -= self._correction.key_room
        return self._start + TRAILING + (buttons + GAP if buttons else 0)

    def _height(self) -> int:
        return self._theme.grown(HEIGHT)

    def _held(self) -> bool:
        buttons = (self._correction, self._undo, self._redo)
        return self.underMouse() or any(button.hasFocus() for button in buttons)

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

    def _on_correction(self) -> None:
        self.close_now()
        self.correction_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

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
