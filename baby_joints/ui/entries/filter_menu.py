"""One filter of the diary list: any, or one of several codes."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.menu_button import MenuButton

C = TypeVar("C", bound=str)


class FilterMenu(MenuButton, Generic[C]):
    """A button that says what it lets through; set, it carries a cross.

    Signals:
        changed(): a person chose something else; setting it by program is silent.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        any_text: str,
        choices: Iterable[tuple[C, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, any_text, "", parent)
        self._any_text = any_text
        self._value: C | None = None
        self._group = QActionGroup(self)
        self._words: dict[C | None, str] = {None: any_text} | dict(choices)
        self._actions = {value: self._add(value, text) for value, text in self._words.items()}
        self.cleared.connect(lambda: self._on_chosen(None))
        self.set_value(None)

    def value(self) -> C | None:
        """The code chosen; None: any."""
        return self._value

    def set_value(self, value: C | None) -> None:
        """Choose by program, without a signal."""
        self._value = value
        self._actions[value].setChecked(True)
        self.set_text(self._words[value])
        self.set_filter_on(on=value is not None)
        said = self._words[value]
        self.setAccessibleName(said if value is None else f"{self._any_text}: {said}")

    def _add(self, value: C | None, text: str) -> QAction:
        action = QAction(text, self._group)
        action.setCheckable(True)
        action.triggered.connect(lambda _checked: self._on_chosen(value))
        self.menu().addAction(action)
        return action

    def _on_chosen(self, value: C | None) -> None:
        if value != self._value:
            self.set_value(value)
            self.changed.emit()
