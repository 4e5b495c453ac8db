"""What is wrong with a diary is said in plain sentences; a whole one has nothing to say."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from baby_joints.storage.database import Database
from baby_joints.storage.record_kind import RecordKind
from baby_joints.storage.revision import LATEST, revision_name
from tests.builders import diary
from tests.storage.support import LEO, MIA, hip_signs, observation, visit
from tests.storage.test_repository import stone


@pytest.fixture
def plain(path: Path, database: Database) -> Iterator[sqlite3.Connection]:
    """A diary with one of everything, in the hands of somebody who switched all checks off."""
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1), observation(2), hip_signs(3), visit(4))
        repository.put(LEO.id, observation(5))
        repository.bury(MIA.id, RecordKind.OBSERVATIONS, stone(2), stone(6))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        yield connection


def problems(database: Database) -> tuple[str, ...]:
    with database.reading() as reader:
        return reader.check()


def test_a_whole_diary(database: Database, plain: sqlite3.Connection) -> None:
    assert plain.total_changes == 0
    assert problems(database) == ()


def test_a_large_story_is_whole(database: Database) -> None:
    told = diary('d1..d60 hip-L click diaper 1/2; d5 signs-L opens_less; d9 visit "scan?"')
    with database.transaction() as repository:
        repository.put_child(told.child)
        repository.put(told.child.id, *told.records())
    assert problems(database) == ()


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("DROP TABLE visit", "The table visit is missing."),
        ("DROP INDEX observation_of_joint", "lacks its index observation_of_joint."),
        ("ALTER TABLE child DROP COLUMN diary_extra", "lacks its column diary_extra."),
        ("UPDATE alembic_version SET version_num = '0001'", f"not {LATEST}, 0001."),
        ("DELETE FROM alembic_version", f"should have revision {LATEST}, not {LATEST}."),
        (
            "PRAGMA user_version = 1",
            f"should have revision {LATEST}, not 1, {revision_name(LATEST)}.",
        ),
        ("DELETE FROM child WHERE name = 'Leo'", "row 3 of observation belongs to no child."),
        ("UPDATE observation SET joint = 'nose'", "The file is damaged: CHECK constraint"),
        ("UPDATE observation SET extra = '['", "of the table observation cannot be read"),
        ("UPDATE observation SET lifting = '7'", "of the table observation cannot be read"),
        ("UPDATE child SET due_on = '2020-01-01'", "of the table child cannot be read"),
        ("UPDATE tombstone SET was = '{}' WHERE was IS NULL", "of the table tombstone cannot be"),
        ("UPDATE visit SET id = 'x'", "Row x of the table visit cannot be read"),
        ("UPDATE child SET born_on = '2026-03-03' WHERE name = 'Mia'", "is before the birth"),
        (
            "UPDATE tombstone SET id = (SELECT id FROM observation LIMIT 1) WHERE was IS NULL",
            "is used 2 times.",
        ),
    ],
)
def test_each_problem_is_named(
    database: Database, plain: sqlite3.Connection, change: str, expected: str
) -> None:
    plain.execute(change)
    plain.commit()
    found = problems(database)
    assert expected in " ".join(found)
    assert all(line.endswith(".") and line.startswith(("The ", "Row ")) for line in found)


def test_every_row_that_cannot_be_read_is_named_and_no_other(
    database: Database, plain: sqlite3.Connection
) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, *(observation(number) for number in range(10, 20)))
    plain.execute("UPDATE observation SET note = x'ff00' WHERE id LIKE '%b'")
    plain.execute("UPDATE observation SET extra = '[]]' WHERE id LIKE '%d'")
    plain.commit()
    found = problems(database)
    assert [line.split()[1][-1] for line in found] == ["b", "d"]


def test_a_visit_before_the_birth(database: Database, plain: sqlite3.Connection) -> None:
    plain.execute("UPDATE child SET born_on = '2026-03-03' WHERE name = 'Mia'")
    plain.execute("DELETE FROM observation")
    plain.execute("DELETE FROM hip_signs")
    plain.commit()
    (line,) = problems(database)
    assert "visited_at" in line


def test_a_file_that_cannot_be_read_at_all(database: Database, plain: sqlite3.Connection) -> None:
    plain.execute("DROP TABLE alembic_version")
    plain.commit()
    assert problems(database) == ("The file cannot be read: no such table: alembic_version.",)
