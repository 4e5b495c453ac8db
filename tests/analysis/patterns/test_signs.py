"""Signs count from the first time, from the raw entries, at the level their age and company ask."""

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from baby_joints.analysis import summarise
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Joint, Level, Side
from tests.analysis.patterns.telling import found, only, sides
from tests.builders import Story, key

PAIN = Pattern.PAIN_WITH_SOUND
SWOLLEN = Pattern.SWOLLEN_RED_OR_WARM
HELD = Pattern.LIMB_HELD_OR_UNUSED
CLUNK = Pattern.HIP_CLUNK_OR_LOOSE
GRINDS = Pattern.GRINDING
LESS = Pattern.REDUCED_MOVEMENT
UNEVEN = Pattern.HIP_ASYMMETRY


def test_pain_needs_two_occasions() -> None:
    assert not found("d1 knee-L pop pain; d2 knee-L pop calm", 3, PAIN)
    finding = only("d1 knee-L pop pain; d2 knee-L pop calm; d3 knee-L pop wincing", 4, PAIN)
    assert (finding.joint, finding.level) == (Joint.KNEE, Level.WITHIN_24_HOURS)
    assert (finding.numbers["n"], finding.numbers["m"], finding.numbers["days"]) == (2, 3, 2)
    assert (finding.numbers["crying"], finding.numbers["wincing"]) == (1, 1)
    assert finding.numbers["discomfort"] == 0
    assert finding.since == date(2026, 1, 12)
    assert finding.observation_ids == (key(1), key(3))


def test_one_pain_told_by_two_is_one_occasion() -> None:
    text = "d1 09:00 knee-L pop pain by A; d1 09:10 knee-L pop pain by B"
    assert not found(text, 2, PAIN)
    assert found(text + "; d2 knee-L pop pain", 3, PAIN)[0].numbers["n"] == 2


def test_pain_over_several_joints() -> None:
    finding = only("d1 knee-L pop pain; d2 neck pop pain", 3, PAIN)
    assert (finding.joint, finding.side) == (None, None)
    assert finding.numbers["n"] == 2


def test_most_sounds_hurt() -> None:
    four = only("d1..d4 knee-L pop pain", 5, PAIN).numbers
    assert four["mostly"] is True
    assert four["mostly_everywhere"] is True
    half = only("d1..d4 knee-L pop pain; d5..d8 neck pop calm", 9, PAIN).numbers
    assert half["mostly"] is True
    assert half["mostly_everywhere"] is False
    assert only("d1..d3 knee-L pop pain", 4, PAIN).numbers["mostly"] is False
    two_days = "d1 09:00 knee-L pop pain; d1 15:00 knee-L pop pain; d1 20:00 knee-L pop pain;"
    assert only(two_days + "d2 knee-L pop pain", 3, PAIN).numbers["mostly"] is True
    for calm, mostly in (("d5", True), ("d5,d6", False)):  # four of five, four of six
        text = f"d1..d4 knee-L pop pain; {calm} knee-L pop calm"
        assert only(text, 9, PAIN).numbers["mostly"] is mostly
    one_day = "; ".join(f"d1 {hour}:00 knee-L pop pain" for hour in ("08", "11", "14", "17", "20"))
    assert only(one_day, 2, PAIN).numbers["mostly"] is False


def test_quiet_looks_cannot_hurt() -> None:
    assert not found("d1,d2 knee-L quiet pain", 3, PAIN)


@pytest.mark.parametrize("word", ["swollen", "red", "warm"])
def test_one_of_three_is_enough(word: str) -> None:
    finding = only(f"d100 knee-R pop {word}; d101 knee-R pop no-red", 102, SWOLLEN)
    assert (finding.level, finding.since) == (Level.TODAY, date(2026, 4, 19))
    assert (finding.numbers["n"], finding.numbers["m"]) == (1, 2)
    counts = [finding.numbers[name] for name in ("swelling", "redness", "warmth")]
    assert sum(int(str(count)) for count in counts) == 1


