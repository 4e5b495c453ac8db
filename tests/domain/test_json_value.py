from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.domain.errors import DomainError
from baby_joints.domain.json_value import MAX_DEPTH, NO_EXTRA, JsonValue, frozen_json, plain_json
from tests.domain import strategies


@given(st.dictionaries(strategies.texts, strategies.json_values))
def test_any_json_is_kept(given_: dict[str, JsonValue]) -> None:
    assert frozen_json(given_) == given_
    assert plain_json(frozen_json(given_)) == given_


def test_it_is_a_copy_to_its_depth() -> None:
    inner: dict[str, JsonValue] = {"b": [1]}
    frozen = frozen_json({"a": inner})
    inner["b"] = 2
    assert frozen == {"a": {"b": [1]}}
    assert frozen_json({}) is NO_EXTRA


def test_other_mappings_and_tuples_become_plain() -> None:
    assert plain_json({"a": MappingProxyType({"b": (1, 2)})}) == {"a": {"b": [1, 2]}}


def nested(depth: int) -> JsonValue:
    value: JsonValue = 1
    for _ in range(depth):
        value = [value]
    return value


WRONG: list[tuple[Any, str]] = [
    ({"b": [0, float("nan")]}, "a.b[1]"),
    (float("-inf"), "a"),
    (1 << 1024, "a"),
    (10**5000, "a"),
    ("\ud800", "a"),
    ({"\ud800": 1}, "a key"),
    ({1: 2}, "a"),
    (b"bytes", "a"),
    ({1, 2}, "a"),
    (nested(MAX_DEPTH + 1), "a" + "[0]" * MAX_DEPTH),
]


@pytest.mark.parametrize(("value", "path"), WRONG, ids=range(len(WRONG)))
def test_what_no_json_file_can_hold_is_refused_by_its_path(value: Any, path: str) -> None:  # noqa: ANN401 - what must be refused
    with pytest.raises(DomainError) as refused:
        frozen_json({"a": value})
    assert refused.value.field == path


def test_deep_is_taken_up_to_the_limit() -> None:
    assert frozen_json({"a": nested(MAX_DEPTH)}) == {"a": nested(MAX_DEPTH)}


def test_field_names_are_text() -> None:
    with pytest.raises(DomainError, match="not text"):
        frozen_json({5: "x"})  # type: ignore[dict-item] # the mistake under test
