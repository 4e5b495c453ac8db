"""Single entries that a tally of the same day and movement already includes."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

from baby_joints.analysis.counting.looks import Look
from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.domain.observation import Observation

_Movement: TypeAlias = tuple[date, Joint, Side, Activity | None]
_PLAIN = frozenset({Sound.POP, Sound.CLICK, Sound.UNSURE, Sound.NONE})


def is_tally(entry: Observation) -> bool:
    """Two or more counted tries: only these give a share."""
    return entry.tried is not None and entry.tried > 1


def covered_by_tally(looks: Sequence[Look]) -> list[Observation]:
    """The single entries that tell again what a tally of that day and movement counted.

    Take the larger, never the sum: as many sounding singles go as the tallies counted sounds, as
    many quiet ones as they counted quiet tries. Singles that say more (pain, a clunk) go last.
    """
    room: dict[_Movement, list[int]] = {}
    for look in looks:
        if is_tally(look.entry):
            sounding_quiet = room.setdefault(_movement(look), [0, 0])
            sounding_quiet[0] += look.entry.sounded
            sounding_quiet[1] += (look.entry.tried or 0) - look.entry.sounded
    covered: list[Observation] = []
    for movement, singles in _singles(looks, room).items():
        sounding, quiet = room[movement]
        loud = sorted((entry for entry in singles if entry.sounded), key=_says_more)
        covered.extend(_fitting(loud, sounding))
        covered.extend(_fitting([entry for entry in singles if not entry.sounded], quiet))
    return covered


def _singles(
    looks: Sequence[Look], room: dict[_Movement, list[int]]
) -> dict[_Movement, list[Observation]]:
    """The single entries of each movement that was also tallied on that day."""
    singles: defaultdict[_Movement, list[Observation]] = defaultdict(list)
    days = {day for day, *_ in room}
    for look in looks:
        if look[0] in days and not is_tally(look[1]):
            movement = _movement(look)
            if movement in room:
                singles[movement].append(look[1])
    return singles


def _movement(look: Look) -> _Movement:
    day, entry = look
    return day, entry.joint, entry.side, entry.activity


def _says_more(entry: Observation) -> bool:
    return entry.is_painful or entry.sound not in _PLAIN


def _fitting(entries: Sequence[Observation], room: int) -> list[Observation]:
    """The first entries whose sounds (a quiet one counts as one look) fit into `room`."""
    fitting: list[Observation] = []
    for entry in entries:
        room -= max(1, entry.sounded)
        if room < 0:
            break
        fitting.append(entry)
    return fitting
