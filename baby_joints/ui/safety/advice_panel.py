"""What the answers call for: first step, further steps, what would change it, its source."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from baby_joints.analysis.answer import Answer
from baby_joints.analysis.emergency_numbers import EmergencyHelp
from baby_joints.analysis.look_case import LookCase
from baby_joints.analysis.safety_case import SafetyCase
from baby_joints.domain.codes import Level, SafetyQuestion
from baby_joints.ui import formatting
from baby_joints.ui.safety.advice_source import source_words
from baby_joints.ui.safety.advice_words import AdviceWords, advice_words, look_first
from baby_joints.ui.safety.level_card import LevelCard
from baby_joints.ui.safety.rise_words import rise_words
from baby_joints.ui.safety.step_lines import StepLines
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.icon_sign import IconSign
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

# A yes that would bring one of these is named beforehand.
_RISES: Final = (Level.EMERGENCY_NOW, Level.TODAY)
_ICON: Final = 20


class AdvicePanel(QWidget):
    """Shows a case; what it says of a level was reviewed, and nothing is counted here.

    Signals:
        learn_requested(): show all that is worth a call.
    """

    learn_requested = Signal()

    def __init__(self, theme: Theme, there: EmergencyHelp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._there = there
        self.card = LevelCard(theme)
        self.steps = StepLines(theme)
        self.rises = {level: self._build_rise(level) for level in _RISES}
        self.source = TextLabel(theme, "", FontRole.CAPTION, "text2", wrap=True)
        self.learn_button = TextButton(theme, self.tr("When to call"), "book-open", small=True)
        self.learn_button.clicked.connect(self.learn_requested)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(SPACE_L)
        self._column.addWidget(self.card)
        self._column.addWidget(self.steps)
        for line, _, _ in self.rises.values():
            self._column.addWidget(line)
        self._column.addStretch(1)
        self._column.addWidget(self.source)
        self._column.addWidget(self.learn_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.said = ""

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Room around the words in px."""
        self._column.setContentsMargins(left, top, right, bottom)

    def show_case(self, case: SafetyCase | LookCase) -> None:
        """Say what the answers of `case` call for; `said` is the start of it in plain words."""
        found = next(iter(case.advice), None)
        words = self._words(case)
        level = None if found is None else found.level
        self.card.show_advice(level, words.first, words.reason)
        self.steps.set_steps(words.then)
        for rise in _RISES:
            self._show_rise(rise, case.leading_to(rise))
        version = case.guidance.version
        self.source.set_text("" if found is None else source_words(found, version))
        self.source.setVisible(found is not None)
        spoken = [words.first] if level is None else [formatting.word(level), words.first]
        self.said = " ".join(part if part.endswith(".") else f"{part}." for part in spoken)

    def _words(self, case: SafetyCase | LookCase) -> AdviceWords:
        if not case.advice:
            return look_first(case.child, in_pain=Answer.PAIN in case.answers)
        text, heard = case.advice[0].text, isinstance(case, SafetyCase)
        return advice_words(text, case.child, case.joint, self._there, heard=heard)

    def _build_rise(self, level: Level) -> tuple[QWidget, IconSign, TextLabel]:
        line = QWidget(self)
        icon = IconSign(self._theme, formatting.icon_of(level), _ICON)
        label = TextLabel(self._theme, "", FontRole.DETAIL_STRONG, wrap=True)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        return line, icon, label

    def _show_rise(self, level: Level, questions: tuple[SafetyQuestion, ...]) -> None:
        line, icon, label = self.rises[level]
        line.setVisible(bool(questions))
        if questions:
            ink = self._theme.palette.levels[level].ink
            icon.set_icon(formatting.icon_of(level), ink)
            label.set_ink(ink)
            label.set_text(rise_words(level, questions, self._there.number))

    def set_theme(self, theme: Theme) -> None:
        """Take over the ground and the colors of levels."""
        self._theme = theme
        for level, (_, icon, label) in self.rises.items():
            ink = theme.palette.levels[level].ink
            icon.set_icon(formatting.icon_of(level), ink)
            label.set_ink(ink)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("bg"))
        painter.end()
