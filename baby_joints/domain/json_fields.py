"""Taking the fields of one JSON object, so that what nobody took is known to be unknown."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from enum import StrEnum
from typing import Final, TypeVar
from uuid import UUID

from baby_joints.domain import checks
from baby_joints.domain.errors import DomainError
from baby_joints.domain.json_value import JsonValue

C = TypeVar("C", bound=StrEnum)
K = TypeVar("K", bound=StrEnum)
V = TypeVar("V", bound=StrEnum)
T = TypeVar("T")

# RFC 3339 as a whole; Python alone would also take week dates, spaces and missing parts.
_MOMENT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?"
    r"(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
)
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


class JsonFields:
    """Takes fields of `given`, each once, by type; every method raises DomainError with the name.

    A field with a default may be left out, but not be null unless a method says so. Only what JSON
    can get wrong is checked here: the value that is made of the fields checks the rest.
    """

    def __init__(self, given: Mapping[str, JsonValue]) -> None:
        if not isinstance(given, Mapping):
            raise DomainError("record", given, "is not an object with fields")
        self._left = dict(given)
        self._unknown_inside: dict[str, JsonValue] = {}

    def value(self, name: str, default: JsonValue = None) -> JsonValue:
        """The field as it stands, or `default` when it was left out."""
        return self._left.pop(name, default)

    def needed(self, name: str) -> JsonValue:
        """The field as it stands; it must be there."""
        if name not in self._left:
            raise DomainError(name, None, "is missing")
        return self._left.pop(name)

    def identity(self, name: str) -> UUID:
        """A needed UUID in its usual spelling with hyphens, in any letter case."""
        value = self.needed(name)
        if isinstance(value, str) and _UUID.fullmatch(value):
            return UUID(value)
        raise DomainError(name, value, "is not a UUID")

    def or_none(self, name: str, read: Callable[[str, JsonValue], T]) -> T | None:
        """What `read` makes of the field and its name; None when null or left out."""
        value = self.value(name)
        return None if value is None else read(name, value)

    def moment(self, name: str) -> datetime:
        """A needed time with its offset."""
        return read_moment(name, self.needed(name))

    def day(self, name: str) -> date:
        """A needed date."""
        return read_day(name, self.needed(name))

    def text(self, name: str, default: str = "") -> str:
        """Text."""
        return read_text(name, self.value(name, default))

    def needed_text(self, name: str) -> str:
        """Needed text."""
        return read_text(name, self.needed(name))

    def count(self, name: str, default: int) -> int:
        """A whole number."""
        return read_whole(name, self.value(name, default))

    def code(self, name: str, default: C) -> C:
        """A code of the same kind as `default`."""
        return checks.code(type(default), name, self.value(name, default))

    def codes(self, name: str, kind: type[C]) -> frozenset[C] | None:
        """A list of codes; None when null or left out."""
        value = self.value(name)
        return None if value is None else checks.codes(kind, name, _listed(name, value))

    def coded(self, name: str, keys: type[K], values: type[V]) -> dict[K, V] | None:
        """An object from codes to codes; None when null or left out.

        Fields of it that are no code of `keys` are unknown: `rest` returns them under `name`.
        """
        value = self.value(name)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            raise DomainError(name, value, "is not an object with fields")
        unknown = {key: inner for key, inner in value.items() if key not in set(keys)}
        if unknown:
            self._unknown_inside[name] = unknown
        return {
            key: checks.code(values, f"{name}.{key}", value[key]) for key in keys if key in value
        }

    def objects(self, name: str, read: Callable[[Mapping[str, JsonValue]], T]) -> tuple[T, ...]:
        """A list of objects, each made a value by `read`; empty when left out."""
        found = []
        for number, item in enumerate(_listed(name, self.value(name, ()))):
            with inside(f"{name}[{number}]"):
                if not isinstance(item, Mapping):
                    raise DomainError("", item, "is not an object with fields")
                found.append(read(item))
        return tuple(found)

    def rest(self) -> dict[str, JsonValue]:
        """The fields nobody took, to be kept as they are."""
        return self._left | self._unknown_inside


@contextmanager
def inside(path: str) -> Iterator[None]:
    """Let a DomainError name the whole way to its field: ``history[0].sounded``."""
    try:
        yield
    except DomainError as error:
        # Values inside a visit already name their list: "findings.what" of findings[2].
        field = error.field.removeprefix(f"{path.partition('[')[0]}.")
        whole = f"{path}.{field}" if field else path
        raise DomainError(whole, error.value, error.problem) from error


def read_moment(name: str, value: JsonValue) -> datetime:
    """An RFC 3339 time with its offset, such as 2026-03-02T07:40:00+01:00; or DomainError."""
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            raise DomainError(name, value, "is a day that no calendar has") from None
    raise DomainError(name, value, "is not a time like 2026-03-02T07:40:00+01:00")


def read_day(name: str, value: JsonValue) -> date:
    """A date such as 2026-03-02; or DomainError."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise DomainError(name, value, "is a day that no calendar has") from None
    raise DomainError(name, value, "is not a date like 2026-03-02")


def read_text(name: str, value: JsonValue) -> str:
    """Text; or DomainError."""
    if isinstance(value, str):
        return value
    raise DomainError(name, value, "is not text")


def read_whole(name: str, value: JsonValue) -> int:
    """A whole number; or DomainError."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise DomainError(name, value, "is not a whole number")


def read_number(name: str, value: JsonValue) -> float:
    """A number; or DomainError."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    raise DomainError(name, value, "is not a number")


def _listed(name: str, value: JsonValue) -> Sequence[JsonValue]:
    if isinstance(value, list | tuple):
        return value
    raise DomainError(name, value, "is not a list")
