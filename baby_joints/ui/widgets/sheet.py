"""A dialog in the window's own look."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from baby_joints.ui.actions import IN_SHEETS
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RING_ROOM, SPACE_2XL, SPACE_M, SPACE_S
from baby_joints.ui.theme.stylesheet import build, qt_palette
from baby_joints.ui.widgets.button_row import ButtonRow
from baby_joints.ui.widgets.enter_key import ENTER_KEYS, press_command
from baby_joints.ui.widgets.scroll_content import ScrollContent
from baby_joints.ui.widgets.tab_order import order_as_laid_out
from baby_joints.ui.widgets.text_label import TextLabel

# What scrolls is cut at its edge, so its focus rings need room inside.
_EDGE: Final = SPACE_2XL - RING_ROOM
# Room for a bar at the side of a column that scrolls.
_BAR: Final = 12
# So much of the window that it stands over stays in sight.
_AROUND: Final = 40
# Of a column that scrolls at least this much is seen; half of it grows with the text.
_LEAST_SEEN: Final = 60
# Words without anything to press have no focus that could bring them into sight.
_STEPS: Final[Mapping[int, QAbstractSlider.SliderAction]] = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class Sheet(QDialog):
    """Title, `body`, and a row of buttons; heirs fill the body and take and give plain values.

    A column that scrolls may stand above the body. Title, column, body and buttons begin on one
    line.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setPalette(qt_palette(theme))
        self.setStyleSheet(build(theme))
        self._scroll: QScrollArea | None = None
        self._is_tight = False
        self.heading = TextLabel(theme, title, FontRole.SHEET, wrap=True)
        self.heading.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        self.body.setSpacing(SPACE_M)
        self.buttons = ButtonRow(SPACE_S)
        self.buttons.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(_EDGE, SPACE_2XL, _EDGE, SPACE_2XL)
        self._whole.setSpacing(SPACE_M)
        self._whole.addWidget(self.heading)
        self._whole.addLayout(self.body, 1)
        self._whole.addSpacing(SPACE_S)
        self._whole.addLayout(self.buttons)

    def scrolling_column(self) -> QVBoxLayout:
        """A column between title and body; large text in a low window scrolls."""
        inside = ScrollContent()
        column = QVBoxLayout(inside)
        column.setContentsMargins(RING_ROOM, RING_ROOM, RING_ROOM, RING_ROOM)
        column.setSpacing(SPACE_M)
        self.scroll_over(inside)
        return column

    def scroll_over(self, inside: QWidget) -> QScrollArea:
        """Let `inside`, which keeps its own margin for focus rings, scroll above the body."""
        inside.setProperty("page", True)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(self._least_seen())
        scroll.setWidget(inside)
        self._whole.insertWidget(1, scroll, 1)
        self._whole.setStretch(self._whole.indexOf(self.body), 0)
        self._scroll = scroll
        return scroll

    def add_hint(self, words: str) -> None:
        """Say something in passing below the title; it does not scroll away."""
        label = TextLabel(self.theme, words, FontRole.BODY, "text2", wrap=True)
        label.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        self._whole.insertWidget(1, label)
        self.setAccessibleDescription(words)

    # --- size ---

    def fit_over(self, parent: QWidget | None, width: int, height: int | None = None) -> None:
        """Take this size at 100 % text, but never more than the window that it stands over.

        Args:
            parent: the widget it stands over.
            width: px at 100 % text.
            height: the same; None: as high as its contents.
        """
        room = self._room(parent)
        self._fit_buttons(room)
        self._is_tight = height is None
        width = min(self.theme.px(width), room.width())
        height = self.sizeHint().height() if height is None else self.theme.px(height)
        self.resize(width, min(height, room.height()))

    def fit_height(self) -> None:
        """Be as high as the contents, if the height was left to them."""
        if self._is_tight:
            room = self._room(self.parentWidget())
            self._fit_buttons(room)
            self.resize(self.width(), min(self._needed_height(self.width()), room.height()))

    def _room(self, parent: QWidget | None) -> QSize:
        window = parent.window().size() if parent is not None else QSize()
        if window.isEmpty():
            return self.screen().availableSize()
        return window - QSize(_AROUND, _AROUND)

    def _fit_buttons(self, room: QSize) -> None:
        self.buttons.fit(room.width() - 2 * SPACE_2XL)
        if self.width() > room.width():
            # A button that was shown with longer words has pulled the sheet wide.
            self._whole.activate()
            self.resize(room.width(), self.height())

    def _needed_width(self) -> int:
        """What buttons and scrolled column need: in some languages more than was drawn."""
        inside = self._scroll.widget() if self._scroll is not None else None
        column = inside.minimumSizeHint().width() + _BAR + 2 * _EDGE if inside is not None else 0
        return max(self.buttons.minimumSize().width() + 2 * _EDGE, column)

    def _needed_height(self, width: int) -> int:
        needed = self._whole.totalHeightForWidth(width)
        if self._scroll is None or (inside := self._scroll.widget()) is None:
            return needed
        room = width - 2 * _EDGE
        layout = inside.layout()
        wanted = layout.totalHeightForWidth(room) if layout is not None else -1
        wanted = wanted if wanted >= 0 else inside.sizeHint().height()
        self._scroll.setMinimumHeight(min(wanted, self._least_seen()))
        return needed - self._scroll.sizeHint().height() + wanted

    def _least_seen(self) -> int:
        return self.theme.grown(_LEAST_SEEN, _LEAST_SEEN // 2)

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_keys()
        room = self._room(self.parentWidget())
        self._fit_buttons(room)
        width = min(max(self.width(), self._needed_width()), room.width())
        self.resize(width, min(self.height(), room.height()))
        self.fit_height()

    def _take_keys(self) -> None:
        """A sheet is in the way of the window's keys, so it listens to some of them itself."""
        window = self.parentWidget()
        while window is not None and (above := window.parentWidget()) is not None:
            window = above
        for action in () if window is None else window.actions():
            if action.property(IN_SHEETS):
                self.addAction(action)

    def event(self, event: QEvent) -> bool:
        # Before the layout takes the changed words of a button for its least width.
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_buttons(self._room(self.parentWidget()))
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            # The key that is still held from what opened the sheet must not answer it.
            if not event.isAutoRepeat():
                self.take_enter()
            return
        step = _STEPS.get(event.key())
        if step is not None and self._scroll is not None:
            self._scroll.verticalScrollBar().triggerAction(step)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's name and way
        # Only now: some questions are asked because of an answer.
        order_as_laid_out(self._whole)
        return super().focusNextPrevChild(next)

    def take_enter(self) -> None:
        """Press the command that has the focus; from anywhere else do the main action."""
        if not press_command(self.focusWidget()):
            self.on_enter()

    def on_enter(self) -> None:
        """The main action; closes with OK by default. Never what cannot be taken back."""
        self.accept()
