"""An older diary is copied, brought up to date whole, or left exactly as it was."""

import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Inspector, inspect

from baby_joints.domain.attachment import Attachment
from baby_joints.domain.child import Child
from baby_joints.domain.codes import (
    Activity,
    Answer,
    Joint,
    LiftingStep,
    Movement,
    Noticed,
    Presence,
    Reaction,
    RiskFactor,
    Sex,
    Side,
    Sound,
)
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit_details import Question, VisitFinding
from baby_joints.paths import backup_dir
from baby_joints.storage import migrate as migrate_module
from baby_joints.storage import sqlite_file
from baby_joints.storage.database import Database
from baby_joints.storage.errors import (
    BackupNotMadeError,
    DamagedDatabaseError,
    DatabaseFullError,
    MigrationError,
)
from baby_joints.storage.migrate import SCRIPTS, alembic_config, migrate
from baby_joints.storage.opening import bring_up_to_date
from baby_joints.storage.record_kind import RecordKind
from baby_joints.storage.revision import LATEST, revision_name
from baby_joints.storage.tables.all_tables import METADATA
from baby_joints.storage.words import words_of
from tests.storage.support import (
    REVISION_1,
    REVISION_2,
    REVISION_3,
    REVISION_4,
    load_sql,
    rows,
)

BERLIN, NEPAL, NEW_YORK = (timezone(timedelta(minutes=m)) for m in (60, 345, -300))
MIA = Child(
    id=UUID("0b5e3c1a-8f6d-4b2a-9c7e-1f3d5a7b9c0d"),
    name="Mia Łoś",
    born_on=date(2026, 1, 10),
    due_on=date(2026, 1, 20),
    sex=Sex.FEMALE,
    risk_factors={RiskFactor.BREECH: Answer.YES},
    doctor_name="Dr. Ito",
)
CLICK = Observation(
    id=UUID("11111111-1111-4111-8111-111111111111"),
    observed_at=datetime(2026, 3, 2, 7, 40, tzinfo=BERLIN),
    recorded_at=datetime(2026, 3, 2, 7, 41, 10, 500_000, tzinfo=BERLIN),
    observer="Papa",
    joint=Joint.HIP,
    side=Side.LEFT,
    sound=Sound.CLICK,
    tried=4,
    sounded=3,
    noticed=frozenset({Noticed.FELT}),
    activity=Activity.DIAPER_CHANGE,
    reaction=frozenset(),
    redness=Presence.ABSENT,
    felt_loose=Presence.ABSENT,
    movement=Movement.NORMAL,
    note="only when the leg opens",
)
POP = Observation(
    id=UUID("33333333-3333-4333-8333-333333333333"),
    observed_at=datetime(2026, 3, 5, 15, 45, tzinfo=NEPAL),
    recorded_at=datetime(2026, 3, 5, 15, 45, tzinfo=NEPAL),
    observer="Mama",
    joint=Joint.SHOULDER,
    side=Side.RIGHT,
    sound=Sound.POP,
    sounded=1,
    noticed=frozenset(Noticed),
    activity=Activity.PICKED_UP,
    reaction=frozenset({Reaction.CRYING, Reaction.WINCING}),
    swelling=Presence.ABSENT,
    redness=Presence.ABSENT,
    warmth=Presence.ABSENT,
    movement=Movement.HELD_STIFFLY,
    lifting={LiftingStep.SLOW_AND_SMOOTH: Answer.YES},
    note="李 said ouch",
)


@pytest.fixture
def older(path: Path) -> Path:
    """A diary of revision 1, as it was frozen."""
    return load_sql(REVISION_1, path)


