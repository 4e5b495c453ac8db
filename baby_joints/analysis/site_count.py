"""Everything counted about one joint and side."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from baby_joints.domain.codes import Joint, Side, Sound


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteCount:
    """Entries, days and counted repeats of one joint and side within the period.

    An entry about both sides counts in both rows. `tried` and `sounded` add up entries with two or
    more counted tries; single entries stand only in the entry counts. `by_sound` counts the
    sound entries by kind; one that was told again counts as a clunk or grinding when any of those
    who tell it say so. Pain: `painful` of the `reaction_noticed` moments with a sound. Entries of
    doubtful times stand in no column but those of clunks, grinding and pain.
    """

    joint: Joint
    side: Side
    sound_entries: int
    quiet_entries: int
    sound_days: int
    quiet_days: int
    tried: int
    sounded: int
    by_sound: Mapping[Sound, int] = field(hash=False)
    painful: int
    reaction_noticed: int
    first_sound_on: date | None
    last_sound_on: date | None

    @property
    def is_empty(self) -> bool:
        """Nothing of it was written down that counts."""
        told = (self.sound_entries, self.quiet_entries, self.by_sound, self.reaction_noticed)
        return not any(told)
