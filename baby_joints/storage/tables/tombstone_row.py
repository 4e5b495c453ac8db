"""The table of deleted records."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, String, Uuid
from sqlmodel import Field

from baby_joints.storage.column_types import Moment, json_or_null
from baby_joints.storage.record_kind import RecordKind
from baby_joints.storage.tables.row import Row, checksum, moment, one_of

_NAME = "tombstone"


class TombstoneRow(Row, table=True):
    """A deleted record: `was` holds all it said, so that deleting never loses an entry.

    `was` is NULL when the record was deleted elsewhere and never lay in this diary.
    """

    __tablename__ = _NAME
    __table_args__ = (
        one_of(_NAME, "kind", RecordKind),
        moment(_NAME, "deleted_at"),
        Index("tombstone_of_child", "child_id"),
    )

    id: UUID = Field(sa_column=Column(Uuid, primary_key=True))
    child_id: UUID = Field(sa_column=Column(Uuid, ForeignKey("child.id"), nullable=False))
    kind: str = Field(sa_column=Column(String(16), nullable=False))
    deleted_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    extra: Any = Field(sa_column=Column(json_or_null()))
    was: Any = Field(sa_column=Column(json_or_null()))
    checksum: int | None = Field(sa_column=checksum())
