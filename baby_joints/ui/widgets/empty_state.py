"""What a page shows when there is nothing yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from baby_joints.analysis.day_mark import Mark
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.mark_icon import MarkIcon
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_label import TextLabel

MARK = 48
WIDEST = 420


class EmptyState(QWidget):
    """A large dash (nobody looked), one sentence that says what to do, at most one button.

    Signals:
        action_requested(): the button was pressed.
    """

    action_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        action_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = TextLabel(theme, sentence, FontRole.BODY, "text2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMaximumWidth(theme.px(WIDEST))
        self.button = SecondaryButton(theme, action_text)
        if not action_text:
            self.button.hide()
        self.button.clicked.connect(self.action_requested)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        center = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(MarkIcon(theme, Mark.NOBODY_LOOKED, MARK), 0, center)
        # A centered label would get the width of its longest word: the row gives it room.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._sentence, 6)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.button, 0, center)
        column.addStretch(1)

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.set_text(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Let a line grow with its letters."""
        self._sentence.setMaximumWidth(theme.px(WIDEST))
