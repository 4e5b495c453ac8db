"""The languages of the window in a menu, for whoever cannot read the present one."""

from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.translations import LANGUAGE_NAMES, known_languages, language_for
from baby_joints.ui.widgets.menu_button import MenuButton


class LanguageMenu(MenuButton):
    """Names the language that is spoken; each stands in the menu by its own name.

    Signals:
        chosen(str): another language was picked, by its code.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        spoken = language_for(QLocale().name().partition("_")[0])
        super().__init__(theme, LANGUAGE_NAMES[spoken], "languages", parent)
        self.setAccessibleDescription(self.tr("Language"))
        group = QActionGroup(self)
        for code in known_languages():
            action = self.menu().addAction(LANGUAGE_NAMES[code])
            action.setActionGroup(group)
            action.setCheckable(True)
            action.setChecked(code == spoken)
            action.triggered.connect(partial(self._on_picked, code, spoken))

    def _on_picked(self, code: str, spoken: str, *_checked: bool) -> None:
        if code != spoken:
            self.chosen.emit(code)
