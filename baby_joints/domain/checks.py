"""The checks that several values of the domain share; each raises DomainError."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Final, TypeVar
from uuid import UUID

from baby_joints.domain.errors import DomainError

C = TypeVar("C", bound=StrEnum)
K = TypeVar("K", bound=StrEnum)
V = TypeVar("V", bound=StrEnum)

MAX_TEXT = 10_000
TOO_LONG: Final = f"is longer than {MAX_TEXT} characters"
MAX_REPEATS = 100_000
# A typing slip such as 0206 for 2026; far from the ends of the calendar, where adding a day fails.
FIRST_YEAR = 1900
LAST_YEAR = 2199
_MINUTE = timedelta(minutes=1)
# The end mark of C, and halves of letters, which UTF-8 does not know.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def code(kind: type[C], field: str, value: object) -> C:
    """`value` as a member of `kind`; plain text of a known code is accepted."""
    member: C | None = _members(kind).get(value) if isinstance(value, str) else None
    if member is not None:
        return member
    known = ", ".join(kind)
    raise DomainError(field, value, f"is not one of {known}")


@cache
def _members(kind: type[C]) -> dict[str, C]:
    """Members by their text: calling the class takes five times as long, twenty times a record."""
    return {member.value: member for member in kind}


def codes(kind: type[C], field: str, values: Iterable[object]) -> frozenset[C]:
    """A set of codes of `kind`; a bare string is refused, as it would be read letter by letter."""
    if isinstance(values, str):
        raise DomainError(field, values, "must be a list of codes")
    return frozenset(code(kind, field, value) for value in values)


def coded_mapping(
    keys: type[K], values: type[V], field: str, given: Mapping[K, V]
) -> Mapping[K, V]:
    """A read-only mapping from codes to codes."""
    return MappingProxyType(
        {
            code(keys, field, key): code(values, f"{field}.{key}", value)
            for key, value in given.items()
        }
    )


def identity(field: str, value: object) -> UUID:
    """`value` as a UUID."""
    if isinstance(value, UUID):
        return value
    raise DomainError(field, value, "is not a UUID")


def moment(field: str, value: object) -> datetime:
    """`value` as a time with a fixed offset from UTC, in whole minutes.

    A named zone is replaced by its offset of that moment: Python compares two times of one zone by
    the clock on the wall, which goes wrong in the night when the clocks change.
    """
    if not isinstance(value, datetime):
        raise DomainError(field, value, "is not a date with a time")
    offset = value.utcoffset()
    if offset is None:
        raise DomainError(field, value.isoformat(), "has no offset from UTC, such as +01:00")
    if offset % _MINUTE:
        raise DomainError(field, value.isoformat(), "has an offset that is not in whole minutes")
    _check_year(field, value)
    if type(value.tzinfo) is timezone and not value.fold:
        return value
    return value.replace(tzinfo=timezone(offset), fold=0)


def day(field: str, value: object) -> date:
    """`value` as a plain date, not a date with a time."""
    if isinstance(value, datetime) or not isinstance(value, date):
        raise DomainError(field, value, "is not a date")
    _check_year(field, value)
    return value


def _check_year(field: str, value: date) -> None:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise DomainError(
            field, value.isoformat(), f"is not between the years {FIRST_YEAR} and {LAST_YEAR}"
        )


def text(field: str, value: object, *, required: bool = False) -> str:
    """`value` as text of at most 10,000 characters, without characters no file can hold."""
    if not isinstance(value, str):
        raise DomainError(field, value, "is not text")
    if required and not value.strip():
        raise DomainError(field, value, "is empty")
    if len(value) > MAX_TEXT:
        raise DomainError(field, f"{value[:40]}...", TOO_LONG)
    if _UNSTORABLE.search(value):
        raise DomainError(field, value[:40], "has a character that cannot be stored")
    return value


def count(field: str, value: object) -> int:
    """`value` as a whole number from 0 to 100,000."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise DomainError(field, value, "is not a whole number")
    if not 0 <= value <= MAX_REPEATS:
        raise DomainError(field, value, f"is not between 0 and {MAX_REPEATS}")
    return value


def not_after(field: str, earlier: datetime, later_field: str, later: datetime) -> None:
    """Refuse a time that lies after the time it was written down."""
    if earlier > later:
        raise DomainError(field, earlier.isoformat(), f"is after {later_field} {later.isoformat()}")
