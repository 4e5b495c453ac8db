"""What is said when too little is known."""

from baby_joints.analysis import summarise
from baby_joints.analysis.missing_data import Need
from baby_joints.analysis.parameters import PARAMETERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Activity, Joint, Side
from tests.builders import Story


def needs(text: str, upto: int) -> dict[tuple[Pattern, Side | None, Need], tuple[int, int]]:
    story = Story().read(text)
    missing = summarise(story.contents(), story.end(upto)).missing
    return {(one.pattern, one.side, one.need): (one.have, one.needed) for one in missing}


def test_an_empty_diary_needs_everything() -> None:
    found = needs("", 5)
    assert found == {
        (Pattern.PERSISTENT_HIP_SOUND, Side.LEFT, Need.LOOKED_DAYS): (0, 4),
        (Pattern.PERSISTENT_HIP_SOUND, Side.LEFT, Need.LOOKED_SPAN_DAYS): (0, 19),
        (Pattern.PERSISTENT_HIP_SOUND, Side.RIGHT, Need.LOOKED_DAYS): (0, 4),
        (Pattern.PERSISTENT_HIP_SOUND, Side.RIGHT, Need.LOOKED_SPAN_DAYS): (0, 19),
        (Pattern.REPRODUCIBLE_HIP_SOUND, Side.LEFT, Need.COUNTED_TRIES): (0, 10),
        (Pattern.REPRODUCIBLE_HIP_SOUND, Side.LEFT, Need.COUNTED_DAYS): (0, 3),
        (Pattern.REPRODUCIBLE_HIP_SOUND, Side.RIGHT, Need.COUNTED_TRIES): (0, 10),
        (Pattern.REPRODUCIBLE_HIP_SOUND, Side.RIGHT, Need.COUNTED_DAYS): (0, 3),
        (Pattern.RISING, Side.LEFT, Need.KNOWN_WEEKS): (0, 9),
        (Pattern.RISING, Side.RIGHT, Need.KNOWN_WEEKS): (0, 9),
        (Pattern.SETTLING, Side.LEFT, Need.CONTROL_ENTRIES): (0, 3),
        (Pattern.SETTLING, Side.RIGHT, Need.CONTROL_ENTRIES): (0, 3),
        (Pattern.LIFTING_DIFFERENCE, None, Need.GENTLE_LIFTS): (0, 15),
        (Pattern.LIFTING_DIFFERENCE, None, Need.OTHER_LIFTS): (0, 15),
        (Pattern.COMFORTABLE_POPS, None, Need.SOUND_ENTRIES): (0, 10),
        (Pattern.COMFORTABLE_POPS, None, Need.SOUND_DAYS): (0, 7),
    }


def test_counted_tries_on_one_more_day() -> None:
    story = Story().read(
        "d1 hip-L click diaper 4/8; d2 hip-L click diaper 3/7; d2 hip-L click lift 2/2"
    )
    missing = summarise(story.contents(), story.end(3)).missing
    left = [m for m in missing if m.pattern is Pattern.REPRODUCIBLE_HIP_SOUND and m.side == "left"]
    assert [(m.need, m.have, m.needed, m.activity) for m in left] == [
        (Need.COUNTED_DAYS, 2, 3, Activity.DIAPER_CHANGE)
    ]


def test_a_full_diary_needs_nothing() -> None:
    text = (
        "d1..d70/2 hip-B click diaper 3/8; d1..d70 neck pop; d1..d70/2 neck quiet lift gentle;"
        "d2..d70/2 neck quiet lift rough"
    )
    assert needs(text, 70) == {}


def test_lifts_count_by_their_kind() -> None:
    found = needs("d1..d5 neck quiet lift gentle; d1..d3 12:00 neck quiet lift rough", 6)
    assert found[Pattern.LIFTING_DIFFERENCE, None, Need.GENTLE_LIFTS] == (5, 15)
    assert found[Pattern.LIFTING_DIFFERENCE, None, Need.OTHER_LIFTS] == (3, 15)


def test_what_is_there_is_counted_to_the_day_and_the_week() -> None:
    rule = PARAMETERS.persistent
    text = f"from 2026-01-12; d1,d2,d{rule.span_days} hip-L click; d16,d17 neck quiet"
    found = needs(text, 21)
    persistent = Pattern.PERSISTENT_HIP_SOUND
    assert found[persistent, Side.LEFT, Need.LOOKED_DAYS] == (3, rule.days)
    assert found[persistent, Side.LEFT, Need.LOOKED_SPAN_DAYS] == (
        rule.span_days - 1,
        rule.span_days,
    )
    weeks = PARAMETERS.change.known_weeks
    assert found[Pattern.RISING, Side.LEFT, Need.KNOWN_WEEKS] == (3, weeks)
    assert found[Pattern.SETTLING, Side.LEFT, Need.CONTROL_ENTRIES] == (2, 3)


def test_a_minimum_that_is_just_met_is_not_missing() -> None:
    rule = PARAMETERS.persistent
    days = ",".join(f"d{day}" for day in (1, 2, 3, rule.span_days + 1))
    found = needs(f"{days} hip-L click; d4..d12 neck pop; d4 neck pop", 30)
    assert not any(
        pattern is Pattern.PERSISTENT_HIP_SOUND and side is Side.LEFT for pattern, side, _ in found
    )


def test_each_hip_names_its_joint() -> None:
    story = Story()
    for one in summarise(story.contents(), story.end(5)).missing:
        assert (one.joint is Joint.HIP) == (one.side is not None)
        assert one.joint in {Joint.HIP, None}


def test_tries_that_are_just_enough_are_not_missing() -> None:
    rule = PARAMETERS.reproducible
    last = rule.tries - 2 * (rule.days - 1)
    text = f"d1..d{rule.days - 1} hip-L click diaper 1/2; d{rule.days} hip-L click diaper 1/{last}"
    found = needs(text, rule.days + 1)
    assert (Pattern.REPRODUCIBLE_HIP_SOUND, Side.RIGHT, Need.COUNTED_TRIES) in found
    assert not any(
        pattern is Pattern.REPRODUCIBLE_HIP_SOUND and side is Side.LEFT
        for pattern, side, _ in found
    )


def test_enough_days_with_too_few_sounds_are_not_enough() -> None:
    pops = PARAMETERS.pops
    found = needs(f"d1..d{pops.days + 1} knee-L pop", 30)
    sums = Pattern.COMFORTABLE_POPS
    assert found[sums, None, Need.SOUND_ENTRIES] == (pops.days + 1, pops.entries)
    assert (sums, None, Need.SOUND_DAYS) not in found


def test_known_weeks_are_whole_ones() -> None:
    # 1 January 2026 is a Thursday: up to Sunday, d46, it is six weeks and four days.
    found = needs("from 2026-01-15; d1,d2 hip-L click", 46)
    assert found[Pattern.RISING, Side.LEFT, Need.KNOWN_WEEKS][0] == 6
