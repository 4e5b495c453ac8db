"""Which revision of the tables this program writes, known without Alembic (0.4 s to import).

The number stands twice in a file, written in the same transaction: in the header, where it is read
before anything is opened, and in Alembic's own table, which any database has and Alembic goes by.
"""

from typing import Final

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, insert

from baby_joints.storage import sqlite_file
from baby_joints.storage.note import Note
from baby_joints.storage.notes import Notes
from baby_joints.storage.tables.all_tables import METADATA

LATEST: Final = 5
_FORMAT: Final = "baby-joints-diary"

# As Alembic would make it; a MetaData of its own, since it is not ours.
ALEMBIC_VERSION: Final = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def revision_name(revision: int) -> str:
    """What Alembic calls the revision: ``0002``."""
    return f"{revision:04d}"


def create_schema(connection: Connection) -> None:
    """Make all tables of a new diary, and mark them with the latest revision."""
    METADATA.create_all(connection, checkfirst=False)
    ALEMBIC_VERSION.create(connection)
    connection.execute(insert(ALEMBIC_VERSION).values(version_num=revision_name(LATEST)))
    Notes(connection).write(Note.FORMAT, _FORMAT)
    sqlite_file.write_stamp(connection, LATEST)
