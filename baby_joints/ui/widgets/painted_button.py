"""The base of every button: hover, press, keyboard focus and size, drawn by its heirs."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from baby_joints.ui.announcement import tell_state
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP, TARGET
from baby_joints.ui.widgets.keyboard_focus import KeyboardFocus


class PaintedButton(QAbstractButton):
    """Knows its theme, whether the pointer is over it and when to ring it.

    Its geometry is what is drawn; the ring reaches 5 px beyond. Space presses it, Enter is left to
    the sheet or page: see `enter_key`. Disabled while it has the focus, it keeps that until the
    person goes on: Qt would move it to the neighbor, which the next key would press.

    Signals:
        ring_changed(bool): the keyboard points at it, or no longer.
    """

    spoken_as = SpokenAs.BUTTON
    # Something that is picked, not done: Enter there is meant for the whole sheet or page.
    is_answer = False

    ring_changed = Signal(bool)

    def __init__(
        self, theme: Theme, text: str, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.icon_name = icon
        self.hovered = False
        self._is_resting = False
        self.keyboard_focus = KeyboardFocus(self, theme, self.radius())
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    # --- what heirs say about themselves ---

    def radius(self) -> float:
        """Corner radius in px."""
        return RADIUS_CHIP

    def role(self) -> FontRole:
        """The font of the text."""
        return FontRole.CHIP

    def body(self) -> QRectF:
        """What is drawn: the whole widget, or less of it where only the target is large."""
        return QRectF(self.rect())

    # --- helpers ---

    def text_font(self) -> QFont:
        """The font of the text at this text scale."""
        return self.theme.font(self.role())

    def text_width(self) -> int:
        """Width of the text in px, room for the chosen (bolder) form included."""
        return self.theme.text_width(self.text(), self.role())

    def set_theme(self, theme: Theme) -> None:
        """Take over colors, fonts and sizes."""
        self.theme = theme
        self.keyboard_focus.set_theme(theme)
        self.updateGeometry()
        self.update()

    def focus_by_keyboard(self) -> None:
        """Take the focus and show the ring, also where the focus is here already."""
        if self.hasFocus():
            self.keyboard_focus.key_pressed()
            self.ring_changed.emit(self.keyboard_focus.shown)
        else:
            self.setFocus(Qt.FocusReason.TabFocusReason)

    # --- Qt ---

    def setEnabled(self, enabled: bool) -> None:  # noqa: FBT001 - Qt's own
        rests = not enabled and self.isVisible() and self.window().focusWidget() is self
        if rests is not self._is_resting:
            self._is_resting = rests
            tell_state(self, "disabled")
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.EnabledChange))
            self.update()
        if not rests:
            super().setEnabled(enabled)

    def isEnabled(self) -> bool:
        return not self._is_resting and super().isEnabled()

    def click(self) -> None:
        if not self._is_resting:
            super().click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._is_resting:
            super().mousePressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(max(TARGET, self.text_width() + 2 * 16), self.theme.grown(TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring_body()
        self.keyboard_focus.focus_in(event)
        self.ring_changed.emit(self.keyboard_focus.shown)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keyboard_focus.focus_out()
        self.ring_changed.emit(False)
        if self._is_resting and self.window().focusWidget() is not self:
            self.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # On GNOME and its kin Qt would press the button, elsewhere not.
            event.ignore()
            return
        self.keyboard_focus.key_pressed()
        self.ring_changed.emit(self.keyboard_focus.shown)
        if not (self._is_resting and event.key() == Qt.Key.Key_Space):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            enabled = self.isEnabled()
            shape = Qt.CursorShape.PointingHandCursor if enabled else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)

    def _ring_body(self) -> None:
        body = self.body().toRect()
        area: QRect | None = None if body == self.rect() else body
        self.keyboard_focus.set_area(area, self.radius())
