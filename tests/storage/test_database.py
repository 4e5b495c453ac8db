"""Opening a diary: new, existing, not ours; each refusal in one sentence, the file untouched."""

import os
import shutil
import sqlite3
import stat
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from baby_joints.secret import Secret
from baby_joints.storage import sqlite_file, write_ahead_log
from baby_joints.storage.database import Database
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import (
    ClosedDatabaseError,
    DamagedDatabaseError,
    DatabaseAccessError,
    DatabaseBusyError,
    DatabaseError,
    DatabaseMovedError,
    NewerDatabaseError,
    NotADiaryError,
    PasswordNeededError,
)
from baby_joints.storage.note import Note
from baby_joints.storage.revision import LATEST
from tests.storage.support import MIA, observation, rows

PAGE = 4096
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


def refused(path: Path, kind: type[DatabaseError]) -> str:
    """Opening `path` fails like this, changes nothing and leaves nothing; the message."""
    before = path.read_bytes() if path.is_file() else None
    beside = sorted(path.parent.iterdir())
    with pytest.raises(kind) as caught:
        Database.open(path, busy_timeout=0)
    assert caught.type is kind
    assert before is None or path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside
    message = str(caught.value)
    assert message.startswith(f"The diary {path} ")
    assert message.endswith(".")
    assert "\n" not in message
    return message


def test_a_new_diary_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "Ł" / "a b" / "diary.sqlite3"
    database = Database.open(path)
    assert database.path == path
    assert database.backup is None
    database.close()
    assert list(path.parent.iterdir()) == [path]
    assert rows(path, "SELECT value FROM meta WHERE key = 'format'") == [("baby-joints-diary",)]
    assert rows(path, "PRAGMA user_version") == [(LATEST,)]
    assert rows(path, "PRAGMA application_id") == [(sqlite_file.APPLICATION_ID,)]


@posix_only
def test_only_the_owner_can_read_a_new_diary(tmp_path: Path) -> None:
    path = tmp_path / "baby" / "diary.sqlite3"
    umask = os.umask(0)
    try:
        database = Database.open(path)
    finally:
        os.umask(umask)
    with database.transaction() as repository:
        repository.put_child(MIA)
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    database.close()
    assert set(modes) == {"diary.sqlite3", "diary.sqlite3-wal", "diary.sqlite3-shm"}
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_relative_path_counts_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Database.open(Path("diary.sqlite3")).close()
    assert (tmp_path / "diary.sqlite3").is_file()


def test_what_was_written_is_there_after_opening_again(path: Path, database: Database) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1))
    database.close()
    assert not path.with_name(path.name + "-wal").exists()
    again = Database.open(path)
    with again.reading() as reader:
        assert reader.contents(MIA.id).observations == (observation(1),)
        assert reader.check() == ()
    again.close()


def test_opening_an_existing_diary_changes_no_byte(path: Path, database: Database) -> None:
    database.close()
    before = path.read_bytes()
    again = Database.open(path)
    with again.reading() as reader:
        reader.contents(MIA.id)
    again.close()
    assert path.read_bytes() == before


def test_an_empty_file_becomes_a_diary(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite3"
    path.touch()
    Database.open(path).close()
    assert rows(path, "SELECT count(*) FROM child") == [(0,)]


def test_commits_are_durable(database: Database) -> None:
    with sqlite_file.driver_connection(database._engine) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (3,)  # EXTRA
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_block_that_fails_leaves_nothing(path: Path, database: Database) -> None:
    def fail() -> None:
        with database.transaction() as repository:
            repository.put(MIA.id, observation(1))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert rows(path, "SELECT count(*) FROM observation") == [(0,)]


def test_changes_are_counted_once_a_commit(database: Database) -> None:
    def changes() -> int:
        with database.reading() as reader:
            return reader.notes.number(Note.CHANGES)

    before = changes()
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1), observation(2))
        repository.put(MIA.id, observation(3))
    assert changes() == before + 1
    with database.transaction() as repository:
        repository.notes.write(Note.CHOSEN_CHILD, MIA.id)
    assert changes() == before + 1


def test_notes_come_change_and_go(database: Database) -> None:
    with database.transaction() as repository:
        notes = repository.notes
        assert notes.text(Note.CHOSEN_CHILD) is None
        assert notes.number(Note.EXPORTED) == 0
        notes.write(Note.CHOSEN_CHILD, MIA.id)
        notes.write(Note.EXPORTED, 3)
        notes.write(Note.EXPORTED, 4)
        assert notes.text(Note.CHOSEN_CHILD) == str(MIA.id)
        assert notes.number(Note.EXPORTED) == 4
        notes.write(Note.CHOSEN_CHILD, None)
        assert notes.text(Note.CHOSEN_CHILD) is None


def test_opened_in_one_thread_and_used_in_another(path: Path) -> None:
    opened: list[Database] = []
    worker = threading.Thread(target=lambda: opened.append(Database.open(path)))
    worker.start()
    worker.join()
    (database,) = opened
    with database.transaction() as repository:
        repository.put_child(MIA)
        repository.put(MIA.id, observation(1))
    with database.reading() as reader:
        assert reader.count(MIA.id) == 1
    database.close()


