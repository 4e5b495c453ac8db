"""A quiet word that gives way to what stands beside it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.text_label import TextLabel


class YieldingLabel(TextLabel):
    """In one line with words that must stay: shown whole, or not at all where there is no room.

    Screen readers read it in either case.
    """

    def __init__(
        self, theme: Theme, text: str = "", role: FontRole = FontRole.BODY, ink: str = "text"
    ) -> None:
        super().__init__(theme, text, role, ink)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def has_given_way(self) -> bool:
        """There was no room for it."""
        return self.width() < self.sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.has_given_way:
            super().paintEvent(event)
