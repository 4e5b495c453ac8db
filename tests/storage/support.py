"""Small diaries for the tests of storage."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.storage.database import Database
from baby_joints.storage.repository import Repository

BERLIN = timezone(timedelta(hours=1))
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=BERLIN)
MIA = Child(id=UUID(int=1000), name="Mia", born_on=date(2026, 1, 10))
LEO = Child(id=UUID(int=2000), name="Leo", born_on=date(2024, 5, 1))
REVISION_1 = Path(__file__).parent / "fixtures" / "revision_1.sql"
REVISION_2 = REVISION_1.with_name("revision_2.sql")
REVISION_3 = REVISION_1.with_name("revision_3.sql")
REVISION_4 = REVISION_1.with_name("revision_4.sql")


def observation(number: int, **changes: Any) -> Observation:  # noqa: ANN401 - any field
    """The `number`-th entry: a click of the left hip, `number` minutes after noon."""
    at = NOON + timedelta(minutes=number)
    given: dict[str, Any] = {
        "id": UUID(int=number),
        "observed_at": at,
        "recorded_at": max(at, changes.get("observed_at", at)) + timedelta(seconds=30),
        "joint": Joint.HIP,
        "side": Side.LEFT,
        "sound": Sound.CLICK,
        "sounded": 0 if changes.get("sound") is Sound.NONE else 1,
    }
    return Observation(**given | changes)


def hip_signs(number: int, **changes: Any) -> HipSigns:  # noqa: ANN401 - any field
    """A look at both hips, `number` minutes after noon."""
    at = NOON + timedelta(minutes=number)
    given: dict[str, Any] = {"observed_at": at, "recorded_at": at, "side": Side.BOTH}
    return HipSigns(id=UUID(int=number), **given | changes)


def visit(number: int, **changes: Any) -> Visit:  # noqa: ANN401 - any field
    """A visit `number` minutes after noon, written down at noon."""
    at = NOON + timedelta(minutes=number)
    given: dict[str, Any] = {"visited_at": at, "recorded_at": NOON}
    return Visit(id=UUID(int=number), **given | changes)


@contextmanager
def rolled_back(database: Database) -> Iterator[Repository]:
    """A transaction that is never kept: examples do not meet, and nothing waits for the disk."""
    with suppress(_NeverKeptError), database.transaction() as repository:
        yield repository
        raise _NeverKeptError


class _NeverKeptError(Exception):
    pass


def load_sql(script: Path, target: Path) -> Path:
    """A diary file made of frozen SQL, in the journal mode that the program uses."""
    with closing(sqlite3.connect(target)) as connection:
        connection.executescript(script.read_text(encoding="utf-8"))
        connection.execute("PRAGMA journal_mode = WAL")
    return target


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    """What plain SQLite reads."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def alter(path: Path, table: str, number: int, column: str = "note") -> None:
    """What a disk does to a text."""
    with closing(sqlite3.connect(path)) as plain:
        change = f"UPDATE {table} SET {column} = {column} || '~' WHERE id = ?"  # noqa: S608 - names of ours
        assert plain.execute(change, (UUID(int=number).hex,)).rowcount == 1
        plain.commit()
