"""A diary with a password: read with it, refused without it, and nothing of it lies bare."""

import copy
import pickle
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from baby_joints.secret import Secret
from baby_joints.storage import sqlite_file
from baby_joints.storage.backups.folder import BackupFolder
from baby_joints.storage.backups.reason import BackupReason
from baby_joints.storage.database import Database
from baby_joints.storage.diary_key import DiaryKey, salt_of
from baby_joints.storage.errors import (
    DamagedDatabaseError,
    DatabaseBusyError,
    EncryptionMissingError,
    NotADiaryError,
    PasswordNeededError,
    WrongPasswordError,
)
from tests.storage.support import MIA, observation

WORDS = "plums & Zwetschgen"


@pytest.fixture(scope="module")
def key() -> DiaryKey:
    return DiaryKey.for_new_file(Secret("two words"))


@pytest.fixture
def locked(path: Path, key: DiaryKey) -> Path:
    """An encrypted diary with one entry, closed."""
    path.touch()
    connection = sqlite_file.connect(path, key)
    connection.execute("CREATE TABLE held (place)")
    connection.execute("DROP TABLE held")
    connection.close()
    database = Database.open(path, key)
    with database.transaction() as repository:
        repository.put_child(MIA)
        repository.put(MIA.id, observation(1, note=WORDS))
    database.close()
    return path


def test_it_opens_with_its_key_and_nothing_of_it_lies_bare(locked: Path, key: DiaryKey) -> None:
    assert salt_of(locked) == key.salt
    database = Database.open(locked, key)
    with database.transaction() as repository:
        repository.put(MIA.id, *(observation(n, note=WORDS) for n in range(2, 200)))
    names = sorted(locked.parent.iterdir())
    assert len(names) == 3  # the file, its log and its shared memory
    for file in names:
        assert b"Zwetschgen" not in file.read_bytes()
        assert b"observation" not in file.read_bytes()
    with database.reading() as reader:
        assert reader.contents(MIA.id).observations[0].note == WORDS
        assert reader.check() == ()
    now = datetime(2026, 4, 23, tzinfo=UTC)
    backup = BackupFolder(locked, database.key).make(BackupReason.ASKED, now).path
    database.close()
    assert b"Zwetschgen" not in backup.read_bytes()
    again = Database.open(backup, key)
    with again.reading() as reader:
        assert reader.count(MIA.id) == 199
    again.close()


def test_the_password_alone_gives_the_same_key(locked: Path, key: DiaryKey) -> None:
    salt = salt_of(locked)
    assert salt is not None
    assert DiaryKey.derive(Secret("two words"), salt).reveal() == key.reveal()
    # As any other tool for such files would open it.
    connection = sqlite_file._cipher_driver().connect(str(locked))
    connection.execute("PRAGMA key = 'two words'")
    assert connection.execute("SELECT note FROM observation").fetchall() == [(WORDS,)]
    connection.close()


def test_the_same_letters_typed_on_another_keyboard() -> None:
    assert Secret("a\u0308").reveal() == Secret("ä").reveal()


def test_without_a_password_it_is_refused_and_left_as_it_is(locked: Path) -> None:
    before = locked.read_bytes()
    with pytest.raises(PasswordNeededError, match="is protected by a password"):
        Database.open(locked)
    assert locked.read_bytes() == before
    assert list(locked.parent.iterdir()) == [locked]


def test_a_wrong_password_is_not_damage(
    locked: Path, key: DiaryKey, capfd: pytest.CaptureFixture[str]
) -> None:
    before = locked.read_bytes()
    with pytest.raises(WrongPasswordError, match="nothing was changed or lost"):
        Database.open(locked, DiaryKey(bytes(32), key.salt))
    assert locked.read_bytes() == before
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("place", [100, 4000, 9000])
def test_damage_is_not_a_wrong_password(locked: Path, key: DiaryKey, place: int) -> None:
    content = bytearray(locked.read_bytes())
    content[place : place + 4] = bytes(byte ^ 0xFF for byte in content[place : place + 4])
    locked.write_bytes(content)
    # As after a bad end: every page is looked at.
    locked.with_name(locked.name + "-wal").write_bytes(b"cut off")
    with pytest.raises(DamagedDatabaseError):
        Database.open(locked, key)


def test_a_file_that_was_cut_off_is_damaged(locked: Path, key: DiaryKey) -> None:
    content = locked.read_bytes()
    for length in (2, 16, 4095, 4097, len(content) - 1):
        locked.write_bytes(content[:length])
        with pytest.raises(DamagedDatabaseError, match="cut off"):
            Database.open(locked, key)
        with pytest.raises(DamagedDatabaseError, match="cut off"):
            Database.open(locked)
    locked.write_bytes(content[: 4096 * 3])
    with pytest.raises(DamagedDatabaseError):
        Database.open(locked, key)


def test_other_files_are_neither(path: Path, key: DiaryKey) -> None:
    path.write_bytes(b"BJ" + bytes(4094))
    with pytest.raises(NotADiaryError):
        Database.open(path, key)
    path.write_bytes(b"")
    Database.open(path, key).close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM child").fetchone() == (0,)


def test_another_program_is_waited_for_and_named(locked: Path, key: DiaryKey) -> None:
    other = sqlite_file.connect(locked, key)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(DatabaseBusyError):
            Database.open(locked, key, busy_timeout=0)
    finally:
        other.close()


def test_where_the_driver_is_missing(
    locked: Path, key: DiaryKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    assert not sqlite_file.can_encrypt()
    with pytest.raises(EncryptionMissingError, match="install sqlcipher3"):
        Database.open(locked, key)
    with pytest.raises(EncryptionMissingError), sqlite_file.explained(locked):
        sqlite_file.connect(locked, key)


def test_secrets_are_never_shown(key: DiaryKey) -> None:
    secret = Secret("two words")
    for held in (secret, key):
        assert "words" not in f"{held} {held!r}"
        assert key.salt.hex() not in f"{held!r}"
        assert not hasattr(held, "__dict__")
        with pytest.raises(TypeError):
            pickle.dumps(held)
        with pytest.raises(TypeError):
            copy.copy(held)
    secret.forget()
    assert not secret
    spent = DiaryKey(b"1" * 32, key.salt)
    spent.forget()
    assert spent.reveal() == DiaryKey(bytes(32), key.salt).reveal()
