"""Each hip day by day and week by week."""

from datetime import date

from baby_joints.analysis.day_mark import Mark
from baby_joints.domain.codes import Side
from tests.analysis.counting.counted import counted

STORY = (
    "d3 hip-L click pain; d4 hip-L quiet; d5 hip-B quiet; d8 hip-L click calm;"
    "d9 hip-L clunk; d10 hip-L quiet loose; d11 hip-R quiet pain; d12 knee-L pop pain"
)


def test_the_marks_of_a_hip() -> None:
    strip = counted(STORY, first=3, last=12).strip(Side.LEFT)
    sound, quiet, nobody = Mark.SOUND, Mark.QUIET, Mark.NOBODY_LOOKED
    marks = [sound, quiet, quiet, nobody, nobody, sound, sound, quiet, nobody, nobody]
    assert [day.mark for day in strip.days] == marks
    assert [day.day.day for day in strip.days if day.painful] == [18]
    assert [day.day.day for day in strip.days if day.clunk_or_loose] == [24, 25]
    assert (strip.sound_days, strip.quiet_days) == (3, 3)
    assert (strip.looked_days, strip.unlooked_days) == (6, 4)


def test_pain_without_a_sound_marks_no_day() -> None:
    strip = counted(STORY).strip(Side.RIGHT)
    assert not any(day.painful for day in strip.days)
    assert (strip.sound_days, strip.quiet_days, strip.unlooked_days) == (0, 2, 12)


def test_weeks_go_from_monday_to_sunday_within_the_period() -> None:
    strip = counted(STORY, first=3, last=10).strip(Side.LEFT)
    weeks = [
        (week.monday, week.sound_days, week.looked_days, week.age_weeks) for week in strip.weeks
    ]
    assert weeks == [(date(2026, 2, 16), 1, 3, 6), (date(2026, 2, 23), 2, 3, 7)]
