"""Which language the doctor reads."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.translations import ENGLISH, LANGUAGE_NAMES
from baby_joints.ui.widgets.menu_button import MenuButton


class ReaderMenu(MenuButton):
    """A button that names the language of the page; it is chosen apart from the window's own.

    Signals:
        changed(): a person chose another one; setting it by program is silent.
    """

    changed = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self._value = ENGLISH
        self._group = QActionGroup(self)
        self._actions = {code: self._add(code, name) for code, name in LANGUAGE_NAMES.items()}
        self.set_value(language)

    def value(self) -> str:
        """The code of the language, such as ``es``."""
        return self._value

    def set_value(self, language: str) -> None:
        """Choose by program; English in the place of one that there is not."""
        self._value = language if language in LANGUAGE_NAMES else ENGLISH
        self._actions[self._value].setChecked(True)
        self.set_text(LANGUAGE_NAMES[self._value])
        name = self.tr("The doctor reads: {language}")
        self.setAccessibleName(name.format(language=LANGUAGE_NAMES[self._value]))

    def _add(self, code: str, name: str) -> QAction:
        action = QAction(name, self._group)
        action.setCheckable(True)
        action.triggered.connect(lambda _checked: self._on_chosen(code))
        self.menu().addAction(action)
        return action

    def _on_chosen(self, code: str) -> None:
        if code != self._value:
            self.set_value(code)
            self.changed.emit()


def language_of_place(locale: QLocale) -> str:
    """What doctors there most likely read, if the page can be written in it; else English."""
    language = locale.name().partition("_")[0]
    return language if language in LANGUAGE_NAMES else ENGLISH
