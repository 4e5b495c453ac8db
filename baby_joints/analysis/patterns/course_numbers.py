"""The numbers that tell the course of one hip: days with a sound of days looked at."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from baby_joints.analysis.counting.sites import days_of_sites
from baby_joints.analysis.finding import Number
from baby_joints.analysis.log_reading import Log
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation import Observation

# After so many days without a sound a new one begins a course of its own.
LONGEST_PAUSE: Final = timedelta(days=56)


@dataclass(frozen=True, slots=True)
class Course:
    """The entries with a sound of one hip, without a pause of eight weeks, and the looks around."""

    entries: tuple[Observation, ...]
    sound_on: tuple[date, ...]
    looked_on: tuple[date, ...]

    @property
    def ids(self) -> tuple[UUID, ...]:
        """The records behind it, oldest first."""
        return tuple([entry.id for entry in self.entries])

    def numbers(self) -> dict[str, Number]:
        """n, m, first_on, last_on, span, quiet days since, and the sound written most often."""
        first, last = self.sound_on[0], self.sound_on[-1]
        after = bisect_right(self.looked_on, last)
        return {
            "n": len(self.sound_on),
            "m": after - bisect_left(self.looked_on, first),
            "first_on": first.isoformat(),
            "last_on": last.isoformat(),
            "course_days": (last - first).days,
            "quiet_days_after": len(self.looked_on) - after,
            "sound": commonest_sound(self.entries),
        }


def commonest_sound(entries: Iterable[Observation]) -> str:
    """The code written most often; the first of the vocabulary when two are even."""
    counts = Counter([entry.sound for entry in entries])
    return max(Sound, key=lambda sound: counts[sound]).value


def course_of(log: Log, side: Side) -> Course:
    """The newest course of one hip; there must be a sound."""
    looked, sound = log.made(days_of_sites)[Joint.HIP, side]
    first = len(sound) - 1
    while first and sound[first] - sound[first - 1] <= LONGEST_PAUSE:
        first -= 1
    sounds = log.sounds_at((Joint.HIP, side), sound[first])
    return Course(
        tuple(sounds.entries),
        sound[first:],
        looked,
    )
