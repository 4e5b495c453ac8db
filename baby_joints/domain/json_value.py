"""Plain JSON values, for the fields of a diary file that the program does not know but keeps."""

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeAlias, Union

from baby_joints.domain.errors import DomainError

JsonValue: TypeAlias = Union[  # noqa: UP007 - a recursive alias quotes its own name
    str, int, float, bool, Sequence["JsonValue"], Mapping[str, "JsonValue"], None
]

NO_EXTRA: Final[Mapping[str, JsonValue]] = MappingProxyType({})
# Deeper nesting is no honest field, and would end the stack of whoever walks through it.
MAX_DEPTH: Final = 50
# A double, which most programs read numbers into, ends near 2 to the power of 1024.
MAX_INTEGER_BITS: Final = 1024


def frozen_json(given: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
    """A read-only view of a deep copy of `given`, so that a frozen value stays frozen.

    Raises DomainError, naming the path, for what no JSON file in UTF-8 can hold.
    """
    if not given:
        return NO_EXTRA
    return MappingProxyType({_key("", key): plain_json(value, key) for key, value in given.items()})


def plain_json(value: JsonValue, path: str = "value", depth: int = 1) -> JsonValue:
    """A deep copy of `value` made of dicts and lists; DomainError names the `path` in it."""
    if value is None or isinstance(value, str | int | float):
        return _scalar(path, value)
    if depth > MAX_DEPTH:
        raise DomainError(path, "...", f"is nested more than {MAX_DEPTH} deep")
    if isinstance(value, Mapping):
        return {
            _key(path, key): plain_json(inner, f"{path}.{key}", depth + 1)
            for key, inner in value.items()
        }
    if isinstance(value, list | tuple):
        return [plain_json(inner, f"{path}[{n}]", depth + 1) for n, inner in enumerate(value)]
    raise DomainError(path, value, "is not a JSON value")


def _scalar(path: str, value: str | int | float | None) -> JsonValue:  # noqa: PYI041 - both occur
    if isinstance(value, str):
        return _text(path, value)
    if isinstance(value, int) and value.bit_length() > MAX_INTEGER_BITS:
        raise DomainError(path, "...", "is too large a number")
    if isinstance(value, float) and not math.isfinite(value):
        raise DomainError(path, value, "is not a number that JSON knows")
    return value


def _key(path: str, key: object) -> str:
    if isinstance(key, str):
        return _text(f"{path} key".strip(), key)
    raise DomainError(path or "field", key, "is a field name that is not text")


def _text(path: str, value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError:
        raise DomainError(path, value, "has a character that cannot be stored") from None
    return value
