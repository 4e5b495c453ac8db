"""The table of looks at the hips."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, String, Text, Uuid
from sqlmodel import Field

from baby_joints.domain.codes import SIDES_OF, HipSign, Joint, Presence
from baby_joints.storage.column_types import Moment, json_or_null
from baby_joints.storage.tables.row import Row, checksum, moment, not_after, one_of, text

_NAME = "hip_signs"


class HipSignsRow(Row, table=True):
    """One look at the legs, each sign in a column of its own."""

    __tablename__ = _NAME
    __table_args__ = (
        one_of(_NAME, "side", sorted(SIDES_OF[Joint.HIP])),
        *(one_of(_NAME, sign, Presence) for sign in HipSign),
        moment(_NAME, "observed_at"),
        moment(_NAME, "recorded_at"),
        moment(_NAME, "changed_at"),
        not_after(_NAME, "observed_at", "recorded_at"),
        text(_NAME, "observer"),
        text(_NAME, "note"),
        Index("hip_signs_newest", "child_id", "observed_at"),
    )

    id: UUID = Field(sa_column=Column(Uuid, primary_key=True))
    child_id: UUID = Field(sa_column=Column(Uuid, ForeignKey("child.id"), nullable=False))
    observed_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    recorded_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    changed_at: datetime | None = Field(sa_column=Column(Moment))
    observer: str | None = Field(sa_column=Column(Text))
    side: str = Field(sa_column=Column(String(16), nullable=False))
    opens_less: str = Field(sa_column=Column(String(16), nullable=False))
    leg_looks_shorter: str = Field(sa_column=Column(String(16), nullable=False))
    creases_uneven: str = Field(sa_column=Column(String(16), nullable=False))
    limp_or_waddle: str = Field(sa_column=Column(String(16), nullable=False))
    note: str = Field(sa_column=Column(Text, nullable=False))
    history: Any = Field(sa_column=Column(json_or_null()))
    extra: Any = Field(sa_column=Column(json_or_null()))
    checksum: int | None = Field(sa_column=checksum())
