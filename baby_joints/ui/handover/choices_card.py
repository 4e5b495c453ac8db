"""What is chosen for the report: days, question, paper."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from baby_joints.domain.period import Period
from baby_joints.ui import formatting
from baby_joints.ui.handover.paper_choice import A4, LETTER
from baby_joints.ui.handover.report_days import DaysChoice, ReportDays
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.hairline import Hairline
from baby_joints.ui.widgets.icon_sign import IconSign
from baby_joints.ui.widgets.radio import Radio
from baby_joints.ui.widgets.segmented_control import SegmentedControl
from baby_joints.ui.widgets.text_label import TextLabel

LINES: Final = 3
WAIT: Final = 400


class ChoicesCard(Card):
    """Three ways to say which days, the parents' question, and the paper.

    Signals:
        changed(): the preview must be made anew.
        days_requested(): the parent wants to choose two days.
    """

    changed = Signal()
    days_requested = Signal()

    def __init__(self, theme: Theme, paper: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_XL, parent=parent)
        self._days: ReportDays | None = None
        self._other: Period | None = None
        self._asked = ""
        self.body.setSpacing(SPACE_S)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(WAIT)
        self._typing.timeout.connect(self.changed)
        self._build_days()
        self._divide()
        self._build_question()
        self._divide()
        self._build_paper(paper)
        self.body.addStretch(1)
        self._build_promise()
        self.set_theme(theme)

    # --- values ---

    @property
    def today(self) -> date | None:
        """The day by the diary's clock; None before the diary was read."""
        return self._days.today if self._days else None

    def choice(self) -> DaysChoice:
        """Which way to say the days is chosen."""
        return next(choice for choice, radio in self.radios.items() if radio.isChecked())

    def period(self) -> Period | None:
        """The chosen days; None: all there are."""
        return self._days.period(self.choice(), self._other) if self._days else None

    def paper(self) -> str:
        """``a4`` or ``letter``."""
        return self.papers.value() or A4

    def question(self) -> str | None:
        """The question as typed; None: the one of the diary, if there is any."""
        return self.text.toPlainText().strip() or None

    def set_days(self, days: ReportDays, question: str) -> None:
        """Offer the days of a diary; a choice already made stays."""
        first_time = self._days is None
        self._days = days
        if self._other is None:
            self._other = days.written or days.period(DaysChoice.SIX_WEEKS, None)
        self._asked = question
        self.text.setPlaceholderText(question or self.tr("What would you like to ask?"))
        self.radios[DaysChoice.SINCE_VISIT].setEnabled(
            days.period(DaysChoice.SINCE_VISIT, None) is not None
        )
        if first_time or not self.radios[self.choice()].isEnabled():
            self.radios[days.first_choice()].setChecked(True)
        self._show_details()

    def choose_other(self, period: Period) -> None:
        """Take two days."""
        self._other = period
        self.radios[DaysChoice.OTHER].setChecked(True)
        self._show_details()
        self.changed.emit()

    def other(self) -> Period | None:
        """The two days that *Other days* stands for."""
        return self._other

    def set_theme(self, theme: Theme) -> None:
        """Take over the font and height of the question."""
        super().set_theme(theme)
        self.text.setFont(theme.font(FontRole.BODY))
        self.text.setFixedHeight(LINES * theme.line_height(FontRole.BODY) + 24)

    # --- building ---

    def _heading(self, text: str) -> None:
        self.body.addWidget(TextLabel(self._theme, text, FontRole.STEP, wrap=True))

    def _divide(self) -> None:
        self.body.addSpacing(SPACE_S)
        self.body.addWidget(Hairline(self._theme))
        self.body.addSpacing(SPACE_M)

    def _build_days(self) -> None:
        self._heading(self.tr("Which days?"))
        words = {
            DaysChoice.SINCE_VISIT: self.tr("Since the last visit"),
            DaysChoice.SIX_WEEKS: self.tr("Last 6 weeks"),
            DaysChoice.OTHER: self.tr("Other days"),
        }
        self.radios = {choice: Radio(self._theme, text) for choice, text in words.items()}
        self.radios[DaysChoice.SIX_WEEKS].setChecked(True)
        for choice, radio in self.radios.items():
            self.body.addWidget(radio)
            signal = radio.clicked
            signal.connect(self._on_other if choice is DaysChoice.OTHER else self._on_days)

    def _build_question(self) -> None:
        name = self.tr("Your question for the doctor")
        self._heading(name)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(name)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._typing.start)
        self.body.addWidget(self.text)
        hint = self.tr("It stands at the top of the page.")
        self.body.addWidget(TextLabel(self._theme, hint, FontRole.CAPTION, "text2", wrap=True))

    def _build_paper(self, paper: str) -> None:
        self._heading(self.tr("Paper"))
        choices = [Choice(LETTER, self.tr("Letter")), Choice(A4, self.tr("A4"))]
        self.papers = SegmentedControl[str](self._theme, self.tr("Paper"), choices)
        self.papers.set_value(paper)
        self.papers.changed.connect(self.changed)
        self.body.addWidget(self.papers)
        self.body.addSpacing(SPACE_L)

    def _build_promise(self) -> None:
        words = self.tr("The PDF stays on this computer until you share it.")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(IconSign(self._theme, "hard-drive"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(TextLabel(self._theme, words, FontRole.CAPTION, "text2", wrap=True), 1)
        self.body.addLayout(row)

    # --- what happens ---

    def _on_days(self) -> None:
        self.changed.emit()

    def _on_other(self) -> None:
        self.days_requested.emit()
        self.changed.emit()

    def _show_details(self) -> None:
        if self._days is None:
            return
        for choice, radio in self.radios.items():
            period = self._days.period(choice, self._other)
            if period is None:
                none = choice is DaysChoice.SINCE_VISIT
                radio.set_detail(self.tr("no visit yet") if none else self.tr("Choose"))
            else:
                radio.set_detail(self._span(period, self._days))
            radio.setAccessibleDescription(radio.detail)

    def _span(self, period: Period, days: ReportDays) -> str:
        first = formatting.short_day(period.start)
        if period.last == days.today:
            return self.tr("{first} to today").format(first=first)
        return self.tr("{first} to {last}").format(
            first=first, last=formatting.short_day(period.last)
        )
