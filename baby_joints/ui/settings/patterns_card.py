"""Whether the diary is looked through for patterns."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.preferences import Preferences
from baby_joints.ui.settings.settings_card import SettingsCard
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.checkbox import Checkbox


class PatternsCard(SettingsCard):
    """A switch kept in the diary's file, for everyone who opens it, and one for this computer.

    Signals:
        diary_only_chosen(bool): the parent ticked the box, or took the tick away.
        changed(): the line that asks after some quiet days was switched on or off.
    """

    diary_only_chosen = Signal(bool)
    changed = Signal()

    def __init__(
        self, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self.set_title(self.tr("Patterns"))
        self.box = Checkbox(theme, self.tr("Diary only: no patterns"))
        self.box.setEnabled(False)
        self.box.clicked.connect(self.diary_only_chosen)
        self.body.addWidget(self.box)
        self.add_words(
            self.tr(
                "Then nothing is read into your entries, here or on the page. Days and counts "
                "stay. Advice on your own answers stays too."
            )
        )

        self.invites = Checkbox(theme, self.tr("Ask after three days without a note"))
        self.invites.clicked.connect(self._on_invites)
        self.body.addWidget(self.invites)
        self.add_words(
            self.tr(
                "A quiet line on the Log page: did anything click? Days that nobody looks hide "
                "what goes on."
            )
        )

    def show_diary_only(self, *, on: bool) -> None:
        """Show what the diary says."""
        self.box.setEnabled(True)
        self.box.setChecked(on)

    def show_preferences(self) -> None:
        """Show what is set on this computer."""
        self.invites.setChecked(self._preferences.invites)

    def _on_invites(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        self._preferences.invites = on
        self.changed.emit()
