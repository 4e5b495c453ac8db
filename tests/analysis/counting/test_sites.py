"""Entries, days and repeats of each joint and side."""

from datetime import date

from baby_joints.domain.codes import Joint, Side, Sound
from tests.analysis.counting.counted import counted

STORY = (
    "d2 hip-L click pain; d2 18:00 hip-L pop calm; d3 hip-B quiet; d4 hip-L quiet;"
    "d4 18:00 hip-L pop; d5 hip-L click 3/8; d6 hip-R click 1/2; d7 hip-U pop; d8 neck pop;"
    "d9,d10 knee-L grinding"
)


def test_the_row_of_a_hip() -> None:
    left = counted(STORY).sites[0]
    assert (left.joint, left.side) == (Joint.HIP, Side.LEFT)
    assert (left.sound_entries, left.quiet_entries) == (4, 2)
    assert (left.sound_days, left.quiet_days) == (3, 1)
    assert (left.tried, left.sounded) == (8, 3)
    assert left.by_sound == {Sound.POP: 2, Sound.CLICK: 2}
    assert (left.painful, left.reaction_noticed) == (1, 2)
    assert left.first_sound_on == date(2026, 2, 17)
    assert left.last_sound_on == date(2026, 2, 20)


def test_both_hips_stand_first_then_most_sounds() -> None:
    summary = counted(STORY + "; d11 knee-R quiet")
    assert [(count.joint, count.side) for count in summary.sites] == [
        (Joint.HIP, Side.LEFT),
        (Joint.HIP, Side.RIGHT),
        (Joint.KNEE, Side.LEFT),
        (Joint.NECK, Side.MIDDLE),
        (Joint.HIP, Side.UNSURE),
        (Joint.KNEE, Side.RIGHT),
    ]
    assert summary.both_hips_entries == 1
    assert summary.hip_days_side_unsure == 1
    quiet = summary.sites[-1]
    assert (quiet.sound_entries, quiet.quiet_entries, quiet.by_sound) == (0, 1, {})
    assert (quiet.first_sound_on, quiet.last_sound_on) == (None, None)


def test_a_day_with_a_quiet_look_and_a_sound_is_a_day_with_a_sound() -> None:
    right = counted("d1 hip-R quiet; d1 18:00 hip-R pop; d2 hip-R quiet").sites[1]
    assert (right.sound_days, right.quiet_days) == (1, 1)