def test_under_three_months_a_hot_joint_is_an_emergency() -> None:
    assert only("d92 knee-R pop warm", 93, SWOLLEN).level is Level.EMERGENCY_NOW
    assert only("d93 knee-R pop warm", 93, SWOLLEN).level is Level.TODAY
    # The age of the first time decides.
    assert only("d80,d95 knee-R pop warm", 95, SWOLLEN).level is Level.EMERGENCY_NOW


SIGNS = (HELD, SWOLLEN, CLUNK, GRINDS, UNEVEN)
SAID = st.builds(
    "d{} {} {} {}".format,
    st.integers(1, 130),
    st.sampled_from(["hip-L", "hip-B", "knee-R"]),
    st.sampled_from(["click", "quiet", "clunk", "grinding", "click 3/4"]),
    st.sampled_from(["", "pain", "swollen", "warm", "stiff", "unused", "fever", "hot", "no-red"]),
)
LOOKED = st.builds(
    "d{} signs-{} {}".format,
    st.integers(1, 130),
    st.sampled_from(["L", "B"]),
    st.sampled_from(["opens_less", "creases_uneven", "no-opens_less", "no-creases_uneven"]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(SAID | LOOKED, max_size=8), SAID | LOOKED)
@example(["d85 knee-R pop swollen"], "d95 knee-R pop swollen")
def test_an_added_entry_never_lowers_the_level_of_a_sign(entries: list[str], added: str) -> None:
    def levels(told: list[str]) -> dict[tuple[object, ...], int]:
        story = Story().read(";".join(told))
        findings = summarise(story.contents(), story.end(140)).findings
        return {
            (one.pattern, one.joint, one.side): one.level.urgency
            for one in findings
            if one.pattern in SIGNS
        }

    more = levels([*entries, added])
    for site, urgency in levels(entries).items():
        assert more[site] >= urgency


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("d100 10:00 hip-L quiet stiff", Level.TODAY),
        ("d100 10:00 hip-L quiet unused fever", Level.EMERGENCY_NOW),
        ("d100 10:00 hip-L quiet unused no-fever", Level.TODAY),
        ("d100 10:00 hip-L quiet stiff; d101 10:00 neck pop ill", Level.EMERGENCY_NOW),
        ("d100 10:00 hip-L quiet stiff; d101 10:01 neck pop ill", Level.TODAY),
        ("d100 10:00 hip-L quiet stiff; d99 10:00 knee-L pop warm", Level.EMERGENCY_NOW),
        ("d100 10:00 hip-L quiet stiff; d99 09:59 knee-L pop hot", Level.TODAY),
    ],
)
def test_a_limb_held_or_unused(text: str, level: Level) -> None:
    finding = only(text, 103, HELD)
    assert finding.level is level
    held, unused = finding.numbers["held_stiffly"], finding.numbers["not_used"]
    assert (held, unused) in {(1, 0), (0, 1)}
    assert finding.numbers["with_fever_or_ill"] is (level is Level.EMERGENCY_NOW)


def test_one_clunk_is_enough_even_with_a_doubtful_time() -> None:
    finding = only("d5 hip-R clunk late 20d; d6 hip-R quiet", 30, CLUNK)
    assert (finding.side, finding.level) == (Side.RIGHT, Level.THIS_WEEK)
    assert finding.since == date(2026, 2, 3)
    assert (finding.numbers["clunks"], finding.numbers["felt_loose"]) == (1, 0)
    assert (finding.numbers["n"], finding.numbers["m"]) == (1, 2)


def test_a_loose_hip_counts_and_a_loose_knee_does_not() -> None:
    assert only("d5 hip-R quiet loose", 6, CLUNK).numbers["felt_loose"] == 1
    assert not found("d5 knee-R clunk loose", 6, CLUNK)


def test_a_clunk_of_both_is_one_of_each() -> None:
    assert sides("d5 hip-B clunk", 6, CLUNK) == [Side.LEFT, Side.RIGHT]


