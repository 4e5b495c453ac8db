"""What can be read of a damaged diary is read, and what cannot is counted."""

import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from baby_joints.domain.tombstone import Tombstone
from baby_joints.secret import Secret
from baby_joints.storage import sqlite_file
from baby_joints.storage.attachments import PIECE_LENGTH
from baby_joints.storage.backups.working_copy import reading
from baby_joints.storage.database import Database
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DamagedDatabaseError, EncryptionMissingError
from baby_joints.storage.record_kind import RecordKind
from baby_joints.storage.revision import create_schema
from baby_joints.storage.salvage.log_file import read_log
from baby_joints.storage.salvage.salvage import Salvaged, salvage
from tests.storage.support import (
    LEO,
    MIA,
    NOON,
    REVISION_1,
    hip_signs,
    load_sql,
    observation,
    rows,
    visit,
)

PAGE = 4096
ENTRIES = 400
# A note that does not fit into one page.
LONG = "word " * 1900 + "end"


def fill(database: Database) -> None:
    with database.transaction() as repository:
        repository.put_child(MIA)
        repository.put_child(LEO)
        repository.put(MIA.id, *(observation(n) for n in range(1, ENTRIES + 1)))
        repository.put(MIA.id, hip_signs(1001), visit(1002, note=LONG))
        repository.put(LEO.id, observation(1003))
    with database.transaction() as repository:
        repository.bury(
            MIA.id,
            RecordKind.OBSERVATIONS,
            *(Tombstone(id=UUID(int=n), deleted_at=NOON.replace(year=2027)) for n in range(1, 11)),
        )


@pytest.fixture
def whole(path: Path) -> Path:
    """A closed diary with some 400 entries, of which ten were deleted."""
    database = Database.open(path)
    fill(database)
    database.close()
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    made = tmp_path / "salvaged.sqlite3"
    made.touch()
    return made


def read(target: Path, key: DiaryKey | None = None) -> set[UUID]:
    """The ids of all that is in a salvaged diary, which must be whole."""
    with reading(target, key) as reader:
        assert reader.check() == ()
        return {
            record.id
            for child in reader.children()
            for record in reader.contents(child.id).records()
        }


ALL = {UUID(int=n) for n in (*range(11, ENTRIES + 1), 1001, 1002, 1003)}


def test_a_whole_diary_is_read_as_it_is(whole: Path, target: Path) -> None:
    before = whole.read_bytes()
    found = salvage(whole, target, None)
    assert found == Salvaged(entries=len(ALL), contents=0, lost=0, guessed=0)
    assert read(target) == ALL
    with reading(target, None) as reader:
        assert reader.children() == (LEO, MIA)
        assert len(reader.contents(MIA.id).deleted["observations"]) == 10
        assert len(reader.tombstones(MIA.id)) == 10
        assert reader.contents(MIA.id).visits[0].note == LONG
    assert whole.read_bytes() == before


def zero_header(content: bytearray) -> None:
    content[:100] = bytes(100)


def zero_first_page(content: bytearray) -> None:
    content[:PAGE] = bytes(PAGE)


def noise_in_first_page(content: bytearray) -> None:
    content[:PAGE] = random.Random(1).randbytes(PAGE)


def wrong_page_size(content: bytearray) -> None:
    content[16:18] = b"\x00\x07"


@pytest.mark.parametrize(
    "harm", [zero_header, zero_first_page, noise_in_first_page, wrong_page_size]
)
def test_without_its_head_all_is_read(
    whole: Path, target: Path, harm: Callable[[bytearray], None]
) -> None:
    content = bytearray(whole.read_bytes())
    harm(content)
    whole.write_bytes(content)
    found = salvage(whole, target, None)
    assert (found.entries, found.lost) == (len(ALL), 0)
    assert read(target) == ALL


def root_of(path: Path, table: str) -> int:
    found: dict[str, int] = dict(rows(path, "SELECT name, rootpage FROM sqlite_master"))
    return found[table]


def test_without_the_way_to_its_pages_all_is_read(whole: Path, target: Path) -> None:
    content = bytearray(whole.read_bytes())
    place = (root_of(whole, "observation") - 1) * PAGE
    content[place : place + PAGE] = bytes(PAGE)
    whole.write_bytes(content)
    assert salvage(whole, target, None).entries == len(ALL)
    assert read(target) == ALL


