"""When a widget shows that the keyboard points at it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP
from baby_joints.ui.widgets.focus_ring import FocusRing

_BY_KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_COMES_BACK = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class KeyboardFocus:
    """Shows the focus ring after a key, never after a click.

    A painted widget owns one and calls `focus_in`, `focus_out` and `key_pressed` from its events.
    """

    def __init__(
        self, widget: QWidget, theme: Theme, radius: float = RADIUS_CHIP, *, ink: str = "focus"
    ) -> None:
        self._widget = widget
        self._theme = theme
        self._radius = radius
        self._ink = ink
        self._area: QRect | None = None
        self._ring: FocusRing | None = None
        self._by_keyboard = self._by_pointer = False

    @property
    def by_pointer(self) -> bool:
        """A click brought the focus here, and no key went to it since."""
        return self._by_pointer

    @property
    def shown(self) -> bool:
        """The ring is visible now."""
        return self._ring is not None

    @property
    def is_in_use(self) -> bool:
        """A key brought the focus here; also while another window is in front."""
        return self._by_keyboard

    def focus_in(self, event: QFocusEvent) -> None:
        """The widget got the focus."""
        reason = event.reason()
        if reason not in _COMES_BACK:
            self._by_keyboard = reason in _BY_KEYBOARD
            self._by_pointer = reason is Qt.FocusReason.MouseFocusReason
        if self._by_keyboard:
            self._show()

    def focus_out(self) -> None:
        """The widget lost the focus."""
        if self._ring is not None:
            self._ring.stop()
            self._ring.deleteLater()
            self._ring = None

    def key_pressed(self) -> None:
        """A key went to the widget that has the focus: from now on the ring helps."""
        self._by_keyboard, self._by_pointer = True, False
        if self._widget.hasFocus():
            self._show()

    def set_area(self, area: QRect | None, radius: float) -> None:
        """Ring only a part of the widget (own coordinates)."""
        self._area, self._radius = area, radius
        if self._ring is not None:
            self._ring.set_area(area, radius)
            self._ring.start()

    def set_theme(self, theme: Theme) -> None:
        """Take over the ring's color."""
        self._theme = theme

    def _show(self) -> None:
        if self._ring is None:
            self._ring = FocusRing(self._widget, self._theme, ink=self._ink)
            self._ring.set_area(self._area, self._radius)
            self._ring.start()
