"""One visit to read: what was asked, said, found and scanned, in the words that were written."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from baby_joints.domain.codes import Side
from baby_joints.domain.visit import Visit
from baby_joints.domain.visit_details import Question
from baby_joints.ui import formatting
from baby_joints.ui.clips.clip_desk import ClipDesk
from baby_joints.ui.clips.clip_list import ClipList
from baby_joints.ui.isolated import isolated
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S, SPACE_XS
from baby_joints.ui.visits.visit_words import (
    day_words,
    finding_word,
    kind_word,
    scan_word,
    when,
)
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.plain_note import PlainNote
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_label import TextLabel


class VisitView(QWidget):
    """Cards that say only what was written; nothing is added to a clinician's words.

    Signals:
        edit_requested(Visit), delete_requested(Visit): change or delete the visit that is shown.
        question_requested(Visit): one more question for it.
    """

    edit_requested = Signal(object)
    delete_requested = Signal(object)
    question_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._visit: Visit | None = None
        self._cards: list[Card] = []
        self._clips: ClipDesk | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_L)
        self.edit_button = SecondaryButton(theme, self.tr("Change"), "pencil", parent=self)
        self.delete_button = SecondaryButton(theme, self.tr("Delete"), "trash-2", parent=self)
        self.ask_button = SecondaryButton(theme, self.tr("Add a question"), "plus", parent=self)
        self.edit_button.clicked.connect(lambda: self.edit_requested.emit(self._visit))
        self.delete_button.clicked.connect(lambda: self.delete_requested.emit(self._visit))
        self.ask_button.clicked.connect(lambda: self.question_requested.emit(self._visit))
        # Made once: a button keeps the keyboard while the cards around it are made anew.
        self._actions = QWidget(self)
        row = FlowLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.edit_button, self.ask_button, self.delete_button):
            row.addWidget(button)
        self._column.addWidget(self._actions)

    def set_theme(self, theme: Theme) -> None:
        """Cards to come look like this."""
        self.theme = theme

    def serve(self, clips: ClipDesk) -> None:
        """Let this desk show the photos and clips of the visits to come."""
        self._clips = clips

    def show_visit(self, visit: Visit, now: datetime) -> None:
        """Show this visit as it is at `now`."""
        self._visit = visit
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards.clear()
        # A question to a day that is over would never be asked.
        self.ask_button.setVisible(visit.day >= now.date())
        self._add_head(visit, now)
        self._add_questions(visit, is_planned=visit.visited_at >= now)
        found = [(finding_word(item.what), item.side, item.result) for item in visit.findings]
        self._add_results(self.tr("What was found"), found)
        scans = [(scan_word(item.kind), item.side, item.result) for item in visit.imaging]
        self._add_results(self.tr("Scans and x-rays"), scans)
        self._add_rest(visit, now)

    # --- cards ---

    def _add_head(self, visit: Visit, now: datetime) -> None:
        card = self._card(kind_word(visit.kind), at=0)
        for line in self._head_lines(visit, now):
            self._say(card, line)

    def _head_lines(self, visit: Visit, now: datetime) -> Iterator[str]:
        yield when(visit, now)
        if who := " · ".join(isolated(part) for part in (visit.clinician, visit.place) if part):
            yield who
        if visit.reason:
            yield self.tr("Why: {words}").format(words=isolated(visit.reason))

    def _add_questions(self, visit: Visit, *, is_planned: bool) -> None:
        if not visit.questions:
            return
        card = self._card(self.tr("Questions to ask") if is_planned else self.tr("Questions"))
        if is_planned:
            hint = self.tr("They stand on the page for the doctor.")
            self._say(card, hint, FontRole.DETAIL, "text2")
        for number, question in enumerate(visit.questions, 1):
            self._add_question(card, number, question, is_planned=is_planned)

    def _add_question(
        self, card: Card, number: int, question: Question, *, is_planned: bool
    ) -> None:
        text = self.tr("{number}. {words}").format(number=number, words=isolated(question.text))
        self._say(card, text, FontRole.BODY_STRONG)
        if question.answer.strip():
            self._say(card, self.tr("Answer: {words}").format(words=isolated(question.answer)))
        elif not is_planned:
            self._say(card, self.tr("No answer is written down."), ink="text2")

    def _add_results(self, title: str, results: list[tuple[str, Side, str]]) -> None:
        if not results:
            return
        card = self._card(title)
        for what, side, words in results:
            text = self.tr("{what} · {side}")
            head = text.format(what=isolated(what), side=formatting.word(side))
            self._say(card, head, FontRole.BODY_STRONG)
            if words.strip():
                self._say(card, self.tr("“{words}”").format(words=isolated(words)))
            else:
                self._say(card, self.tr("No result is written down."), ink="text2")
        hint = self.tr("Kept as it was written. No meaning is added.")
        self._say(card, hint, FontRole.CAPTION, "text2")

    def _add_rest(self, visit: Visit, now: datetime) -> None:
        day = visit.follow_up_on
        parts = [
            (self.tr("What to do next"), visit.plan),
            (self.tr("Come back on"), day_words(day, now.date()) if day else ""),
            (self.tr("Note"), visit.note),
        ]
        for title, words in parts:
            if words.strip():
                self._say(self._card(title), words)
        if visit.attachments:
            clips = ClipList(self.theme, self)
            clips.show_attachments(visit.attachments)
            if self._clips is not None:
                clips.serve(self._clips)
            self._card(self.tr("Photos and clips")).body.addWidget(clips)

    def _card(self, title: str, at: int | None = None) -> Card:
        card = Card(self.theme, parent=self)
        card.body.setSpacing(SPACE_XS)
        card.body.addWidget(TextLabel(self.theme, title, FontRole.SECTION, wrap=True))
        self._cards.append(card)
        self._column.insertWidget(self._column.count() if at is None else at, card)
        card.show()
        return card

    def _say(
        self, card: Card, words: str, role: FontRole = FontRole.BODY, ink: str = "text"
    ) -> None:
        """A line; in what people wrote, their own breaks stay. A bold one begins a group."""
        if role is FontRole.BODY_STRONG:
            card.body.addSpacing(SPACE_S)
        if role in {FontRole.BODY, FontRole.BODY_STRONG} and ink == "text":
            note = PlainNote(self.theme, role, parent=card)
            note.setText(words)
            # Its least height would be that of a column as narrow as its longest word.
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            note.setSizePolicy(policy)
            card.body.addWidget(note)
        else:
            card.body.addWidget(TextLabel(self.theme, words, role, ink, wrap=True))
