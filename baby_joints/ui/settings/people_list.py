"""A list of people that keeps the keyboard where it was."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from baby_joints.ui.settings.person_line import PersonLine
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme.measures import SPACE_XS


class PeopleList(QWidget):
    """Lines one below the other."""

    spoken_as = SpokenAs.GROUP

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lines: list[PersonLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)

    def set_lines(self, lines: Iterable[PersonLine]) -> None:
        """Show these lines in the place of the old ones."""
        place = self._place_of_keyboard()
        for line in self.lines:
            line.hide()
            self._column.removeWidget(line)
            line.deleteLater()
        self.lines = list(lines)
        for line in self.lines:
            self._column.addWidget(line)
        if place is not None and self.lines:
            line = self.lines[min(place, len(self.lines) - 1)]
            line.item.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of_keyboard(self) -> int | None:
        """Which line the keyboard is in; lines are made anew after each change."""
        keyboard = QApplication.focusWidget()
        for place, line in enumerate(self.lines):
            if keyboard is not None and line.isAncestorOf(keyboard):
                return place
        return None
