"""Both hips day by day, as they were known on each evening: what the rules about hips replay."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from baby_joints.analysis.columns import Columns
from baby_joints.analysis.counting.looks import HIP_SIDES, single_sides
from baby_joints.analysis.known_versions import version_at, versions
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.log_reading import Log, looks_at
from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.observation import Observation


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


class CountedDays:
    """Days by how many entries tell them, so that one can be taken back."""

    __slots__ = ("_entries", "days", "sounds")

    def __init__(self, first: int) -> None:
        self.days = DaySet(first)
        self.sounds: defaultdict[int, int] = defaultdict(int)
        self._entries: dict[int, int] = {}

    def add(self, day: int, entries: int, sounds: int) -> None:
        """Add entries about `day` with so many sounds; below 0 they are taken back."""
        before = self._entries.get(day, 0)
        self._entries[day] = now = before + entries
        if sounds:
            self.sounds[day] += sounds
        if not before or not now:
            (self.days.add if now else self.days.discard)(day)

    def sounds_in(self, today: int, days: int) -> int:
        """Sounds of the last `days` days."""
        return sum(self.sounds.get(day, 0) for day in range(today - days + 1, today + 1))


class Evening(NamedTuple):
    """What is known on one evening (its ordinal); the same values change every evening.

    Days on which each hip sounded and was looked at, and days with any entry about any joint.
    """

    today: int
    sound: Mapping[Side, CountedDays]
    looked: Mapping[Side, CountedDays]
    written: CountedDays


# What became known on one evening about a day: the evening, the side (None: about any joint), the
# day, entries, entries with a sound, sounds. No class: there is one for each day, evening and hip.
_Step: TypeAlias = tuple[int, Side | None, int, int, int, int]


class HipCourse:
    """Replays the evenings from the first entry to the day of `as_of`, or goes to the last one."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._today = log.today.toordinal()

    def tonight(self, days: int) -> Evening:
        """What is known on the last evening, as far as it concerns the last `days` days."""
        first = self._log.today - timedelta(days=days - 1)
        evening = _nothing_known(self._today, first.toordinal())
        for leaf in self._log.leaves:
            if leaf.last >= first:
                _take_in(evening, leaf.made(_steps), first)
                _take_in(evening, _corrections(self._log, leaf), first)
        return evening

    def evenings(self, start: int) -> Iterator[Evening]:
        """Each evening from `start` (its ordinal) on with what was known by then.

        Leaf by leaf is read, as far as it is asked.
        """
        # The next to be read stands last.
        leaves = list(reversed(self._log.leaves))
        edited = [(_first_evening(record), record) for record in self._log.edited.values()]
        edited.sort(key=itemgetter(0), reverse=True)
        days = [leaf.first.toordinal() for leaf in leaves[-1:]]
        days += [_first_day(record) for _, record in edited]
        known = _nothing_known(0, min(days, default=0))
        evenings = [leaf.earliest_evening.toordinal() for leaf in leaves[-1:]]
        evenings += [evening for evening, _ in edited[-1:]]
        start = max(start, min(evenings, default=self._today))
        aside = _AsideIds(self._log)
        to_come: defaultdict[int, list[_Step]] = defaultdict(list)
        for today in range(min(start, self._today), self._today + 1):
            steps: list[_Step] = []
            while leaves and leaves[-1].earliest_evening.toordinal() <= today:
                steps += leaves.pop().made(_steps)
            while edited and edited[-1][0] <= today:
                steps += _steps_of_versions(self._log, edited.pop()[1], aside)
            for step in steps:
                to_come[max(today, min(step[0], self._today))].append(step)
            _take_in(known, to_come.pop(today, ()))
            yield Evening(today, *known[1:])


def _nothing_known(today: int, first: int) -> Evening:
    sound, looked = ({side: CountedDays(first) for side in HIP_SIDES} for _ in range(2))
    return Evening(today, sound, looked, CountedDays(first))


def _take_in(known: Evening, steps: Iterable[_Step], first: date = date.min) -> None:
    """Of the days from `first` on."""
    oldest = first.toordinal()
    for _, side, day, entries, loud, sounds in steps:
        if day < oldest:
            continue
        if side is None:
            known.written.add(day, entries, 0)
            continue
        known.looked[side].add(day, entries, 0)
        if loud:
            known.sound[side].add(day, loud, sounds)


def _first_day(record: Observation) -> int:
    return min(version.observed_at.toordinal() for version in (record, *record.history))


def _first_evening(record: Observation) -> int:
    versions = (record, *record.history)
    written = [version.recorded_at.toordinal() for version in versions]
    return min(*written, *[version.last_changed_at.toordinal() for version in versions])


