"""Asks, when nobody has looked for some days, whether anything clicked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.ui.log.tally_button import TallyButton
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel


class InviteLine(QWidget):
    """One quiet line: answered in one tap, switched off in one.

    Signals:
        nothing_told(): a diaper was changed, and no hip made a sound.
        something_told(): there was a sound, which is still to be written.
        refused(): do not ask any more.
    """

    nothing_told = Signal()
    something_told = Signal()
    refused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        asked = self.tr("Changed a diaper? Did anything click?")
        words = TextLabel(theme, asked, FontRole.BODY, wrap=True)
        self.nothing = TallyButton(theme, self.tr("No, both hips quiet"), sounded=False)
        self.something = TallyButton(theme, self.tr("Yes"), sounded=True)
        self.off = TextButton(theme, self.tr("Do not ask"), small=True)
        self.off.setAccessibleDescription(self.tr("You can change that in Settings"))
        self.nothing.clicked.connect(self.nothing_told)
        self.something.clicked.connect(self.something_told)
        self.off.clicked.connect(self.refused)
        answers = FlowLayout(gap=SPACE_S)
        for button in (self.nothing, self.something, self.off):
            button.setAccessibleName(f"{asked} {button.text()}")
            answers.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(words)
        column.addLayout(answers)
