"""What is left out is gone and marked, and nothing else is touched."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baby_joints.domain.left_out import (
    EXTRA,
    MARK,
    has_unknown_fields,
    initials,
    left_out_of,
    still_left_out,
    without,
)
from baby_joints.domain.observation import Observation
from baby_joints.domain.record_json import observation_from_json, observation_to_json
from baby_joints.domain.visit import Visit
from tests.builders import diary
from tests.domain import strategies

NAMES = ("observer", "note", "attachments", EXTRA)
some_names = st.sets(st.sampled_from(NAMES))
ENTRY = replace(
    diary('d1 08:10 hip-L click diaper by Papa "only when it opens"').observations[0],
    extra={"x-app": "Papa"},
)


@settings(max_examples=40)
@given(strategies.observations, some_names)
def test_the_fields_are_empty_and_marked(entry: Observation, names: set[str]) -> None:
    bare = without(entry, names)
    assert left_out_of(bare) == names
    assert bare.history == ()
    assert bare.observer is None or "observer" not in names
    assert not bare.note or "note" not in names
    assert not bare.attachments or "attachments" not in names
    assert replace(bare, extra={}) == replace(
        entry,
        observer=bare.observer,
        note=bare.note,
        attachments=bare.attachments,
        history=(),
        extra={},
    )


@settings(max_examples=40)
@given(strategies.observations, some_names, some_names)
def test_leaving_out_twice_is_leaving_out_both(
    entry: Observation, first: set[str], second: set[str]
) -> None:
    assert without(without(entry, first), second) == without(entry, first | second)


@settings(max_examples=40)
@given(strategies.observations, some_names)
def test_the_mark_goes_through_a_file(entry: Observation, names: set[str]) -> None:
    bare = without(entry, names)
    assert observation_from_json(observation_to_json(bare)) == bare


@settings(max_examples=40)
@given(strategies.visits)
def test_no_unknown_field_of_a_visit_is_left(visit: Visit) -> None:
    bare = without(visit, [EXTRA])
    assert bare.extra == {MARK: [EXTRA]}
    assert not has_unknown_fields(bare)


def test_fields_of_other_kinds_are_passed_over() -> None:
    assert left_out_of(without(ENTRY, ["clinician", "joint", "nonsense", "note"])) == {"note"}


@pytest.mark.parametrize("mark", [None, 5, "note", [5], {"note": 1}, ["joint", "id", "history"]])
def test_a_mark_that_says_nothing_hides_nothing(mark: object) -> None:
    odd = replace(ENTRY, extra={MARK: mark})  # type: ignore[dict-item] # what a file may hold
    assert left_out_of(odd) == frozenset()


def test_an_edit_keeps_the_mark_of_what_it_did_not_touch() -> None:
    bare = without(ENTRY, ["note", "observer"])
    edited = still_left_out(replace(bare, note="it opens", sounded=2), bare)
    assert left_out_of(edited) == {"observer"}
    whole = still_left_out(replace(edited, observer="Mama"), edited)
    assert MARK not in whole.extra
    assert still_left_out(ENTRY, ENTRY) is ENTRY


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Mia  van Lindgren", "M. V. L."), ("ßa", "S."), ("M. L.", "M. L."), ("李 小龙", "李. 小.")],
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected
    assert initials(expected) == expected
