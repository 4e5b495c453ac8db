"""Hip signs that somebody looked for, and those that nobody did."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from baby_joints.analysis.day_mark import Mark
from baby_joints.analysis.sign_record import Sign, SignRecord
from baby_joints.analysis.summary import Summary
from baby_joints.domain.codes import HipSign, Presence
from baby_joints.domain.hip_signs import asked_at
from baby_joints.ui import formatting
from baby_joints.ui.patterns import sign_questions
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
    """A row for each hip sign of this age, those nobody looked for first.

    Signals:
        look_requested(HipSign): somebody wants to write down a look.
    """

    look_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_L, parent=parent)
        self.body.setContentsMargins(SPACE_L + 2, 4, SPACE_L, 4)
        self.has_open = False

    def show_summary(self, summary: Summary) -> None:
        """Show what is known about the hip signs in the period."""
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
            self.body.addWidget(self._build_row(sign, record))

    def _build_row(self, sign: HipSign, record: SignRecord) -> QWidget:
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
            known = self._known(record)
            words.addWidget(TextLabel(self._theme, known, FontRole.CAPTION, "text2", wrap=True))
        line.addLayout(words, 1)
        look = TextButton(self._theme, self.tr("Look now"), small=True)
        look.setAccessibleName(f"{self.tr('Look now')}: {question}")
        look.clicked.connect(lambda: self.look_requested.emit(sign))
        if record.state is not Presence.NOT_CHECKED:
            look.hide()
        line.addWidget(look)
        return row

    def _known(self, record: SignRecord) -> str:
        if record.state is Presence.PRESENT:
            day = formatting.short_day(record.present_on[-1])
            return self.tr("There on {day}").format(day=day)
        if record.last_looked_on is None:
            return self.tr("Looked, not there")
        day = formatting.short_day(record.last_looked_on)
        return self.tr("Looked on {day}, not there").format(day=day)
