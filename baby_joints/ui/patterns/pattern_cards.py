"""The cards of the patterns, each below its heading."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from baby_joints.analysis.emergency_numbers import EmergencyHelp
from baby_joints.analysis.summary import Summary
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.ui.patterns.activity_card import ActivityCard
from baby_joints.ui.patterns.findings_column import FindingsColumn
from baby_joints.ui.patterns.hip_card import HipCard
from baby_joints.ui.patterns.lifting_card import LiftingCard
from baby_joints.ui.patterns.signs_card import SignsCard
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.keyboard_place import KeyboardPlace
from baby_joints.ui.widgets.text_label import TextLabel

# px; below this the findings and the cards beside them stand one below the other.
_TWO_COLUMNS_FROM: Final = 760


class PatternCards(QWidget):
    """The strips above two columns: what was found, and what may lie behind it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hips = HipCard(theme)
        self.findings = FindingsColumn(theme)
        self.activities = ActivityCard(theme)
        self.lifting = LiftingCard(theme)
        self.signs = SignsCard(theme)
        self._signs_heading = TextLabel(theme, "", FontRole.SECTION)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(self.hips)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(SPACE_L)
        self._columns.addWidget(self._build_main(), 632)
        self._columns.addWidget(self._build_side(), 376)
        column.addLayout(self._columns)

    def show_summary(
        self, summary: Summary, looks: Iterable[HipSigns], there: EmergencyHelp
    ) -> None:
        """Draw the entries of a period.

        `looks` are all looks at the legs; `there`: whom to call and where to go.
        """
        keyboard = KeyboardPlace(self)
        self.findings.show_summary(summary, there)
        for card in (self.hips, self.lifting, self.activities):
            card.show_summary(summary)
        self.signs.show_summary(summary, looks)
        open_words, done = self.tr("Nobody has looked yet"), self.tr("Hip signs")
        self._signs_heading.set_text(open_words if self.signs.has_open else done)
        keyboard.give_back()

    def arrange(self, theme: Theme, page_width: int) -> None:
        """Two columns where the page is `page_width` px wide enough, otherwise one."""
        self._theme = theme
        ways = QBoxLayout.Direction
        narrow = theme.one_column or page_width < _TWO_COLUMNS_FROM
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    # --- building ---

    def _build_main(self) -> QWidget:
        box, column = self._column()
        column.addWidget(self._heading(self._section(self.tr("Worth telling the doctor"))))
        column.addWidget(self.findings)
        column.addSpacing(SPACE_S)
        column.addWidget(self._heading(self._section(self.tr("By what was happening"))))
        column.addWidget(self.activities)
        column.addStretch(1)
        return box

    def _build_side(self) -> QWidget:
        box, column = self._column()
        detail = TextLabel(self._theme, self.tr("picked up and put down"), FontRole.DETAIL, "text2")
        column.addWidget(self._heading(self._section(self.tr("Lifting")), detail))
        column.addWidget(self.lifting)
        column.addSpacing(SPACE_S)
        column.addWidget(self._heading(self._signs_heading))
        column.addWidget(self.signs)
        words = self.tr(
            "Your own notes, counted. Not a diagnosis. Days without a sound do not mean that all "
            "is well."
        )
        column.addWidget(TextLabel(self._theme, words, FontRole.CAPTION, "text2", wrap=True))
        column.addStretch(1)
        return box

    def _column(self) -> tuple[QWidget, QVBoxLayout]:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        return box, column

    def _section(self, text: str) -> TextLabel:
        return TextLabel(self._theme, text, FontRole.SECTION)

    def _heading(self, *labels: TextLabel) -> QWidget:
        box = QWidget(self)
        flow = FlowLayout(box, gap=10, line_gap=0)
        for label in labels:
            flow.addWidget(label)
        return box
