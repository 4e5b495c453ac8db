"""One entry of today."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from baby_joints.analysis.day_mark import Mark
from baby_joints.domain.observation import Observation
from baby_joints.ui import formatting
from baby_joints.ui.log.correction_line import CorrectionLine
from baby_joints.ui.log.margins import set_margins
from baby_joints.ui.rich import plain_tip
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.drawing import draw_box
from baby_joints.ui.widgets.mark_icon import MarkIcon
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

_INSET: Final = 10
_MARK: Final = 18
_GAP: Final = 9
_LONGEST_NAME: Final = 96


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
        self._mark = MarkIcon(theme, Mark.SOUND, _MARK)
        self.words = self._build_words(theme)
        self.who = TextLabel(theme, "", FontRole.DETAIL, "text2")
        self.again = TextButton(theme, self.tr("Again"), "repeat", small=True)
        self.correction = CorrectionLine(theme, entry)
        self._lay_out()
        self.again.clicked.connect(lambda: self.again_requested.emit(self.entry))
        self.correction.chosen.connect(
            lambda joint, side: self.site_corrected.emit(self.entry, joint, side)
        )
        self.show_entry(entry, is_new=is_new)

    def show_entry(self, entry: Observation, *, is_new: bool) -> None:
        """Show this one: to make a row takes longer than all else after a save."""
        self.entry, self.is_new = entry, is_new
        line, who = self._line(), entry.observer or ""
        self._time.set_text(formatting.time(entry.observed_at))
        self._keep_time_column()
        self._mark.set_mark(Mark.QUIET if entry.is_quiet else Mark.SOUND)
        self.words.set_text(line)
        self.words.set_role(FontRole.BODY_STRONG if is_new else FontRole.BODY)
        self.words.setToolTip(plain_tip(line))
        self.who.set_text(self._short(who))
        self.who.setToolTip(plain_tip(who))
        self.who.setAccessibleName(who)
        self.who.setVisible(bool(who))
        self.again.setAccessibleName(self.tr("Again: {entry}").format(entry=line))
        self.correction.set_entry(entry)
        self.correction.setVisible(is_new)
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
        self._indent_correction()

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

    def _lay_out(self) -> None:
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(_GAP)
        self._first.addWidget(self._time)
        self._first.addWidget(self._mark)
        self._first.addWidget(self.words, 1)
        self._more = QHBoxLayout()
        self._more.setSpacing(4)
        self._more.addStretch(1)
        self._more.addWidget(self.who)
        self._more.addWidget(self.again)
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.addLayout(self._first, 1)
        self._said.addLayout(self._more)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(0)
        self._rows.addLayout(self._said)
        self._rows.addWidget(self.correction)

    def set_stacked(self, *, stacked: bool) -> None:
        """Buttons under the words, for a narrow card or large text."""
        if stacked is self._is_stacked:
            return
        self._is_stacked = stacked
        directions = QBoxLayout.Direction
        self._said.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._said.setSpacing(0 if stacked else _GAP)
        set_margins(self._rows, _INSET, 8 if stacked else 0, 2, 0)
        align = Qt.AlignmentFlag.AlignTop if stacked else Qt.AlignmentFlag.AlignVCenter
        self.words.setAlignment(align | Qt.AlignmentFlag.AlignLeading)
        for part in (self._time, self._mark):
            self._first.setAlignment(part, align)
        self._indent_correction()

    def _indent_correction(self) -> None:
        """Under the words where there is room for that."""
        before = self._time.minimumWidth() + _MARK + 2 * _GAP
        self.correction.set_indent(0 if self._is_stacked else before)

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
