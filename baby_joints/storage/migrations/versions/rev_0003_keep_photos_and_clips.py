"""The contents of photos and clips lie in the diary's own file, in pieces."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_MOMENT = "____-__-__T__:__:__.______Z___:__"


def upgrade() -> None:
    """Make both tables; what older entries name was never kept, and stays missing."""
    op.create_table(
        "attachment_content",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("added_at", sa.String(33), nullable=False),
        sa.Column("unneeded_since", sa.String(33), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sha256"),
        sa.CheckConstraint("length(sha256) = 64", name="attachment_content_sha256_length"),
        sa.CheckConstraint("size > 0", name="attachment_content_size_positive"),
        sa.CheckConstraint(f"added_at LIKE '{_MOMENT}'", name="attachment_content_added_at_moment"),
        sa.CheckConstraint(
            f"unneeded_since LIKE '{_MOMENT}'", name="attachment_content_unneeded_since_moment"
        ),
    )
    op.create_table(
        "attachment_piece",
        sa.Column("content_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["content_id"], ["attachment_content.id"]),
        sa.PrimaryKeyConstraint("content_id", "number"),
        sa.CheckConstraint("number >= 0", name="attachment_piece_number_counts"),
    )
