"""A pattern on a card: how soon, what was written, its numbers, and why it is shown."""

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.ui import formatting
from baby_joints.ui.finding_reasons import finding_reason
from baby_joints.ui.finding_text import FindingText
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.fact_row import FactRow
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.level_badge import LevelBadge
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel


class FindingCard(Card):
    """One finding; its reason unfolds below the buttons.

    Signals:
        entries_requested(Finding): show the entries behind it.
        look_requested(Finding): it rests on looks at the hip signs; look again.
        question_requested(Finding): ask the doctor about it.
    """

    entries_requested = Signal(object)
    look_requested = Signal(object)
    question_requested = Signal(object)

    def __init__(
        self, theme: Theme, finding: Finding, text: FindingText, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, padding=SPACE_L, parent=parent)
        self._finding = finding
        self.body.setContentsMargins(SPACE_XL, 13, SPACE_L, 13)
        self.body.setSpacing(SPACE_S)
        self.setAccessibleName(f"{formatting.word(finding.level)}: {text.title}")
        self._head = self._build_head(text)
        self.body.addLayout(self._head)
        said = f"{text.sentence} {html.escape(text.action)}"
        self.sentence = TextLabel(theme, "", FontRole.BODY, wrap=True)
        self.sentence.set_rich(said)
        self.body.addWidget(self.sentence)
        if text.facts:
            self.body.addSpacing(4)
            self.body.addWidget(FactRow(theme, text.facts))
            self.body.addSpacing(4)
        self._add_buttons()
        self._reason = self._build_reason()
        self.body.addWidget(self._reason)
        self._dress()

    @property
    def finding(self) -> Finding:
        """What the card is about."""
        return self._finding

    def set_theme(self, theme: Theme) -> None:
        """Take over the colors of the level and the direction of the head."""
        super().set_theme(theme)
        self._dress()

    def _dress(self) -> None:
        self.set_stripe(self._theme.palette.levels[self._finding.level].ink)
        stacked = QBoxLayout.Direction.TopToBottom
        beside = QBoxLayout.Direction.LeftToRight
        self._head.setDirection(stacked if self._theme.one_column else beside)

    def _build_head(self, text: FindingText) -> QBoxLayout:
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(SPACE_M)
        head.addWidget(LevelBadge(self._theme, self._finding.level), 0, Qt.AlignmentFlag.AlignTop)
        self.title = TextLabel(self._theme, text.title, FontRole.STEP, wrap=True)
        self.title.setContentsMargins(0, 3, 0, 0)
        head.addWidget(self.title, 1)
        return head

    def _add_buttons(self) -> None:
        row = FlowLayout(gap=SPACE_L)
        if self._finding.pattern is Pattern.HIP_ASYMMETRY:
            self.show_button = SecondaryButton(self._theme, self.tr("Look again"), "eye")
            self.show_button.clicked.connect(lambda: self.look_requested.emit(self._finding))
        else:
            self.show_button = SecondaryButton(self._theme, self._show_words(), "list")
            self.show_button.clicked.connect(lambda: self.entries_requested.emit(self._finding))
        self.why_button = TextButton(
            self._theme, self.tr("Why is this here?"), "circle-question-mark"
        )
        self.why_button.setCheckable(True)
        self.why_button.spoken_as = SpokenAs.FOLD
        self.why_button.toggled.connect(self._on_why)
        row.addWidget(self.show_button)
        row.addWidget(self.why_button)
        self.ask_button = TextButton(self._theme, self.tr("Ask the doctor"), "calendar-plus")
        self.ask_button.setAccessibleDescription(self.tr("Adds a question for the next visit"))
        self.ask_button.clicked.connect(lambda: self.question_requested.emit(self._finding))
        row.addWidget(self.ask_button)
        self.body.addLayout(row)

    def _show_words(self) -> str:
        count = len(self._finding.observation_ids)
        if count == 1:
            return self.tr("Show this entry")
        return self.tr("Show these {entries}").format(entries=formatting.count_entries(count))

    def _build_reason(self) -> QWidget:
        reason = finding_reason(self._finding)
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        column.setSpacing(4)
        since = self.tr("It first held on {day}.").format(
            day=formatting.long_day(self._finding.since)
        )
        rule = self.tr("Rule version {version}.").format(
            version=self._finding.rule.rpartition("/")[2]
        )
        for text, ink in (
            (f"{reason.why} {reason.is_not}", "text"),
            (f"{reason.rule} {since}", "text"),
            (f"{reason.source} {rule}", "text2"),
        ):
            role = FontRole.DETAIL if ink == "text" else FontRole.CAPTION
            column.addWidget(TextLabel(self._theme, text, role, ink, wrap=True))
        box.setVisible(False)
        return box

    def _on_why(self, opened: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        self._reason.setVisible(opened)
        state = self.tr("open") if opened else self.tr("closed")
        self.why_button.setAccessibleDescription(state)
