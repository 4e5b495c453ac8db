"""The leaves of a diary: read again only where an entry came, changed or went."""

from collections import defaultdict
from collections.abc import Iterable
from operator import is_
from typing import Final, TypeAlias

from baby_joints.analysis.leaf import Leaf, read_leaf
from baby_joints.analysis.parameters import ReadingParameters
from baby_joints.domain.observation import Observation

# Long enough that most of the work is done a leaf, short enough that one more entry costs little.
_DAYS: Final = 28
# The numbers of the four weeks that a leaf holds.
_Weeks: TypeAlias = tuple[int, ...]


class LeafMemory:
    """Keeps the leaves that were read last, for a reader of the same diary some entries later.

    A leaf is taken again when it would be read from the very same entries by the same parameters:
    entries never change, so what it says is what a new reading would say.
    """

    def __init__(self) -> None:
        self._kept: dict[_Weeks, tuple[tuple[Observation, ...], ReadingParameters, Leaf]] = {}

    def leaves(self, entries: Iterable[Observation], parameters: ReadingParameters) -> list[Leaf]:
        """The leaves of these known versions, oldest first."""
        before, self._kept = self._kept, {}
        parts: defaultdict[int, list[Observation]] = defaultdict(list)
        for entry in entries:
            parts[entry.observed_at.toordinal() // _DAYS].append(entry)
        longest = 60.0 * max(parameters.twin_of_same_minutes, parameters.twin_of_other_minutes)
        found: list[tuple[_Weeks, tuple[Observation, ...], Leaf]] = []
        for number in sorted(parts):
            weeks: _Weeks = (number,)
            held = tuple(parts[number])
            leaf = self._leaf(before, weeks, held, parameters)
            # Around midnight, or on a flight, two leaves may tell the same moment: they are one.
            while found and leaf.starts_at - found[-1][2].ends_at <= longest:
                earlier_weeks, earlier, _ = found.pop()
                weeks, held = earlier_weeks + weeks, earlier + held
                leaf = self._leaf(before, weeks, held, parameters)
            found.append((weeks, held, leaf))
        return [leaf for _, _, leaf in found]

    def _leaf(
        self,
        before: dict[_Weeks, tuple[tuple[Observation, ...], ReadingParameters, Leaf]],
        weeks: _Weeks,
        held: tuple[Observation, ...],
        parameters: ReadingParameters,
    ) -> Leaf:
        known = before.get(weeks)
        if known is None or known[1] != parameters or not _are_same(known[0], held):
            known = held, parameters, read_leaf(held, parameters)
        self._kept[weeks] = known
        return known[2]


def _are_same(some: tuple[Observation, ...], others: tuple[Observation, ...]) -> bool:
    """The very same objects: two equal times may still lie on two days, each of its place."""
    return len(some) == len(others) and all(map(is_, some, others))
