"""One entry of today."""

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
        self._is_stacked: bool | None = None
        self._time = TextLabel(theme, "", FontRole.DETAIL, "text2")
        self._mark = MarkIcon(theme, Mark.SOUND, 18)
        self.words = self._build_words(theme)
        self.who = TextLabel(theme, "", FontRole.DETAIL, "text2")
        self.again = TextButton(theme, self.tr("Again"), "repeat", small=True)
        self.side = TextButton(theme, "", small=True)
        self.side.setToolTip(self.tr("Change the side of this entry"))
        self.site = SiteButton(theme, entry)
        self._lay_out()
        self.again.clicked.connect(lambda: self.again_requested.emit(self.entry))
        self.side.clicked.connect(self._on_side)
        self.site.chosen.connect(
            lambda joint, side: self.site_corrected.emit(self.entry, joint, side)
        )
        self.show_entry(entry, is_new=is_new)

    def show_entry(self, entry: Observation, *, is_new: bool) -> None:
        """Show this one: to make a row takes longer than all else after a save."""
        self.entry, self.is_new = entry, is_new
        line, who, other = self._line(), entry.observer or "", _OTHER.get(entry.side)
        self._time.set_text(formatting.time(entry.observed_at))
        self._keep_time_column()
        self._mark.set_mark(Mark.QUIET if entry.is_quiet else Mark.SOUND)
        self.words.set_text(line)
        self.words.set_role(FontRole.BODY_STRONG if is_new else FontRole.BODY)
        self.words.setToolTip(plain_tip(line))
        self.who.set_text(self._short(who))
        self.who.setToolTip(plain_tip(who))
        self.who.setAccessibleName(who)
        # The newest entry needs the room to be put right; who wrote it was chosen just now.
        self.who.setVisible(bool(who) and not is_new)
        self.again.setAccessibleName(self.tr("Again: {entry}").format(entry=line))
        words = {
            Side.LEFT: self.tr("It was the left"),
            Side.RIGHT: self.tr("It was the right"),
        }
        self.side.setText(words[other] if other else "")
        self.side.setVisible(is_new and other is not None)
        self.site.set_entry(entry)
        self.site.setVisible(is_new)
        self.update()

    @staticmethod
    def _build_words(theme: Theme) -> TextLabel:
        """A long entry takes a second line rather than lose its end."""
        words = TextLabel(theme)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        words.setWordWrap(True)
        words.setSizePolicy(policy)
        return words

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

    def _line(self) -> str:
        line = formatting.entry_line(self.entry)
        if self.entry.is_painful and self.entry.reaction is not None:
            line += formatting.SEPARATOR + formatting.lower_reaction(self.entry.reaction)
        return line

    def _on_side(self) -> None:
        self.site_corrected.emit(self.entry, self.entry.joint, _OTHER[self.entry.side])

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
        if stacked is self._is_stacked:
            return
        self._is_stacked = stacked
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
