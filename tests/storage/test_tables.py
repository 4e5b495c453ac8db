"""The tables refuse what the domain refuses, whoever writes: here plain sqlite3 does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from baby_joints.domain.codes import SIDES_OF, Joint, Side
from baby_joints.storage.database import Database
from tests.storage.support import MIA, hip_signs, observation, visit

TABLES = ("observation", "hip_signs", "visit")

WRONG = [
    ("child", "name", ""),
    ("child", "name", "x" * 10_001),
    ("child", "name", None),
    ("child", "sex", "unknown"),
    ("child", "born_on", None),
    ("child", "changed_at", "2026-03-02 07:40"),
    ("observation", "joint", "nose"),
    ("observation", "joint", None),
    ("observation", "side", "middle"),
    ("observation", "side", "front"),
    ("observation", "sound", "bang"),
    ("observation", "sound", "none"),
    ("observation", "sounded", 0),
    ("observation", "sounded", -1),
    ("observation", "sounded", 1.5),
    ("observation", "sounded", "often"),
    ("observation", "sounded", None),
    ("observation", "sounded", 100_001),
    ("observation", "tried", 0),
    ("observation", "tried", 2.5),
    ("observation", "tried", "twice"),
    ("observation", "tried", 100_001),
    ("observation", "noticed", "felt heard"),
    ("observation", "noticed", "seen"),
    ("observation", "noticed", None),
    ("observation", "reaction", "crying, wincing"),
    ("observation", "activity", "flying"),
    ("observation", "swelling", "no"),
    ("observation", "redness", "no"),
    ("observation", "warmth", "no"),
    ("observation", "felt_loose", "no"),
    ("observation", "movement", None),
    ("observation", "movement", "absent"),
    ("observation", "observed_at", "2026-03-02T06:40:00Z"),
    ("observation", "observed_at", "2026-03-03T11:00:00.000000Z+01:00"),
    ("observation", "recorded_at", "yesterday"),
    ("observation", "changed_at", ""),
    ("observation", "note", "x" * 10_001),
    ("observation", "observer", "x" * 10_001),
    ("observation", "child_id", "0" * 32),
    ("hip_signs", "side", "middle"),
    ("hip_signs", "opens_less", "yes"),
    ("hip_signs", "leg_looks_shorter", "yes"),
    ("hip_signs", "creases_uneven", "yes"),
    ("hip_signs", "limp_or_waddle", None),
    ("hip_signs", "observed_at", "2026-03-03T11:00:00.000000Z+01:00"),
    ("hip_signs", "child_id", "0" * 32),
    ("visit", "kind", ""),
    ("visit", "visited_at", "soon"),
    ("visit", "plan", None),
    ("visit", "child_id", "0" * 32),
    ("tombstone", "kind", "notes"),
    ("tombstone", "deleted_at", "1 March"),
    ("tombstone", "child_id", "0" * 32),
]


@pytest.fixture
def plain(path: Path, database: Database) -> Iterator[sqlite3.Connection]:
    """One row in every table, seen by a connection that knows nothing of the program."""
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1), hip_signs(2), visit(3), observation(4))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(
            "INSERT INTO tombstone (id, child_id, kind, deleted_at)"
            " VALUES ('9', ?, 'visits', '2026-03-02T06:40:00.000000Z+01:00')",
            (MIA.id.hex,),
        )
        connection.commit()
        yield connection


@pytest.mark.parametrize(("table", "column", "value"), WRONG)
def test_a_wrong_value_is_refused(
    plain: sqlite3.Connection,
    table: str,
    column: str,
    value: Any,  # noqa: ANN401 - wrong on purpose
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        plain.execute(f"UPDATE {table} SET {column} = ?", (value,))  # noqa: S608 - our own names


def test_more_sounds_than_tries_are_refused(plain: sqlite3.Connection) -> None:
    plain.execute("UPDATE observation SET tried = 3, sounded = 3")
    with pytest.raises(sqlite3.IntegrityError, match="sounded_within_tried"):
        plain.execute("UPDATE observation SET tried = 3, sounded = 4")


def test_a_quiet_look_never_sounded(plain: sqlite3.Connection) -> None:
    plain.execute("UPDATE observation SET sound = 'none', sounded = 0")
    with pytest.raises(sqlite3.IntegrityError, match="quiet_is_zero"):
        plain.execute("UPDATE observation SET sounded = 1")


@pytest.mark.parametrize("joint", Joint)
@pytest.mark.parametrize("side", Side)
def test_the_sides_of_a_joint_are_those_of_the_domain(
    plain: sqlite3.Connection, joint: Joint, side: Side
) -> None:
    change = "UPDATE observation SET joint = ?, side = ?"
    if side in SIDES_OF[joint]:
        plain.execute(change, (joint.value, side.value))
    else:
        with pytest.raises(sqlite3.IntegrityError, match="side_fits_joint"):
            plain.execute(change, (joint.value, side.value))


@pytest.mark.parametrize("table", TABLES)
def test_an_id_is_used_once(plain: sqlite3.Connection, table: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        plain.execute(f"INSERT INTO {table} SELECT * FROM {table} LIMIT 1")  # noqa: S608 - as above


def test_a_child_with_entries_cannot_be_deleted(plain: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        plain.execute("DELETE FROM child WHERE id = ?", (MIA.id.hex,))


def test_codes_and_moments_are_readable_without_the_program(plain: sqlite3.Connection) -> None:
    found = plain.execute(
        "SELECT joint, side, sound, sounded, observed_at FROM observation ORDER BY observed_at"
    ).fetchone()
    assert found == ("hip", "left", "click", 1, "2026-03-02T11:01:00.000000Z+01:00")
