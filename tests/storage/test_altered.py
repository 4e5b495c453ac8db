"""A row that reads otherwise than it was written is known by its checksum."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from baby_joints.domain.attachment import Attachment
from baby_joints.storage.altered import AlteredRow
from baby_joints.storage.database import Database
from baby_joints.storage.mapping import CHECKSUMS, OBSERVATIONS, Record
from baby_joints.storage.record_kind import RecordKind
from baby_joints.storage.row_checksum import RowChecksum
from tests.domain import strategies
from tests.storage.support import (
    LEO,
    MIA,
    alter,
    hip_signs,
    observation,
    rolled_back,
    rows,
    visit,
)
from tests.storage.test_repository import stone

CLIP = Attachment(name="pop.mp4", media_type="video/mp4", sha256="0f" * 32)


@pytest.fixture
def full(database: Database) -> Database:
    """A diary with one of everything."""
    with database.transaction() as repository:
        edited = observation(1, note="before", attachments=(CLIP,))
        repository.put(MIA.id, edited, observation(2, note="李 said \x1f ouch"), observation(7))
        repository.put(MIA.id, hip_signs(3), visit(4, follow_up_on=date(2026, 4, 1)))
        repository.put(LEO.id, observation(5))
        repository.bury(MIA.id, RecordKind.OBSERVATIONS, stone(7), stone(6))
    return database


def altered(database: Database) -> tuple[AlteredRow, ...]:
    with database.reading() as reader:
        return reader.altered()


def test_what_this_program_wrote_is_as_it_was_written(full: Database) -> None:
    assert altered(full) == ()
    with full.reading() as reader:
        assert reader.check() == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(entry=st.one_of(strategies.observations, strategies.hip_signs, strategies.visits))
def test_any_entry(full: Database, entry: Record) -> None:
    with rolled_back(full) as repository:
        repository.put(MIA.id, entry)
        assert repository.altered() == ()


@pytest.mark.parametrize("checksum", CHECKSUMS, ids=lambda one: one.table.name)
def test_every_column_counts_and_none_is_locked_for_ever(
    full: Database, checksum: RowChecksum
) -> None:
    table = checksum.table
    for column in table.columns:
        if column.name in {"id", "words"}:
            continue
        with closing(sqlite3.connect(full.path)) as plain:
            plain.execute("PRAGMA ignore_check_constraints = ON")
            ((key,),) = plain.execute(f"SELECT id FROM {table.name} LIMIT 1").fetchall()  # noqa: S608 - a table of ours
            change = f"SET {column.name} = coalesce({column.name}, '') || '1'"
            plain.execute(f"UPDATE {table.name} {change} WHERE id = ?", (key,))
            plain.commit()
        assert [row[:2] for row in altered(full)] == [(table.name, key)]
        with full.transaction() as repository:
            repository.vouch_for([UUID(key)])
        assert altered(full) == ()


def test_the_words_that_are_looked_for_only_repeat_the_entry(path: Path, full: Database) -> None:
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("UPDATE observation SET words = 'other'")
        plain.commit()
    assert altered(full) == ()
    assert OBSERVATIONS.derived.keys() == {"words"}


def test_a_row_of_another_program_is_told_and_can_be_vouched_for(full: Database) -> None:
    names = [column.name for column in OBSERVATIONS.table.columns]
    kept = ", ".join(name for name in names if name not in {"id", "checksum"})
    with closing(sqlite3.connect(full.path)) as plain:
        copied = f"SELECT '{'f' * 32}', {kept} FROM observation WHERE id = '{2:032x}'"  # noqa: S608 - names of ours
        plain.execute(f"INSERT INTO observation (id, {kept}) {copied}")
        plain.commit()
    changes = rows(full.path, "SELECT value FROM meta WHERE key = 'changes'")
    assert altered(full) == (AlteredRow("observation", "f" * 32, MIA.id.hex),)
    with full.transaction() as repository:
        repository.vouch_for([UUID("f" * 32)])
    assert altered(full) == ()
    # Whoever else has the diary open, and the next backup, see that there is something new.
    assert rows(full.path, "SELECT value FROM meta WHERE key = 'changes'") != changes


def test_what_is_written_over_an_altered_row_counts_as_altered_until_somebody_vouches(
    full: Database,
) -> None:
    for table, number in (("observation", 1), ("observation", 2), ("hip_signs", 3), ("visit", 4)):
        alter(full.path, table, number)
    alter(full.path, "child", MIA.id.int, "name")
    with full.transaction() as repository:
        before = repository.stored([UUID(int=1)])
        repository.put(MIA.id, observation(1, note="edited"), observation(8), hip_signs(3))
        repository.put(MIA.id, visit(4))
        repository.bury(MIA.id, RecordKind.OBSERVATIONS, stone(2))
        repository.put_child(MIA)
    wanted = {("observation", 1), ("tombstone", 2), ("hip_signs", 3), ("visit", 4)}
    wanted.add(("child", MIA.id.int))
    assert {(row.table, int(row.id, 16)) for row in altered(full)} == wanted
    with full.transaction() as repository:
        repository.restore(MIA.id, before)
    assert {(row.table, int(row.id, 16)) for row in altered(full)} == wanted
    with full.transaction() as repository:
        repository.vouch_for([UUID(int=number) for _, number in wanted])
    assert altered(full) == ()


def test_what_comes_from_an_altered_row_elsewhere_counts_as_altered(full: Database) -> None:
    with full.transaction() as repository:
        repository.doubt([UUID(int=9)])
        repository.put(MIA.id, observation(9), observation(10))
    assert altered(full) == (AlteredRow("observation", UUID(int=9).hex, MIA.id.hex),)
