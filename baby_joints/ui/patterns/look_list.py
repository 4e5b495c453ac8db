"""The looks at the legs that were written down, the newest first."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.hip_signs import HipSigns
from baby_joints.ui.numbered import numbered
from baby_joints.ui.patterns.look_row import LookRow
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.fold import Fold
from baby_joints.ui.widgets.hairline import Hairline
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

# So many are in sight; the others are folded.
_IN_SIGHT: Final = 2


class LookList(QWidget):
    """Each look with what can be done with it, below a way to look again.

    Signals:
        again_requested(): look once more.
        advice_requested(HipSigns): show again what a look calls for.
        change_requested(HipSigns), delete_requested(HipSigns): put a look right, or take it out.
        opened(bool): the older ones were unfolded, or folded.
    """

    again_requested = Signal()
    advice_requested = Signal(object)
    change_requested = Signal(object)
    delete_requested = Signal(object)
    opened = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        looks: Sequence[HipSigns],
        parent: QWidget | None = None,
        *,
        is_open: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.fold: Fold | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        self._column.setSpacing(0)
        self._add_head()
        newest = sorted(looks, key=lambda look: (look.observed_at, look.recorded_at), reverse=True)
        self._add_rows(self._column, newest[:_IN_SIGHT])
        if older := newest[_IN_SIGHT:]:
            self._add_fold(older, is_open=is_open)

    def rows(self) -> list[LookRow]:
        """The looks as they stand, folded ones too."""
        return self.findChildren(LookRow)

    def _add_head(self) -> None:
        head = FlowLayout(gap=SPACE_L, line_gap=0)
        head.addWidget(TextLabel(self._theme, self.tr("Looks at the legs"), FontRole.BODY_STRONG))
        self.again = TextButton(self._theme, self.tr("Look again"), "eye", small=True)
        self.again.clicked.connect(self.again_requested)
        head.addWidget(self.again)
        self._column.addLayout(head)

    def _add_rows(self, column: QVBoxLayout, looks: Sequence[HipSigns]) -> None:
        for place, look in enumerate(looks):
            row = LookRow(self._theme, look)
            row.advice_requested.connect(self.advice_requested)
            row.change_requested.connect(self.change_requested)
            row.delete_requested.connect(self.delete_requested)
            if place:
                column.addWidget(Hairline(self._theme))
            column.addWidget(row)

    def _add_fold(self, looks: Sequence[HipSigns], *, is_open: bool) -> None:
        title = numbered("LookList", "%n earlier looks", "%n earlier look", len(looks))
        self.fold = fold = Fold(self._theme, title)
        self._add_rows(fold.body, looks)
        fold.set_open(is_open=is_open)
        fold.toggled.connect(self.opened)
        self._column.addWidget(fold)
