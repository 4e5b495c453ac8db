"""Where a page's facts come from, and when they were looked at."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.ui import formatting
from baby_joints.ui.learn.piece_card import said
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.icon_sign import IconSign
from baby_joints.ui.widgets.text_label import TextLabel


class SourceLine(QWidget):
    """The caption at the end of each page."""

    def __init__(
        self, theme: Theme, sources: str, reviewed_on: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        day = formatting.long_day(reviewed_on)
        checked = self.tr(
            "Checked against our notes on {day}. No doctor has looked at this page. General facts, "
            "not about your baby."
        ).format(day=day)
        self.words = TextLabel(
            theme, f"{said(sources)} {checked}", FontRole.CAPTION, "text2", wrap=True
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(IconSign(theme, "book-marked", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
