import pytest
from hypothesis import given

from baby_joints.domain.errors import DomainError
from baby_joints.domain.json_value import JsonValue
from tests.domain import strategies


def test_it_names_field_value_and_problem() -> None:
    error = DomainError("sounded", 5, "is more than tried (4)")
    assert str(error) == "sounded: 5 is more than tried (4)"
    assert (error.field, error.value, error.problem) == ("sounded", 5, "is more than tried (4)")
    assert isinstance(error, ValueError)


@given(strategies.json_values)
def test_the_message_is_one_short_line(value: JsonValue) -> None:
    message = str(DomainError("note", value, "is wrong"))
    assert len(message.splitlines()) == 1
    assert len(message) < 1000


@pytest.mark.parametrize(
    "value",
    [10**5000, -(10**5000), "x" * 10**6, [[[[[[1]]]]]] * 100],
    ids=["huge", "minus huge", "long", "deep"],
)
def test_the_message_is_short_for_endless_values(value: JsonValue) -> None:
    assert len(str(DomainError("note", value, "is wrong"))) < 1000
