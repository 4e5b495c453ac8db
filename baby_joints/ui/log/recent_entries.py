"""What the diary holds of today and of the days before, as far as the Log page needs it."""

from __future__ import annotations

from datetime import timedelta
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from baby_joints.ui.log.day_tally import tally_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.observation import Observation
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.log.day_tally import DayTally

# Enough for a day with a tally at every change and for who writes; read in a few milliseconds.
_MOST: Final = 80
# A movement that nobody wrote about for longer is not what today is about.
_STALE: Final = timedelta(days=7)
# The order of `Diary.observations`, upside down.
_PLACE: Final = attrgetter("observed_at", "recorded_at", "id")


class RecentEntries(QObject):
    """Reads the newest entries on the diary's thread and keeps what they say.

    Signals:
        reloaded(): the entries are those of the diary now.
    """

    reloaded = Signal()

    def __init__(
        self, bridge: DiaryBridge, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._clock = clock
        self._entries: Sequence[Observation] = ()
        self._is_read = False

    def reload(self, change: Change | None = None) -> None:
        """Ask the diary again; a `change` of entries tells what became of them, at once."""
        newest = self._after(change) if change is not None and self._is_read else None
        if change is None or newest is None:
            self._is_read = False
            self._bridge.fetch(self, _newest, self._on_read)
        elif change.observation_ids:
            self._on_read(newest)

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

    def _after(self, change: Change) -> Sequence[Observation] | None:
        """The newest entries now; None when the change does not tell them.

        It is about another child, or one of those here went or moved back: then one comes up that
        is not known here.
        """
        child = self._bridge.child
        if change.child_changed or child is None or change.child_id != child.id:
            return None
        touched = set(change.observation_ids)
        others = [entry for entry in self._entries if entry.id not in touched]
        newest = sorted((*others, *change.observations), key=_PLACE, reverse=True)[:_MOST]
        was_full = len(self._entries) == _MOST
        comes_up = len(newest) < _MOST or newest[-1].id in touched
        return None if was_full and comes_up else newest


def _newest(diary: Diary) -> Sequence[Observation]:
    return diary.observations(limit=_MOST)
