"""The page about when to call: every level with what belongs to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from baby_joints.domain.codes import Level
from baby_joints.ui.learn.call_texts import CALL_TEXTS, SOURCES, CallText
from baby_joints.ui.learn.piece_card import said
from baby_joints.ui.learn.source_line import SourceLine
from baby_joints.ui.learn.texts import TEXTS
from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.safety.advice_words import call_emergency
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M, SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.card_grid import CardGrid
from baby_joints.ui.widgets.level_badge import LevelBadge
from baby_joints.ui.widgets.text_label import TextLabel

CARD = 300


class CallView(QWidget):
    """Urgent first; the emergency number is that of the country, or none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.call = TextLabel(theme, "", FontRole.STEP, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        heading = QVBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(TextLabel(theme, self.tr("When to call"), FontRole.SHEET, wrap=True))
        lead = self.tr("Worried? Call. That is reason enough.")
        heading.addWidget(TextLabel(theme, lead, FontRole.BODY, wrap=True))
        column.addLayout(heading)
        cards = [self._card(text) for text in CALL_TEXTS]
        column.addWidget(CardGrid(theme, cards, most=2, narrowest=CARD, gap=SPACE_L - 2))
        column.addSpacing(SPACE_M)
        self.source = SourceLine(theme, SOURCES, TEXTS[Topic.LIFTING].reviewed_on)
        column.addWidget(self.source)
        column.addStretch(1)
        self.set_number(None)

    def set_number(self, number: str | None) -> None:
        """Show the emergency number; None: the country is not known."""
        self.call.set_text(call_emergency(number))

    def _card(self, text: CallText) -> Card:
        card = Card(self._theme, padding=SPACE_L)
        card.body.setSpacing(SPACE_S)
        badge = LevelBadge(self._theme, text.level)
        card.body.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeading)
        if text.level is Level.EMERGENCY_NOW:
            card.body.addWidget(self.call)
        for line in text.lines:
            card.body.addLayout(self._line(said(line)))
        card.body.addStretch(1)
        return card

    def _line(self, text: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        dot = TextLabel(self._theme, "•", FontRole.BODY, "text2")
        line.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(TextLabel(self._theme, text, FontRole.BODY, wrap=True), 1)
        return line
