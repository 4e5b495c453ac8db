"""Which plain values stand in the numbers of a finding: what screens and pages may rely on.

``n`` of ``m`` is the count in bold beside the title; ``m`` is None where nothing can be divided.
``first_on`` and ``last_on`` are ISO days; with ``last_on`` come ``days_ago``, and ``time_is_past``
when more days have gone by since than the level gives. ``sound`` is the code written most often.
Shares lie between 0 and 1, ``low`` and ``high`` are the ends of their range at ``range_level``.
"""

from collections.abc import Mapping
from typing import Final

from baby_joints.analysis.pattern import Pattern

_SEEN: Final = frozenset({"n", "m", "first_on", "last_on", "days_ago", "time_is_past"})
_REPEATED: Final = frozenset(
    {"n", "m", "first_on", "last_on", "sound", "activity", "counted_days"}
    | {"share", "low", "high", "range_level"}
)
_CHANGED: Final = frozenset(
    {"split_on"}
    | {"before_sound_days", "before_looked_days", "before_written_days"}
    | {"after_sound_days", "after_looked_days", "after_written_days"}
)

# Keys by pattern; more may stand there. What n and m count:
#   signs (pain, swelling, limb, movement, clunk, grinding): times it was there, of times looked
#   persistent, recurring: days with a sound, of the days somebody looked, first_on to last_on;
#   quiet_days_after: days somebody looked after last_on
#   reproducible: counted repeats that sounded, of those counted, first_on to last_on
#   rising, settling: days with a sound; days looked at (this hip); days with any entry
#   comfortable pops: entries with a sound (m None), over `joints` joints on `days` days
NUMBERS: Final[Mapping[Pattern, frozenset[str]]] = {
    Pattern.LIMB_HELD_OR_UNUSED: _SEEN | {"held_stiffly", "not_used"},
    Pattern.SWOLLEN_RED_OR_WARM: _SEEN | {"swelling", "redness", "warmth"},
    Pattern.PAIN_WITH_SOUND: _SEEN | {"days", "crying", "wincing", "discomfort"},
    Pattern.REDUCED_MOVEMENT: _SEEN | {"days"},
    Pattern.HIP_CLUNK_OR_LOOSE: _SEEN | {"clunks", "felt_loose"},
    Pattern.HIP_ASYMMETRY: _SEEN
    | {"opens_less", "leg_looks_shorter", "creases_uneven", "limp_or_waddle"},
    Pattern.PERSISTENT_HIP_SOUND: _SEEN
    | {"sound", "days_in_6_weeks", "weeks_in_6_weeks", "days_in_last_week", "quiet_days_after"},
    # other_side_*: the same movement and the other hip; None when it was not counted there
    Pattern.REPRODUCIBLE_HIP_SOUND: _REPEATED | {"other_side_tried", "other_side_sounded"},
    Pattern.GRINDING: _SEEN | {"days"},
    Pattern.RECURRING_HIP_SOUND: _SEEN | {"sound", "quiet_days_after"},
    Pattern.REPRODUCIBLE_SOUND: _REPEATED,
    Pattern.RISING: _CHANGED,
    Pattern.SETTLING: _CHANGED,
    # by: "shares" of described lifts, or "days" with a sound at a lift, of those with an entry
    Pattern.LIFTING_DIFFERENCE: frozenset(
        {"gentle_tried", "gentle_sounded", "other_tried", "other_sounded", "by"}
        | {"gentle_days", "gentle_day_sounds", "other_days", "other_day_sounds"}
    ),
    Pattern.COMFORTABLE_POPS: frozenset({"n", "m", "joints", "days"}),
}
