"""Reading the log: what was known at a moment, and what of it counts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TypeAlias
from uuid import UUID

from baby_joints.analysis.counting.looks import Look, Site, group_by_site
from baby_joints.analysis.known_versions import known_at
from baby_joints.analysis.parameters import PARAMETERS, Parameters
from baby_joints.analysis.set_aside import SetAside
from baby_joints.analysis.tallies import covered_by_tally
from baby_joints.analysis.twins import second_entries
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Movement, Presence, Sound
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit

Moment: TypeAlias = tuple[Look, Sequence[Observation]]

_PLAIN_SOUNDS = frozenset({Sound.POP, Sound.CLICK, Sound.UNSURE, Sound.NONE})
_PLAIN_MOVEMENT = frozenset({Movement.NORMAL, Movement.NOT_CHECKED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """The diary as it was known at `as_of`, oldest first, each entry with its local day.

    `known` holds every entry in its version of then, `counted` those of them that are not set
    aside (`by_site` the same by joint and side), `distinct` all but the second entries, `notable`
    every known entry that says more than a plain sound or a quiet look. `moments` are the looks
    that somebody wrote down twice or more, each with its second entries; `unlike` are those of them
    whose entries answer differently: what they say more must not be lost. All other distinct looks
    stand in `alike`, grouped by what they answer: a question about a sign is asked once a group.
    `aside_on` are the days of the entries set aside.
    `edited` and `edited_looks` are the records with earlier versions, as the diary holds them now.
    """

    child: Child
    as_of: datetime
    known: Sequence[Look]
    distinct: Sequence[Look]
    counted: Sequence[Look]
    notable: Sequence[Look]
    by_site: Mapping[Site, Sequence[Look]] = field(hash=False)
    alike: Sequence[Sequence[Look]]
    moments: Sequence[Moment]
    unlike: Sequence[Moment]
    aside_on: Mapping[UUID, date] = field(hash=False)
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


def read_log(diary: DiaryContents, as_of: datetime, parameters: Parameters = PARAMETERS) -> Log:
    """What `diary` says to somebody who reads it at `as_of` (aware)."""
    found, later = known_at(diary.observations, as_of)
    ordered = _in_order(found)
    known = [Look(entry.observed_at.date(), entry) for entry in ordered]
    second = second_entries(ordered, parameters.reading)
    distinct = _without(known, [entry for entry, _ in second])
    longest = timedelta(days=parameters.reading.longest_memory_days)
    doubtful = [e for _, e in distinct if e.recorded_at - e.observed_at > longest]
    certain = _without(distinct, doubtful)
    covered = covered_by_tally(certain)
    counted = _without(certain, covered)
    moments = _moments(distinct, second)
    unlike = [moment for moment in moments if _answers_differ(moment)]
    alike = _alike(_without(distinct, [look.entry for look, _ in unlike]))
    twice = [entry for entry, _ in second]
    signs, _ = known_at(diary.hip_signs, as_of)
    visits, _ = known_at(diary.visits, as_of)
    return Log(
        child=diary.child,
        as_of=as_of,
        known=known,
        distinct=distinct,
        counted=counted,
        notable=_notable(alike, unlike, twice),
        by_site=group_by_site(counted),
        alike=alike,
        moments=moments,
        unlike=unlike,
        aside_on={e.id: e.observed_at.date() for e in (*twice, *covered, *doubtful)},
        edited={entry.id: entry for entry in diary.observations if entry.history},
        edited_looks={look.id: look for look in diary.hip_signs if look.history},
        set_aside=SetAside(
            second_entries=tuple(entry.id for entry, _ in second),
            covered_by_tally=tuple(entry.id for entry in covered),
            doubtful_times=tuple(entry.id for entry in doubtful),
            not_yet_recorded=tuple(entry.id for entry in later),
        ),
        hip_signs=tuple(sorted(signs, key=lambda look: (look.observed_at, look.id))),
        visits=tuple(sorted(visits, key=lambda visit: (visit.visited_at, visit.id))),
        parameters=parameters,
    )


def _in_order(entries: list[Observation]) -> list[Observation]:
    """Oldest first; ties by id, so any input order is alike."""
    by_id = sorted(entries, key=lambda entry: entry.id.int)
    return sorted(by_id, key=lambda entry: entry.observed_at.timestamp())


def _without(looks: list[Look], left_out: Sequence[Observation]) -> list[Look]:
    """Told apart by the very object: comparing ids would cost more than all else here."""
    if not left_out:
        return looks
    gone = {id(entry) for entry in left_out}
    return [look for look in looks if id(look[1]) not in gone]


def _alike(looks: Iterable[Look]) -> list[list[Look]]:
    """Looks in groups of the same site, sound and answers; each group oldest first."""
    groups: defaultdict[tuple[object, ...], list[Look]] = defaultdict(list)
    for look in looks:
        groups[_answers(look[1])].append(look)
    return list(groups.values())


def _answers(e: Observation) -> tuple[object, ...]:
    """All that a question about a sign asks for."""
    said = (e.reaction, e.movement, e.swelling, e.redness, e.warmth, e.felt_loose)
    return e.joint, e.side, e.sound, said, not e.safety


def _answers_differ(moment: Moment) -> bool:
    look, second = moment
    return any(_answers(entry) != _answers(look.entry) for entry in second)


def _notable(
    alike: Iterable[Sequence[Look]], unlike: Iterable[Moment], second: Iterable[Observation]
) -> list[Look]:
    """Kept and second entries that say more, oldest first."""
    found = [look for group in alike if _says_more(group[0].entry) for look in group]
    found += [look for look, _ in unlike if _says_more(look.entry)]
    found += [Look(entry.observed_at.date(), entry) for entry in second if _says_more(entry)]
    return sorted(found, key=lambda look: (look.entry.observed_at.timestamp(), look.entry.id.int))


def _says_more(entry: Observation) -> bool:
    """Pain, swelling, a limb not moved as usual, a loose hip, a clunk, grinding, safety answers."""
    return bool(
        entry.reaction
        or entry.movement not in _PLAIN_MOVEMENT
        or entry.sound not in _PLAIN_SOUNDS
        or entry.swelling is Presence.PRESENT
        or entry.redness is Presence.PRESENT
        or entry.warmth is Presence.PRESENT
        or entry.felt_loose is Presence.PRESENT
        or entry.safety
    )


def _moments(
    distinct: Sequence[Look], second: Sequence[tuple[Observation, Observation]]
) -> list[Moment]:
    """The looks that were written down twice or more, with their second entries."""
    if not second:
        return []
    told: defaultdict[int, list[Observation]] = defaultdict(list)
    for entry, kept in second:
        told[id(kept)].append(entry)
    return [(look, told[id(look[1])]) for look in distinct if id(look[1]) in told]
