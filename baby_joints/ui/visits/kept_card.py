"""Says which visit was left half written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel


class KeptCard(Card):
    """Offers to go on with it.

    Signals:
        go_on_requested(), throw_away_requested(): what its buttons say.
    """

    go_on_requested = Signal()
    throw_away_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.body.setSpacing(SPACE_S)
        words = self.tr("You began to write a visit. It is not saved yet.")
        self.body.addWidget(TextLabel(theme, words, FontRole.BODY_STRONG, wrap=True))
        self.which = TextLabel(theme, "", wrap=True)
        self.body.addWidget(self.which)
        self.go_on_button = SecondaryButton(theme, self.tr("Go on writing"), "pen-line")
        self.throw_button = TextButton(theme, self.tr("Throw it away"))
        self.go_on_button.clicked.connect(self.go_on_requested)
        self.throw_button.clicked.connect(self.throw_away_requested)
        row = FlowLayout(gap=SPACE_S)
        row.addWidget(self.go_on_button)
        row.addWidget(self.throw_button)
        self.body.addLayout(row)

    def show_visit(self, line: str) -> None:
        """Offer to go on with the visit of this `line`; empty: with none."""
        self.which.set_text(line)
        self.setVisible(bool(line))
