"""Entries, days and repeats of each joint and side."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baby_joints.analysis.sign_record import Sign
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


def test_what_only_a_second_entry_says_counts_once() -> None:
    """The page must not show a clunk and a pain in the box, and none in the row below it."""
    left = counted(
        "d1 08:00 hip-L click by Mama; d1 08:10 hip-L click by Papa pain;"
        "d2 08:00 hip-L click by Mama; d2 08:10 hip-L clunk by Papa pain"
    ).sites[0]
    assert (left.sound_entries, left.by_sound) == (2, {Sound.CLICK: 1, Sound.CLUNK: 1})
    assert (left.painful, left.reaction_noticed) == (2, 2)


CLUNK_OF_THE_SECOND = "d1 12:00 hip-L click by A; d1 12:05 hip-L clunk by B"


@pytest.mark.parametrize(
    ("text", "by_sound"),
    [
        ("d1 hip-L click 3/8 diaper; d1 hip-L clunk diaper pain", {Sound.CLUNK: 1}),
        (
            "d1 hip-L click 3/8 diaper; d1 18:00 hip-L click 3/8 diaper; d1 hip-L clunk diaper",
            {Sound.CLICK: 1, Sound.CLUNK: 1},
        ),
        ("d1 hip-L click 3/8; d1 hip-L grinding; d1 hip-L clunk", {Sound.CLUNK: 1}),
        ("d1 hip-L click 3/8;" + CLUNK_OF_THE_SECOND, {Sound.CLUNK: 1}),
        ("d1 hip-L clunk 3/8; d1 hip-L grinding", {Sound.CLUNK: 1}),
        ("d1 hip-L quiet 0/8 diaper; d1 hip-L quiet diaper", {}),
    ],
)
def test_what_only_a_covered_entry_says_counts_with_its_tally(
    text: str, by_sound: dict[Sound, int]
) -> None:
    left = counted(text).sites[0]
    assert left.by_sound == by_sound
    assert sum(by_sound.values()) == left.sound_entries


def test_pain_of_a_doubtful_time_counts_as_the_sign_does() -> None:
    summary = counted(
        "d1 hip-L click calm; d2 hip-L click pain late 9d; d3 knee-L pop pain late 9d"
    )
    left = summary.sites[0]
    assert (left.sound_entries, left.painful, left.reaction_noticed) == (1, 1, 2)
    assert [count.joint for count in summary.sites] == [Joint.HIP, Joint.HIP, Joint.KNEE]
    knee = summary.sites[2]
    assert (knee.sound_entries, knee.painful, knee.reaction_noticed) == (0, 1, 1)


def test_a_clunk_or_grinding_of_a_doubtful_time_counts_as_the_sign_does() -> None:
    summary = counted(
        "d1 hip-L click; d2 hip-L clunk late 9d; d3 knee-L grinding late 9d; d3 neck pop late 9d;"
        "d4 12:00 hip-R click late 9d by A; d4 12:05 hip-R clunk late 9d by B"
    )
    left, right, knee = summary.sites
    assert (left.sound_entries, left.by_sound) == (1, {Sound.CLICK: 1, Sound.CLUNK: 1})
    assert (right.sound_entries, right.by_sound, right.is_empty) == (0, {Sound.CLUNK: 1}, False)
    assert (knee.joint, knee.by_sound) == (Joint.KNEE, {Sound.GRINDING: 1})
    assert summary.sign(Sign.HIP_CLUNK).present == 2
    assert summary.sign(Sign.GRINDING).present == 1


TOLD = st.builds(
    "d{} {} {} {} {} {} {}".format,
    st.integers(1, 5),
    st.sampled_from(["08:00", "08:01", "08:10", "12:00"]),
    st.sampled_from(["hip-L", "hip-R", "knee-L"]),
    st.sampled_from(["click", "clunk", "quiet", "click 3/4 diaper", "pop diaper", "clunk diaper"]),
    st.sampled_from(["", "pain", "calm"]),
    st.sampled_from(["", "by Mama", "by Papa"]),
    st.sampled_from(["", "", "", "late 9d"]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(TOLD, max_size=12))
def test_the_rows_say_what_the_signs_say(entries: list[str]) -> None:
    summary = counted(";".join(entries))
    pain, clunk = summary.sign(Sign.PAIN_AFTER_SOUND), summary.sign(Sign.HIP_CLUNK)
    assert sum(row.painful for row in summary.sites) == pain.present
    # A site of nothing but a calm sound at a doubtful time has no row.
    noticed = sum(row.reaction_noticed for row in summary.sites)
    assert pain.looked - len(summary.set_aside.doubtful_times) <= noticed <= pain.looked
    clunks = sum(
        row.by_sound.get(Sound.CLUNK, 0) for row in summary.sites if row.joint is Joint.HIP
    )
    assert (clunks > 0) is (clunk.present > 0)
    for row in summary.sites:
        beyond = sum(row.by_sound.values()) - row.sound_entries
        assert 0 <= beyond <= len(summary.set_aside.doubtful_times)
