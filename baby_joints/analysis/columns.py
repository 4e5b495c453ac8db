"""Entries in columns: what a pass over all of them reads."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, compress
from uuid import UUID

from baby_joints.analysis.counting.looks import Look
from baby_joints.analysis.kind import Kind
from baby_joints.domain.observation import Observation
from baby_joints.domain.period import Period


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Entries in their order: their local days, themselves, and what kind each is.

    A pass over one column costs a tenth of a pass over looks, and a value for each entry would be
    one more thing for the garbage collector to walk at each of its rounds.
    """

    days: Sequence[date]
    entries: Sequence[Observation]
    kinds: Sequence[Kind]

    @classmethod
    def joined(cls, parts: Iterable["Columns"]) -> "Columns":
        """One after the other."""
        parts = tuple(parts)
        return cls(
            list(chain.from_iterable(part.days for part in parts)),
            list(chain.from_iterable(part.entries for part in parts)),
            list(chain.from_iterable(part.kinds for part in parts)),
        )

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Look]:
        return map(Look, self.days, self.entries)

    def __getitem__(self, place: int) -> Look:
        return Look(self.days[place], self.entries[place])

    def where(self, chosen: Sequence[object]) -> "Columns":
        """Those for which `chosen`, a value for each, is true; itself when all are."""
        if all(chosen):
            return self
        return Columns(
            list(compress(self.days, chosen)),
            list(compress(self.entries, chosen)),
            list(compress(self.kinds, chosen)),
        )

    @property
    def ids(self) -> tuple[UUID, ...]:
        """The records."""
        return tuple([entry.id for entry in self.entries])

    @property
    def loud(self) -> "Columns":
        """Those with a sound."""
        return self.where([kind.is_loud for kind in self.kinds])

    def at(self, places: Iterable[int]) -> "Columns":
        """Those of the places, in their order; few of many."""
        chosen = sorted(places)
        return Columns(
            [self.days[place] for place in chosen],
            [self.entries[place] for place in chosen],
            [self.kinds[place] for place in chosen],
        )

    def without(self, places: Iterable[int]) -> "Columns":
        """All but those of the places."""
        chosen = bytearray(b"\1") * len(self)
        for place in places:
            chosen[place] = 0
        return self.where(chosen)

    def known_by(self, evening: date) -> "Columns":
        """Those that were written down by then."""
        return self.where([entry.recorded_at.date() <= evening for entry in self.entries])

    def of_kinds(self, kinds: Collection[Kind]) -> "Columns":
        """Those of one of `kinds`, a set."""
        return self.where([kind in kinds for kind in self.kinds])

    def within(self, period: Period) -> "Columns":
        """Those of `period`."""
        start, end = period.start, period.end
        return self.where([start <= day < end for day in self.days])
