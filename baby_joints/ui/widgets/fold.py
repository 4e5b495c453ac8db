"""A card that shows its contents only when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from baby_joints.ui.theme.measures import FOLD_TIME, NO_LIMIT, RADIUS_CHIP, SPACE_L, SPACE_S
from baby_joints.ui.widgets.drawing import draw_box
from baby_joints.ui.widgets.fold_header import FoldHeader
from baby_joints.ui.widgets.tab_order import set_tab_order

if TYPE_CHECKING:
    from PySide6.QtCore import QPropertyAnimation

    from baby_joints.ui.theme import Theme


class Fold(QWidget):
    """A header of one line; `body` takes the layouts and widgets inside.

    Signals:
        toggled(bool): a person or the program opened or closed it.
    """

    toggled = Signal(bool)

    def __init__(
        self, theme: Theme, title: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_filled = False
        self.header = FoldHeader(theme, title, hint, self)
        self.header.toggled.connect(self._on_toggled)
        self._inside = QWidget(self)
        self._inside.hide()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(SPACE_L, 4, SPACE_L, SPACE_L)
        self.body.setSpacing(SPACE_S)
        self._slide: QPropertyAnimation | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._inside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @property
    def is_open(self) -> bool:
        """The contents are shown."""
        return self.header.isChecked()

    def set_open(self, *, is_open: bool) -> None:
        """Show or hide the contents."""
        self.header.setChecked(is_open)

    def set_title(self, title: str) -> None:
        """Change the words of the header."""
        self.header.setText(title)
        self.header.updateGeometry()
        self.header.update()

    def set_hint(self, hint: str) -> None:
        """Say in the header what is inside."""
        self.header.set_hint(hint)

    def fill(self) -> None:
        """Put the contents in: called when it is first opened, so that a start need not wait."""
        if self._is_filled:
            return
        self._is_filled = True
        self.build_contents()
        # They come right after the header for Tab, whatever was made before them.
        set_tab_order((self.header, self._inside))

    def build_contents(self) -> None:
        """Make what is inside; heirs that have their contents from the start need not."""

    def set_theme(self, theme: Theme) -> None:
        """Take over the colors."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(
            painter,
            QRectF(self.rect()),
            RADIUS_CHIP,
            ground=self._theme.color("surface"),
            border=self._theme.color("border"),
        )
        painter.end()

    def _on_toggled(self, opened: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        if opened:
            self.fill()
        slide = self._slide_made()
        slide.stop()
        start = self._inside.height() if self._inside.isVisible() else 0
        self._inside.setVisible(True)
        duration = self._theme.duration(FOLD_TIME) if self.isVisible() else 0
        slide.setDuration(duration)
        slide.setStartValue(start)
        slide.setEndValue(self._full_height() if opened else 0)
        slide.start()
        self.toggled.emit(opened)

    def _slide_made(self) -> QPropertyAnimation:
        """Made when first needed: Qt's classes for movements are not needed at a start."""
        if self._slide is None:
            from PySide6.QtCore import QEasingCurve, QPropertyAnimation

            self._slide = QPropertyAnimation(self._inside, b"maximumHeight", self)
            self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
            self._slide.finished.connect(self._on_slid)
        return self._slide

    def _full_height(self) -> int:
        width = self.width() - 2
        wanted = self.body.heightForWidth(width) if self.body.hasHeightForWidth() else 0
        return max(wanted, self._inside.sizeHint().height())

    def _on_slid(self) -> None:
        self._inside.setVisible(self.is_open)
        self._inside.setMaximumHeight(NO_LIMIT)
