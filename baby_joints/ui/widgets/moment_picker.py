"""A day and a time that lie in the past: typed, picked, or reached with one finger."""

from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from baby_joints.ui import formatting
from baby_joints.ui.announcement import announce
from baby_joints.ui.clock import at_place, seen_at
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M
from baby_joints.ui.time_text import TypedTime
from baby_joints.ui.widgets.day_field import DayField
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.time_field import TimeField

STEP_MINUTES: Final = 15
_DAY: Final = timedelta(days=1)


class MomentPicker(QWidget):
    """Says in words what it understood. Its clock is the one on the wall where `latest` was told.

    What nobody changes stays the moment that it was, with offset and seconds: one time on the wall
    can be two moments, in the night when the clocks go back.

    A time that is still to come today is one of yesterday, until somebody picks the day. Where
    morning or evening is not said, it is the later one that lies in the past.

    Args:
        theme: how it looks.
        moment: where it starts.
        latest: nothing after it can be picked.
        parent: where it stands.
        too_late: what to say of a time after `latest`, when it is no question of today: the day
            then stays as it is.

    Signals:
        changed(): somebody typed or picked; the moment may be another, or none.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        moment: datetime,
        latest: datetime,
        parent: QWidget | None = None,
        *,
        too_late: str = "",
    ) -> None:
        super().__init__(parent)
        self._too_late = too_late
        self._latest = latest
        self._start = min(moment, latest)
        self._started_on = self._wall = self._on_wall(self._start)
        self._day_is_picked = bool(too_late) or self._wall.date() != latest.date()
        self.day = DayField(theme, self.tr("Day"), self._latest.date())
        self.time = TimeField(theme, self.tr("Time"))
        self.words = TextLabel(theme, "", FontRole.DETAIL, "text2", wrap=True)
        # A longer sentence, such as one with a month of nine letters, must not push the fields.
        self.words.setMinimumHeight(2 * theme.line_height(FontRole.DETAIL))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_M)
        for row, (field, line) in enumerate(
            ((self.day, self.day.line), (self.time, self.time.line))
        ):
            grid.addWidget(TextLabel(theme, line.accessibleName(), FontRole.BODY), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.words, 2, 1)
        grid.setColumnStretch(1, 1)
        self._write(self._wall)
        self.day.changed.connect(self._on_day)
        self.time.changed.connect(self._on_time)
        self.time.line.editingFinished.connect(self._tidy)
        self.time.stepped.connect(self._on_step)

    def moment(self) -> datetime | None:
        """What is picked, or what it began with; None while not understood or still to come."""
        day, typed = self.day.value(), self.time.value()
        if day is None or typed is None:
            return None
        picked = datetime.combine(day, self._half(typed, day))
        if picked == self._started_on:
            return self._start
        found = at_place(picked, self._latest)
        return found if found <= self._latest else None

    def problem(self) -> str:
        """What is wrong and what to do; empty when nothing is."""
        if self.moment() is not None:
            return ""
        if self.day.value() is None:
            return self.day.problem() or self.tr("Which day was it?")
        if self.time.value() is None:
            example = formatting.time(self._latest)
            return self.tr("This is no time yet. Write it like {time}.").format(time=example)
        return self._too_late or self.tr("This time is still to come.")

    def set_moment(self, moment: datetime) -> None:
        """Show this moment, without a signal."""
        self._write(self._on_wall(moment))

    # --- what is meant ---

    def _half(self, typed: TypedTime, day: date) -> time:
        """The half of the day that a time without a word for it means."""
        said = typed.said
        if not typed.open_half:
            return said
        sooner, later = sorted((said, typed.other_half()))
        if self._is_to_come(day, later):
            return sooner
        # Whoever corrects the minutes of an evening stays in the evening.
        was_early = self._wall.date() == day and self._wall.time() < time(12)
        return sooner if was_early else later

    def _is_to_come(self, day: date, said: time) -> bool:
        return at_place(datetime.combine(day, said), self._latest) > self._latest

    def _on_wall(self, moment: datetime) -> datetime:
        """What the clock of the place shows then, to the minute."""
        return seen_at(moment, self._latest).replace(tzinfo=None, second=0, microsecond=0)

    # --- what happens ---

    def _on_day(self) -> None:
        self._day_is_picked = True
        self._on_changed()

    def _on_time(self) -> None:
        typed = self.time.value()
        if typed is not None and not self._day_is_picked:
            today = self._latest.date()
            is_to_come = self._is_to_come(today, self._half(typed, today))
            self.day.set_value(today - _DAY if is_to_come else today)
        self._on_changed()

    def _on_step(self, step: int) -> None:
        """To the next quarter of an hour, over midnight too."""
        found = self.moment()
        now = self._wall if found is None else self._on_wall(found)
        past = timedelta(minutes=now.minute % STEP_MINUTES)
        whole = timedelta(minutes=STEP_MINUTES)
        target = now - past + whole if step > 0 else now - (past or whole)
        reached = at_place(target, self._latest)
        # In an hour that comes twice a later time on the wall may be a sooner one.
        is_back = step > 0 and found is not None and reached < found
        is_too_far = is_back or reached > self._latest
        self._write(self._on_wall(self._latest) if is_too_far else target)
        announce(self, self.words.accessibleName())
        self.changed.emit()

    def _tidy(self) -> None:
        found = self.moment()
        if found is not None:
            self.set_moment(found)
        announce(self, self.problem())

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _write(self, wall: datetime) -> None:
        self._wall = wall
        self.day.set_value(wall.date())
        self.time.set_value(wall.time())
        self._show()

    def _show(self) -> None:
        found, problem = self.moment(), self.problem()
        words = problem
        if found is not None:
            wall = self._on_wall(found)
            day = formatting.relative_day(wall.date(), self._latest.date())
            words = formatting.day_and_time(day, wall)
        self.words.set_ink("error" if problem else "text2")
        self.words.set_text(words)
        self.words.setAccessibleName(words)
