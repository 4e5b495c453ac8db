"""Where the family lives."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.settings.settings_card import SettingsCard
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.secondary_button import SecondaryButton


class PlaceCard(SettingsCard):
    """The country, and what follows from it.

    Signals:
        country_requested(): choose another country.
    """

    country_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Country"))
        self.country_button = SecondaryButton(theme, self.tr("Not said"), "globe")
        self.country_button.clicked.connect(self.country_requested)
        self.number_label = self.add_words()
        self.body.addWidget(self.country_button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_country(self, name: str, number: str | None) -> None:
        """Show a country, "" for none, and the number to call there, None when not known."""
        shown = name or self.tr("Not said")
        self.country_button.setText(shown)
        self.country_button.setAccessibleName(
            self.tr("Country: {name}. Choose another").format(name=shown)
        )
        self.country_button.updateGeometry()
        self.number_label.set_text(self._words(name, number))

    def _words(self, name: str, number: str | None) -> str:
        if not name:
            return self.tr("Say where you live. Then we can name the number to call for help.")
        if number is None:
            return self.tr("We do not know the emergency number there. Ask, and keep it close.")
        return self.tr("In an emergency there: call {number}.").format(number=number)