def test_a_clunk_that_only_the_second_entry_names() -> None:
    text = "d5 09:00 hip-L pop by A; d5 09:05 hip-L clunk by B"
    finding = only(text, 6, CLUNK)
    assert finding.observation_ids == (key(2),)
    assert finding.numbers["m"] == 1


def test_grinding_of_a_newborn() -> None:
    assert only("d42 neck grinding", 43, GRINDS).level is Level.WITHIN_24_HOURS
    finding = only("d43 neck grinding; d44 neck pop; d45 neck unsure", 46, GRINDS)
    assert finding.level is Level.NEXT_VISIT
    assert (finding.numbers["n"], finding.numbers["m"]) == (1, 2)
    assert finding.numbers["under_six_weeks"] is False


def test_moved_less_on_two_days() -> None:
    assert not found("d1 09:00 knee-L pop reduced; d1 20:00 knee-L pop reduced", 3, LESS)
    finding = only("d1,d3 knee-L pop reduced; d4 knee-L pop moves", 5, LESS)
    assert (finding.level, finding.since) == (Level.WITHIN_24_HOURS, date(2026, 1, 12))
    assert (finding.numbers["n"], finding.numbers["m"]) == (2, 3)
    first_and_last = (finding.numbers["first_on"], finding.numbers["last_on"])
    assert first_and_last == ("2026-01-10", "2026-01-12")


@pytest.mark.parametrize("sign", ["opens_less", "leg_looks_shorter", "limp_or_waddle"])
def test_one_leg_is_unlike_the_other(sign: str) -> None:
    finding = only(f"d9 signs-R {sign}; d20 signs-R no-{sign}", 21, UNEVEN)
    assert (finding.joint, finding.side) == (Joint.HIP, Side.RIGHT)
    assert (finding.level, finding.since) == (Level.THIS_WEEK, date(2026, 1, 18))
    assert (finding.numbers["n"], finding.numbers["m"], finding.numbers[sign]) == (1, 2, 1)


def test_creases_alone_can_wait() -> None:
    assert only("d9 signs-L creases_uneven", 10, UNEVEN).level is Level.NEXT_VISIT
    assert only("d9 signs-L creases_uneven opens_less", 10, UNEVEN).level is Level.THIS_WEEK
    assert not found("d9 signs-L no-creases_uneven", 10, UNEVEN)


def test_one_leg_that_moves_less_is_written_down_at_several_joints() -> None:
    assert not found("d1 hip-L pop reduced; d1 knee-L pop reduced", 3, LESS)
    finding = only("d1 hip-L pop reduced; d2 knee-L pop reduced; d2 neck quiet", 3, LESS)
    assert (finding.joint, finding.side, finding.level) == (None, None, Level.WITHIN_24_HOURS)
    assert (finding.numbers["n"], finding.numbers["days"]) == (2, 2)
    assert finding.observation_ids == (key(1), key(2))
    assert finding.since == date(2026, 1, 11)
    # A joint that has two by itself is named.
    text = "d1 hip-L pop reduced; d2 hip-L pop reduced; d3 knee-L pop reduced"
    assert only(text, 4, LESS).joint is Joint.HIP


def test_a_yes_to_the_question_for_a_hot_joint_is_a_swollen_joint() -> None:
    finding = only("d1 knee-L pop hot", 2, SWOLLEN)
    assert finding.joint is Joint.KNEE
    assert (finding.numbers["hot_or_swollen"], finding.numbers["swelling"]) == (1, 0)
    assert not found("d1 knee-L pop no-hot", 2, SWOLLEN)


@pytest.mark.parametrize(
    ("later", "looked"),
    [
        ("no-creases_uneven", 1),  # nobody looked for the sign again
        ("no-opens_less", 4),
        ("creases_uneven", 4),  # then both signs are named, and each look was for one of them
    ],
)
def test_only_looks_for_a_sign_that_is_named_are_counted(later: str, looked: int) -> None:
    text = f"d1 signs-L opens_less; d2,d9,d16 signs-L {later}"
    assert only(text, 20, UNEVEN).numbers["m"] == looked
