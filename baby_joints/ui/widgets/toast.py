"""The message that comes after an action and offers to take it back."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from baby_joints.ui.announcement import announce
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import NO_LIMIT, RADIUS_CHIP, TOAST_SECONDS
from baby_joints.ui.widgets.drawing import draw_box, draw_icon
from baby_joints.ui.widgets.notice import Notice
from baby_joints.ui.widgets.toast_button import ToastButton
from baby_joints.ui.widgets.toast_shape import (
    BETWEEN_BUTTONS,
    GAP,
    ICON,
    PADDING,
    TRAILING,
    LaidToast,
    before_words,
    best_laid,
)
from baby_joints.ui.widgets.toast_words import ToastWords


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
        self._has_icon = True
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
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
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
        self.setAccessibleName(self.text())
        announce(self, self._words.spoken(notice.correction, self.tr("Ctrl R")))
        self.resize(self.fit(QSize(NO_LIMIT, NO_LIMIT)))
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
        self.fit(self.size())
        self.update()

    def fit(self, room: QSize, least_width: int = 0) -> QSize:
        """Take the best shape that `room` has room for; words are cut before that is left.

        Returns:
            The size to give it.
        """
        laid = self._best_in(room)
        self._arrange(laid)
        return QSize(max(laid.size.width(), min(least_width, room.width())), laid.size.height())

    def part_in(self, room: QSize) -> float:
        """How much of the words `room` has room for; 1: all."""
        return self._best_in(room).part

    def _best_in(self, room: QSize) -> LaidToast:
        large = self._theme.one_column or bool(self._correction.text())
        return best_laid(self._theme, self._words, self._shown(), room, stacked_first=large)

    def _shown(self) -> list[ToastButton]:
        buttons = (self._correction, self._undo, self._redo)
        return [button for button in buttons if not button.isHidden()]

    def _arrange(self, laid: LaidToast) -> None:
        ways, shape = QBoxLayout.Direction, laid.shape
        self._has_icon = shape.has_icon
        for button, has_key in shape.keys_of(self._shown()):
            button.show_key(shown=has_key)
        self._words.arrange(stacked=shape.is_stacked, lines=laid.lines)
        self._row.setDirection(ways.TopToBottom if shape.is_below else ways.LeftToRight)
        self._row.setSpacing(0 if shape.is_below else GAP)
        start, trailing = before_words(self._theme, shape), TRAILING
        if self.isRightToLeft():
            start, trailing = trailing, start
        self._row.setContentsMargins(start, 0, trailing, 0)

    def sizeHint(self) -> QSize:
        return self._best_in(QSize(NO_LIMIT, NO_LIMIT)).size

    def _held(self) -> bool:
        return self.underMouse() or any(button.hasFocus() for button in self._shown())

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
        if self._has_icon:
            side = self._theme.px(ICON)
            left = self.width() - PADDING - side if self.isRightToLeft() else PADDING
            box = QRectF(left, (self.height() - side) / 2, side, side)
            draw_icon(painter, self._theme, "circle-check", "toast_act", box)
        painter.end()
