"""Single entries that a tally of the same day and movement already includes."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TypeAlias
from uuid import UUID

from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.domain.observation import Observation

_Movement: TypeAlias = tuple[date, Joint, Side, Activity | None]
_PLAIN = frozenset({Sound.POP, Sound.CLICK, Sound.UNSURE, Sound.NONE})


def is_tally(entry: Observation) -> bool:
    """Two or more counted tries: only these give a share."""
    return entry.tried is not None and entry.tried > 1


def covered_by_tally(entries: Sequence[Observation]) -> set[UUID]:
    """Ids of single entries that tell again what a tally of that day and movement counted.

    Take the larger, never the sum: as many sounding singles go as the tallies counted sounds, as
    many quiet ones as they counted quiet tries. Singles that say more (pain, a clunk) go last.
    """
    room: dict[_Movement, list[int]] = {}
    for entry in entries:
        if is_tally(entry):
            sounding_quiet = room.setdefault(_movement(entry), [0, 0])
            sounding_quiet[0] += entry.sounded
            sounding_quiet[1] += (entry.tried or 0) - entry.sounded
    if not room:
        return set()
    days = {day for day, *_ in room}
    singles: dict[_Movement, list[Observation]] = defaultdict(list)
    for entry in entries:
        if entry.observed_at.date() in days and not is_tally(entry):
            movement = _movement(entry)
            if movement in room:
                singles[movement].append(entry)
    covered: set[UUID] = set()
    for movement, found in singles.items():
        sounding, quiet = room[movement]
        loud = sorted((entry for entry in found if not entry.is_quiet), key=_says_more)
        covered.update(_fitting(loud, sounding))
        covered.update(_fitting([entry for entry in found if entry.is_quiet], quiet))
    return covered


def _movement(entry: Observation) -> _Movement:
    return entry.observed_at.date(), entry.joint, entry.side, entry.activity


def _says_more(entry: Observation) -> bool:
    return entry.is_painful or entry.sound not in _PLAIN


def _fitting(entries: Sequence[Observation], room: int) -> list[UUID]:
    """The first entries whose sounds (a quiet one counts as one look) fit into `room`."""
    fitting: list[UUID] = []
    for entry in entries:
        room -= max(1, entry.sounded)
        if room < 0:
            break
        fitting.append(entry.id)
    return fitting
