"""One short page: sections of drawings with words, and the source."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.ui.learn.learn_text import LearnText, Section
from baby_joints.ui.learn.piece_card import PieceCard, StepPiece, said
from baby_joints.ui.learn.source_line import SourceLine
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_L, SPACE_M
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.card_grid import CardGrid
from baby_joints.ui.widgets.text_label import TextLabel

# The narrowest that a card and a step can be, px at 100 % text.
CARD = 200
STEP = 108


class TopicView(QWidget):
    """Made once, when the page is first read."""

    def __init__(self, theme: Theme, text: LearnText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for number, section in enumerate(text.sections):
            if number:
                column.addSpacing(SPACE_2XL - SPACE_M)
            # The first is the title of the page.
            role = FontRole.SECTION if number else FontRole.SHEET
            heading = QVBoxLayout()
            heading.setSpacing(2)
            heading.addWidget(TextLabel(theme, said(section.title), role, wrap=True))
            heading.addWidget(TextLabel(theme, said(section.lead), FontRole.BODY, wrap=True))
            column.addLayout(heading)
            column.addWidget(_pieces(theme, section))
        column.addSpacing(SPACE_M)
        self.source = SourceLine(theme, text.sources, text.reviewed_on)
        column.addWidget(self.source)
        column.addStretch(1)


def _pieces(theme: Theme, section: Section) -> QWidget:
    if not section.as_steps:
        cards = [PieceCard(theme, piece) for piece in section.pieces]
        return CardGrid(theme, cards, most=len(cards), narrowest=CARD, gap=SPACE_L - 2)
    steps = [StepPiece(theme, number, piece) for number, piece in enumerate(section.pieces, 1)]
    card = Card(theme, padding=SPACE_L)
    card.body.addWidget(CardGrid(theme, steps, most=len(steps), narrowest=STEP, gap=SPACE_M))
    return card
