"""The leaves of a diary: read again only where an entry came, changed or went."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import timedelta
from itertools import compress, count
from operator import is_, is_not
from typing import Final, NamedTuple, TypeAlias

from baby_joints.analysis.kind import Kinds
from baby_joints.analysis.leaf import Leaf, read_leaf
from baby_joints.analysis.parameters import ReadingParameters
from baby_joints.domain.observation import Observation

# Long enough that most of the work is done a leaf, short enough that one more entry costs little.
_DAYS: Final = 56
# The numbers of the eight weeks each that a leaf holds.
_Weeks: TypeAlias = tuple[int, ...]
_Entries: TypeAlias = tuple[Observation, ...]
_Parts: TypeAlias = Mapping[int, _Entries]


class _Read(NamedTuple):
    """A leaf, and what it was read from."""

    entries: _Entries
    by: ReadingParameters
    leaf: Leaf


class _Diary(NamedTuple):
    """All entries as they were read last, by the number of their weeks, and the leaves of them."""

    entries: _Entries
    parts: _Parts
    leaves: Mapping[_Weeks, _Read]


class LeafMemory:
    """Keeps the leaves that were read last, for a reader of the same diary some entries later.

    A leaf is taken again when it would be read from the very same entries by the same parameters:
    entries never change, so what it says is what a new reading would say. Safe to use from any
    thread.
    """

    def __init__(self) -> None:
        self._last = _Diary((), {}, {})
        self._kinds = Kinds()

    def leaves(self, entries: Iterable[Observation], parameters: ReadingParameters) -> list[Leaf]:
        """The leaves of these known versions, oldest first."""
        last, given = self._last, tuple(entries)
        parts = _parts_now(last, given)
        minutes = max(parameters.twin_of_same_minutes, parameters.twin_of_other_minutes)
        longest = timedelta(minutes=minutes)
        kept: dict[_Weeks, _Read] = {}
        found: list[tuple[_Weeks, Leaf]] = []

        def read(weeks: _Weeks, held: _Entries) -> Leaf:
            before = last.leaves.get(weeks)
            if before is None or before.by != parameters or not _are_same(before.entries, held):
                before = _Read(held, parameters, read_leaf(held, self._kinds, parameters))
            kept[weeks] = before
            return before.leaf

        for number in sorted(parts):
            weeks: _Weeks = (number,)
            leaf = read(weeks, parts[number])
            # Around midnight, or on a flight, two leaves may tell the same moment: they are one.
            while found and leaf.starts_at - found[-1][1].ends_at <= longest:
                weeks = found.pop()[0] + weeks
                leaf = read(weeks, tuple(entry for one in weeks for entry in parts[one]))
            found.append((weeks, leaf))
        self._last = _Diary(given, parts, kept)
        return [leaf for _, leaf in found]


def _parts_now(last: _Diary, given: _Entries) -> _Parts:
    """The entries by weeks; those of weeks without a change are the very same as before."""
    before = last.entries
    start = _shared(before, given)
    end = _shared(before[start:][::-1], given[start:][::-1])
    gone = _parted(before[start : len(before) - end])
    come = _parted(given[start : len(given) - end])
    parts = dict(last.parts)
    for number in gone.keys() | come.keys():
        left_out = set(map(id, gone.get(number, ())))
        kept = [entry for entry in parts.get(number, ()) if id(entry) not in left_out]
        now = (*kept, *come.get(number, ()))
        if now:
            parts[number] = now
        else:
            del parts[number]
    return parts


def _shared(some: _Entries, others: _Entries) -> int:
    """How many of the first are the very same."""
    return next(compress(count(), map(is_not, some, others)), min(len(some), len(others)))


def _parted(entries: _Entries) -> dict[int, list[Observation]]:
    parts: defaultdict[int, list[Observation]] = defaultdict(list)
    for entry in entries:
        parts[entry.observed_at.toordinal() // _DAYS].append(entry)
    return dict(parts)


def _are_same(some: _Entries, others: _Entries) -> bool:
    """The very same objects: two equal times may still lie on two days, each of its place."""
    return some is others or (len(some) == len(others) and all(map(is_, some, others)))
