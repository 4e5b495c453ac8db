"""The leaves of a diary: read again only where an entry came, changed or went."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from operator import is_
from typing import Final, NamedTuple, TypeAlias

from baby_joints.analysis.kind import Kinds
from baby_joints.analysis.leaf import Leaf, read_leaf
from baby_joints.analysis.parameters import ReadingParameters
from baby_joints.domain.observation import Observation

# Long enough that most of the work is done a leaf, short enough that one more entry costs little.
_DAYS: Final = 56
# The numbers of the four weeks each that a leaf holds.
_Weeks: TypeAlias = tuple[int, ...]


class _Read(NamedTuple):
    """A leaf, and what it was read from."""

    entries: tuple[Observation, ...]
    by: ReadingParameters
    leaf: Leaf


class LeafMemory:
    """Keeps the leaves that were read last, for a reader of the same diary some entries later.

    A leaf is taken again when it would be read from the very same entries by the same parameters:
    entries never change, so what it says is what a new reading would say. Safe to use from any
    thread.
    """

    def __init__(self) -> None:
        self._kept: dict[_Weeks, _Read] = {}
        self._kinds = Kinds()

    def leaves(self, entries: Iterable[Observation], parameters: ReadingParameters) -> list[Leaf]:
        """The leaves of these known versions, oldest first."""
        parts: defaultdict[int, list[Observation]] = defaultdict(list)
        for entry in entries:
            parts[entry.observed_at.toordinal() // _DAYS].append(entry)
        minutes = max(parameters.twin_of_same_minutes, parameters.twin_of_other_minutes)
        longest = timedelta(minutes=minutes)
        kept: dict[_Weeks, _Read] = {}
        found: list[tuple[_Weeks, Leaf]] = []
        for number in sorted(parts):
            weeks: _Weeks = (number,)
            leaf = self._leaf(kept, weeks, tuple(parts[number]), parameters)
            # Around midnight, or on a flight, two leaves may tell the same moment: they are one.
            while found and leaf.starts_at - found[-1][1].ends_at <= longest:
                weeks = found.pop()[0] + weeks
                held = tuple(entry for number in weeks for entry in parts[number])
                leaf = self._leaf(kept, weeks, held, parameters)
            found.append((weeks, leaf))
        self._kept = kept
        return [leaf for _, leaf in found]

    def _leaf(
        self,
        kept: dict[_Weeks, _Read],
        weeks: _Weeks,
        entries: tuple[Observation, ...],
        parameters: ReadingParameters,
    ) -> Leaf:
        read = self._kept.get(weeks)
        if read is None or read.by != parameters or not _are_same(read.entries, entries):
            read = _Read(entries, parameters, read_leaf(entries, self._kinds, parameters))
        kept[weeks] = read
        return read.leaf


def _are_same(some: tuple[Observation, ...], others: tuple[Observation, ...]) -> bool:
    """The very same objects: two equal times may still lie on two days, each of its place."""
    return len(some) == len(others) and all(map(is_, some, others))
