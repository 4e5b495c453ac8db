"""The babies of the diary."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.domain.child import Child
from baby_joints.ui.formatting import age
from baby_joints.ui.isolated import isolated
from baby_joints.ui.settings.people_list import PeopleList
from baby_joints.ui.settings.person_line import PersonLine
from baby_joints.ui.settings.settings_card import SettingsCard
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.secondary_button import SecondaryButton


class ChildrenCard(SettingsCard):
    """Each with name and age; the one whose diary is open is marked.

    Signals:
        child_chosen(Child): show this diary.
        change_requested(Child): change what is written about the baby.
        add_requested(): start a diary for another baby.
    """

    child_chosen = Signal(object)
    change_requested = Signal(object)
    add_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Children"))
        self.list = PeopleList(self.tr("Children"), self)
        self.add_button = SecondaryButton(theme, self.tr("Add a child"), "plus")
        self.add_button.clicked.connect(self.add_requested)
        self.body.addWidget(self.list)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_children(self, babies: Sequence[Child], chosen: Child | None, today: date) -> None:
        """List these; `chosen` is the one whose diary is open."""
        self.list.set_lines(self._line(baby, chosen, today) for baby in babies)

    def _line(self, baby: Child, chosen: Child | None, today: date) -> PersonLine:
        words = self.tr("{name}, {age}").format(
            name=isolated(baby.name), age=age(baby.age_on(today))
        )
        about = self.tr("About {name}").format(name=isolated(baby.name))
        line = PersonLine(self._theme, words, "baby", ("pencil", about), parent=self.list)
        line.item.setCheckable(True)
        line.item.spoken_as = SpokenAs.CHOICE
        line.item.setChecked(chosen is not None and baby.id == chosen.id)
        line.pressed.connect(partial(self._on_pressed, line, baby))
        line.button_pressed.connect(partial(self.change_requested.emit, baby))
        return line

    def _on_pressed(self, line: PersonLine, baby: Child) -> None:
        # One of them is always open: a second press does not close it.
        line.item.setChecked(True)
        self.child_chosen.emit(baby)