def dump(path: Path) -> list[str]:
    """Everything in the file, as SQL."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def shape(connection: Connection) -> dict[str, Any]:
    """All of a schema that makes a difference, however it was made."""
    inspector: Inspector = inspect(connection)
    return {
        table: {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"], column["default"])
                for column in inspector.get_columns(table)
            ],
            "key": inspector.get_pk_constraint(table)["constrained_columns"],
            "references": [
                (key["constrained_columns"], key["referred_table"], key["referred_columns"])
                for key in inspector.get_foreign_keys(table)
            ],
            "indexes": sorted(
                (str(index["name"]), index["column_names"], bool(index["unique"]))
                for index in inspector.get_indexes(table)
            ),
            "checks": sorted(
                (str(check["name"]), check["sqltext"])
                for check in inspector.get_check_constraints(table)
            ),
        }
        for table in inspector.get_table_names()
    }


def shape_of(path: Path) -> dict[str, Any]:
    path.touch()
    engine = sqlite_file.make_engine(path, busy_timeout=0)
    with engine.connect() as connection:
        found = shape(connection)
        # Alembic's own comparison sees types that SQLite's names would hide.
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()
    return found


def migrate_from_nothing(path: Path, scripts: Path = SCRIPTS) -> Path:
    path.touch()
    engine = sqlite_file.make_engine(path, busy_timeout=0, foreign_keys=False)
    with engine.begin() as connection:
        migrate(connection, scripts)
    engine.dispose()
    return path


def test_the_newest_script_is_the_revision_that_the_program_knows() -> None:
    scripts = ScriptDirectory.from_config(alembic_config())
    assert scripts.get_heads() == [revision_name(LATEST)]
    assert len(list(scripts.walk_revisions())) == LATEST
    assert len(list((SCRIPTS / "versions").glob("rev_*.py"))) == LATEST


def test_every_earlier_revision_has_its_frozen_file() -> None:
    frozen = {file.name for file in REVISION_1.parent.glob("revision_*.sql")}
    assert frozen == {f"revision_{number}.sql" for number in range(1, LATEST)}


def test_migrating_makes_the_same_tables_as_a_new_diary(tmp_path: Path, older: Path) -> None:
    Database.open(tmp_path / "new.sqlite3").close()
    new = shape_of(tmp_path / "new.sqlite3")
    assert len(new["observation"]["checks"]) > 20
    assert shape_of(migrate_from_nothing(tmp_path / "migrated.sqlite3")) == new
    Database.open(older).close()
    assert shape_of(older) == new
    for frozen in (REVISION_2, REVISION_3, REVISION_4):
        second = load_sql(frozen, tmp_path / f"{frozen.stem}.sqlite3")
        Database.open(second).close()
        assert shape_of(second) == new


def test_a_diary_of_revision_2_reads_as_it_was_written_and_takes_a_clip(path: Path) -> None:
    load_sql(REVISION_2, path)
    database = Database.open(path)
    assert database.backup is not None
    clip = Attachment(name="pop.mp4", media_type="video/mp4", sha256="0f" * 32)
    with database.transaction() as repository:
        contents = repository.contents(MIA.id)
        assert [entry.attachments for entry in contents.observations] == [(), (clip,)]
        assert [buried.was for buried in repository.tombstones(MIA.id)] == [None, CLICK]
        kept = repository.attachments
        assert kept.sizes() == {}
        key = kept.begin(3, datetime(2026, 4, 1, tzinfo=UTC))
        kept.add_piece(key, 0, b"pop")
        kept.finish(key, sha256(b"pop").hexdigest())
        assert kept.sizes() == {sha256(b"pop").hexdigest(): 3}
        assert repository.check() == ()
    database.close()


def test_words_of_a_diary_of_revision_3_are_found_and_its_clip_is_there(path: Path) -> None:
    load_sql(REVISION_3, path)
    database = Database.open(path)
    with database.transaction() as repository:
        for words, count in (("李 SAID", 1), ("opens", 0), ("mama", 1), ("papa", 0), ("needle", 0)):
            where = ObservationFilter(text=words)
            assert len(repository.observations(MIA.id, where)) == count
        kept = dict(rows(path, "SELECT id, words FROM observation"))
        for entry in repository.contents(MIA.id).observations:
            assert kept[entry.id.hex] == words_of(entry)
        assert repository.attachments.sizes() == {sha256(b"pop").hexdigest(): 3}
        assert repository.check() == ()
    database.close()


@pytest.mark.parametrize("frozen", [REVISION_1, REVISION_2, REVISION_3, REVISION_4])
def test_the_rows_of_an_older_diary_get_the_checksums_that_this_version_gives(
    path: Path, frozen: Path
) -> None:
    load_sql(frozen, path)
    database = Database.open(path)
    with database.reading() as reader:
        assert reader.altered() == ()
    database.close()


def test_an_older_diary_is_brought_up_to_date_and_reads_as_it_was_written(older: Path) -> None:
    database = Database.open(older)
    with database.reading() as reader:
        contents = reader.contents(MIA.id)
        assert reader.check() == ()
    database.close()
    assert contents.child == MIA
    assert contents.extra == {"x-app": [1, 2]}
    first, edited, last = contents.observations
    assert (first, last) == (CLICK, POP)
    assert first.observed_at.utcoffset() == timedelta(hours=1)
    assert last.observed_at.utcoffset() == timedelta(hours=5, minutes=45)
    assert edited.changed_at == datetime(2026, 3, 4, 8, tzinfo=UTC)
    assert edited.observed_at.isoformat() == "2026-03-03T14:05:00-05:00"
    assert [version.side for version in edited.history] == [Side.LEFT]
    assert edited.extra == {"x-mood": "calm"}
    assert [signs.opens_less for signs in contents.hip_signs] == [Presence.PRESENT]
    (visit,) = contents.visits
    assert visit.findings == (
        VisitFinding(what="ortolani", side=Side.LEFT, result="negative, she said"),
    )
    assert visit.questions == (Question(text="Does she need a scan?"),)
    stone = Tombstone(
        id=UUID("66666666-6666-4666-8666-666666666666"),
        deleted_at=datetime(2026, 3, 7, 8, tzinfo=BERLIN),
    )
    assert contents.deleted == {"observations": (stone,)}
    assert rows(older, "PRAGMA user_version") == [(LATEST,)]
    assert rows(older, "SELECT version_num FROM alembic_version") == [(revision_name(LATEST),)]


def test_what_is_deleted_after_the_migration_keeps_what_it_said(older: Path) -> None:
    database = Database.open(older)
    with database.transaction() as repository:
        stone = Tombstone(id=CLICK.id, deleted_at=datetime(2026, 4, 1, tzinfo=UTC))
        repository.bury(MIA.id, RecordKind.OBSERVATIONS, stone)
        assert [buried.was for buried in repository.tombstones(MIA.id)] == [None, CLICK]
    database.close()


def test_a_copy_is_kept_of_the_older_diary(older: Path) -> None:
    before = dump(older)
    database = Database.open(older, now=lambda: datetime(2026, 4, 23, 10, 24, tzinfo=UTC))
    database.close()
    assert database.backup is not None
    assert database.backup.parent == backup_dir(older)
    assert database.backup.name == "2026-04-23T10-24-00Z-migration.bjbackup"
    assert dump(database.backup) == before
    assert rows(database.backup, "PRAGMA user_version") == [(1,)]
    assert rows(database.backup, "PRAGMA journal_mode") == [("delete",)]
    assert stat.S_IMODE(database.backup.stat().st_mode) == 0o600
    assert set(older.parent.iterdir()) == {older, backup_dir(older)}
    assert list(backup_dir(older).iterdir()) == [database.backup]


def test_the_second_time_nothing_is_left_to_do(older: Path) -> None:
    Database.open(older).close()
    before = older.read_bytes()
    again = Database.open(older)
    again.close()
    assert again.backup is None
    assert older.read_bytes() == before


def fail_after(work: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every migration do its work, then `work`."""

    def migrate_and_fail(connection: Connection) -> None:
        migrate(connection)
        connection.exec_driver_sql("CREATE TABLE half_made (name TEXT)")
        connection.exec_driver_sql(work)

    monkeypatch.setattr(migrate_module, "migrate", migrate_and_fail)


