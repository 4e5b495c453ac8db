"""A drawing over its words."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.ui.learn.learn_text import Piece
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M, SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.picture import Picture
from baby_joints.ui.widgets.text_label import TextLabel

ART_HEIGHT = 118
STEP_ART_HEIGHT = 104


class PieceCard(Card):
    """One piece of a page on a card of its own."""

    def __init__(self, theme: Theme, piece: Piece, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_L, parent=parent)
        self.body.setSpacing(SPACE_S - 4)
        self.body.addWidget(Picture(theme, piece.art, ART_HEIGHT))
        self.body.addSpacing(SPACE_M)
        self.body.addWidget(TextLabel(theme, said(piece.title), FontRole.STEP, wrap=True))
        if piece.text:
            self.body.addWidget(TextLabel(theme, said(piece.text), FontRole.BODY, wrap=True))
        self.body.addStretch(1)


class StepPiece(QWidget):
    """One step of several on the same card: number and a few words below the drawing."""

    def __init__(
        self, theme: Theme, number: int, piece: Piece, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(Picture(theme, piece.art, STEP_ART_HEIGHT))
        text = QCoreApplication.translate("Learn", "{number}. {step}")
        words = text.format(number=number, step=said(piece.title))
        label = TextLabel(theme, words, FontRole.BODY_STRONG, wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addWidget(label)
        column.addStretch(1)


def said(text: str) -> str:
    """A text of the pages in the window's language."""
    return QCoreApplication.translate("Learn", text)