class _AsideIds:
    """Tells whether an entry is set aside, by the very object; a leaf is read when it is asked."""

    def __init__(self, log: Log) -> None:
        self._leaves = log.leaves

    def __contains__(self, entry: Observation) -> bool:
        day = entry.observed_at.date()
        for leaf in self._leaves:
            if leaf.first <= day <= leaf.last:
                return id(entry) in leaf.made(_ids_aside)
        return False


def _steps_of_versions(log: Log, record: Observation, aside: _AsideIds) -> list[_Step]:
    """An edited entry counts as each of its versions, from one edit to the next.

    What was counted of it so far, its version of now on the evening of its first writing, is
    taken back.
    """
    steps: list[_Step] = []
    now = version_at(record, log.as_of)
    if now is not None and now not in aside:
        steps += _back(_steps_of_version(now, now.recorded_at))
    longest = timedelta(days=log.parameters.reading.longest_memory_days)
    before: list[_Step] = []
    for version in reversed(versions(record)):
        if version.last_changed_at > log.as_of:
            break
        evening = version.last_changed_at.toordinal()
        steps += _back([(evening, *step[1:]) for step in before])
        counts = version.recorded_at - version.observed_at <= longest
        before = _steps_of_version(version, version.last_changed_at) if counts else []
        steps += before
    return steps


def _ids_aside(leaf: Leaf) -> set[int]:
    return {id(e) for part in (leaf.second, leaf.covered, leaf.doubtful) for e in part.entries}


def _corrections(log: Log, leaf: Leaf) -> Iterator[_Step]:
    """What edited entries change: each counts as its version of now, also one that is set aside.

    One whose versions so far were not kept counts only from its first kept one on.
    """
    if not log.edited:
        return
    longest = timedelta(days=log.parameters.reading.longest_memory_days)
    for entry in (*leaf.second.entries, *leaf.covered.entries):
        if entry.id in log.edited and entry.recorded_at - entry.observed_at <= longest:
            yield from _steps_of_version(entry, log.as_of)
    for entry in leaf.counted.entries:
        if entry.changed_at is not None and entry.changed_at > log.as_of and entry.id in log.edited:
            yield from _back(_steps_of_version(entry, log.as_of))


def _steps(leaf: Leaf) -> list[_Step]:
    """One for each evening and day, and for each hip."""
    steps = _added_up(leaf.counted, None)
    for side in HIP_SIDES:
        steps += _added_up(leaf.made(looks_at, (Joint.HIP, side)), side)
    return steps


def _added_up(looks: Columns, side: Side | None) -> list[_Step]:
    sums: dict[tuple[int, int], list[int]] = {}
    for day, entry in zip(looks.days, looks.entries, strict=True):
        key = (entry.recorded_at.toordinal(), day.toordinal())
        numbers = sums.get(key)
        if numbers is None:
            numbers = sums[key] = [0, 0, 0]
        numbers[0] += 1
        if entry.sounded:
            numbers[1] += 1
            numbers[2] += entry.sounded
    return [
        (evening, side, day, entries, loud, sounds)
        for (evening, day), (entries, loud, sounds) in sums.items()
    ]


def _steps_of_version(version: Observation, written_at: datetime) -> list[_Step]:
    evening, day = written_at.toordinal(), version.observed_at.toordinal()
    steps: list[_Step] = [(evening, None, day, 1, 0, 0)]
    if version.joint is Joint.HIP:
        loud = int(version.sounded > 0)
        steps += [
            (evening, side, day, 1, loud, version.sounded)
            for side in single_sides(version.side)
            if side in HIP_SIDES
        ]
    return steps


def _back(steps: Iterable[_Step]) -> list[_Step]:
    return [(*step[:3], -step[3], -step[4], -step[5]) for step in steps]


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


def capped(bits: int, length: int, most: int) -> int:
    """The days of a window, at most `most` of each of its seven-day blocks."""
    count = 0
    bits <<= -length % 7
    while bits:
        count += min(most, (bits & 0b1111111).bit_count())
        bits >>= 7
    return count


def since_pause(bits: int, longest: int) -> int:
    """The newest days of a window, back to the last two that lie more than `longest` days apart."""
    oldest = highest(bits)
    if oldest < 0:
        return 0
    while (before := highest(bits & ((1 << oldest) - 1))) >= 0 and oldest - before <= longest:
        oldest = before
    return bits >> oldest << oldest


def beside_fullest(bits: int, length: int) -> int:
    """How many days of a window lie outside the `length` days that hold most of them."""
    fullest, rest = 0, bits
    while rest:
        fullest = max(fullest, (rest >> lowest(rest) & ((1 << length) - 1)).bit_count())
        rest &= rest - 1
    return bits.bit_count() - fullest
