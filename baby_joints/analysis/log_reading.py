"""Reading the log: what was known at a moment, and what of it counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from baby_joints.analysis.known_versions import known_at
from baby_joints.analysis.parameters import PARAMETERS, Parameters
from baby_joints.analysis.set_aside import SetAside
from baby_joints.analysis.tallies import covered_by_tally
from baby_joints.analysis.twins import second_entries
from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """The diary as it was known at `as_of`, oldest first.

    `known` holds every entry in its version of then, `counted` those of them that are not set
    aside, `distinct` all but the second entries. `twins` leads from the id of a kept entry to the
    second entries of its moment: what they say more must not be lost. `edited` and `edited_looks`
    are the records with earlier versions, as the diary holds them now.
    """

    child: Child
    as_of: datetime
    known: tuple[Observation, ...]
    distinct: tuple[Observation, ...]
    counted: tuple[Observation, ...]
    twins: Mapping[UUID, tuple[Observation, ...]] = field(hash=False)
    edited: Mapping[UUID, Observation] = field(hash=False)
    edited_looks: Mapping[UUID, HipSigns] = field(hash=False)
    set_aside: SetAside
    hip_signs: tuple[HipSigns, ...]
    visits: tuple[Visit, ...]
    parameters: Parameters = PARAMETERS

    @property
    def today(self) -> date:
        """The local day of `as_of`."""
        return self.as_of.date()

    def told_by(self, entry: Observation) -> tuple[Observation, ...]:
        """The entry with the second entries of its moment."""
        return (entry, *self.twins.get(entry.id, ()))


def read_log(diary: DiaryContents, as_of: datetime, parameters: Parameters = PARAMETERS) -> Log:
    """What `diary` says to somebody who reads it at `as_of` (aware)."""
    found, later = known_at(diary.observations, as_of)
    timed = _in_order(found)
    known = [entry for _, entry in timed]
    second = second_entries(timed, parameters.reading)
    distinct = [entry for entry in known if entry.id not in second] if second else known
    longest = timedelta(days=parameters.reading.longest_memory_days)
    doubtful = {e.id for e in distinct if e.recorded_at - e.observed_at > longest}
    certain = [entry for entry in distinct if entry.id not in doubtful] if doubtful else distinct
    covered = covered_by_tally(certain)
    signs, _ = known_at(diary.hip_signs, as_of)
    visits, _ = known_at(diary.visits, as_of)
    return Log(
        child=diary.child,
        as_of=as_of,
        known=tuple(known),
        distinct=tuple(distinct),
        counted=tuple(entry for entry in certain if entry.id not in covered),
        twins=_by_kept(known, second),
        edited={entry.id: entry for entry in diary.observations if entry.history},
        edited_looks={look.id: look for look in diary.hip_signs if look.history},
        set_aside=SetAside(
            second_entries=_ids(known, second),
            covered_by_tally=_ids(known, covered),
            doubtful_times=_ids(known, doubtful),
            not_yet_recorded=tuple(entry.id for entry in later),
        ),
        hip_signs=tuple(sorted(signs, key=lambda look: (look.observed_at, look.id))),
        visits=tuple(sorted(visits, key=lambda visit: (visit.visited_at, visit.id))),
        parameters=parameters,
    )


def _in_order(entries: Iterable[Observation]) -> list[tuple[float, Observation]]:
    """Entries with their time in seconds, oldest first; ties by id, so any input order is alike."""
    stamped = [(entry.observed_at.timestamp(), entry.id.int, entry) for entry in entries]
    stamped.sort()
    return [(at, entry) for at, _, entry in stamped]


def _ids(entries: Iterable[Observation], wanted: Iterable[UUID]) -> tuple[UUID, ...]:
    chosen = set(wanted)
    return tuple(entry.id for entry in entries if entry.id in chosen) if chosen else ()


def _by_kept(
    known: Iterable[Observation], second: Mapping[UUID, Observation]
) -> dict[UUID, tuple[Observation, ...]]:
    twins: dict[UUID, tuple[Observation, ...]] = {}
    if second:
        for entry in known:
            if entry.id in second:
                kept = second[entry.id].id
                twins[kept] = (*twins.get(kept, ()), entry)
    return twins
