"""Hip signs that somebody looked for, and those that nobody did."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from baby_joints.analysis.day_mark import Mark
from baby_joints.analysis.sign_record import Sign, SignRecord
from baby_joints.analysis.summary import Summary
from baby_joints.domain.codes import HipSign, Joint, Presence, Side
from baby_joints.domain.hip_signs import HipSigns, asked_at
from baby_joints.ui import formatting
from baby_joints.ui.patterns import sign_questions
from baby_joints.ui.patterns.look_list import LookList
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.hairline import Hairline
from baby_joints.ui.widgets.mark_icon import MarkIcon
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

MARKS: Final = {
    Presence.PRESENT: Mark.SOUND,
    Presence.ABSENT: Mark.QUIET,
    Presence.NOT_CHECKED: Mark.NOBODY_LOOKED,
}


ROW_HEIGHT: Final = 56


class SignsCard(Card):
    """A row for each hip sign of this age, those nobody looked for first; then each look.

    Attributes:
        looks: the looks of the period; None when there is none.

    Signals:
        look_requested(): somebody wants to write down a look.
        advice_requested(HipSigns): show again what a look calls for.
        change_requested(HipSigns), delete_requested(HipSigns): put a look right, or take it out.
    """

    look_requested = Signal()
    advice_requested = Signal(object)
    change_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_L, parent=parent)
        self.body.setContentsMargins(SPACE_L + 2, 4, SPACE_L, 4)
        self.has_open = False
        self.looks: LookList | None = None
        self._shows_older = False

    def show_summary(self, summary: Summary, looks: Iterable[HipSigns]) -> None:
        """Show what is known about the hip signs in the period; `looks` are all that there are."""
        within = [look for look in looks if look.day in summary.period]
        known = {record.sign: record for record in summary.signs}
        rows = [
            (sign, known[Sign(sign.value)])
            for sign in asked_at(summary.corrected_age or summary.age)
            if Sign(sign.value) in known
        ]
        rows.sort(key=lambda row: row[1].state is not Presence.NOT_CHECKED)
        self.has_open = any(record.state is Presence.NOT_CHECKED for _, record in rows)
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (sign, record) in enumerate(rows):
            if place:
                self.body.addWidget(Hairline(self._theme))
            self.body.addWidget(self._build_row(sign, record, within))
        self.looks = self._build_looks(within) if within else None
        if self.looks is not None:
            self.body.addWidget(Hairline(self._theme))
            self.body.addWidget(self.looks)

    def _build_looks(self, within: list[HipSigns]) -> LookList:
        looks = LookList(self._theme, within, is_open=self._shows_older)
        looks.again_requested.connect(self.look_requested)
        looks.advice_requested.connect(self.advice_requested)
        looks.change_requested.connect(self.change_requested)
        looks.delete_requested.connect(self.delete_requested)
        looks.opened.connect(self._on_opened)
        return looks

    def _on_opened(self, opened: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        self._shows_older = opened

    def _build_row(self, sign: HipSign, record: SignRecord, looks: list[HipSigns]) -> QWidget:
        row = QWidget(self)
        row.setMinimumHeight(self._theme.grown(ROW_HEIGHT))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 3, 0, 3)
        line.setSpacing(SPACE_M)
        line.addWidget(
            MarkIcon(self._theme, MARKS[record.state], 18), 0, Qt.AlignmentFlag.AlignVCenter
        )
        question = sign_questions.question(sign)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(self._theme, question, FontRole.BODY, wrap=True))
        if record.state is not Presence.NOT_CHECKED:
            known = self._known(sign, record, looks)
            words.addWidget(TextLabel(self._theme, known, FontRole.CAPTION, "text2", wrap=True))
        line.addLayout(words, 1)
        look = TextButton(self._theme, self.tr("Look now"), small=True)
        look.setAccessibleName(f"{self.tr('Look now')}: {question}")
        look.clicked.connect(self.look_requested)
        if record.state is not Presence.NOT_CHECKED:
            look.hide()
        line.addWidget(look)
        return row

    def _known(self, sign: HipSign, record: SignRecord, looks: list[HipSigns]) -> str:
        """When it was there last, or looked for in vain, and on which side."""
        if record.state is Presence.PRESENT:
            text, day = self.tr("There on {day}: {site}"), record.present_on[-1]
        elif record.last_looked_on is not None:
            text, day = self.tr("Looked on {day}, not there: {site}"), record.last_looked_on
        else:
            return self.tr("Looked, not there")
        sides = {
            look.side for look in looks if look.day == day and look.answer(sign) is record.state
        }
        sites = [formatting.lower_site(Joint.HIP, side) for side in Side if side in sides]
        return text.format(day=formatting.short_day(day), site=formatting.list_words(sites))
