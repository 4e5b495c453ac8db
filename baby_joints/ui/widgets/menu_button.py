"""A button that opens a menu."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_BUTTON, SPACE_S
from baby_joints.ui.widgets.drawing import draw_icon, mirrored
from baby_joints.ui.widgets.elided import elided
from baby_joints.ui.widgets.labelled_button import LabelledButton

ARROW = 18
BELOW = 4


class MenuButton(LabelledButton):
    """Word and chevron; a filter that is set looks chosen and carries a cross.

    A word that is too long ends in dots, and the tooltip says all of it.

    Fill `menu()` with actions, or connect to its ``aboutToShow``.

    Signals:
        cleared(): the cross of a set filter was pressed (or Delete).
    """

    spoken_as = SpokenAs.MENU

    cleared = Signal()

    def __init__(
        self, theme: Theme, text: str, icon: str = "", parent: QWidget | None = None
    ) -> None:
        self._menu: QMenu | None = None
        self._is_set = False
        super().__init__(theme, text, icon, "", parent)
        self.clicked.connect(self.open_menu)

    def menu(self) -> QMenu:
        """The menu, made at the first call."""
        if self._menu is None:
            self._menu = QMenu(self)
            self.build_menu(self._menu)
        return self._menu

    def build_menu(self, menu: QMenu) -> None:
        """Put in what is there from the start: only now, as a first paint needs no menu."""

    def set_text(self, text: str) -> None:
        """Show another word."""
        self.setText(text)
        # A name may hold an ampersand: it is no mark of a shortcut, and is to be read out.
        self.setShortcut(QKeySequence())
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_filter_on(self, *, on: bool) -> None:
        """Look chosen and offer the cross."""
        self._is_set = on
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        """Open the menu under the button."""
        menu = self.menu()
        menu.setMinimumWidth(self.width())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - menu.sizeHint().width() if mirrored else 0
        menu.popup(self.mapToGlobal(QPoint(left, self.height() + BELOW)))

    # --- drawing ---

    def radius(self) -> float:
        return RADIUS_BUTTON + 1

    def role(self) -> FontRole:
        return FontRole.CHIP_CHECKED if self._is_set else FontRole.CHIP

    def padding(self) -> int:
        return 14

    def sizeHint(self) -> QSize:
        plain = super().sizeHint()
        bold = QFontMetrics(self.theme.font(FontRole.CHIP_CHECKED))
        spare = bold.horizontalAdvance(self.text()) - self.text_width()
        return QSize(plain.width() + SPACE_S + self.theme.px(ARROW) + spare, plain.height())

    def colors(self) -> tuple[str | None, str | None, str, str]:
        if self._is_set:
            return "accent_soft", "accent", "accent_ink", "accent_ink"
        if self.isDown():
            return "accent_soft", "text2", "text2", "text"
        return "sunken" if self.hovered else "surface", "control", "text2", "text"

    def border_width(self) -> float:
        return 2 if self._is_set else 1

    @property
    def shown_text(self) -> str:
        missing = max(0, self.sizeHint().width() - self.width())
        return elided(self, self.text_width() - missing)

    def _start(self) -> float:
        arrow = SPACE_S + self.theme.px(ARROW)
        return max(0.0, (self.width() - self._drawn_width - arrow) / 2)

    def _arrow_box(self) -> QRectF:
        side = self.theme.px(ARROW)
        left = self._start() + self._drawn_width + SPACE_S
        return mirrored(self, QRectF(left, (self.height() - side) / 2, side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        _, _, icon_ink, _ = self.colors() if self.isEnabled() else self._disabled()
        name = "x" if self._is_set else "chevron-down"
        draw_icon(painter, self.theme, name, icon_ink, self._arrow_box())
        painter.end()

    # --- Qt ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        box = self._arrow_box().adjusted(-SPACE_S, -self.height(), SPACE_S * 2, self.height())
        if self._is_set and box.contains(event.position()):
            self.cleared.emit()
            event.accept()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_set and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.cleared.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.keyboard_focus.key_pressed()
            self.open_menu()
        else:
            super().keyPressEvent(event)
