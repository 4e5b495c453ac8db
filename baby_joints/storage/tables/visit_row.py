"""The table of visits."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Date, ForeignKey, Index, Text, Uuid
from sqlmodel import Field

from baby_joints.storage.column_types import Moment, json_or_null
from baby_joints.storage.tables.row import Row, checksum, moment, text

_NAME = "visit"


class VisitRow(Row, table=True):
    """One appointment; what was found, scanned and asked are lists that belong to it alone."""

    __tablename__ = _NAME
    __table_args__ = (
        moment(_NAME, "visited_at"),
        moment(_NAME, "recorded_at"),
        moment(_NAME, "changed_at"),
        text(_NAME, "kind", needed=True),
        *(
            text(_NAME, column)
            for column in ("observer", "clinician", "place", "reason", "plan", "note")
        ),
        Index("visit_newest", "child_id", "visited_at"),
    )

    id: UUID = Field(sa_column=Column(Uuid, primary_key=True))
    child_id: UUID = Field(sa_column=Column(Uuid, ForeignKey("child.id"), nullable=False))
    visited_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    recorded_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    changed_at: datetime | None = Field(sa_column=Column(Moment))
    observer: str | None = Field(sa_column=Column(Text))
    kind: str = Field(sa_column=Column(Text, nullable=False))
    clinician: str = Field(sa_column=Column(Text, nullable=False))
    place: str = Field(sa_column=Column(Text, nullable=False))
    reason: str = Field(sa_column=Column(Text, nullable=False))
    findings: Any = Field(sa_column=Column(json_or_null()))
    imaging: Any = Field(sa_column=Column(json_or_null()))
    plan: str = Field(sa_column=Column(Text, nullable=False))
    follow_up_on: date | None = Field(sa_column=Column(Date))
    questions: Any = Field(sa_column=Column(json_or_null()))
    note: str = Field(sa_column=Column(Text, nullable=False))
    attachments: Any = Field(sa_column=Column(json_or_null()))
    history: Any = Field(sa_column=Column(json_or_null()))
    extra: Any = Field(sa_column=Column(json_or_null()))
    checksum: int | None = Field(sa_column=checksum())
