"""Lifts and their sounds as they were known on an evening."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cached_property
from itertools import chain
from uuid import UUID

from baby_joints.analysis.columns import Columns
from baby_joints.analysis.counting.lifts import LiftSums, described_lifts, sums_of
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.lifting_count import LiftingCount
from baby_joints.analysis.log_reading import Log
from baby_joints.domain.codes import LIFTS


class _Told:
    """Some entries, the described lifts among them, and what is made of them when it is asked."""

    def __init__(self, known: Columns, lifts: LiftSums) -> None:
        self._known = known
        self.lifts = lifts

    @cached_property
    def written(self) -> set[date]:
        """Days with any entry."""
        return set(self._known.days)

    @cached_property
    def sounding(self) -> set[date]:
        """Days with a sound at a lift."""
        sounds = self._known.loud
        told = zip(sounds.days, sounds.entries, strict=True)
        return {day for day, entry in told if entry.activity in LIFTS}

    def behind(self, *, sounding: bool) -> list[UUID]:
        """The described lifts, and with `sounding` every lift with a sound, in their order."""
        told = zip(self._known.kinds, self._known.entries, strict=True)
        return [
            entry.id
            for kind, entry in told
            if entry.activity in LIFTS and (entry.lifting or (sounding and kind.is_loud))
        ]


class KnownLifts:
    """What was known of lifts on an evening."""

    def __init__(self, parts: Sequence[_Told]) -> None:
        self._parts = parts

    @classmethod
    def on(cls, log: Log, evening: date) -> "KnownLifts":
        """What was written up to `evening`; of most leaves that is all, and no entry is read."""
        leaves = [leaf for leaf in log.leaves if leaf.earliest_evening <= evening]
        by_then = [None if log.is_all_known(leaf, evening) else evening for leaf in leaves]
        return cls([leaf.made(_told, then) for leaf, then in zip(leaves, by_then, strict=True)])

    @property
    def written(self) -> set[date]:
        """Days with any entry."""
        return set[date]().union(*(part.written for part in self._parts))

    @property
    def sounding(self) -> set[date]:
        """Days with a sound at a lift."""
        return set[date]().union(*(part.sounding for part in self._parts))

    @property
    def described(self) -> Counter[tuple[date, bool]]:
        """How many lifts of a day were gentle for certain, and how many were not."""
        found: Counter[tuple[date, bool]] = Counter()
        for part in self._parts:
            found.update(part.lifts.days)
        return found

    def behind(self, *, sounding: bool) -> tuple[UUID, ...]:
        """The described lifts, and with `sounding` every lift with a sound, oldest first."""
        return tuple(chain.from_iterable(part.behind(sounding=sounding) for part in self._parts))

    def count(self, enough: int) -> LiftingCount:
        """The described lifts; `enough` of each kind allow a comparison."""
        sums = LiftSums()
        for part in self._parts:
            sums.add(part.lifts)
        return sums.count(enough)


def _told(leaf: Leaf, evening: date | None) -> _Told:
    """What a leaf says, None: when all of it is known."""
    if evening is None:
        return _Told(leaf.counted, leaf.made(sums_of))
    known = leaf.counted.known_by(evening)
    return _Told(known, LiftSums(described_lifts(known)))
