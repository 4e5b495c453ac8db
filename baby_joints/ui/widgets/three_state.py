"""Yes, No, Not checked: the answer to a sign."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from baby_joints.domain.codes import Presence
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow

GAP = 10
STYLES = {
    Presence.PRESENT: ChipStyle.YES,
    Presence.ABSENT: ChipStyle.NO,
    Presence.NOT_CHECKED: ChipStyle.NOT_CHECKED,
}


class ThreeState(QWidget):
    """Filled tick, ring or dash; starts at *Not checked*, which is an answer of its own.

    Signals:
        changed(): a person gave another answer.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        words: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        yes, no = words or (self.tr("Yes"), self.tr("No"))
        choices = [
            Choice(Presence.PRESENT, yes, "check"),
            Choice(Presence.ABSENT, no, "mark_quiet"),
            Choice(Presence.NOT_CHECKED, self.tr("Not checked"), "mark_nobody"),
        ]
        self._row = ChoiceRow(theme, name, choices, optional=False, gap=GAP)
        for value, style in STYLES.items():
            self._row.chip(value).set_style(style)
        self._row.set_value(Presence.NOT_CHECKED)
        policy = self._row.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self._row.setSizePolicy(policy)
        self._row.changed.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._row)
        layout.addStretch(1)

    @property
    def row(self) -> ChoiceRow[Presence]:
        """The three chips."""
        return self._row

    def value(self) -> Presence:
        """The answer."""
        return self._row.value() or Presence.NOT_CHECKED

    def set_value(self, value: Presence) -> None:
        """Answer by program, without a signal."""
        self._row.set_value(value)
