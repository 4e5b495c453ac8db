"""Questions under each other, each answered by a menu."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from baby_joints.ui.entries.filter_menu import FilterMenu
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S, TARGET
from baby_joints.ui.widgets.text_label import TextLabel


class Asked(NamedTuple):
    """One question: its key, its words, a quiet hint, what may be picked, and what is picked."""

    key: object
    text: str
    hint: str
    open_text: str
    choices: list[tuple[str, str]]
    value: str | None


class ChoiceList(QWidget):
    """The same questions keep their menus, so that the keyboard stays where it is.

    Signals:
        changed(object, object): a person picked a value, or None, for the question of that key.
    """

    changed = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.menus: dict[object, FilterMenu[str]] = {}
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)

    def ask(self, questions: Iterable[Asked]) -> None:
        """Ask these; those that are asked already only show what is picked."""
        asked = list(questions)
        if [question.key for question in asked] != list(self.menus):
            for row in self._rows:
                row.hide()
                row.deleteLater()
            self.menus.clear()
            self._rows = [self._build(question) for question in asked]
        for question in asked:
            menu = self.menus[question.key]
            menu.set_value(question.value)
            # No filter that is on: what is picked here is as plain as what is not.
            menu.set_filter_on(on=False)
            menu.setAccessibleName(f"{question.text}: {menu.text()}")
        self.setVisible(bool(asked))

    def _build(self, question: Asked) -> QWidget:
        row = QWidget(self)
        row.setMinimumHeight(self._theme.grown(TARGET))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_L)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(self._theme, question.text, FontRole.BODY, wrap=True))
        if question.hint:
            hint = TextLabel(self._theme, question.hint, FontRole.CAPTION, "text2", wrap=True)
            words.addWidget(hint)
        menu: FilterMenu[str] = FilterMenu(self._theme, question.open_text, question.choices)
        menu.changed.connect(self._telling(question.key, menu))
        self.menus[question.key] = menu
        line.addLayout(words, 1)
        line.addWidget(menu, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addWidget(row)
        return row

    def _telling(self, key: object, menu: FilterMenu[str]) -> Callable[[], None]:
        return lambda: self._on_picked(key, menu)

    def _on_picked(self, key: object, menu: FilterMenu[str]) -> None:
        menu.set_filter_on(on=False)
        self.changed.emit(key, menu.value())
