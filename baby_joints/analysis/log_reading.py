"""Reading the log: what was known at a moment, and what of it counts."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, TypeVar, cast
from uuid import UUID

from baby_joints.analysis.columns import Columns
from baby_joints.analysis.counting.looks import Site
from baby_joints.analysis.kind import Kind
from baby_joints.analysis.known_versions import known_at
from baby_joints.analysis.leaf import ASTRAY, Leaf
from baby_joints.analysis.leaves import LeafMemory
from baby_joints.analysis.parameters import PARAMETERS, Parameters
from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """The diary as it was known at `as_of`, oldest first, each entry with its local day.

    `leaves` are its parts, some weeks each. `later` are the entries written only after `as_of`.
    `edited` and `edited_looks` are the records with earlier versions, as the diary holds them now.
    """

    child: Child
    as_of: datetime
    leaves: Sequence[Leaf]
    later: tuple[UUID, ...]
    edited: Mapping[UUID, Observation] = field(hash=False)
    edited_looks: Mapping[UUID, HipSigns] = field(hash=False)
    hip_signs: tuple[HipSigns, ...]
    visits: tuple[Visit, ...]
    parameters: Parameters = PARAMETERS
    _made: dict[object, Any] = field(default_factory=dict, repr=False, hash=False, compare=False)

    @property
    def today(self) -> date:
        """The local day of `as_of`."""
        return self.as_of.date()

    @property
    def known(self) -> Columns:
        """Every entry."""
        return Columns.joined(leaf.known for leaf in self.leaves)

    @property
    def counted(self) -> Columns:
        """The entries that are not set aside."""
        return Columns.joined(leaf.counted for leaf in self.leaves)

    def made(self, make: Callable[[Sequence[Leaf]], T]) -> T:
        """What `make`, a pure function, makes of all leaves: made once and kept."""
        found = self._made.get(make)
        if found is None:
            found = self._made[make] = make(self.leaves)
        return cast("T", found)

    def is_all_known(self, leaf: Leaf, evening: date) -> bool:
        """By then all was written down that counts of the leaf, in whatever place."""
        longest = timedelta(days=self.parameters.reading.longest_memory_days)
        return leaf.last + longest + ASTRAY <= evening

    def looks_at(self, site: Site, first: date = date.min) -> Columns:
        """The counted entries about one joint and single side, of the days from `first` on."""
        return self._joined(looks_at, site, first)

    def sounds_at(self, site: Site, first: date = date.min) -> Columns:
        """Those of them with a sound."""
        return self._joined(sounds_at, site, first)

    def _joined(self, read: Callable[[Leaf, Site], Columns], site: Site, first: date) -> Columns:
        leaves = [leaf for leaf in self.leaves if leaf.last >= first]
        looks = Columns.joined(leaf.made(read, site) for leaf in leaves)
        return looks.where([day >= first for day in looks.days])


def read_log(
    diary: DiaryContents,
    as_of: datetime,
    parameters: Parameters = PARAMETERS,
    memory: LeafMemory | None = None,
) -> Log:
    """What `diary` says to somebody who reads it at `as_of` (aware).

    `memory` spares the reading of what was read before; the log is the same without it.
    """
    found, later = known_at(diary.observations, as_of, diary.written_until)
    leaves = (memory or LeafMemory()).leaves(found, parameters.reading)
    signs, _ = known_at(diary.hip_signs, as_of, diary.written_until)
    visits, _ = known_at(diary.visits, as_of, diary.written_until)
    return Log(
        child=diary.child,
        as_of=as_of,
        leaves=leaves,
        later=tuple(entry.id for entry in later),
        edited={entry.id: entry for entry in diary.observations if entry.history},
        edited_looks={look.id: look for look in diary.hip_signs if look.history},
        hip_signs=tuple(sorted(signs, key=lambda look: (look.observed_at, look.id))),
        visits=tuple(sorted(visits, key=lambda visit: (visit.visited_at, visit.id))),
        parameters=parameters,
    )


def looks_at(leaf: Leaf, site: Site) -> Columns:
    """The counted entries of a leaf about one joint and single side."""
    return leaf.counted.of_kinds(leaf.made(_kinds_by_site).get(site, ()))


def sounds_at(leaf: Leaf, site: Site) -> Columns:
    """Those of them with a sound."""
    kinds = leaf.made(_kinds_by_site).get(site, ())
    return leaf.counted.of_kinds({kind for kind in kinds if kind.is_loud})


def _kinds_by_site(leaf: Leaf) -> dict[Site, set[Kind]]:
    found: defaultdict[Site, set[Kind]] = defaultdict(set)
    for kind in set(leaf.counted.kinds):
        for site in kind.sites:
            found[site].add(kind)
    return dict(found)
