"""What is chosen for the report: days, question, pages, what is left out, who reads it."""

from typing import Final, TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QWidget

from baby_joints.domain.period import Period
from baby_joints.ui.handover.check_group import CheckGroup
from baby_joints.ui.handover.days_section import DaysSection
from baby_joints.ui.handover.paper_choice import A4, LETTER
from baby_joints.ui.handover.reader_menu import ReaderMenu
from baby_joints.ui.handover.report_days import DaysChoice, ReportDays
from baby_joints.ui.handover.report_wish import ReportWish
from baby_joints.ui.isolated import isolated
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M, SPACE_S, SPACE_XL
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.hairline import Hairline
from baby_joints.ui.widgets.icon_sign import IconSign
from baby_joints.ui.widgets.segmented_control import SegmentedControl
from baby_joints.ui.widgets.text_label import TextLabel

LINES: Final = 2
WAIT: Final = 400
# Stands among what is left out, though it is no part of an entry.
DATA: Final = "data"

# What is about one baby: the question, which days, and the two days of *Other days*.
_Begun: TypeAlias = tuple[str, DaysChoice, Period | None]
_FRESH: Final[_Begun] = ("", DaysChoice.SIX_WEEKS, None)


class ChoicesCard(Card):
    """Everything that a parent decides about the page, from the top down.

    Signals:
        changed(): the preview must be made anew.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        paper: str,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, padding=SPACE_XL, parent=parent)
        self._preferences = preferences
        self._whose: object = None
        self._begun: dict[object, _Begun] = {}
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(WAIT)
        self._typing.timeout.connect(self.changed)
        self.days = DaysSection(theme)
        self.body.addWidget(self.days)
        self._divide()
        self._build_question()
        self._divide()
        self._build_checks()
        self._divide()
        self._build_reader(paper, language)
        self.body.addStretch(1)
        self._build_promise()
        for part in (self.days, self.parts, self.left_out, self.reader, self.papers):
            part.changed.connect(self._on_changed)
        self.set_theme(theme)

    def wish(self, *, made_up: bool) -> ReportWish:
        """All choices as they are now."""
        left_out = self.left_out.values()
        return ReportWish(
            period=self.days.period(),
            paper=self.papers.value() or A4,
            language=self.reader.value(),
            parts=self.parts.values(),
            hidden=left_out - {DATA},
            attach_diary=DATA not in left_out,
            question=self.text.toPlainText().strip() or None,
            made_up=made_up,
        )

    def set_days(self, days: ReportDays, question: str) -> None:
        """Offer the days and the open question of a diary; choices already made stay."""
        self.days.set_days(days)
        self.text.setPlaceholderText(isolated(question) or self.tr("What would you like to ask?"))

    def turn_to(self, whose: object) -> bool:
        """Ask about this baby of this diary; False when the card did so before.

        What was begun for another one is not said of this one; it is there again with that one.
        """
        if whose == self._whose:
            return False
        if self._whose is not None:
            self._begun[self._whose] = self._said()
            self._say(self._begun.get(whose, _FRESH))
        self._whose = whose
        return True

    def begun(self) -> object:
        """The questions as they are typed so far, and the days; all else is in the preferences."""
        return self._whose, {**self._begun, self._whose: self._said()}

    def go_on(self, begun: object) -> None:
        """Take what the same card said in another language."""
        match begun:
            case whose, dict() as said:
                self._whose, self._begun = whose, said
                self._say(said[whose])

    def set_theme(self, theme: Theme) -> None:
        """Take over the font and height of the question."""
        super().set_theme(theme)
        self.text.setFont(theme.font(FontRole.BODY))
        self.text.setFixedHeight(LINES * theme.line_height(FontRole.BODY) + 24)

    # --- building ---

    def _divide(self) -> None:
        self.body.addSpacing(SPACE_M)
        self.body.addWidget(Hairline(self._theme))
        self.body.addSpacing(SPACE_M)

    def _build_question(self) -> None:
        name = self.tr("Your question for the doctor")
        self.body.addWidget(TextLabel(self._theme, name, FontRole.STEP, wrap=True))
        self.body.addSpacing(SPACE_S)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(name)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._typing.start)
        self.body.addWidget(self.text)

    def _build_checks(self) -> None:
        parts = [
            Choice("behind", self.tr("Entries behind each pattern")),
            Choice("visits", self.tr("Visits and scans")),
            Choice("questions", self.tr("Questions, with room to write")),
            Choice("entries", self.tr("All entries")),
        ]
        self.parts = CheckGroup(self._theme, self.tr("After page 1"), parts)
        self.parts.set_values(self._preferences.page_parts)
        self.body.addWidget(self.parts)
        self._divide()
        data = self.tr("The entries as data, for another copy of this program or a clinic.")
        left_out = [
            Choice("name", self.tr("Baby’s name")),
            Choice("observers", self.tr("Our names")),
            Choice("notes", self.tr("Notes")),
            Choice("clips", self.tr("Clips, photos")),
            Choice("clinicians", self.tr("Doctors’ names")),
            Choice(DATA, self.tr("Data inside"), tip=data),
        ]
        self.left_out = CheckGroup(self._theme, self.tr("Leave out"), left_out, columns=2)
        self.left_out.set_values(self._preferences.page_left_out)
        self.body.addWidget(self.left_out)

    def _build_reader(self, paper: str, language: str) -> None:
        self._reader_grid = QGridLayout()
        self._reader_grid.setHorizontalSpacing(SPACE_M)
        self._reader_grid.setVerticalSpacing(SPACE_S)
        self.reader = ReaderMenu(self._theme, language)
        choices = [Choice(LETTER, self.tr("Letter")), Choice(A4, self.tr("A4"))]
        self.papers = SegmentedControl[str](self._theme, self.tr("Paper"), choices)
        self.papers.set_value(paper)
        columns = ((self.tr("The doctor reads"), self.reader), (self.tr("Paper"), self.papers))
        for column, (name, field) in enumerate(columns):
            label = TextLabel(self._theme, name, FontRole.STEP, wrap=True)
            self._reader_grid.addWidget(label, 0, column)
            self._reader_grid.addWidget(field, 1, column)
            self._reader_grid.setColumnStretch(column, 1)
        self.body.addLayout(self._reader_grid)
        self.body.addSpacing(SPACE_M)

    def _build_promise(self) -> None:
        words = self.tr("The PDF stays on this computer until you share it.")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(IconSign(self._theme, "hard-drive"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(TextLabel(self._theme, words, FontRole.CAPTION, "text2", wrap=True), 1)
        self.body.addLayout(row)

    # --- what happens ---

    def _said(self) -> _Begun:
        return self.text.toPlainText(), self.days.choice(), self.days.other()

    def _say(self, said: _Begun) -> None:
        question, choice, other = said
        self.text.setPlainText(question)
        # Nobody types: the page is drawn when the days of the diary come.
        self._typing.stop()
        self.days.go_on(choice, other)

    def _on_changed(self) -> None:
        """What is chosen once holds for the next page too: what stays out must not slip back in."""
        self._preferences.paper = self.papers.value() or A4
        self._preferences.reader_language = self.reader.value()
        self._preferences.page_parts = sorted(self.parts.values())
        self._preferences.page_left_out = sorted(self.left_out.values())
        self.changed.emit()
