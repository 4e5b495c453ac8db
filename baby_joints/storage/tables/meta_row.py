"""The table of what the diary notes about itself."""

from sqlalchemy import Column, String, Text
from sqlmodel import Field

from baby_joints.storage.tables.row import Row


class MetaRow(Row, table=True):
    """One note: `key` is a `storage.notes.Note`."""

    __tablename__ = "meta"

    key: str = Field(sa_column=Column(String(32), primary_key=True))
    value: str = Field(sa_column=Column(Text, nullable=False))
