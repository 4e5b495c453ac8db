"""Gentle lifts beside other lifts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.analysis.parameters import PARAMETERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.summary import Summary
from baby_joints.ui import formatting
from baby_joints.ui.patterns.table_switch import TableSwitch
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.lift_marks import LiftMarks
from baby_joints.ui.widgets.read_table import ReadTable
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
        names = (self.tr("Gentle lifts"), self.tr("Other lifts"))
        self._kinds = {name: self._build_row(name) for name in names}
        self._is_counted = False
        self.table = ReadTable(theme, self.tr("Gentle and other lifts"))
        self.table.hide()
        self.body.addWidget(self.table)
        self.words = TextLabel(theme, "", FontRole.DETAIL, "text2", wrap=True)
        self.body.addWidget(self.words)
        text = self.tr("See how to lift gently")
        self.learn_button = TextButton(theme, text, "book-open", small=True)
        self.learn_button.clicked.connect(self.learn_requested)
        self.switch = TableSwitch(theme)
        self.switch.switched.connect(lambda _is_table: self._show_parts())
        for button in (self.switch, self.learn_button):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_summary(self, summary: Summary) -> None:
        """Show the lifts of the period."""
        lifting = summary.lifting
        told = (
            (lifting.gentle_sounded, lifting.gentle_tried),
            (lifting.other_sounded, lifting.other_tried),
        )
        for (name, (_, share, marks)), (sounded, tried) in zip(
            self._kinds.items(), told, strict=True
        ):
            text = self.tr("<b>{n} of {m}</b> had a sound").format(n=sounded, m=tried)
            if not tried:
                text = self.tr("none told yet")
            plain = text.replace("<b>", "").replace("</b>", "")
            share.set_rich(text)
            marks.set_counts(sounded, tried)
            marks.setAccessibleName(f"{name}: {plain}")
            marks.setToolTip(plain)
        cells = [[str(sounded), str(tried)] for sounded, tried in told]
        heads = [self.tr("With a sound"), self.tr("Lifts")]
        self.table.set_cells(heads, list(zip(self._kinds, cells, strict=True)))
        self._is_counted = lifting.counted > 0
        self._show_parts()
        self.words.set_text(self._sentence(summary))

    def _show_parts(self) -> None:
        """The marks or the table, once there is something to count."""
        drawn = self._is_counted and not self.switch.is_table
        for title, share, marks in self._kinds.values():
            for part in (title, share):
                part.setVisible(drawn)
            marks.setVisible(drawn and marks.has_marks)
        self.table.setVisible(self._is_counted and self.switch.is_table)
        self.switch.setVisible(self._is_counted)

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
