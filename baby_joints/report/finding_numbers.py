"""The numbers of a finding, read as what they are."""

from typing import Final

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Activity, Sound

# The signs at the legs that a finding may count.
LEG_SIGNS: Final = ("opens_less", "leg_looks_shorter", "limp_or_waddle", "creases_uneven")


def whole(finding: Finding, key: str) -> int:
    """A count; 0 when the finding does not have it."""
    value = finding.numbers.get(key)
    return int(value) if isinstance(value, int | float) else 0


def part(finding: Finding, key: str) -> float:
    """A share from 0 to 1; KeyError when the finding does not have it."""
    value = finding.numbers[key]
    return float(value) if isinstance(value, int | float) else 0.0


def is_once(finding: Finding) -> bool:
    """A single hip sound, which only the age makes worth telling."""
    return finding.pattern is Pattern.RECURRING_HIP_SOUND and whole(finding, "n") == 1


def sound_code(finding: Finding) -> str:
    """The sound that the finding is about, unsure when it is about several."""
    sound = finding.numbers.get("sound")
    return str(sound) if sound in set(Sound) - {Sound.NONE} else Sound.UNSURE.value


def activity_code(finding: Finding) -> str:
    """What was happening, ``none`` when the finding does not say."""
    activity = finding.numbers.get("activity")
    return str(activity) if activity in set(Activity) else "none"


def lifting_days(finding: Finding) -> dict[str, int]:
    """Days with a sound at a lift and days with entries, since lifting gently and before."""
    keys = {
        "gentle": "gentle_day_sounds",
        "gentle_days": "gentle_days",
        "other": "other_day_sounds",
        "other_days": "other_days",
    }
    return {name: int(str(finding.numbers[key])) for name, key in keys.items()}
