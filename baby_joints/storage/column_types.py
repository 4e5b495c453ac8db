"""Column types that databases lack: a moment with its offset, a set of codes, JSON or nothing."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from functools import lru_cache
from itertools import combinations
from typing import Any, TypeVar

from sqlalchemy import JSON, String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

C = TypeVar("C", bound=StrEnum)

UTC_LENGTH = 27
MOMENT_LENGTH = 33


class Moment(TypeDecorator[datetime]):
    """A time that knows its offset, as text such as ``2026-03-02T06:40:00.000000Z+01:00``.

    The time in UTC stands first, so that the order of the texts is the order of the moments in any
    database (no driver keeps the offset of a timestamp); the offset of the place follows, in whole
    minutes. It comes back with the offset it went in with. A naive time is refused with ValueError.
    """

    impl = String(MOMENT_LENGTH)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        """`value` as text."""
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        """The moment that `value` spells."""
        if value is None:
            return None
        return (
            datetime.fromisoformat(value[: UTC_LENGTH - 1])
            .replace(tzinfo=UTC)
            .astimezone(_zone(value[UTC_LENGTH:]))
        )


class CodeSet(TypeDecorator[frozenset[StrEnum]]):
    """A set of codes as text: the codes in the order of their vocabulary with a blank between.

    A set has few enough members to name every spelling in a CHECK, see `spellings`. NULL is not
    the empty set: it is "nobody said".
    """

    impl = String
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        longest = spelling(kind, kind)
        super().__init__(len(longest))
        self.kind = kind

    def process_bind_param(self, value: frozenset[StrEnum] | None, _dialect: Dialect) -> str | None:
        """`value` as text."""
        return None if value is None else _text(self.kind, value)

    def process_result_value(
        self, value: str | None, _dialect: Dialect
    ) -> frozenset[StrEnum] | None:
        """The set that `value` spells; ValueError for an unknown code."""
        return None if value is None else _codes(self.kind, value)


def moment_text(value: datetime) -> str:
    """The text that Moment stores for `value`; ValueError for a naive time."""
    offset = value.utcoffset()
    if offset is None:
        raise ValueError(f"{value.isoformat()} has no offset from UTC")
    # Half the time of `astimezone`; every save makes some of these.
    utc = (value.replace(tzinfo=None) - offset).isoformat(timespec="microseconds")
    return f"{utc}Z{_offset_text(offset)}"


def spelling(kind: type[StrEnum], codes: Iterable[StrEnum]) -> str:
    """The text that CodeSet stores for `codes`."""
    chosen = set(codes)
    return " ".join(code.value for code in kind if code in chosen)


def spellings(kind: type[StrEnum]) -> list[str]:
    """All texts that CodeSet may store for `kind`."""
    members = list(kind)
    return [
        spelling(kind, chosen)
        for size in range(len(members) + 1)
        for chosen in combinations(members, size)
    ]


def json_or_null() -> TypeEngine[Any]:
    """JSON in which nothing is NULL, not the text ``null``."""
    return JSON(none_as_null=True)


@lru_cache(maxsize=256)
def _offset_text(offset: timedelta) -> str:
    minutes, rest = divmod(offset, timedelta(minutes=1))
    if rest:
        raise ValueError(f"{offset} is not in whole minutes")
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


@lru_cache(maxsize=256)
def _zone(text: str) -> timezone:
    hours, minutes = int(text[1:3]), int(text[4:6])
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if text.startswith("-") else offset)


@lru_cache(maxsize=256)
def _text(kind: type[StrEnum], codes: frozenset[StrEnum]) -> str:
    return spelling(kind, codes)


@lru_cache(maxsize=256)
def _codes(kind: type[C], text: str) -> frozenset[C]:
    return frozenset(kind(code) for code in text.split())
