"""Whether the diary is looked through for patterns."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.settings.settings_card import SettingsCard
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.checkbox import Checkbox


class PatternsCard(SettingsCard):
    """A switch kept in the diary's file, for everyone who opens it, and one for this computer.

    Signals:
        diary_only_chosen(bool): the parent ticked the box, or took the tick away.
        invites_chosen(bool): the same for the line that asks after some quiet days.
    """

    diary_only_chosen = Signal(bool)
    invites_chosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
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
        self.invites.clicked.connect(self.invites_chosen)
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
