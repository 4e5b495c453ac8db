"""One entry of today."""

from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from baby_joints.analysis.day_mark import Mark
from baby_joints.domain.codes import Side
from baby_joints.domain.observation import Observation
from baby_joints.ui import formatting
from baby_joints.ui.log.margins import set_margins
from baby_joints.ui.log.site_button import SiteButton
from baby_joints.ui.rich import plain_tip
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.drawing import draw_box
from baby_joints.ui.widgets.mark_icon import MarkIcon
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

_INSET: Final = 10
_LONGEST_NAME: Final = 96
_OTHER: Final = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}


class TodayRow(QWidget):
    """Time, mark, words, who; *Again* writes it once more, a new entry can change its site.

    Attributes:
        entry: what it shows.
        is_new: it was just saved.

    Signals:
        again_requested(Observation): write the same once more.
        site_corrected(Observation, Joint, Side): it was the other side, or another joint.
    """

    again_requested = Signal(object)
    site_corrected = Signal(object, object, object)

    def __init__(
        self, theme: Theme, entry: Observation, *, is_new: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.entry = entry
        self.is_new = is_new
        self._time = TextLabel(theme, formatting.time(entry.observed_at), FontRole.DETAIL, "text2")
        self._keep_time_column()
        self._mark = MarkIcon(theme, Mark.QUIET if entry.is_quiet else Mark.SOUND, 18)
        self.words = TextLabel(theme, self._line(), self._role())
        # A long entry takes a second line rather than lose its end.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(policy)
        self.words.setToolTip(plain_tip(self._line()))
        who = entry.observer or ""
        self.who = TextLabel(theme, self._short(who), FontRole.DETAIL, "text2")
        self.who.setToolTip(plain_tip(who))
        self.who.setAccessibleName(who)
        # The newest entry needs the room to be put right; who wrote it was chosen just now.
        if not who or is_new:
            self.who.hide()
        self.again = TextButton(theme, self.tr("Again"), "repeat", small=True)
        self.again.setAccessibleName(self.tr("Again: {entry}").format(entry=self._line()))
        self.side = self._build_side(theme)
        self.site = SiteButton(theme, entry)
        if not is_new:
            self.site.hide()
        self.site.chosen.connect(partial(self.site_corrected.emit, entry))
        self._lay_out()
        self.again.clicked.connect(lambda: self.again_requested.emit(entry))

    def _keep_time_column(self) -> None:
        """All marks stand under one another, however long the times before them are."""
        widest = formatting.time(self.entry.observed_at.replace(hour=22, minute=44))
        metrics = QFontMetrics(self._theme.font(FontRole.DETAIL))
        self._time.setMinimumWidth(metrics.horizontalAdvance(widest))

    def _short(self, name: str) -> str:
        """A name that leaves room for the rest; the whole of it is in the tooltip."""
        metrics = QFontMetrics(self._theme.font(FontRole.DETAIL))
        room = self._theme.px(_LONGEST_NAME)
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)

    def _role(self) -> FontRole:
        return FontRole.BODY_STRONG if self.is_new else FontRole.BODY

    def _line(self) -> str:
        line = formatting.entry_line(self.entry)
        if self.entry.is_painful and self.entry.reaction is not None:
            line += formatting.SEPARATOR + formatting.lower_reaction(self.entry.reaction)
        return line

    def _build_side(self, theme: Theme) -> TextButton:
        other = _OTHER.get(self.entry.side)
        words = {
            Side.LEFT: self.tr("It was the left"),
            Side.RIGHT: self.tr("It was the right"),
        }
        button = TextButton(theme, words.get(other, "") if other else "", small=True)
        if not self.is_new or other is None:
            button.hide()
        button.setToolTip(self.tr("Change the side of this entry"))
        button.clicked.connect(
            lambda: self.site_corrected.emit(self.entry, self.entry.joint, other)
        )
        return button

    def _lay_out(self) -> None:
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(9)
        self._first.addWidget(self._time)
        self._first.addWidget(self._mark)
        self._first.addWidget(self.words, 1)
        put_right, more = QHBoxLayout(), QHBoxLayout()
        for line, parts in (
            (put_right, (self.side, self.site)),
            (more, (self.who, self.again)),
        ):
            line.setSpacing(4)
            line.addStretch(1)
            for part in parts:
                line.addWidget(part)
        self._second = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._second.setSpacing(4)
        self._second.addLayout(put_right)
        self._second.addLayout(more)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_margins(self._row, _INSET, 0, 2, 0)
        self._row.setSpacing(0)
        self._row.addLayout(self._first, 1)
        self._row.addLayout(self._second)

    def set_stacked(self, *, stacked: bool) -> None:
        """Buttons under the words, for a narrow card or large text."""
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if stacked else directions.LeftToRight
        self._row.setDirection(direction)
        self._second.setDirection(direction)
        set_margins(self._row, _INSET, 8 if stacked else 0, 2, 0)
        self._first.setSpacing(9)
        align = Qt.AlignmentFlag.AlignTop if stacked else Qt.AlignmentFlag.AlignVCenter
        self.words.setAlignment(align | Qt.AlignmentFlag.AlignLeading)
        for part in (self._time, self._mark):
            self._first.setAlignment(part, align)

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and sizes."""
        self._theme = theme
        self._keep_time_column()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_new:
            ground = self._theme.color("accent_soft")
            draw_box(painter, QRectF(self.rect()), 10, ground=ground, border=None)
        painter.end()
