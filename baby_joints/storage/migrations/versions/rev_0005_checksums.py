"""Each row that holds words of a parent has a checksum of what it says."""

import zlib
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# Rows written by one statement.
_MANY = 1000
_TABLES = ("child", "observation", "hip_signs", "visit", "tombstone")
# The words of an entry are made of what else it says.
_DERIVED = frozenset({"words"})


def upgrade() -> None:
    """Add the column, and fill it: what an older diary says now counts as what was written."""
    for table in _TABLES:
        op.add_column(table, sa.Column("checksum", sa.BigInteger()))
        _fill(table)


def _fill(table: str) -> None:
    connection = op.get_bind()
    names = [column["name"] for column in sa.inspect(connection).get_columns(table)]
    names = [name for name in names if name not in {"checksum", *_DERIVED}]
    # Without types: as the values lie in the table.
    here = sa.table(table, *(sa.column(name) for name in names), sa.column("checksum"))
    change = (
        sa.update(here)
        .where(here.c.id == sa.bindparam("row"))
        .values(checksum=sa.bindparam("made"))
    )
    rows = connection.execute(sa.select(*(here.c[name] for name in names))).all()
    place = names.index("id")
    made = [{"row": row[place], "made": _checksum(names, row)} for row in rows]
    for start in range(0, len(made), _MANY):
        connection.execute(change, made[start : start + _MANY])


def _checksum(names: list[str], row: sa.Row[Any]) -> int:
    said = [f"{name}={value}" for name, value in zip(names, row, strict=True) if value is not None]
    return zlib.crc32("\0".join(said).encode())
