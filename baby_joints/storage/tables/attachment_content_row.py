"""The table of the contents of photos and clips."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, String, Uuid
from sqlmodel import Field

from baby_joints.storage.column_types import Moment
from baby_joints.storage.tables.row import Row, moment

_NAME = "attachment_content"


class AttachmentContentRow(Row, table=True):
    """One content, once in a diary however many entries name it; its bytes lie in its pieces.

    `sha256` is NULL while it is being written: nothing can ask for it before it is whole.
    `unneeded_since` is when it was first seen that no record names it; NULL while one does.
    """

    __tablename__ = _NAME
    __table_args__ = (
        CheckConstraint("length(sha256) = 64", name="attachment_content_sha256_length"),
        CheckConstraint("size > 0", name="attachment_content_size_positive"),
        moment(_NAME, "added_at"),
        moment(_NAME, "unneeded_since"),
    )

    id: UUID = Field(sa_column=Column(Uuid, primary_key=True))
    sha256: str | None = Field(sa_column=Column(String(64), unique=True))
    size: int = Field(sa_column=Column(BigInteger, nullable=False))
    added_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    unneeded_since: datetime | None = Field(sa_column=Column(Moment))
