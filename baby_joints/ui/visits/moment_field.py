"""When a visit is: a day, and a time that may be open."""

from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QDateEdit, QTimeEdit, QWidget

from baby_joints.domain.questions import HOUR_UNKNOWN, hour_is_known
from baby_joints.domain.visit import Visit
from baby_joints.ui.clock import at_place
from baby_joints.ui.dates import field_locale
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M, TARGET
from baby_joints.ui.widgets.checkbox import Checkbox
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.moment_order import keep_order

# Of the long names of days and months one of the longest, and what stands around the words.
_LONGEST_DAY: Final = QDate(2026, 9, 30)
_FRAME: Final = 56


class MomentField(QWidget):
    """`days` are the first and the last day that can be picked; `now` is the time of this place.

    Signals:
        changed(): another day or time was picked.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        visit: Visit,
        days: tuple[date, date],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._start = visit.visited_at
        self._now = now
        known = hour_is_known(visit)
        self.day = QDateEdit(_to_qt(visit.day))
        keep_order(self.day)
        self.day.setCalendarPopup(True)
        self.day.setDateRange(_to_qt(min(days[0], visit.day)), _to_qt(max(days[1], visit.day)))
        self.day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.LongFormat))
        self.day.setAccessibleName(self.tr("Day of the visit"))
        self.at = Checkbox(theme, self.tr("At this time"))
        self.at.setChecked(known)
        moment = self._start if known else now
        self.time = QTimeEdit(QTime(moment.hour, moment.minute))
        keep_order(self.time)
        self.time.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.time.setAccessibleName(self.tr("Time of the visit"))
        self.time.setEnabled(known)
        row = FlowLayout(self, gap=SPACE_M)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.day, self.at, self.time):
            row.addWidget(part)
        longest = field_locale().toString(_LONGEST_DAY, QLocale.FormatType.LongFormat)
        self.day.setMinimumWidth(theme.text_width(longest, FontRole.BODY) + _FRAME)
        self.time.setMinimumWidth(theme.text_width(self.time.text(), FontRole.BODY) + _FRAME)
        for field in (self.day, self.time):
            field.setFont(theme.font(FontRole.BODY))
            field.setFixedHeight(theme.grown(TARGET))
        self.day.dateChanged.connect(lambda _day: self.changed.emit())
        self.time.timeChanged.connect(lambda _time: self.changed.emit())
        self.at.toggled.connect(self._on_at)

    def value(self) -> datetime:
        """The moment in the offset of this place on that day; as before when nothing was picked."""
        day, at = self.day.date(), self.time.time()
        clock = time(at.hour(), at.minute()) if self.at.isChecked() else HOUR_UNKNOWN
        picked = datetime.combine(date(day.year(), day.month(), day.day()), clock)
        if picked == self._start.replace(tzinfo=None, second=0, microsecond=0):
            return self._start
        return at_place(picked, self._now)

    def _on_at(self, is_known: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self.time.setEnabled(is_known)
        self.changed.emit()


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