def test_a_reader_sees_one_state_while_another_writes(database: Database) -> None:
    with database.reading() as reader:
        assert reader.count(MIA.id) == 0
        with database.transaction() as repository:
            repository.put(MIA.id, observation(1))
        assert reader.count(MIA.id) == 0
    with database.reading() as reader:
        assert reader.count(MIA.id) == 1


def test_a_closed_diary_says_so(database: Database) -> None:
    database.close()
    database.close()
    with pytest.raises(ClosedDatabaseError, match="is closed"), database.reading():
        pass


def test_a_text_is_not_a_diary(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite3"
    path.write_text("Dear diary,\n" * 100)
    assert "is not a diary" in refused(path, NotADiaryError)


def test_a_short_text_is_not_a_diary(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite3"
    path.write_bytes(b"\n")
    refused(path, NotADiaryError)


def test_a_diary_file_of_the_exchange_is_not_a_database(tmp_path: Path) -> None:
    path = tmp_path / "mia.json"
    path.write_text('{"format": "baby-joints-diary", "version": 1}')
    refused(path, NotADiaryError)


def test_a_folder_is_not_a_diary(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path, NotADiaryError)


@posix_only
def test_a_pipe_is_not_a_diary(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    refused(path, NotADiaryError)


@pytest.mark.parametrize("tables", ["CREATE TABLE photos (name TEXT)", "PRAGMA user_version = 7"])
def test_the_database_of_another_program(tmp_path: Path, tables: str) -> None:
    path = tmp_path / "photos.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(tables)
        connection.execute("PRAGMA application_id = 42")
    assert "of another program" in refused(path, NotADiaryError)


def test_a_newer_diary_is_refused_by_name(path: Path, database: Database) -> None:
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {LATEST + 3}")
        # So that the header says it, not the log.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    message = refused(path, NewerDatabaseError)
    assert f"revision {LATEST + 3}, this program knows {LATEST}" in message
    assert "update the program" in message


def test_a_newer_diary_whose_log_alone_says_so(path: Path, database: Database) -> None:
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {LATEST + 1}")
        database.close()  # not the last one to close: the log stays
        with pytest.raises(NewerDatabaseError) as caught:
            Database.open(path)
    assert (caught.value.found, caught.value.known) == (LATEST + 1, LATEST)


@pytest.mark.parametrize("length", [50, 4096, 9000])
def test_a_diary_that_was_cut_off(path: Path, database: Database, length: int) -> None:
    database.close()
    path.write_bytes(path.read_bytes()[:length])
    assert "is damaged (it was cut off)" in refused(path, DamagedDatabaseError)


def test_an_empty_file_whose_log_is_full(path: Path, database: Database) -> None:
    database.close()
    path.write_bytes(b"")
    path.with_name(path.name + "-wal").write_bytes(b"entries of somebody")
    assert "its log is not" in refused(path, DamagedDatabaseError)


def spoil_the_end(path: Path) -> None:
    """Nothing sensible in the last pages, as after a bad block of a disk."""
    whole = path.read_bytes()
    path.write_bytes(whole[: -8 * PAGE] + b"\xa5" * (8 * PAGE))


def test_bad_pages_are_found_out_when_they_are_read(path: Path, database: Database) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, *(observation(number) for number in range(1, 300)))
    database.close()
    spoil_the_end(path)
    damaged = Database.open(path)
    with damaged.reading() as reader:
        (problem, *_) = reader.check()
        assert problem.startswith("The file ")
    with pytest.raises(DamagedDatabaseError), damaged.reading() as reader:
        reader.contents(MIA.id)
    damaged.close()


def test_the_first_page_of_noise(path: Path, database: Database) -> None:
    database.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xa5" * (PAGE - 100) + whole[PAGE:])
    refused(path, DamagedDatabaseError)


def test_a_use_that_was_cut_off_makes_opening_look_closer(
    path: Path, database: Database, tmp_path: Path
) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1))
    with closing(sqlite3.connect(path)) as stranger:
        stranger.execute("PRAGMA ignore_check_constraints = ON")
        stranger.execute("UPDATE observation SET joint = 'nose'")
        stranger.commit()
        left = tmp_path / "left" / "diary.sqlite3"
        left.parent.mkdir()
        for ending in ("", "-wal"):
            source = path.with_name(path.name + ending)
            left.with_name(left.name + ending).write_bytes(source.read_bytes())
    with pytest.raises(DamagedDatabaseError, match="CHECK constraint failed in observation"):
        Database.open(left)


def test_a_missing_table_is_damage(path: Path, database: Database) -> None:
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("DROP TABLE visit")
    with pytest.raises(DamagedDatabaseError, match="no such table"), database.reading() as reader:
        reader.contents(MIA.id)


