"""One look at the legs: what was answered, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.analysis.answer import answers_in
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.ui.look_words import look_answers, look_history, look_title
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel


class LookRow(QWidget):
    """Day, hip and name above the answers; what it said before stands below them.

    Attributes:
        look: what it shows.

    Signals:
        advice_requested(HipSigns): show again what the answers call for.
        change_requested(HipSigns), delete_requested(HipSigns): the buttons.
    """

    advice_requested = Signal(object)
    change_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, theme: Theme, look: HipSigns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        title = look_title(look)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        column.setSpacing(2)
        column.addWidget(TextLabel(theme, title, FontRole.DETAIL_STRONG, wrap=True))
        for line in look_answers(look):
            column.addWidget(TextLabel(theme, line, FontRole.DETAIL, wrap=True))
        for line in look_history(look):
            column.addWidget(TextLabel(theme, line, FontRole.CAPTION, "text2", wrap=True))
        self.advice = TextButton(theme, self.tr("Advice"), "book-open", small=True)
        self.change = TextButton(theme, self.tr("Change"), small=True)
        self.delete = TextButton(theme, self.tr("Delete"), ink="text2", small=True)
        buttons = FlowLayout(gap=4, line_gap=0)
        for button, wanted in (
            (self.advice, self.advice_requested),
            (self.change, self.change_requested),
            (self.delete, self.delete_requested),
        ):
            button.setAccessibleName(f"{button.text()}: {title}")
            button.clicked.connect(lambda _checked=False, signal=wanted: signal.emit(self.look))
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.advice.setVisible(bool(answers_in(hip_signs=look)))
