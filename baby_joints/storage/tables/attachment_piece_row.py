"""The table of the pieces of photos and clips."""

from uuid import UUID

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, LargeBinary, Uuid
from sqlmodel import Field

from baby_joints.storage.tables.row import Row

_NAME = "attachment_piece"


class AttachmentPieceRow(Row, table=True):
    """Bytes of a content: all pieces are of one length but the last; `number` counts from 0."""

    __tablename__ = _NAME
    __table_args__ = (CheckConstraint("number >= 0", name="attachment_piece_number_counts"),)

    content_id: UUID = Field(
        sa_column=Column(Uuid, ForeignKey("attachment_content.id"), primary_key=True)
    )
    number: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    data: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
