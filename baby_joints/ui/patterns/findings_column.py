"""Findings one below the other, the quiet ones folded, and what cannot be told yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.analysis.emergency_numbers import EmergencyHelp
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.summary import Summary
from baby_joints.domain.codes import Level
from baby_joints.ui.finding_text import finding_text
from baby_joints.ui.numbered import numbered
from baby_joints.ui.patterns.aside_note import AsideNote
from baby_joints.ui.patterns.missing_words import missing_sentences
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.finding_card import FindingCard
from baby_joints.ui.widgets.fold import Fold
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel


class FindingsColumn(QWidget):
    """Everything that the rules say, the most urgent first.

    Signals:
        entries_requested(Finding): show the entries behind a finding.
        look_requested(Finding): look at the hip signs again.
        question_requested(Finding): ask the doctor about it.
        learn_requested(): show when to call.
        aside_requested(frozenset[UUID]): show the entries that no count holds.
    """

    entries_requested = Signal(object)
    look_requested = Signal(object)
    question_requested = Signal(object)
    learn_requested = Signal()
    aside_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._there = EmergencyHelp()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)

    def cards(self) -> list[FindingCard]:
        """The cards as they stand, folded ones too."""
        return self.findChildren(FindingCard)

    def set_theme(self, theme: Theme) -> None:
        """Take over the theme for cards made from now on."""
        self._theme = theme

    def show_summary(self, summary: Summary, there: EmergencyHelp) -> None:
        """Make the cards of a summary anew; `there`: whom to call and where to go."""
        self._there = there
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        worth = [found for found in summary.findings if found.level is not Level.NOTE]
        notes = [found for found in summary.findings if found.level is Level.NOTE]
        for finding in worth:
            self._column.addWidget(self._card(finding, summary))
        if not worth:
            self._column.addWidget(self._nothing_card(summary))
        if worth:
            self._column.addWidget(self._way_to_learn(), 0, Qt.AlignmentFlag.AlignLeading)
        if notes:
            self._column.addWidget(self._fold(notes, summary))
        lacking = missing_sentences(summary.missing)
        if lacking and worth:
            self._column.addWidget(self._missing_fold(lacking))
        if summary.set_aside.total:
            note = AsideNote(self._theme, summary.set_aside)
            note.requested.connect(self.aside_requested)
            self._column.addWidget(note)

    def _way_to_learn(self) -> TextButton:
        text = self.tr("When to call, and why")
        button = TextButton(self._theme, text, "book-open", small=True)
        button.clicked.connect(self.learn_requested)
        return button

    def _card(self, finding: Finding, summary: Summary) -> FindingCard:
        text = finding_text(finding, summary.child, summary.today, self._there)
        card = FindingCard(self._theme, finding, text)
        card.entries_requested.connect(self.entries_requested)
        card.look_requested.connect(self.look_requested)
        card.question_requested.connect(self.question_requested)
        return card

    def _fold(self, notes: list[Finding], summary: Summary) -> Fold:
        title = numbered(
            "FindingsColumn",
            "Good to know: %n more notes",
            "Good to know: %n more note",
            len(notes),
        )
        fold = Fold(self._theme, title, self.tr("Counts, no advice"))
        for finding in notes:
            fold.body.addWidget(self._card(finding, summary))
        return fold

    def _missing_fold(self, sentences: tuple[str, ...]) -> Fold:
        fold = Fold(self._theme, self.tr("What cannot be told yet"))
        for sentence in sentences:
            fold.body.addWidget(TextLabel(self._theme, sentence, FontRole.DETAIL, wrap=True))
        return fold

    def _nothing_card(self, summary: Summary) -> Card:
        card = Card(self._theme, padding=SPACE_L)
        card.body.setSpacing(SPACE_M)
        title, words = self._nothing_words(summary)
        card.body.addWidget(TextLabel(self._theme, title, FontRole.STEP, wrap=True))
        card.body.addWidget(TextLabel(self._theme, words, FontRole.BODY, wrap=True))
        for sentence in missing_sentences(summary.missing):
            card.body.addWidget(
                TextLabel(self._theme, sentence, FontRole.DETAIL, "text2", wrap=True)
            )
        return card

    def _nothing_words(self, summary: Summary) -> tuple[str, str]:
        if not summary.patterns_on:
            return (
                self.tr("Patterns are switched off"),
                self.tr("Nobody looked for patterns. Your entries and counts stay."),
            )
        has_looks = any(record.looked for record in summary.signs)
        if summary.coverage.first_entry_on is None and not summary.findings and not has_looks:
            return (
                self.tr("Nothing is written in these days"),
                self.tr("That is not the same as no sound. Log a sound or a quiet look."),
            )
        return (
            self.tr("No pattern holds so far"),
            self.tr(
                "That is not the same as no sign. A hip can need care without a sound and "
                "without pain."
            ),
        )
