"""How one kind of record lies in its table."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, Generic, TypeAlias, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Table

from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_value import JsonValue, plain_json
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.storage.record_kind import RecordKind
from baby_joints.storage.row_checksum import CHECKSUM, RowChecksum

R = TypeVar("R", Observation, HipSigns, Visit)

Columns: TypeAlias = dict[str, Any]
ToJson: TypeAlias = Callable[[Any], dict[str, JsonValue]]
FromJson: TypeAlias = Callable[[Mapping[str, JsonValue]], Any]


@dataclass(frozen=True)  # no slots: cached_property keeps what it found
class RecordMapping(Generic[R]):
    """Makes columns of a record and a record of columns; both have the names of the fields.

    Attributes:
        kind: which kind of record.
        value_type: its class in the domain.
        table: its table.
        happened_at: the column that lists are ordered by.
        to_json, from_json: the whole record as JSON, and back.
        items: the columns that hold lists, with the two functions for one item of each.
        derived: the columns that only repeat what others say, with what makes them of the record.
    """

    kind: RecordKind
    value_type: type[R]
    table: Table
    happened_at: str
    to_json: ToJson
    from_json: FromJson
    items: Mapping[str, tuple[ToJson, FromJson]]
    derived: Mapping[str, Callable[[R], Any]] = field(default_factory=dict)

    @cached_property
    def selected(self) -> list[ColumnElement[Any]]:
        """The columns that `build` wants, in its order: those of the fields of the record."""
        left_out = {"child_id", CHECKSUM, *self.derived}
        return [column for column in self.table.columns if column.name not in left_out]

    @cached_property
    def _names(self) -> list[str]:
        return [column.name for column in self.selected]

    @cached_property
    def checksum(self) -> RowChecksum:
        """What makes the checksums of the table."""
        return RowChecksum(self.table, self.derived.keys())

    def row(self, child_id: UUID, record: R) -> Columns:
        """All columns of the record of that child."""
        found = {"child_id": child_id}
        found.update((name, self._column(name, getattr(record, name))) for name in self._names)
        found.update((name, make(record)) for name, make in self.derived.items())
        return self.checksum.added_to(found)

    def _column(self, name: str, value: Any) -> Any:  # noqa: ANN401 - whatever a field may hold
        if name == "extra":
            return extra_column(value)
        if name in self.items:
            to_json, _ = self.items[name]
            return [to_json(item) for item in value] or None
        return plain_column(value)

    def build(self, row: Sequence[Any]) -> R:
        """The record of a row of `selected`; the domain checks it again and knows codes by text."""
        given = dict(zip(self._names, row, strict=True))
        for name, (_, from_json) in self.items.items():
            given[name] = tuple(map(from_json, given[name] or ()))
        given["extra"] = given["extra"] or {}
        return self.value_type(**given)


def plain_column(value: Any) -> Any:  # noqa: ANN401 - whatever a field or a column may hold
    """A value without the classes of the domain; sets and moments have their own column types."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Mapping):
        return {key.value: answer.value for key, answer in value.items()}
    return value


def extra_column(extra: Mapping[str, JsonValue]) -> JsonValue:
    """Unknown fields as JSON, None without any."""
    return plain_json(extra) if extra else None