def test_a_row_that_no_version_wrote_is_damage(path: Path, database: Database) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1))
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("UPDATE observation SET extra = 'no JSON'")
        plain.commit()
    with pytest.raises(DamagedDatabaseError, match="cannot be read"), database.reading() as reader:
        reader.contents(MIA.id)


def test_another_program_that_writes_is_waited_for_and_named(path: Path) -> None:
    database = Database.open(path, busy_timeout=0.05)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusyError, match="in use by another program"):
            database.transaction().__enter__()
        other.rollback()
    with database.transaction() as repository:
        repository.put_child(MIA)
    database.close()


def test_a_diary_that_another_program_locks_cannot_be_opened(
    path: Path, database: Database
) -> None:
    database.close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusyError):
            Database.open(path, busy_timeout=0.05)


@posix_only
@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_a_file_that_went_away_while_open(path: Path, database: Database, how: str) -> None:
    if how == "deleted":
        path.unlink()
    else:
        path.rename(path.with_name("elsewhere"))
    if how == "replaced":
        path.write_text("Dear diary")
    with pytest.raises(DatabaseMovedError, match="while it was open"), database.transaction():
        pass
    database.close()
    assert how != "replaced" or path.read_text() == "Dear diary"


@posix_only
def test_a_file_of_somebody_else(refused_folder: Path) -> None:
    path = refused_folder / "diary.sqlite3"
    Database.open(path).close()
    path.chmod(0o400)
    before = path.read_bytes()
    with pytest.raises(DatabaseAccessError, match="Permission denied"):
        Database.open(path)
    assert path.read_bytes() == before
    path.chmod(0o000)
    with pytest.raises(DatabaseAccessError, match="Permission denied"):
        Database.open(path)


@posix_only
def test_a_folder_that_refuses_a_new_diary(refused_folder: Path) -> None:
    refused_folder.chmod(0o500)
    with pytest.raises(DatabaseAccessError, match="Permission denied"):
        Database.open(refused_folder / "diary.sqlite3")
    with pytest.raises(DatabaseAccessError, match="Permission denied"):
        Database.open(refused_folder / "new" / "diary.sqlite3")
    assert list(refused_folder.iterdir()) == []


@posix_only
def test_a_folder_that_refuses_the_log(refused_folder: Path) -> None:
    path = refused_folder / "diary.sqlite3"
    Database.open(path).close()
    before = path.read_bytes()
    refused_folder.chmod(0o500)
    with pytest.raises(DatabaseAccessError, match="check that the file and its folder are yours"):
        Database.open(path)
    assert path.read_bytes() == before


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "baby").write_text("not a folder")
    with pytest.raises(DatabaseAccessError):
        Database.open(tmp_path / "baby" / "diary.sqlite3")


def test_an_error_does_not_repeat_what_was_to_be_written(path: Path) -> None:
    engine = sqlite_file.make_engine(path, busy_timeout=0)
    refused = text("INSERT INTO nowhere VALUES (:note)")
    with pytest.raises(DBAPIError) as caught, engine.connect() as connection:
        connection.execute(refused, {"note": "plums"})
    engine.dispose()
    assert "plums" not in str(caught.value)


def test_a_changed_key_stays_told_when_the_journal_cannot_be_chosen(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database.open(path)
    with database.transaction() as repository:
        repository.put_child(MIA)

    def refuse(_engine: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    key = DiaryKey.for_new_file(Secret("word"))
    monkeypatch.setattr(write_ahead_log, "use_write_ahead_log", refuse)
    database.change_key(key)
    monkeypatch.undo()
    with database.reading() as reader:
        assert reader.children() == (MIA,)
    database.close()
    with pytest.raises(PasswordNeededError):
        Database.open(path)


def test_a_file_that_another_program_holds_keeps_its_journal_for_now(path: Path) -> None:
    Database.open(path).close()
    engine = sqlite_file.make_engine(path, busy_timeout=0)
    write_ahead_log.use_rollback_journal(engine)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        write_ahead_log.use_write_ahead_log(engine)
        other.execute("ROLLBACK")
    write_ahead_log.use_write_ahead_log(engine)
    with sqlite_file.driver_connection(engine) as connection:
        assert write_ahead_log.uses_write_ahead_log(connection)
    engine.dispose()


def test_the_log_is_folded_in_between_saves_and_costs_no_save(path: Path, tmp_path: Path) -> None:
    with closing(Database.open(path)) as database:
        for number in range(1, 65):
            with database.transaction() as repository:
                if number == 1:
                    repository.put_child(MIA)
                repository.put(MIA.id, observation(number))
            database.rest_after_a_change()
        alone = tmp_path / "alone.sqlite3"
        shutil.copyfile(path, alone)
        assert rows(alone, "SELECT count(*) FROM observation") == [(64,)]


def test_a_log_that_somebody_reads_is_folded_in_another_time(path: Path) -> None:
    with closing(Database.open(path)) as database, database.reading() as reader:
        reader.children()
        for _ in range(64):
            database.rest_after_a_change()
        with database.transaction() as repository:
            repository.put_child(MIA)
    assert rows(path, "SELECT count(*) FROM child") == [(1,)]
