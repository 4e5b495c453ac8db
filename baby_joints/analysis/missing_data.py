"""What a pattern still needs before anything can be said."""

from dataclasses import dataclass
from enum import StrEnum

from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Activity, Joint, Side


class Need(StrEnum):
    """What there is too little of."""

    LOOKED_DAYS = "looked_days"
    LOOKED_SPAN_DAYS = "looked_span_days"
    COUNTED_TRIES = "counted_tries"
    COUNTED_DAYS = "counted_days"
    KNOWN_WEEKS = "known_weeks"
    GENTLE_LIFTS = "gentle_lifts"
    OTHER_LIFTS = "other_lifts"
    SOUND_ENTRIES = "sound_entries"
    SOUND_DAYS = "sound_days"
    CONTROL_ENTRIES = "control_entries"


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingData:
    """`pattern` cannot be judged for this site: it has `have` of the `needed` of one thing.

    `joint` and `side` are None for a pattern over several joints; `activity` is the movement that
    was counted most, None when none was.
    """

    pattern: Pattern
    joint: Joint | None
    side: Side | None
    activity: Activity | None = None
    need: Need
    have: int
    needed: int
