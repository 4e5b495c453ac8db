"""The people who write in this diary."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.isolated import isolated
from baby_joints.ui.settings.people_list import PeopleList
from baby_joints.ui.settings.person_line import PersonLine
from baby_joints.ui.settings.settings_card import SettingsCard
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.secondary_button import SecondaryButton


class CaregiversCard(SettingsCard):
    """The names that are offered when somebody notices something.

    Signals:
        rename_requested(str): change this name.
        remove_requested(str): do not offer it any more.
        add_requested(): offer one more.
    """

    rename_requested = Signal(str)
    remove_requested = Signal(str)
    add_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Who writes"))
        self.add_words(self.tr("A change here is for new entries. Old ones keep their name."))
        self.list = PeopleList(self.tr("Who writes"), self)
        self.add_button = SecondaryButton(theme, self.tr("Add a name"), "plus")
        self.add_button.clicked.connect(self.add_requested)
        self.body.addWidget(self.list)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.list.hide()

    def show_names(self, names: Iterable[str]) -> None:
        """List these."""
        self.list.set_lines(self._line(name) for name in names)
        self.list.setVisible(bool(self.list.lines))

    def _line(self, name: str) -> PersonLine:
        remove = self.tr("Take {name} off the list").format(name=isolated(name))
        button = ("trash-2", remove)
        line = PersonLine(self._theme, name, "user", button, trailing="pencil", parent=self.list)
        line.item.setAccessibleDescription(self.tr("Change this name"))
        line.pressed.connect(partial(self.rename_requested.emit, name))
        line.button_pressed.connect(partial(self.remove_requested.emit, name))
        return line
