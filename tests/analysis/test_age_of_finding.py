"""What was written weeks ago is not told as if it were new, and not told to be gone."""

import pytest

from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Level
from tests.analysis.patterns.telling import only

SWOLLEN = "born 2025-06-01; from 2026-01-10; d1 hip-L click swollen"


@pytest.mark.parametrize(
    ("text", "pattern", "level", "last_day"),
    [
        (SWOLLEN, Pattern.SWOLLEN_RED_OR_WARM, Level.TODAY, 2),
        ("d1 hip-L click swollen", Pattern.SWOLLEN_RED_OR_WARM, Level.EMERGENCY_NOW, 2),
        ("d1 hip-L click stiff", Pattern.LIMB_HELD_OR_UNUSED, Level.TODAY, 2),
        ("d1,d2 knee-L quiet reduced", Pattern.REDUCED_MOVEMENT, Level.WITHIN_24_HOURS, 3),
        ("d1 hip-L clunk", Pattern.HIP_CLUNK_OR_LOOSE, Level.THIS_WEEK, 8),
        ("d1 signs-L opens_less", Pattern.HIP_ASYMMETRY, Level.THIS_WEEK, 8),
        ("d1 signs-L creases_uneven", Pattern.HIP_ASYMMETRY, Level.NEXT_VISIT, None),
    ],
)
def test_the_time_of_a_level_goes_by(
    text: str, pattern: Pattern, level: Level, last_day: int | None
) -> None:
    last = last_day or 300
    in_time = only(text, last, pattern)
    assert in_time.level is level
    assert in_time.numbers["time_is_past"] is False
    later = only(text, last + 1, pattern)
    assert later.level is level
    assert later.numbers["time_is_past"] is (last_day is not None)


def test_days_count_from_the_last_writing() -> None:
    finding = only(f"{SWOLLEN}; d20 hip-L quiet warm", 22, Pattern.SWOLLEN_RED_OR_WARM)
    assert (finding.numbers["days_ago"], finding.numbers["time_is_past"]) == (2, True)
    assert finding.level is Level.TODAY


def test_an_entry_of_tomorrow_is_of_today() -> None:
    ahead = "zone +13:00; d2 08:00 hip-L clunk; zone -10:00"
    finding = only(ahead, 1, Pattern.HIP_CLUNK_OR_LOOSE)
    assert finding.numbers["days_ago"] == 0
