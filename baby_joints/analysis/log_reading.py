"""Reading the log: what was known at a moment, and what of it counts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import chain
from uuid import UUID

from baby_joints.analysis.counting.looks import Look, Site
from baby_joints.analysis.known_versions import known_at
from baby_joints.analysis.leaf import Leaf, Moment
from baby_joints.analysis.leaves import LeafMemory
from baby_joints.analysis.parameters import PARAMETERS, Parameters
from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """The diary as it was known at `as_of`, oldest first, each entry with its local day.

    `leaves` are its parts, some weeks each; `known`, `counted`, `notable`, `by_site` and `moments`
    say the same as there, of all of them. `later` are the entries written only after `as_of`.
    `edited` and `edited_looks` are the records with earlier versions, as the diary holds them now.
    """

    child: Child
    as_of: datetime
    leaves: Sequence[Leaf]
    known: Sequence[Look]
    counted: Sequence[Look]
    notable: Sequence[Look]
    by_site: Mapping[Site, Sequence[Look]] = field(hash=False)
    moments: Sequence[Moment]
    later: tuple[UUID, ...]
    edited: Mapping[UUID, Observation] = field(hash=False)
    edited_looks: Mapping[UUID, HipSigns] = field(hash=False)
    hip_signs: tuple[HipSigns, ...]
    visits: tuple[Visit, ...]
    parameters: Parameters = PARAMETERS

    @property
    def today(self) -> date:
        """The local day of `as_of`."""
        return self.as_of.date()


def read_log(
    diary: DiaryContents,
    as_of: datetime,
    parameters: Parameters = PARAMETERS,
    memory: LeafMemory | None = None,
) -> Log:
    """What `diary` says to somebody who reads it at `as_of` (aware).

    `memory` spares the reading of what was read before; the log is the same without it.
    """
    found, later = known_at(diary.observations, as_of)
    leaves = (memory or LeafMemory()).leaves(found, parameters.reading)
    signs, _ = known_at(diary.hip_signs, as_of)
    visits, _ = known_at(diary.visits, as_of)
    return Log(
        child=diary.child,
        as_of=as_of,
        leaves=leaves,
        known=_joined(leaf.known for leaf in leaves),
        counted=_joined(leaf.counted for leaf in leaves),
        notable=_joined(leaf.notable for leaf in leaves),
        by_site=_by_site(leaves),
        moments=[moment for leaf in leaves for moment in leaf.moments],
        later=tuple(entry.id for entry in later),
        edited={entry.id: entry for entry in diary.observations if entry.history},
        edited_looks={look.id: look for look in diary.hip_signs if look.history},
        hip_signs=tuple(sorted(signs, key=lambda look: (look.observed_at, look.id))),
        visits=tuple(sorted(visits, key=lambda visit: (visit.visited_at, visit.id))),
        parameters=parameters,
    )


def _joined(parts: Iterable[Sequence[Look]]) -> list[Look]:
    return list(chain.from_iterable(parts))


def _by_site(leaves: Iterable[Leaf]) -> dict[Site, list[Look]]:
    found: defaultdict[Site, list[Look]] = defaultdict(list)
    for leaf in leaves:
        for site, looks in leaf.by_site.items():
            found[site] += looks
    return dict(found)