def test_a_lost_page_is_counted(whole: Path, target: Path) -> None:
    content = bytearray(whole.read_bytes())
    leaves = [
        place
        for place in range(PAGE, len(content), PAGE)
        if content[place] == 0x0D and content[place + 4] > 5
    ]
    gone = leaves[len(leaves) // 2]
    count = content[gone + 4]
    content[gone : gone + PAGE] = bytes(PAGE)
    whole.write_bytes(content)
    found = salvage(whole, target, None)
    assert found.lost == count
    assert found.entries == len(ALL) - count
    assert read(target) < ALL


def test_half_of_the_file(whole: Path, target: Path) -> None:
    content = whole.read_bytes()
    whole.write_bytes(content[: len(content) // 2 + 100])
    found = salvage(whole, target, None)
    assert 0 < found.entries < len(ALL)
    assert found.lost > 0
    assert read(target) < ALL


def test_a_child_whose_row_is_gone_keeps_its_entries(whole: Path, target: Path) -> None:
    content = bytearray(whole.read_bytes())
    place = (root_of(whole, "child") - 1) * PAGE
    content[place : place + PAGE] = bytes(PAGE)
    whole.write_bytes(content)
    found = salvage(whole, target, None)
    assert (found.entries, found.guessed) == (len(ALL), 2)
    assert read(target) == ALL
    with reading(target, None) as reader:
        child = reader.child(MIA.id)
        assert child is not None
        assert (child.name, child.born_on) == ("?", NOON.date())


def test_values_that_cannot_be_are_left_out_and_counted(whole: Path, target: Path) -> None:
    rows(whole, "PRAGMA journal_mode = DELETE")
    content = whole.read_bytes()
    for old, new in ((b"hipleft", b"hiplefr"), (b"2026-03-02T11:4", b"2026-93-02T11:4")):
        assert old in content
        content = content.replace(old, new, 3)
    whole.write_bytes(content)
    found = salvage(whole, target, None)
    assert found.lost >= 3
    assert read(target) < ALL


def test_what_lies_in_the_log_is_read(path: Path, target: Path, tmp_path: Path) -> None:
    database = Database.open(path)
    fill(database)
    copy = copied(path, tmp_path)
    database.close()
    assert copy.stat().st_size < PAGE * 30
    assert salvage(copy, target, None).entries == len(ALL)
    assert read(target) == ALL


def copied(path: Path, folder: Path) -> Path:
    """File and log as a crash leaves them."""
    copy = folder / "after" / "diary.sqlite3"
    copy.parent.mkdir(parents=True)
    copy.write_bytes(path.read_bytes())
    copy.with_name("diary.sqlite3-wal").write_bytes(path.with_name(path.name + "-wal").read_bytes())
    return copy


def test_a_log_with_a_flipped_byte_is_damage_and_the_rest_of_it_is_read(
    path: Path, target: Path, tmp_path: Path
) -> None:
    database = Database.open(path)
    fill(database)
    for number in range(2000, 2005):
        with database.transaction() as repository:
            repository.put(MIA.id, observation(number))
    copy = copied(path, tmp_path)
    database.close()
    assert not read_log(copy).is_damaged
    log = copy.with_name("diary.sqlite3-wal")
    content = bytearray(log.read_bytes())
    content[len(content) // 3] ^= 1
    log.write_bytes(content)
    assert read_log(copy).is_damaged
    with pytest.raises(DamagedDatabaseError, match="log"):
        Database.open(copy)
    found = salvage(copy, target, None)
    assert read(target) >= {UUID(int=number) for number in range(2000, 2005)}
    assert found.entries + found.lost >= len(ALL) + 5


def test_a_commit_that_was_cut_off_is_no_damage(path: Path, tmp_path: Path) -> None:
    database = Database.open(path)
    fill(database)
    with database.transaction() as repository:
        repository.put(MIA.id, observation(2000))
    copy = copied(path, tmp_path)
    database.close()
    log = copy.with_name("diary.sqlite3-wal")
    log.write_bytes(log.read_bytes()[:-500])
    assert not read_log(copy).is_damaged
    again = Database.open(copy)
    with again.reading() as reader:
        assert reader.count(MIA.id) == ENTRIES - 10
    again.close()


@pytest.mark.parametrize("left", [-500, -9000, 20, 32, 0])
def test_a_log_whose_end_is_gone_is_damage_where_its_index_knows_more(
    path: Path, target: Path, tmp_path: Path, left: int
) -> None:
    database = Database.open(path)
    fill(database)
    with database.transaction() as repository:
        repository.put(MIA.id, observation(2000))
    copy = copied(path, tmp_path)
    index = path.with_name(path.name + "-shm").read_bytes()
    copy.with_name("diary.sqlite3-shm").write_bytes(index)
    database.close()
    log = copy.with_name("diary.sqlite3-wal")
    whole = log.read_bytes()
    assert not read_log(copy).is_damaged
    log.write_bytes(whole[:left])
    assert read_log(copy).is_damaged
    with pytest.raises(DamagedDatabaseError, match="log"):
        Database.open(copy)
    assert salvage(copy, target, None).may_miss
    if not left:
        log.unlink()
        assert read_log(copy).is_cut
        folded_in = index[:96] + index[16:20] + index[100:]
        copy.with_name("diary.sqlite3-shm").write_bytes(folded_in)
        assert not read_log(copy).is_cut
    # A head that is damaged is no end of the log.
    log.write_bytes(bytes(100) + whole[100:])
    assert read_log(copy).is_damaged
    found = salvage(copy, emptied(target), None)
    assert found.entries + found.lost >= len(ALL) + 1
    # An index that is damaged itself says nothing.
    log.write_bytes(whole[:-500])
    copy.with_name("diary.sqlite3-shm").write_bytes(b"\1" + index[1:])
    assert not read_log(copy).is_damaged


def test_the_index_of_a_log_that_begins_anew_tells_of_no_loss(path: Path, tmp_path: Path) -> None:
    database = Database.open(path)
    fill(database)
    before = path.with_name(path.name + "-shm").read_bytes()
    rows(path, "PRAGMA wal_checkpoint(RESTART)")
    for number in range(3000, 3003):
        with database.transaction() as repository:
            repository.put(MIA.id, observation(number))
        copy = copied(path, tmp_path / str(number))
        index = path.with_name(path.name + "-shm").read_bytes()
        copy.with_name("diary.sqlite3-shm").write_bytes(index)
        assert not read_log(copy).is_damaged
        copy.with_name("diary.sqlite3-shm").write_bytes(before)
        assert not read_log(copy).is_damaged
    database.close()


def emptied(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def test_pages_of_an_encrypted_diary_need_the_library_that_opens_them(
    path: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = DiaryKey.for_new_file(Secret("two words"))
    page = bytes(PAGE)
    assert key.open_page(2, page) == key.open_page(2, page[1:]) == b""
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.ciphers", None)
    Database.open(path).close()
    with pytest.raises(EncryptionMissingError):
        salvage(path, target, key)


def test_deleted_entries_do_not_come_back_from_free_pages(path: Path, target: Path) -> None:
    database = Database.open(path)
    fill(database)
    with database.transaction() as repository:
        repository.restore(MIA.id, {UUID(int=n): None for n in range(11, ENTRIES + 1)})
    database.close()
    rows(path, "PRAGMA secure_delete = OFF")
    assert salvage(path, target, None).entries == 3


def test_photos_come_along_when_they_are_whole(path: Path, target: Path) -> None:
    import hashlib

    now = datetime(2026, 4, 1, tzinfo=UTC)
    first, second = b"a" * (2 * PIECE_LENGTH + 5), b"b" * PIECE_LENGTH
    names = [hashlib.sha256(data).hexdigest() for data in (first, second)]
    database = Database.open(path)
    fill(database)
    with database.transaction() as repository:
        for data, name in zip((first, second), names, strict=True):
            key = repository.attachments.begin(len(data), now)
            for number, start in enumerate(range(0, len(data), PIECE_LENGTH)):
                repository.attachments.add_piece(key, number, data[start : start + PIECE_LENGTH])
            repository.attachments.finish(key, name)
    database.close()
    content = path.read_bytes()
    place = content.index(b"b" * 100) + 50
    path.write_bytes(content[:place] + b"x" + content[place + 1 :])
    found = salvage(path, target, None)
    assert (found.entries, found.contents) == (len(ALL), 1)
    with reading(target, None) as reader:
        assert list(reader.attachments.sizes()) == [names[0]]
        assert reader.check() == ()


@pytest.mark.parametrize("script", sorted(REVISION_1.parent.glob("revision_*.sql")))
def test_a_diary_of_an_older_revision(script: Path, tmp_path: Path, target: Path) -> None:
    """All of it, with what the search goes by, which was not there yet."""
    upgraded = load_sql(script, tmp_path / "upgraded.sqlite3")
    Database.open(upgraded).close()
    expected = read(upgraded)
    older = load_sql(script, tmp_path / "older.sqlite3")
    content = bytearray(older.read_bytes())
    zero_first_page(content)
    older.write_bytes(content)
    found = salvage(older, target, None)
    assert (found.entries, found.lost, found.guessed) == (len(expected), 0, 0)
    assert read(target) == expected
    words = "SELECT id, words FROM observation ORDER BY id"
    assert rows(target, words) == rows(upgraded, words)


@pytest.mark.parametrize("harm", ["page", "head", "end"])
def test_an_encrypted_diary_is_read_page_by_page(tmp_path: Path, target: Path, harm: str) -> None:
    path = tmp_path / "locked.sqlite3"
    key = DiaryKey.for_new_file(Secret("two words"))
    path.touch()
    engine = sqlite_file.make_engine(path, key, busy_timeout=0)
    with engine.begin() as connection:
        create_schema(connection)
    engine.dispose()
    database = Database.open(path, key)
    fill(database)
    database.close()
    content = bytearray(path.read_bytes())
    count = len(content) // PAGE
    if harm == "page":
        place = PAGE * (count // 2)
        content[place : place + PAGE] = bytes(PAGE)
    elif harm == "head":
        content[:PAGE] = bytes(PAGE)
    else:
        del content[PAGE * (count - 6) :]
    path.write_bytes(content)
    found = salvage(path, target, key)
    ids = read(target, key)
    assert ids <= ALL
    assert len(ids) > len(ALL) * 3 // 4
    assert found.lost > 0 or found.may_miss or ids == ALL
    if harm == "head":
        assert ids == ALL
    # A long word: three letters come about by chance in a file like this.
    assert b"CREATE TABLE observation" not in target.read_bytes()
