"""The table of children."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Date, String, Text, Uuid
from sqlmodel import Field

from baby_joints.domain.codes import Sex
from baby_joints.storage.column_types import Moment, json_or_null
from baby_joints.storage.tables.row import Row, checksum, moment, one_of, text


class ChildRow(Row, table=True):
    """One baby; `diary_extra` keeps unknown fields that stood beside the child in its file."""

    __tablename__ = "child"
    __table_args__ = (
        one_of("child", "sex", Sex),
        text("child", "name", needed=True),
        text("child", "doctor_name"),
        text("child", "doctor_phone"),
        moment("child", "changed_at"),
    )

    id: UUID = Field(sa_column=Column(Uuid, primary_key=True))
    name: str = Field(sa_column=Column(Text, nullable=False))
    born_on: date = Field(sa_column=Column(Date, nullable=False))
    due_on: date | None = Field(sa_column=Column(Date))
    sex: str = Field(sa_column=Column(String(8), nullable=False))
    risk_factors: Any = Field(sa_column=Column(json_or_null()))
    doctor_name: str = Field(sa_column=Column(Text, nullable=False))
    doctor_phone: str = Field(sa_column=Column(Text, nullable=False))
    changed_at: datetime | None = Field(sa_column=Column(Moment))
    extra: Any = Field(sa_column=Column(json_or_null()))
    diary_extra: Any = Field(sa_column=Column(json_or_null()))
    checksum: int | None = Field(sa_column=checksum())
