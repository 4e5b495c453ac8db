"""When a visit is: a day, and a time that may be open."""

from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.domain.questions import HOUR_UNKNOWN, hour_is_known
from baby_joints.domain.visit import Visit
from baby_joints.ui import formatting
from baby_joints.ui.announcement import announce
from baby_joints.ui.clock import at_place
from baby_joints.ui.day_text import shown_day
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M, TARGET
from baby_joints.ui.time_text import TypedTime
from baby_joints.ui.widgets.checkbox import Checkbox
from baby_joints.ui.widgets.day_field import DayField
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.time_field import TimeField

# One of the longest, and what stands around the words.
_LONGEST_DAY: Final = date(2026, 12, 30)
_LONGEST_TIME: Final = time(20, 38)
_FRAME: Final = 44
STEP: Final = timedelta(minutes=15)
# Doctors see babies from seven in the morning to seven in the evening.
_OPENS: Final = 7


class MomentField(QWidget):
    """`latest` is the last day that can be picked; `now` is the time of this place.

    Signals:
        changed(): another day or time was picked.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        visit: Visit,
        latest: date,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._start = visit.visited_at
        self._now = now
        known = hour_is_known(visit)
        self.day = DayField(theme, self.tr("Day of the visit"), max(latest, visit.day))
        self.day.set_value(visit.day)
        self.at = Checkbox(theme, self.tr("At this time"))
        self.at.setChecked(known)
        self._clock = (self._start if known else now).time().replace(second=0, microsecond=0)
        self.time = TimeField(theme, self.tr("Time of the visit"))
        self.time.set_value(self._clock)
        self.time.setEnabled(known)
        row = FlowLayout(self, gap=SPACE_M)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.day, self.at, self.time):
            row.addWidget(part)
        longest = shown_day(_LONGEST_DAY, QLocale())
        self.day.line.setMinimumWidth(theme.text_width(longest, FontRole.BODY) + _FRAME)
        longest = formatting.time(_LONGEST_TIME)
        self.time.line.setMinimumWidth(theme.text_width(longest, FontRole.BODY) + _FRAME)
        self.time.setMinimumHeight(theme.grown(TARGET))
        self.day.changed.connect(self.changed)
        self.time.changed.connect(self.changed)
        self.time.stepped.connect(self._on_step)
        self.time.line.editingFinished.connect(self._tidy)
        self.at.toggled.connect(self._on_at)

    def value(self) -> datetime:
        """The moment in the offset of this place on that day; as before when nothing was picked.

        What is no day or no time stands for the one before, until `problem` is mended.
        """
        day = self.day.value() or self._start.date()
        picked = datetime.combine(day, self._time() if self.at.isChecked() else HOUR_UNKNOWN)
        if picked == self._start.replace(tzinfo=None, second=0, microsecond=0):
            return self._start
        return at_place(picked, self._now)

    def problem(self) -> str:
        """What is wrong and what to do; empty when nothing is."""
        day = self.day.value()
        if day is None:
            return self.day.problem() or self.tr("Which day is the visit?")
        if self.at.isChecked() and self.time.value() is None:
            example = formatting.time(self._clock)
            return self.tr("This is no time yet. Write it like {time}.").format(time=example)
        return ""

    def _time(self) -> time:
        typed = self.time.value()
        return self._clock if typed is None else _in_the_day(typed)

    def _tidy(self) -> None:
        self._clock = self._time()
        if self.time.value() is not None:
            self.time.set_value(self._clock)
        announce(self, self.problem())

    def _on_step(self, step: int) -> None:
        now = datetime.combine(self._start.date(), self._time())
        past = timedelta(minutes=now.minute % (STEP.seconds // 60))
        self._clock = (now - past + STEP if step > 0 else now - (past or STEP)).time()
        self.time.set_value(self._clock)
        self.changed.emit()

    def _on_at(self, is_known: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self.time.setEnabled(is_known)
        self.changed.emit()


def _in_the_day(typed: TypedTime) -> time:
    is_early = typed.open_half and typed.said.hour < _OPENS
    return typed.other_half() if is_early else typed.said
