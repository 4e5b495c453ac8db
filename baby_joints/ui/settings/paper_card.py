"""What the page for the doctor is printed on."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.handover.paper_choice import A4, LETTER, paper_of_place
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.settings.settings_card import SettingsCard
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.segmented_control import SegmentedControl


class PaperCard(SettingsCard):
    """The size of a sheet; until one is chosen it is that of the place.

    Signals:
        changed(): another paper was chosen.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self.set_title(self.tr("Paper for the doctor"))
        papers = [Choice(A4, self.tr("A4")), Choice(LETTER, self.tr("Letter"))]
        self.papers = SegmentedControl[str](theme, self.tr("Paper"), papers)
        self.papers.changed.connect(self._on_changed)
        self.body.addWidget(self.papers, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_preferences()

    def show_preferences(self) -> None:
        """Show the paper as it is chosen now; the Report page may have changed it."""
        self.papers.set_value(self._preferences.paper or paper_of_place(QLocale()))

    def _on_changed(self) -> None:
        self._preferences.paper = self.papers.value() or A4
        self.changed.emit()
