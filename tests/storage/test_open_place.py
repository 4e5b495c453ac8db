"""A diary whose files are moved, replaced or removed under the open program loses nothing."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from baby_joints.paths import backup_dir
from baby_joints.storage.database import Database
from baby_joints.storage.errors import DatabaseAccessError, DatabaseMovedError
from tests.storage.support import LEO, MIA, observation, rows

NOW = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)
# What Windows does not let anybody do with an open file.
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files stay in place there")


@pytest.fixture
def opened(path: Path) -> Iterator[Database]:
    made = Database.open(path, now=lambda: NOW)
    with made.transaction() as repository:
        repository.put_child(MIA)
        repository.put(MIA.id, observation(1), observation(2))
    yield made
    made.close()


def put(database: Database, number: int) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, observation(number))


def count(path: Path) -> int:
    return int(rows(path, "SELECT count(*) FROM observation")[0][0])


def kept(database: Database) -> Path:
    """The file that the refusal names."""
    with pytest.raises(DatabaseMovedError) as caught:
        put(database, 9)
    assert caught.value.kept is not None
    assert f"what was saved is in {caught.value.kept}" in str(caught.value)
    return caught.value.kept


def as_after_a_crash(path: Path, folder: Path) -> Path:
    folder.mkdir()
    for ending in ("", "-wal"):
        found = path.with_name(path.name + ending)
        if found.exists():
            shutil.copyfile(found, folder / found.name)
    return folder / path.name


@pytest.mark.parametrize("with_folder", [False, True])
def test_what_was_saved_before_the_file_was_removed_is_kept(
    opened: Database, path: Path, *, with_folder: bool
) -> None:
    if with_folder:
        shutil.rmtree(path.parent)
    else:
        path.unlink()
    found = kept(opened)
    assert found.parent == backup_dir(path)
    assert count(found) == 2
    assert not path.exists(), "no empty diary is put in its place"
    assert kept(opened) == found, "it is kept once"


def test_what_was_saved_before_the_file_was_replaced_is_kept(
    opened: Database, path: Path, tmp_path: Path
) -> None:
    other = Database.open(tmp_path / "other" / "diary.sqlite3")
    with other.transaction() as repository:
        repository.put_child(LEO)
    other.close()
    other.path.replace(path)
    assert count(kept(opened)) == 2
    # Our log would be read into the other diary.
    assert not path.with_name(path.name + "-wal").exists()
    assert rows(path, "SELECT name FROM child") == [("Leo",)]
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]


def test_a_file_that_comes_back_is_written_again(opened: Database, path: Path) -> None:
    away = path.with_name("away")
    path.rename(away)
    kept(opened)
    away.rename(path)
    put(opened, 3)
    assert count(as_after_a_crash(path, path.parent / "crashed")) == 3


@pytest.mark.parametrize("gone", [("-wal",), ("-shm",), ("-wal", "-shm")], ids=str)
def test_files_beside_it_that_were_removed_are_made_anew(
    opened: Database, path: Path, gone: tuple[str, ...]
) -> None:
    for ending in gone:
        path.with_name(path.name + ending).unlink()
    put(opened, 3)
    assert count(as_after_a_crash(path, path.parent / "crashed")) == 3
    with closing(Database.open(path)) as again, again.reading() as other:
        assert other.count(MIA.id) == 3
    put(opened, 4)
    assert opened.path == path
    opened.close()
    assert count(path) == 4


def test_no_file_is_made_where_none_is(path: Path) -> None:
    from baby_joints.storage import sqlite_file

    engine = sqlite_file.make_engine(path, busy_timeout=0)
    with pytest.raises(DatabaseAccessError), sqlite_file.explained(path):
        engine.connect()
    assert not path.exists()


def test_an_odd_name_is_the_name_of_one_file(tmp_path: Path) -> None:
    odd = tmp_path / "a?mode=memory#%20é ü.sqlite3"
    made = Database.open(odd)
    with made.transaction() as repository:
        repository.put_child(MIA)
    made.close()
    assert [found.name for found in tmp_path.iterdir()] == [odd.name]
    with closing(Database.open(odd)) as again, again.reading() as reader:
        assert reader.children() == (MIA,)
