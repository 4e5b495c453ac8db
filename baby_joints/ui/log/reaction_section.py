"""How the baby was right after."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.codes import Reaction
from baby_joints.ui import formatting
from baby_joints.ui.isolated import isolated
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.step_header import StepHeader

COMFORTABLE: Final = "comfortable"
NOT_NOTED: Final = "not_noted"


class ReactionSection(QWidget):
    """Comfortable, or any of three reactions, or not noted: which is where it starts."""

    def __init__(self, theme: Theme, form: EntryForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.header = StepHeader(theme, 0, "", has_name=True)
        self.header.set_hint(self.tr("if you noticed"))
        reactions: list[Choice[Reaction | str]] = [
            Choice(code, formatting.word(code), formatting.icon_of(code)) for code in Reaction
        ]
        choices = [
            Choice(COMFORTABLE, self.tr("Comfortable"), "comfortable"),
            *reactions,
            Choice(NOT_NOTED, self.tr("Not noted"), "minus"),
        ]
        self.row = ChoiceRow[Reaction | str](
            theme, self.tr("How was the baby right after?"), choices, exclusive=False, gap=6
        )
        self.set_narrow(narrow=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(9)
        layout.addWidget(self.header)
        layout.addWidget(self.row)
        self.set_name("")
        self.row.changed.connect(self._on_changed)
        form.changed.connect(self._show_draft)
        self._show_draft()

    def set_narrow(self, *, narrow: bool) -> None:
        """Tighter buttons, for a narrow column."""
        self.row.set_style(ChipStyle.ROW_TIGHT if narrow else ChipStyle.ROW)
        self.row.chip(NOT_NOTED).set_style(ChipStyle.NOT_NOTED)
        self.row.set_columns(0)

    def set_name(self, name: str) -> None:
        """Ask with the baby's name; empty while it is not known."""
        asked = self.tr("How was {name} right after?").format(name=isolated(name))
        self.header.set_title(asked if name else self.tr("How was the baby right after?"))

    def _on_changed(self) -> None:
        before, now = self._values(), self.row.values()
        pressed = now ^ before
        reactions = frozenset(value for value in now if isinstance(value, Reaction))
        reaction: frozenset[Reaction] | None
        if COMFORTABLE in pressed:
            reaction = frozenset() if COMFORTABLE in now else None
        elif NOT_NOTED in pressed:
            reaction = None
        else:
            # The last reaction taken back leaves "not noted", never "comfortable".
            reaction = reactions or None
        self._form.change(reaction=reaction)
        self._show_draft()

    def _values(self) -> frozenset[Reaction | str]:
        reaction = self._form.draft.reaction
        if reaction is None:
            return frozenset({NOT_NOTED})
        return frozenset(reaction) if reaction else frozenset({COMFORTABLE})

    def _show_draft(self) -> None:
        self.row.set_values(self._values())
