"""Reading again what changed alone says the same as reading all from nothing."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from baby_joints.analysis import summarise
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.leaves import LeafMemory
from baby_joints.analysis.parameters import PARAMETERS, ReadingParameters
from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.observation import Observation
from tests.builders import Story, diary, key

ENTRY = st.tuples(
    st.sampled_from(["", "", "zone -10:00; ", "zone +13:00; ", "zone +01:00; "]),
    st.integers(1, 75),
    st.sampled_from(["", "00:05 ", "12:00 ", "12:10 ", "23:50 "]),
    st.sampled_from(["hip-L", "hip-R", "hip-B", "knee-L", "neck"]),
    st.sampled_from(["click", "quiet", "click 3/4", "quiet 0/6", "clunk"]),
    st.sampled_from(["", "diaper", "lift gentle", "lift rough"]),
    st.sampled_from(["", "pain", "swollen", "reduced"]),
    st.sampled_from(["", "by Mom", "by Dad"]),
    st.sampled_from(["", "late 3h", "late 9d"]),
)
# What is done to the diary next: something comes, goes, or is said to be of the knee.
STEP = st.tuples(st.sampled_from(["add", "add", "remove", "edit", "as_of"]), st.integers(0, 99))


def entries_of(told: list[tuple[object, ...]]) -> tuple[Observation, ...]:
    story = Story()
    for zone, day, clock, *words in told:
        story.read(f"{zone}d{day} {clock}" + " ".join(str(word) for word in words))
    return story.contents().observations


def corrected(entry: Observation) -> Observation:
    at = entry.last_changed_at + timedelta(days=3)
    versions = (*entry.history, replace(entry, history=()))
    return replace(entry, joint=Joint.KNEE, side=Side.LEFT, changed_at=at, history=versions)


@settings(max_examples=60, deadline=None)
@given(st.lists(ENTRY, min_size=2, max_size=40), st.lists(STEP, min_size=1, max_size=8))
def test_a_summary_from_memory_is_that_from_nothing(
    told: list[tuple[object, ...]], steps: list[tuple[str, int]]
) -> None:
    to_come = list(entries_of(told))
    known = [to_come.pop() for _ in range(len(to_come) // 2)]
    memory, story = LeafMemory(), Story()
    upto = 80
    for step, number in steps:
        if step == "add" and to_come:
            known.append(to_come.pop())
        elif step == "remove" and known:
            known.pop(number % len(known))
        elif step == "edit" and known:
            place = number % len(known)
            known[place] = corrected(known[place])
        elif step == "as_of":
            upto = number
        contents = replace(diary(""), observations=tuple(known))
        as_of = story.end(upto)
        assert summarise(contents, as_of, memory=memory) == summarise(contents, as_of)


def leaves_of(text: str) -> list[list[int]]:
    story = Story().read(text)
    found = LeafMemory().leaves(story.contents().observations, PARAMETERS.reading)
    return [[look.entry.id.int for look in leaf.known] for leaf in found]


def test_two_leaves_that_may_tell_one_moment_are_one() -> None:
    # A leaf begins every 56 days counted from the year 1; 2026-03-29 is such a day.
    apart = "from 2026-03-28; d1 23:39 hip-L click; d2 00:00 hip-L click"
    near = "from 2026-03-28; d1 23:40 hip-L click; d2 00:00 hip-L click"
    assert leaves_of(apart) == [[1], [2]]
    assert leaves_of(near) == [[1, 2]]


def test_three_leaves_in_a_row_may_be_one() -> None:
    # On a flight to the east and back, days come and go.
    text = """from 2026-03-28; zone -10:00; d1 23:55 hip-L click; zone +13:00; d60 00:01 hip-L click
    d2 22:58 hip-L click"""
    assert leaves_of(text) == [[1, 3], [2]]


def test_only_the_leaf_of_a_new_entry_is_read_again() -> None:
    contents = diary("d1..d400/5 hip-L click; d250 knee-L pop")
    memory = LeafMemory()
    first = memory.leaves(contents.observations[:-1], PARAMETERS.reading)
    second = memory.leaves(contents.observations, PARAMETERS.reading)
    assert len(first) == len(second) >= 7
    assert sum(a is not b for a, b in zip(first, second, strict=True)) == 1
    assert (
        memory.leaves(contents.observations, ReadingParameters(twin_of_same_minutes=3))[0]
        is not second[0]
    )


def test_an_entry_of_the_same_time_in_another_place_is_read_anew() -> None:
    here, there = (
        diary(f"zone {zone}; d20 {clock} hip-L click").observations
        for zone, clock in (("+01:00", "00:30"), ("+00:00", "23:30"))
    )
    there = (replace(there[0], observed_at=there[0].observed_at - timedelta(days=1)),)
    assert here[0].observed_at == there[0].observed_at
    memory, contents = LeafMemory(), diary("")
    days = []
    for entries in (here, there):
        told = replace(contents, observations=entries)
        summary = summarise(told, Story().end(30), memory=memory)
        days.append(summary.coverage.first_entry_on)
    assert days == [Story().day(20), Story().day(19)]


def test_what_a_leaf_makes_is_made_once() -> None:
    (leaf,) = LeafMemory().leaves(diary("d1 hip-L click").observations, PARAMETERS.reading)
    asked: list[int] = []

    def count(of: Leaf, more: int) -> int:
        asked.append(more)
        return len(of.known) + more

    assert leaf.made(count, 10) == leaf.made(count, 10) == 11
    assert leaf.made(count, 20) == 21
    assert asked == [10, 20]


def test_entries_of_one_time_keep_the_day_of_their_place() -> None:
    west, east = (
        diary(f"zone {zone}; d{day} {clock} hip-L click").observations[0]
        for zone, day, clock in (("-10:00", 20, "12:00"), ("+02:00", 21, "00:00"))
    )
    assert west.observed_at == east.observed_at
    west, east = replace(west, id=key(2)), replace(east, id=key(1))
    (leaf,) = LeafMemory().leaves((west, east), PARAMETERS.reading)
    assert [(look.day, look.entry.id) for look in leaf.known] == [
        (Story().day(21), key(1)),
        (Story().day(20), key(2)),
    ]
