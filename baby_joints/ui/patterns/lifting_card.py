"""Gentle lifts beside other lifts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.analysis.parameters import PARAMETERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.summary import Summary
from baby_joints.ui import formatting
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.lift_marks import LiftMarks
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel


class LiftingCard(Card):
    """Two rows of marks and one honest sentence; never more than the counts can carry.

    Signals:
        learn_requested(): show how to lift gently.
    """

    learn_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_L + 2, parent=parent)
        self.body.setSpacing(SPACE_S)
        self._gentle = self._build_row(self.tr("Gentle lifts"))
        self._other = self._build_row(self.tr("Other lifts"))
        self.words = TextLabel(theme, "", FontRole.DETAIL, "text2", wrap=True)
        self.body.addWidget(self.words)
        text = self.tr("See how to lift gently")
        self.learn_button = TextButton(theme, text, "book-open", small=True)
        self.learn_button.clicked.connect(self.learn_requested)
        self.body.addWidget(self.learn_button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_summary(self, summary: Summary) -> None:
        """Show the lifts of the period."""
        lifting = summary.lifting
        pairs = (
            (self._gentle, lifting.gentle_sounded, lifting.gentle_tried),
            (self._other, lifting.other_sounded, lifting.other_tried),
        )
        for (title, share, marks), sounded, tried in pairs:
            text = self.tr("<b>{n} of {m}</b> had a sound").format(n=sounded, m=tried)
            if not tried:
                text = self.tr("none told yet")
            share.set_rich(text)
            marks.set_counts(sounded, tried)
            marks.setAccessibleName(text.replace("<b>", "").replace("</b>", ""))
            for part in (title, share, marks):
                part.setVisible(lifting.counted > 0)
            marks.setVisible(tried > 0)
        self.words.set_text(self._sentence(summary))

    def _sentence(self, summary: Summary) -> str:
        lifting = summary.lifting
        if any(found.pattern is Pattern.LIFTING_DIFFERENCE for found in summary.findings):
            return self.tr(
                "So far, fewer sounds with gentle lifts. This counts your notes. "
                "It does not prove the reason."
            )
        if not lifting.described:
            return self.tr("Nobody has written how a lift was done. The Log asks after a lift.")
        if not lifting.counted:
            entries = formatting.count_entries(lifting.described)
            text = self.tr("{entries} about a lift, but not enough is written to sort it.")
            return text.format(entries=entries)
        if not lifting.enough:
            text = self.tr("Too few to compare. It takes {n} lifts of each kind.")
            return text.format(n=PARAMETERS.lifting.lifts)
        return self.tr("So far, no clear difference. This counts your notes.")

    def _build_row(self, title: str) -> tuple[TextLabel, TextLabel, LiftMarks]:
        name = TextLabel(self._theme, title, FontRole.BODY, wrap=True)
        share = TextLabel(self._theme, "", FontRole.BODY)
        marks = LiftMarks(self._theme)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(name, 1)
        line.addWidget(share)
        self.body.addLayout(line)
        self.body.addWidget(marks)
        return name, share, marks
