"""A deleted record keeps what it said, and the entries of one joint are found by an index."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both; what was deleted before is not known any more, and stays empty."""
    op.add_column("tombstone", sa.Column("was", sa.JSON(none_as_null=True)))
    op.create_index(
        "observation_of_joint",
        "observation",
        ["child_id", "joint", "observed_at", "recorded_at", "id"],
    )
