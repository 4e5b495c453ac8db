"""Reading the log: which entries are one, which are covered, doubtful or not yet written."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from baby_joints.analysis import summarise
from baby_joints.analysis.known_versions import first_known_on, known_at, version_at
from baby_joints.analysis.leaf import ASTRAY
from baby_joints.analysis.log_reading import Log, read_log
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.set_aside import SetAside
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.observation import Observation
from tests.builders import Story, key


def read(text: str, upto: int = 60) -> Log:
    story = Story().read(text)
    return read_log(story.contents(), story.end(upto))


def aside(text: str, upto: int = 60) -> SetAside:
    story = Story().read(text)
    return summarise(story.contents(), story.end(upto)).set_aside


def numbers(ids: tuple[object, ...]) -> list[int]:
    return [number for number in range(1, 200) if key(number) in ids]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("d1 09:00 hip-L click by A; d1 09:20 hip-L click by B", [2]),
        ("d1 09:00 hip-L click by A; d1 09:21 hip-L click by B", []),
        ("d1 09:00 hip-L click by A; d1 09:02 hip-L click by A", [2]),
        ("d1 09:00 hip-L click by A; d1 09:03 hip-L click by A", []),
        ("d1 09:00 hip-L click; d1 09:02 hip-L pop", [2]),
        ("d1 09:00 hip-L click by A; d1 09:10 hip-L pop", []),  # who wrote it is not known
        ("d1 09:00 hip-L click by A; d1 09:02 hip-L pop", [2]),
        ("d1 09:00 hip-L click by A; d1 09:05 hip-R click by B", []),
        ("d1 09:00 hip-L click by A; d1 09:05 knee-L click by B", []),
        ("d1 09:00 hip-L click by A; d1 09:05 hip-L quiet by B", []),
        ("d1 09:00 hip-L click by A; d1 09:05 hip-L click 3/4 by B", []),
        ("d1 09:00 hip-L click 3/4 diaper by A; d1 09:05 hip-L click 3/5 diaper by B", [2]),
        ("d1 09:00 hip-L click 3/4 diaper by A; d1 09:05 hip-L click 3/4 lift by B", []),
        # one of one is a single look, two of two are counted
        ("d1 09:00 hip-L click 1/1 by A; d1 09:10 hip-L click by B", [2]),
        ("d1 09:00 hip-L click 2/2 by A; d1 09:10 hip-L click by B", []),
        # the newest of several is near enough
        ("d1 09:00 hip-L click by A; d1 09:15 hip-L click by A; d1 09:30 hip-L click by B", [3]),
        # one note of the other parent for each of mine
        (
            "d1 09:00 hip-L click by A; d1 09:05 hip-L click by B; d1 09:10 hip-L click by B",
            [2],
        ),
        (
            "d1 09:00 hip-L click by A; d1 09:05 hip-L click by B; d1 09:06 hip-L click by B",
            [2, 3],
        ),
        (
            """d1 09:00 hip-L click by A; d1 09:05 hip-L click by A
            d1 09:08 hip-L click by B; d1 09:11 hip-L click by B""",
            [3, 4],
        ),
    ],
)
def test_second_entries_of_one_moment(text: str, second: list[int]) -> None:
    assert numbers(aside(text).second_entries) == second


@pytest.mark.parametrize(
    ("other", "seconds", "counted"), [("A", 120, 1), ("A", 121, 2), ("B", 1200, 1), ("B", 1201, 2)]
)
def test_two_and_twenty_minutes_end_to_the_second(other: str, seconds: int, counted: int) -> None:
    story = Story().read(f"d1 09:00 hip-L click by A; d1 09:00 hip-L click by {other}")
    first, second = story.contents().observations
    later = timedelta(seconds=seconds)
    second = replace(
        second,
        observed_at=second.observed_at + later,
        recorded_at=second.recorded_at + later,
    )
    contents = replace(story.contents(), observations=(first, second))
    assert len(read_log(contents, story.end(3)).counted) == counted


def test_a_hundred_entries_in_a_minute_are_one() -> None:
    entries = "; ".join(f"d1 09:00 hip-L click by {'AB'[number % 2]}" for number in range(100))
    log = read(entries)
    assert len(log.counted) == 1
    assert len(aside(entries).second_entries) == 99


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("d1 hip-L click 3/8 diaper; d1,d1 hip-L click diaper", [2, 3]),
        ("d1 hip-L click 1/8 diaper; d1,d1 hip-L click diaper", [2]),
        ("d1 hip-L click 2/2 diaper; d1 hip-L click diaper", [2]),
        ("d1 hip-L click 1/1 diaper; d1 hip-L click diaper", []),
        ("d1 hip-L click 3/8 diaper; d1 hip-L click lift", []),
        ("d1 hip-L click 3/8 diaper; d2 hip-L click diaper", []),
        ("d1 hip-L click 3/8 diaper; d1 hip-R click diaper", []),
        ("d1 hip-L click 3/8 diaper; d1 hip-L click diaper x3", [2]),
        ("d1 hip-L click 3/8 diaper; d1 hip-L click diaper x4", []),
        ("d1 hip-L click 3/3 diaper; d1 hip-L quiet diaper", []),
        ("d1 hip-L click 3/4 diaper; d1,d1 hip-L quiet diaper", [2]),
        ("d1 hip-L click 3/8 diaper by Mama; d1 hip-L quiet diaper 0/1 by Papa", []),
        ("d1 hip-L click 3/8 diaper by Mama; d1 hip-L click diaper 1/1 by Papa", []),
        ("d1 hip-L click 1/4 diaper; d1 hip-L click diaper pain; d1 hip-L click diaper", [3]),
        ("d1 hip-L click 1/4 diaper; d1 hip-L clunk diaper; d1 hip-L click diaper", [3]),
    ],
)
def test_a_tally_covers_the_singles_of_its_day_and_movement(text: str, covered: list[int]) -> None:
    assert numbers(aside(text).covered_by_tally) == covered


def test_what_was_typed_a_week_late_is_kept_and_not_counted() -> None:
    text = "d1 09:00 hip-L click late 7d; d2 09:00 hip-L click late 8d"
    assert numbers(aside(text).doubtful_times) == [2]
    log = read(text)
    assert [look.entry.id for look in log.counted] == [key(1)]
    assert len(log.known) == 2


def edited(before: Observation, at: datetime, **changes: object) -> Observation:
    return replace(before, changed_at=at, history=(before,), **changes)  # type: ignore[arg-type] # any field


def with_edit(text: str, number: int, day: int, **changes: object) -> tuple[Story, DiaryContents]:
    story = Story().read(text)
    contents = story.contents()
    entries = tuple(
        edited(entry, story.end(day), **changes) if entry.id == key(number) else entry
        for entry in contents.observations
    )
    return story, replace(contents, observations=entries)


def test_an_edited_entry_counts_as_its_version_of_then() -> None:
    story, contents = with_edit("d1 hip-L click; d2 hip-L click", 1, 5, joint=Joint.KNEE)
    before = read_log(contents, story.end(5) - timedelta(minutes=1))
    after = read_log(contents, story.end(5))
    assert [look.entry.joint for look in before.counted] == [Joint.HIP, Joint.HIP]
    assert [look.entry.joint for look in after.counted] == [Joint.KNEE, Joint.HIP]


def test_since_knows_what_an_entry_said_before() -> None:
    story, contents = with_edit("d1 hip-L click; d2 hip-R click", 1, 5, sound=Sound.CLUNK)
    findings = summarise(contents, story.end(9)).findings
    clunk = next(f for f in findings if f.pattern is Pattern.HIP_CLUNK_OR_LOOSE)
    assert clunk.since == story.day(5)
    story, contents = with_edit("d1 hip-L clunk", 1, 5, note="told the doctor")
    findings = summarise(contents, story.end(9)).findings
    assert findings[0].since == story.day(1)


def test_a_course_replays_what_was_edited_later() -> None:
    text = "born 2025-11-01; from 2026-01-05; d1..d60 knee-R quiet; d1,d8,d15,d22,d23 hip-L click"
    keeps = Pattern.PERSISTENT_HIP_SOUND
    # The entry of d23, first noted on the right, is put on the left on d26.
    story, contents = with_edit(text, 65, 26, side=Side.LEFT)
    wrong = tuple(
        replace(entry, history=(replace(entry.history[0], side=Side.RIGHT),))
        if entry.history
        else entry
        for entry in contents.observations
    )
    contents = replace(contents, observations=wrong)
    for upto, since in ((25, None), (26, story.day(26)), (28, story.day(26))):
        findings = summarise(contents, story.end(upto)).findings
        found = [finding.since for finding in findings if finding.pattern is keeps]
        assert found == ([since] if since else [])


def test_a_quiet_look_that_becomes_a_sound_counts_from_the_edit() -> None:
    text = "born 2025-11-01; from 2026-01-05; d1..d60 knee-R quiet; d1,d8,d15,d22,d23 hip-L click"
    story, contents = with_edit(text, 65, 26, note="it did click")
    quiet = tuple(
        replace(entry, history=(replace(entry.history[0], sound=Sound.NONE, sounded=0),))
        if entry.history
        else entry
        for entry in contents.observations
    )
    findings = summarise(replace(contents, observations=quiet), story.end(28)).findings
    keeps = [one.since for one in findings if one.pattern is Pattern.PERSISTENT_HIP_SOUND]
    assert keeps == [story.day(26)]


@pytest.mark.parametrize(("late", "holds"), [("6d", True), ("8d", False)])
def test_an_edit_does_not_count_what_was_set_aside(late: str, holds: bool) -> None:  # noqa: FBT001 - expected
    text = "born 2025-11-01; from 2026-01-05; d1..d60 knee-R quiet; d1,d8,d22,d23 hip-L click;"
    story, contents = with_edit(f"{text} d15 hip-L click late {late}", 65, 24, note="again")
    patterns = {finding.pattern for finding in summarise(contents, story.end(25)).findings}
    assert (Pattern.PERSISTENT_HIP_SOUND in patterns) is holds


def test_an_entry_taken_back_no_longer_holds_a_pattern() -> None:
    text = "d1,d8,d15 hip-L click"
    story, contents = with_edit(text, 3, 20, joint=Joint.KNEE)
    again = Pattern.RECURRING_HIP_SOUND
    then = [f.pattern for f in summarise(contents, story.end(19)).findings]
    now = [f.pattern for f in summarise(contents, story.end(21)).findings]
    assert again in then
    assert again not in now


def test_recurring_since_with_an_edited_note() -> None:
    story, contents = with_edit("d1,d8,d15 hip-L click", 3, 20, note="again")
    found = summarise(contents, story.end(25)).findings
    assert [f.since for f in found if f.pattern is Pattern.RECURRING_HIP_SOUND] == [story.day(15)]


def test_versions_without_their_history() -> None:
    story = Story().read("d1 hip-L click")
    entry = replace(story.contents().observations[0], changed_at=story.end(9))
    assert version_at(entry, story.end(3)) is entry
    assert version_at(entry, entry.recorded_at - timedelta(seconds=1)) is None
    assert known_at([entry], story.end(3)) == ([entry], [])
    assert first_known_on(entry, lambda _: True) == story.day(1)


def test_the_newest_of_several_versions() -> None:
    story = Story().read("d1 hip-L click")
    first = story.contents().observations[0]
    second = replace(first, changed_at=story.end(3), side=Side.RIGHT)
    third = replace(first, changed_at=story.end(6), side=Side.BOTH, history=(first, second))
    sides = [version_at(third, story.end(day)) for day in (2, 3, 5, 6)]
    assert [version.side if version else None for version in sides] == [
        Side.LEFT,
        Side.RIGHT,
        Side.RIGHT,
        Side.BOTH,
    ]
    assert first_known_on(third, lambda version: version.side is Side.RIGHT) == date(2026, 1, 12)


def test_what_was_written_later_is_named() -> None:
    story = Story().read("d1 hip-L click; d2 hip-L click late 3d; d3 hip-L click")
    assert read_log(story.contents(), story.end(4)).later == (key(2),)
    assert read_log(story.contents(), story.end(5)).later == ()


def test_a_leaf_is_all_known_once_nothing_late_can_count() -> None:
    story = Story().read("d1 hip-L click")
    log = read_log(story.contents(), story.end(30))
    (leaf,) = log.leaves
    # A week of memory, and a day for places whose day is another.
    last = leaf.last + timedelta(days=log.parameters.reading.longest_memory_days) + ASTRAY
    assert log.is_all_known(leaf, last)
    assert not log.is_all_known(leaf, last - timedelta(days=1))


def test_looks_from_a_day_on_take_its_leaf() -> None:
    story = Story().read("d1,d5 hip-L click")
    log = read_log(story.contents(), story.end(30))
    left = (Joint.HIP, Side.LEFT)
    assert log.looks_at(left, story.day(5)).ids == (key(2),)
    assert log.looks_at(left, story.day(6)).ids == ()
    assert log.sounds_at(left).ids == (key(1), key(2))
