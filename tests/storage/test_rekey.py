"""The password is set, changed and taken away: all is there before and after, bare only without."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from baby_joints.secret import Secret
from baby_joints.storage import rekey as module
from baby_joints.storage import sqlite_file
from baby_joints.storage.database import Database
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import (
    DamagedDatabaseError,
    DatabaseBusyError,
    DatabaseError,
    DatabaseFullError,
    WrongPasswordError,
)
from baby_joints.storage.rekey import unfinished
from tests.storage.support import LEO, MIA, observation

ROOT = Path(__file__).parents[2]
WORDS = "plums & Zwetschgen"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")


@pytest.fixture(scope="module")
def keys() -> tuple[DiaryKey, DiaryKey]:
    return DiaryKey.for_new_file(Secret("one")), DiaryKey.for_new_file(Secret("other"))


def fill(database: Database) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, *(observation(n, note=WORDS) for n in range(1, 60)))
        repository.put(LEO.id, observation(70, note=WORDS))
        repository.notes.keep_form("half", "half a note")


def holds_all(database: Database) -> None:
    with database.reading() as reader:
        assert reader.count(MIA.id) == 59
        assert reader.contents(LEO.id).observations[0].note == WORDS
        assert reader.notes.forms() == {"half": "half a note"}
        assert reader.check() == ()


def test_set_changed_and_removed_while_it_is_open(
    path: Path, database: Database, keys: tuple[DiaryKey, DiaryKey]
) -> None:
    fill(database)
    for new in (*keys, None):
        before = path.read_bytes()
        with path.open("rb") as replaced:
            database.change_key(new)
            # What the disk still holds of the old file says nothing.
            assert not replaced.read().strip(b"\0")
        assert path.read_bytes() != before
        holds_all(database)
        with database.transaction() as repository:
            repository.put(MIA.id, observation(5, note="changed " + WORDS))
            repository.put(MIA.id, observation(5, note=WORDS))
        bare = b"".join(file.read_bytes() for file in path.parent.iterdir())
        assert (WORDS.encode() in bare) is (new is None)
        assert {file.name.removeprefix(path.name) for file in path.parent.iterdir()} == {
            "", "-wal", "-shm",
        }  # fmt: skip
        if sys.platform != "win32":
            assert path.stat().st_mode & 0o777 == 0o600
    assert database.key is None


def test_a_file_that_has_another_name_is_not_wiped(
    path: Path, database: Database, keys: tuple[DiaryKey, DiaryKey]
) -> None:
    fill(database)
    kept = path.with_name("kept")
    os.link(path, kept)
    database.change_key(keys[0])
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM observation").fetchone() == (60,)


def test_a_diary_behind_a_link_is_changed_where_it_lies(
    path: Path, database: Database, keys: tuple[DiaryKey, DiaryKey]
) -> None:
    fill(database)
    database.close()
    link = path.with_name("link")
    link.symlink_to(path)
    database = Database.open(link)
    database.change_key(keys[0])
    holds_all(database)
    database.close()
    assert link.is_symlink()
    assert path.read_bytes().startswith(keys[0].salt)


def test_another_program_has_it_open(
    path: Path, database: Database, keys: tuple[DiaryKey, DiaryKey]
) -> None:
    fill(database)
    other = Database.open(path)
    with other.reading() as reader:
        assert reader.count(MIA.id) == 59
    database._busy_timeout = 0
    with pytest.raises(DatabaseBusyError):
        database.change_key(keys[0])
    other.close()
    holds_all(database)
    assert database.key is None
    assert not unfinished(path).exists()


Break = Callable[[pytest.MonkeyPatch], None]


def no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    def export(*_: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(module, "_export", export)


def row_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def contents(connection: sqlite3.Connection, tell: object = module._contents) -> object:
        assert callable(tell)
        return *tell(connection), str(connection)

    monkeypatch.setattr(module, "_contents", contents)


def no_rename(monkeypatch: pytest.MonkeyPatch) -> None:
    def replace(_self: Path, _target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", replace)


@pytest.mark.parametrize(
    ("broken", "kind"),
    [
        (no_room, DatabaseFullError),
        (row_left_out, DamagedDatabaseError),
        (no_rename, DatabaseError),
    ],
)
@pytest.mark.parametrize("was_protected", [False, True])
def test_what_goes_wrong_changes_nothing(
    path: Path,
    database: Database,
    keys: tuple[DiaryKey, DiaryKey],
    monkeypatch: pytest.MonkeyPatch,
    broken: Break,
    kind: type[DatabaseError],
    was_protected: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    fill(database)
    if was_protected:
        database.change_key(keys[0])
    broken(monkeypatch)
    with pytest.raises(kind):
        database.change_key(keys[1])
    monkeypatch.undo()
    holds_all(database)
    assert not unfinished(path).exists()
    database.close()
    again = Database.open(path, keys[0])
    holds_all(again)
    again.close()


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, os.getcwd())
from baby_joints.storage import rekey as module
from baby_joints.storage.database import Database
from baby_joints.storage.diary_key import DiaryKey
path, old, new, place = Path(sys.argv[1]), *sys.argv[2:]
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
def die_after(name):
    found = getattr(module, name)
    setattr(module, name, lambda *given: (found(*given), die()))
die_after(place)
database = Database.open(path, DiaryKey.of_text(old))
database.change_key(DiaryKey.of_text(new))
"""


@posix_only
@pytest.mark.parametrize(
    ("place", "first", "then"),
    [
        ("_keep_others_out", None, 0),
        ("_export", 0, None),
        ("_prove", None, 0),
        ("_prove", 0, 1),
        ("sync_folder", None, 0),
        ("sync_folder", 0, None),
    ],
)
def test_killed_midway(
    path: Path,
    database: Database,
    keys: tuple[DiaryKey, DiaryKey],
    place: str,
    first: int | None,
    then: int | None,
) -> None:
    fill(database)
    old, new = (None if number is None else keys[number] for number in (first, then))
    if old is not None:
        database.change_key(old)
    database.close()
    given = [key.reveal() if key else "" for key in (old, new)]
    command = [sys.executable, "-c", KILLED, str(path), *given, place]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    good, bad = (new, old) if place == "sync_folder" else (old, new)
    if good is not None:
        with pytest.raises(WrongPasswordError):
            Database.open(path, bad or DiaryKey(bytes(32), good.salt))
    again = Database.open(path, good)
    holds_all(again)
    assert sqlite_file.has_log(path) is False
    again.close()
    assert list(path.parent.iterdir()) == [path]
    bare = path.read_bytes()
    assert (WORDS.encode() in bare) is (good is None)
