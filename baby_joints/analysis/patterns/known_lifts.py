"""Lifts and their sounds as they were known on an evening, evening after evening."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

from baby_joints.analysis.counting.evenings import DayAndEvening, told_on
from baby_joints.analysis.counting.lifts import LiftSums, described_lifts
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.lifting_count import LiftingCount
from baby_joints.analysis.log_reading import Log
from baby_joints.domain.codes import LIFTS


class _Told:
    """What became known on one evening about one day: described lifts, and a lift that sounded."""

    __slots__ = ("lifts", "sounding")

    def __init__(self) -> None:
        self.lifts = LiftSums()
        self.sounding = False


class KnownLifts:
    """What was known of lifts on an evening; `go_on` takes it to a later one.

    Attributes:
        written: days with any entry.
        sounding: days with a sound at a lift.
        described: how many lifts of a day were gentle for certain, and how many were not.
    """

    def __init__(self, log: Log) -> None:
        self.written: set[date] = set()
        self.sounding: set[date] = set()
        self.described: Counter[tuple[date, bool]] = Counter()
        self._lifts = LiftSums()
        self._told: dict[DayAndEvening, _Told | None] = {}
        for leaf in log.leaves:
            self._told.update(leaf.made(_told_on))
        self._to_come = sorted(self._told, key=lambda key: key[1], reverse=True)

    def go_on(self, evening: date) -> "KnownLifts":
        """Take in what was written up to `evening`; itself."""
        while self._to_come and self._to_come[-1][1] <= evening:
            key = self._to_come.pop()
            self._add(key[0], self._told[key])
        return self

    def _add(self, day: date, told: _Told | None) -> None:
        self.written.add(day)
        if told is None:
            return
        if told.sounding:
            self.sounding.add(day)
        self._lifts.add(told.lifts)
        for way in (False, True):
            if told.lifts.entries[way]:
                self.described[day, way] += told.lifts.entries[way]

    def count(self, enough: int) -> LiftingCount:
        """The described lifts."""
        return self._lifts.count(enough)


def _told_on(leaf: Leaf) -> Mapping[DayAndEvening, _Told | None]:
    """None where nothing was said of a lift: it was a day of writing all the same."""
    found: dict[DayAndEvening, _Told | None] = dict.fromkeys(leaf.made(told_on))
    for day, entry in zip(leaf.counted.days, leaf.counted.entries, strict=True):
        if entry.sounded and entry.activity in LIFTS:
            _at(found, (day, entry.recorded_at.date())).sounding = True
    for look in leaf.made(described_lifts):
        _at(found, (look[0], look[1].recorded_at.date())).lifts.add_look(look)
    return found


def _at(found: dict[DayAndEvening, _Told | None], key: DayAndEvening) -> _Told:
    told = found[key]
    if told is None:
        told = found[key] = _Told()
    return told
