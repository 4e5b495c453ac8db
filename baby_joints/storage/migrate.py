"""Bringing the tables of an older diary up to date. Imports Alembic, so import it only for that."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from baby_joints.storage import sqlite_file
from baby_joints.storage.revision import LATEST

SCRIPTS: Final = Path(__file__).parent / "migrations"


def migrate(connection: Connection, scripts: Path = SCRIPTS) -> None:
    """Run all revisions that the database lacks, within the transaction of `connection`.

    Nothing is committed here: whatever `scripts` raise, the caller's rollback takes all back.
    """
    command.upgrade(alembic_config(scripts, connection), "head")
    sqlite_file.write_stamp(connection, LATEST)


def alembic_config(scripts: Path = SCRIPTS, connection: Connection | None = None) -> Config:
    """Alembic's settings, made here because an installed program has no alembic.ini."""
    config = Config()
    # The parser of the settings reads % as its own sign.
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
