"""How often one movement made the sound."""

from dataclasses import dataclass

from baby_joints.analysis.share_interval import ShareInterval
from baby_joints.domain.codes import Activity, Joint, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityCount:
    """Of `tried` counted repeats of `activity`, `sounded` sounded, on `counted_days` days.

    Only entries with two or more tries are counted; single entries stand apart in `single_sound`
    and `single_quiet`. `activity` None: not said. `interval` is None under 5 repeats.
    """

    joint: Joint
    side: Side
    activity: Activity | None
    tried: int
    sounded: int
    counted_days: int
    single_sound: int
    single_quiet: int
    interval: ShareInterval | None
