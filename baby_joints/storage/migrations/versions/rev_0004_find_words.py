"""The words of an entry lie in the index of the newest entries, where they are found soon."""

import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# Entries written by one statement.
_MANY = 1000


def upgrade() -> None:
    """Fill the new column, and make the index anew with it."""
    op.add_column("observation", sa.Column("words", sa.Text()))
    table = sa.table(
        "observation",
        sa.column("id", sa.Uuid()),
        sa.column("observer", sa.Text()),
        sa.column("note", sa.Text()),
        sa.column("words", sa.Text()),
    )
    connection = op.get_bind()
    change = (
        sa.update(table)
        .where(table.c.id == sa.bindparam("entry"))
        .values(words=sa.bindparam("folded"))
    )
    found = connection.execute(sa.select(table.c.id, table.c.note, table.c.observer)).all()
    folded = [
        {"entry": key, "folded": words}
        for key, note, observer in found
        if (words := _words(note, observer)) is not None
    ]
    for start in range(0, len(folded), _MANY):
        connection.execute(change, folded[start : start + _MANY])
    op.drop_index("observation_newest", "observation")
    op.create_index(
        "observation_newest",
        "observation",
        ["child_id", "observed_at", "recorded_at", "id", "words"],
    )


def _words(note: str, observer: str | None) -> str | None:
    said, name = (unicodedata.normalize("NFKC", text).casefold() for text in (note, observer or ""))
    return f"{said}\x1f{name}" if said or name else None
