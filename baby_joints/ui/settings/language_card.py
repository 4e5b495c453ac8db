"""The language of the window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.preferences import Preferences
from baby_joints.ui.settings.settings_card import SettingsCard
from baby_joints.ui.theme import Theme
from baby_joints.ui.translations import LANGUAGE_NAMES, known_languages
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow


class LanguageCard(SettingsCard):
    """Every language by its own name; until one is chosen it is that of the computer.

    Signals:
        changed(): another language was chosen.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self.set_title(self.tr("Language"))
        choices = [Choice("", self.tr("As the computer"))]
        choices += [Choice(code, LANGUAGE_NAMES[code]) for code in known_languages()]
        self.languages = ChoiceRow[str](theme, self.tr("Language"), choices, optional=False)
        self.languages.set_value(preferences.language)
        self.languages.changed.connect(self._on_changed)
        self.body.addWidget(self.languages)
        self.add_words(self.tr("The page for the doctor has a language of its own."))

    def _on_changed(self) -> None:
        self._preferences.language = self.languages.value() or ""
        self.changed.emit()
