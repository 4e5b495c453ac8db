"""The choices beside the page that they make, or above it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea

from baby_joints.ui.handover.choices_card import ChoicesCard
from baby_joints.ui.handover.preview_card import PreviewCard
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_L

# px
_CHOICES_WIDTH: Final = 356
_SCROLL_BAR: Final = 16
# Below this the page stands under the choices instead of beside them.
_BESIDE_FROM: Final = 780


class ReportColumns(QBoxLayout):
    """Beside the page the choices scroll by themselves, so that it stays in sight."""

    def __init__(self, choices: ChoicesCard, preview: PreviewCard) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._choices, self._preview = choices, preview
        self._left = QScrollArea()
        self._left.setWidgetResizable(True)
        self._left.setFrameShape(QFrame.Shape.NoFrame)
        self._left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left.setWidget(choices)
        self.setSpacing(SPACE_L)
        self.addWidget(self._left)
        self.addWidget(preview, 1)

    def arrange(self, theme: Theme, page_width: int) -> None:
        """Stand beside each other when the page of the window is `page_width` px wide enough."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        narrow = theme.one_column or page_width < _BESIDE_FROM
        self.setDirection(below if narrow else beside)
        self._move_choices(own_scroll=not narrow)
        width = max(theme.px(_CHOICES_WIDTH), self._choices.minimumSizeHint().width())
        self._left.setFixedWidth(width + _SCROLL_BAR)
        self._preview.setMinimumHeight(page_width if narrow else 0)

    def _move_choices(self, *, own_scroll: bool) -> None:
        if own_scroll == (self._left.widget() is not None):
            return
        if own_scroll:
            self.removeWidget(self._choices)
            self._left.setWidget(self._choices)
        else:
            self._left.takeWidget()
            self.insertWidget(0, self._choices)
            self._choices.show()
        self._left.setVisible(own_scroll)
