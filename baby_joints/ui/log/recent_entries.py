"""What the diary holds of today and of the days before, as far as the Log page needs it."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from baby_joints.ui.log.day_tally import tally_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from uuid import UUID

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.observation import Observation
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.log.day_tally import DayTally

# Enough for a day with a tally at every change and for who writes; read in a few milliseconds.
_MOST: Final = 80
# A movement that nobody wrote about for longer is not what today is about.
_STALE: Final = timedelta(days=7)
_REFRESH_MS: Final = 30_000
# Read one by one after a change; all are read as fast as more than these.
_FEW: Final = 8
# The order of `Diary.observations`, upside down.
_PLACE: Final = attrgetter("observed_at", "recorded_at", "id")


class RecentEntries(QObject):
    """Reads the newest entries on the diary's thread and keeps what they say.

    Signals:
        reloaded(): the entries are those of the diary now.
        day_began(): midnight has passed, so that today is another day.
    """

    reloaded = Signal()
    day_began = Signal()

    def __init__(
        self, bridge: DiaryBridge, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._clock = clock
        self._entries: Sequence[Observation] = ()
        self._is_read = False
        self._touched: set[UUID] = set()
        self._day = clock().date()
        self._ticking = QTimer(self)
        self._ticking.setInterval(_REFRESH_MS)
        self._ticking.timeout.connect(self.look_at_the_clock)
        self._ticking.start()

    def look_at_the_clock(self) -> None:
        """Tell when the day is another one; a window may stay open over night."""
        day = self._clock().date()
        if day != self._day:
            self._day = day
            self.day_began.emit()

    def reload(self, change: Change | None = None) -> None:
        """Ask the diary again; after a `change` of a few entries only for those."""
        few = change is not None and not change.child_changed and len(change.ids) <= _FEW
        if change is None or not few or not self._is_read:
            self._is_read = False
            self._touched.clear()
            self._bridge.fetch(self, _newest, self._on_read)
            return
        # Of several questions only the newest is answered, so each asks for all that is open.
        self._touched.update(change.observation_ids)
        self._bridge.fetch(self, partial(_told, frozenset(self._touched)), self._on_told)

    @property
    def today(self) -> tuple[Observation, ...]:
        """The entries of today, newest first."""
        day = self.today_is
        return tuple(entry for entry in self._entries if entry.day == day)

    @property
    def today_is(self) -> date:
        """Today at this place."""
        return self._clock().date()

    @property
    def last(self) -> Observation | None:
        """The entry that was written last, whenever it happened."""
        return max(self._entries, key=lambda entry: entry.recorded_at, default=None)

    @property
    def newest_day(self) -> date | None:
        """The last day that an entry is about; None in an empty diary."""
        return max((entry.day for entry in self._entries), default=None)

    @property
    def observers(self) -> tuple[str, ...]:
        """Who wrote lately, the newest first."""
        return tuple(dict.fromkeys(entry.observer for entry in self._entries if entry.observer))

    @property
    def tally(self) -> DayTally | None:
        """Today's tally of the movement written last; None when that is long ago."""
        told = [entry for entry in self._entries if entry.activity is not None]
        subject = max(told, key=lambda entry: entry.last_changed_at, default=None)
        if subject is None or subject.observed_at < self._clock() - _STALE:
            return None
        return tally_of(subject, self.today, self._entries)

    def _on_read(self, entries: Sequence[Observation]) -> None:
        self._entries = entries
        self._is_read = True
        self.reloaded.emit()

    def _on_told(self, told: dict[UUID, Observation | None]) -> None:
        if not self._is_read:
            return  # all of them are on their way
        others = [entry for entry in self._entries if entry.id not in told]
        new = [entry for entry in told.values() if entry is not None]
        newest = sorted((*others, *new), key=_PLACE, reverse=True)[:_MOST]
        was_full = len(self._entries) == _MOST
        if was_full and (len(newest) < _MOST or newest[-1].id in told):
            self.reload()  # one that is not known here comes up
            return
        self._touched.difference_update(told)
        self._on_read(newest)


def _told(ids: frozenset[UUID], diary: Diary) -> dict[UUID, Observation | None]:
    return {key: diary.observation(key) for key in ids}


def _newest(diary: Diary) -> Sequence[Observation]:
    return diary.observations(limit=_MOST)
