"""The picture around the cells: where labels, rows, flags and dates of two strips stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from baby_joints.domain.period import Period
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.strip_layout import StripLayout

# px at 100 % text, from the top of the flags down.
FLAG_HEIGHT = 22
GRID_TOP = 28
FIRST_ROW = 60
ROW_PITCH = 46
GRID_BELOW = 15
DATES_BELOW = 21
LABEL_GAP = 20
TOTAL_GAP = 20
ROWS = 2


@dataclass(frozen=True, slots=True)
class StripFrame:
    """Lengths in px: `left` of the first cell, `layout` of the cells, `width` of everything."""

    layout: StripLayout
    left: float
    width: float
    grow: float
    rows: int

    @classmethod
    def fit(
        cls,
        theme: Theme,
        period: Period,
        width: float,
        labels: Sequence[str],
        totals: Sequence[tuple[str, str]],
        *,
        weekly: bool = False,
    ) -> "StripFrame":
        """Leave room for the longest label and total, give the cells the rest."""
        strong = QFontMetrics(theme.font(FontRole.BODY_STRONG))
        caption = QFontMetrics(theme.font(FontRole.CAPTION))
        left = max((strong.horizontalAdvance(text) for text in labels), default=0) + LABEL_GAP
        right = TOTAL_GAP + max(
            (
                max(strong.horizontalAdvance(value), caption.horizontalAdvance(words))
                for value, words in totals
            ),
            default=0,
        )
        room = max(width - left - right, 60.0)
        layout = StripLayout.fit(period, room, theme.text_scale, weekly=weekly)
        return cls(layout, left, width, theme.text_scale, len(labels))

    def base(self, row: int) -> float:
        """The middle of the rings of a row."""
        return (FIRST_ROW + ROW_PITCH * row) * self.grow

    @property
    def grid_top(self) -> float:
        """Where the week lines begin."""
        return GRID_TOP * self.grow

    @property
    def grid_bottom(self) -> float:
        """Where the week lines end."""
        return self.base(self.rows - 1) + GRID_BELOW * self.grow

    @property
    def height(self) -> float:
        """Everything, dates included."""
        return self.grid_bottom + DATES_BELOW * self.grow

    def row_at(self, y: float) -> int | None:
        """The row under a point; None above and below the strips."""
        if not self.grid_top <= y <= self.grid_bottom:
            return None
        return min(range(self.rows), key=lambda row: abs(self.base(row) - 7 * self.grow - y))
