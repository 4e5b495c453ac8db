"""Reads entries page by page on the diary's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from baby_joints.domain.checks import FIRST_YEAR
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.period import Period
from baby_joints.ui.entries.entry_period import EntryPeriod, PeriodKind

if TYPE_CHECKING:
    from baby_joints.diary import Diary
    from baby_joints.domain.observation import Observation
    from baby_joints.ui.diary_bridge import DiaryBridge

# More than any window shows at once; reading them takes a few milliseconds.
PAGE: Final = 120
# Entries come by moment, filters go by local day: two places differ by less than two days.
DAYS_BEYOND: Final = timedelta(days=3)
FIRST_DAY: Final = date(FIRST_YEAR, 1, 1)


@dataclass(frozen=True, slots=True)
class Reading:
    """Entries newest first, whether `more` follow, and how many the diary has in `total`.

    `today` is the day by the diary's clock.
    """

    observations: tuple[Observation, ...]
    more: bool
    total: int
    where: ObservationFilter
    today: date


class EntryReader(QObject):
    """Asks the bridge; what it got last tells where the next page begins.

    Signals:
        arrived(Reading): the first entries of a new question.
        continued(Reading): the entries that follow those.
        began(date): the day of the first entry of all, when it was asked for.
    """

    arrived = Signal(object)
    continued = Signal(object)
    began = Signal(object)

    def __init__(self, bridge: DiaryBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._where = ObservationFilter()
        self._shown: list[Observation] = []

    def read(self, where: ObservationFilter, days: EntryPeriod, least: int = 0) -> None:
        """Ask anew, for at least `least` entries."""
        limit = max(PAGE, least)
        self._bridge.fetch(self, lambda diary: _first(diary, where, days, limit), self._on_first)

    def read_on(self) -> None:
        """Ask for the entries that follow."""
        where, shown = self._where, tuple(self._shown)
        if shown:
            self._bridge.fetch(self, lambda diary: _next(diary, where, shown), self._on_next)

    def read_beginning(self) -> None:
        """Ask for the day of the first entry of all, from the summary that other pages need too."""
        self._bridge.fetch(self, _beginning, self._on_beginning)

    def _on_beginning(self, day: date | None) -> None:
        if day is not None:
            self.began.emit(day)

    def _on_first(self, reading: Reading) -> None:
        self._where = reading.where
        self._shown = list(reading.observations)
        self.arrived.emit(reading)

    def _on_next(self, reading: Reading) -> None:
        # An answer to a question asked before the last `read` belongs to another list.
        if reading.where is self._where:
            self._shown += reading.observations
            self.continued.emit(reading)


def _first(diary: Diary, where: ObservationFilter, days: EntryPeriod, limit: int) -> Reading:
    last_visit, today = None, diary.now().date()
    if days.kind is PeriodKind.SINCE_VISIT:
        visit = diary.summary().last_visit
        last_visit = visit.day if visit is not None else None
    where = replace(where, period=days.days(today, last_visit))
    found = diary.observations(where, limit + 1)
    return Reading(found[:limit], len(found) > limit, diary.count(), where, today)


def _beginning(diary: Diary) -> date | None:
    return diary.summary().coverage.first_entry_on


def _next(diary: Diary, where: ObservationFilter, shown: tuple[Observation, ...]) -> Reading:
    end = shown[-1].day + DAYS_BEYOND
    start = FIRST_DAY
    if where.period is not None:
        start, end = where.period.start, min(end, where.period.end)
    tail = list(takewhile(lambda entry: entry.day < end, reversed(shown)))
    known = {entry.id for entry in tail}
    limit = len(known) + PAGE
    found = diary.observations(replace(where, period=Period(start, end)), limit + 1)
    fresh = tuple(entry for entry in found[:limit] if entry.id not in known)
    return Reading(fresh, len(found) > limit, 0, where, diary.now().date())
