"""Plain JSON values, for the fields of a diary file that the program does not know but keeps."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeAlias, Union

JsonValue: TypeAlias = Union[  # noqa: UP007 - a recursive alias quotes its own name
    str, int, float, bool, Sequence["JsonValue"], Mapping[str, "JsonValue"], None
]

NO_EXTRA: Final[Mapping[str, JsonValue]] = MappingProxyType({})


def frozen_json(given: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
    """A read-only view of a copy of `given`, so that a frozen value stays frozen."""
    return MappingProxyType(dict(given)) if given else NO_EXTRA
