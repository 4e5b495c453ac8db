"""When to call in a few words, beside whatever page is read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from baby_joints.domain.codes import Level
from baby_joints.ui.learn.call_texts import CALL_TEXTS
from baby_joints.ui.learn.piece_card import said
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S, SPACE_XS
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.hairline import Hairline
from baby_joints.ui.widgets.level_badge import LevelBadge
from baby_joints.ui.widgets.text_label import TextLabel


class CallCard(Card):
    """One line for each level."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_L + 2, parent=parent)
        self.body.setSpacing(SPACE_S - 2)
        self.body.addWidget(TextLabel(theme, self.tr("When to call"), FontRole.STEP))
        for text in CALL_TEXTS:
            if text.level is Level.WITHIN_TWO_WEEKS:
                continue  # a matter of weeks stands on the long list
            self.body.addWidget(Hairline(theme))
            badge = LevelBadge(theme, text.level)
            self.body.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeading)
            words = TextLabel(theme, said(text.short), FontRole.DETAIL, wrap=True)
            words.setContentsMargins(0, 0, 0, SPACE_XS)
            self.body.addWidget(words)