@pytest.mark.parametrize(
    "work",
    [
        "SELECT nonsense",
        "UPDATE observation SET child_id = '00000000000000000000000000000000'",
    ],
)
def test_a_migration_that_fails_changes_no_byte(
    older: Path, monkeypatch: pytest.MonkeyPatch, work: str
) -> None:
    before = older.read_bytes()
    fail_after(work, monkeypatch)
    with pytest.raises(MigrationError, match="it is unchanged and a copy lies at") as caught:
        Database.open(older)
    assert older.read_bytes() == before
    assert caught.value.path == older
    assert list(backup_dir(older).iterdir()) == [caught.value.backup]
    with pytest.raises(MigrationError):
        Database.open(older)
    assert list(backup_dir(older).iterdir()) == [caught.value.backup]  # not copied twice
    monkeypatch.undo()
    database = Database.open(older)
    with database.reading() as reader:
        assert reader.contents(MIA.id).observations[0] == CLICK
    database.close()


def test_no_room_for_the_copy(older: Path) -> None:
    before = older.read_bytes()
    backup_dir(older).write_text("in the way")
    with pytest.raises(BackupNotMadeError, match="make room"):
        Database.open(older)
    assert older.read_bytes() == before


def test_another_program_that_was_faster(path: Path, database: Database) -> None:
    database.close()
    before = path.read_bytes()
    bring_up_to_date(path, path, busy_timeout=0)
    assert path.read_bytes() == before


def test_scripts_in_a_folder_with_an_odd_name(tmp_path: Path) -> None:
    scripts = tmp_path / "100% Łoś; %(here)s : 李"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    path = migrate_from_nothing(tmp_path / "diary.sqlite3", scripts)
    assert rows(path, "PRAGMA user_version") == [(LATEST,)]


def test_alembic_is_loaded_for_an_older_diary_only(tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from baby_joints.storage.database import Database
for _ in range(2):
    Database.open(Path(sys.argv[1])).close()
print("alembic" in sys.modules)
Database.open(Path(sys.argv[2])).close()
print("alembic" in sys.modules)
"""
    older = load_sql(REVISION_1, tmp_path / "older.sqlite3")
    command = [sys.executable, "-c", program, str(tmp_path / "new.sqlite3"), str(older)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said.split() == ["False", "True"]


def test_an_older_diary_that_is_damaged_is_neither_copied_nor_changed(older: Path) -> None:
    with closing(sqlite3.connect(older)) as plain:
        plain.execute("PRAGMA foreign_keys = OFF")
        plain.execute("DELETE FROM child")
        plain.commit()
    before = older.read_bytes()
    with pytest.raises(DamagedDatabaseError, match="belongs to no child"):
        Database.open(older)
    assert older.read_bytes() == before
    assert list(older.parent.iterdir()) == [older]


def test_another_error_of_the_file_while_migrating(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_connection: Connection) -> None:
        raise DatabaseFullError(older)

    monkeypatch.setattr(migrate_module, "migrate", full)
    before = older.read_bytes()
    with pytest.raises(DatabaseFullError):
        Database.open(older)
    assert older.read_bytes() == before
