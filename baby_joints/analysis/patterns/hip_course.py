"""Both hips day by day, as they were known on each evening: what the rules about hips replay."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from baby_joints.analysis.counting.looks import single_sides
from baby_joints.analysis.known_versions import versions
from baby_joints.analysis.log_reading import Log
from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.observation import Observation

SIDES: Final = (Side.LEFT, Side.RIGHT)


class DaySet:
    """A set of days as the bits of one number, so that a window of it costs one shift."""

    __slots__ = ("_first", "bits")

    def __init__(self, first: int) -> None:
        self._first = first  # the ordinal of bit 0
        self.bits = 0

    def add(self, day: int) -> None:
        """Put in the day of this ordinal."""
        self.bits |= 1 << (day - self._first)

    def discard(self, day: int) -> None:
        """Take out the day of this ordinal."""
        self.bits &= ~(1 << (day - self._first))

    def window(self, today: int, days: int) -> int:
        """The last `days` days as bits; the highest, bit days - 1, is `today`."""
        shift = today - days + 1 - self._first
        bits = self.bits >> shift if shift >= 0 else self.bits << -shift
        return bits & ((1 << days) - 1)


class HipDays:
    """What is known of one hip: its days with a sound, its days looked at, entries by day."""

    __slots__ = ("entries", "looked", "looks", "sound")

    def __init__(self, first: int) -> None:
        self.sound = DaySet(first)
        self.looked = DaySet(first)
        self.entries: Counter[int] = Counter()  # entries with a sound
        self.looks: Counter[int] = Counter()

    def add(self, day: int, sounded: bool, times: int) -> None:  # noqa: FBT001 - a plain fact
        """Add (`times` 1) or take back (-1) one entry of `day`."""
        self.looks[day] += times
        (self.looked.add if self.looks[day] else self.looked.discard)(day)
        if sounded:
            self.entries[day] += times
            (self.sound.add if self.entries[day] else self.sound.discard)(day)

    def entries_in(self, today: int, days: int) -> int:
        """Entries with a sound of the last `days` days."""
        return sum(self.entries.get(day, 0) for day in range(today - days + 1, today + 1))


@dataclass(frozen=True, slots=True)
class _Step:
    """What became known on one day: an entry written, or an earlier version of it replaced."""

    side: Side
    day: int
    sounded: bool
    times: int


class HipCourse:
    """Replays the evenings from the first entry about a hip to the day of `as_of`."""

    def __init__(self, log: Log) -> None:
        self._today = log.today.toordinal()
        self._steps: dict[int, list[_Step]] = {}
        for entry in log.counted:
            if entry.joint is Joint.HIP and entry.id not in log.edited:
                self._note(entry, entry.recorded_at.date())
        for record in log.edited.values():
            self._note_versions(log, record)

    def evenings(self) -> Iterator[tuple[int, dict[Side, HipDays]]]:
        """Each day (its ordinal) with what was known on its evening; the same values change."""
        if not self._steps:
            return
        first = min(step.day for steps in self._steps.values() for step in steps)
        hips = {side: HipDays(first) for side in SIDES}
        for today in range(min(self._steps), self._today + 1):
            for step in self._steps.get(today, ()):
                hips[step.side].add(step.day, step.sounded, step.times)
            yield today, hips

    def _note(self, entry: Observation, known_on: date, times: int = 1) -> None:
        evening = min(known_on.toordinal(), self._today)
        day = entry.observed_at.date().toordinal()
        for side in single_sides(entry.side):
            if side in SIDES:
                step = _Step(side, day, entry.sounded > 0, times)
                self._steps.setdefault(evening, []).append(step)

    def _note_versions(self, log: Log, record: Observation) -> None:
        longest = timedelta(days=log.parameters.reading.longest_memory_days)
        before: Observation | None = None
        for version in reversed(versions(record)):
            if version.last_changed_at > log.as_of:
                break
            if before is not None:
                self._note(before, version.last_changed_at.date(), times=-1)
            counts = version.recorded_at - version.observed_at <= longest
            before = version if version.joint is Joint.HIP and counts else None
            if before is not None:
                self._note(before, version.last_changed_at.date())


def highest(bits: int) -> int:
    """The place of the newest day in a window, -1 for an empty one."""
    return bits.bit_length() - 1


def lowest(bits: int) -> int:
    """The place of the oldest day in a window, -1 for an empty one."""
    return (bits & -bits).bit_length() - 1


def blocks_with_day(bits: int, length: int) -> int:
    """How many of the seven-day blocks of a window hold a day; the newest block is whole."""
    count = 0
    bits <<= -length % 7
    while bits:
        count += bool(bits & 0b1111111)
        bits >>= 7
    return count


def days_of(bits: int, today: int, length: int) -> Iterable[date]:
    """The days of a window, oldest first."""
    first = today - length + 1
    return (date.fromordinal(first + place) for place in range(length) if bits >> place & 1)
