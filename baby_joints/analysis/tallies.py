"""Single entries that a tally of the same day and movement already includes."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import compress
from typing import TypeAlias

from baby_joints.analysis.columns import Columns
from baby_joints.analysis.counting.looks import Site
from baby_joints.domain.codes import Activity, Sound
from baby_joints.domain.observation import Observation

_Movement: TypeAlias = tuple[date, Site, Activity | None]
_PLAIN = frozenset({Sound.POP, Sound.CLICK, Sound.UNSURE, Sound.NONE})


def is_tally(entry: Observation) -> bool:
    """Two or more counted tries: only these give a share."""
    return entry.tried is not None and entry.tried > 1


def covered_by_tally(known: Columns, left_out: Collection[int]) -> Iterator[int]:
    """The places of single entries that tell again what a tally of that day and movement counted.

    Take the larger, never the sum: as many sounding singles go as the tallies counted sounds, as
    many quiet ones as they counted quiet tries. Singles that say more (pain, a clunk) go last.
    One that was counted itself (one try, as the first tap of somebody's own tally) tells nothing
    again. Entries of the places `left_out` are no part of it.
    """
    entries = known.entries
    tallies = [
        place
        for place, entry in enumerate(entries)
        # is_tally, without a call for each entry
        if entry.tried is not None and entry.tried > 1 and place not in left_out
    ]
    if not tallies:
        return
    movements = _movements(known)
    room: defaultdict[_Movement, list[int]] = defaultdict(lambda: [0, 0])
    for place in tallies:
        sounding_quiet, entry = room[movements[place]], entries[place]
        sounding_quiet[0] += entry.sounded
        sounding_quiet[1] += (entry.tried or 0) - entry.sounded
    for movement, singles in _singles(known, movements, room, left_out).items():
        sounding, quiet = room[movement]
        loud = [place for place in singles if entries[place].sounded]
        loud.sort(key=lambda place: _says_more(entries[place]))
        yield from _fitting(entries, loud, sounding)
        still = [place for place in singles if not entries[place].sounded]
        yield from _fitting(entries, still, quiet)


def _movements(known: Columns) -> list[_Movement]:
    sites = [kind.site for kind in known.kinds]
    activities = [entry.activity for entry in known.entries]
    return list(zip(known.days, sites, activities, strict=True))


def _singles(
    known: Columns,
    movements: Sequence[_Movement],
    room: Collection[_Movement],
    left_out: Collection[int],
) -> dict[_Movement, list[int]]:
    """The places of the uncounted entries of each movement that was also tallied on that day."""
    singles: defaultdict[_Movement, list[int]] = defaultdict(list)
    in_room = map(room.__contains__, movements)
    for place in compress(range(len(movements)), in_room):
        if known.entries[place].tried is None and place not in left_out:
            singles[movements[place]].append(place)
    return singles


def _says_more(entry: Observation) -> bool:
    return entry.is_painful or entry.sound not in _PLAIN


def _fitting(entries: Sequence[Observation], places: Iterable[int], room: int) -> Iterator[int]:
    """The first places whose sounds (a quiet one counts as one look) fit into `room`."""
    for place in places:
        room -= max(1, entries[place].sounded)
        if room < 0:
            return
        yield place
