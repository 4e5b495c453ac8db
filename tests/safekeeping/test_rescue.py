"""A damaged diary is mended from itself and the newest backup; the damaged file stays as it was."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from baby_joints.diary import DatabaseError, Diary
from baby_joints.domain.observation import Observation
from baby_joints.file_mark import is_protected
from baby_joints.paths import backup_dir
from baby_joints.safekeeping.rescue import Diagnosis, Mending, Rescue, needs_password
from baby_joints.secret import Secret
from baby_joints.storage.errors import DamagedDatabaseError, WrongPasswordError
from baby_joints.storage.salvage import aside
from tests.diary.support import CLICK, MIA, Clock
from tests.faults.damage import run

PAGE = 4096


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def damaged(diary_path: Path, clock: Clock) -> Iterator[Path]:
    """Twenty entries, a backup, then two more, one changed and one deleted; the head is zeros."""
    diary = Diary.open(diary_path, clock=clock)
    diary.add_child(MIA)
    for number in range(20):
        clock.advance(minutes=1)
        diary.record(replace(CLICK, note=f"note {number}"))
    diary.backups.back_up()
    newest, second, *_ = diary.observations()
    clock.advance(minutes=1)
    diary.amend(replace(newest, note="changed"))
    diary.delete([second.id])
    for number in (20, 21):
        clock.advance(minutes=1)
        diary.record(replace(CLICK, note=f"note {number}"))
    diary.close()
    content = bytearray(diary_path.read_bytes())
    content[:PAGE] = bytes(PAGE)
    diary_path.write_bytes(content)
    yield diary_path
    assert not list(diary_path.parent.glob(".baby-joints-*"))
    assert not list(backup_dir(diary_path).glob(".baby-joints-*"))


def notes(path: Path, clock: Clock) -> set[str]:
    diary = Diary.open(path, clock=clock)
    assert diary.check() == ()
    found = {entry.note for entry in diary.observations()}
    diary.close()
    return found


EARLIER = {f"note {number}" for number in range(18)}


def test_what_there_is_to_mend_it_with(damaged: Path, clock: Clock) -> None:
    before = damaged.read_bytes()
    found = Rescue(damaged, clock).diagnose()
    assert found.ways == (Mending.BOTH, Mending.SALVAGED, Mending.BACKUP)
    assert (found.salvaged.entries, found.salvaged.lost) == (21, 0)
    assert (found.backup_entries, found.only_salvaged, found.only_backup) == (20, 2, 1)
    assert damaged.read_bytes() == before


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (Mending.BOTH, {*EARLIER, "changed", "note 20", "note 21"}),
        (Mending.SALVAGED, {*EARLIER, "changed", "note 20", "note 21"}),
        (Mending.BACKUP, {*EARLIER, "note 18", "note 19"}),
    ],
)
def test_each_way_of_mending(damaged: Path, clock: Clock, way: Mending, expected: set[str]) -> None:
    before = damaged.read_bytes()
    kept = Rescue(damaged, clock).mend(way)
    assert (kept / damaged.name).read_bytes() == before
    assert kept.parent == damaged.parent
    assert notes(damaged, clock) == expected


def test_what_was_changed_by_no_one_is_taken_from_the_backup(damaged: Path, clock: Clock) -> None:
    content = damaged.read_bytes()
    assert b"note 7" in content
    damaged.write_bytes(content.replace(b"note 7", b"nope 7"))
    Rescue(damaged, clock).mend(Mending.BOTH)
    assert "note 7" in notes(damaged, clock)
    assert "nope 7" not in notes(damaged, clock)


def test_what_was_altered_and_no_backup_knows_is_told_and_not_taken_for_written(
    damaged: Path, clock: Clock
) -> None:
    """Note 20 is newer than the backup, note 7 is in it."""
    content = damaged.read_bytes().replace(b"note 7", b"nope 7").replace(b"note 20", b"nope 20")
    damaged.write_bytes(content)
    assert Rescue(damaged, clock).diagnose().salvaged.altered == 2
    Rescue(damaged, clock).mend(Mending.BOTH)
    diary = Diary.open(damaged, clock=clock)
    (entry,) = diary.backups.altered.look().entries
    assert isinstance(entry.now, Observation)
    assert (entry.now.note, entry.before) == ("nope 20", None)
    diary.close()
    assert "note 7" in notes(damaged, clock)


def test_without_a_backup_that_opens(damaged: Path, clock: Clock) -> None:
    (backup,) = backup_dir(damaged).iterdir()
    backup.write_bytes(bytes(10_000))
    found = Rescue(damaged, clock).diagnose()
    assert found.ways == (Mending.SALVAGED,)
    with pytest.raises(DatabaseError, match="has no backup"):
        Rescue(damaged, clock).mend(Mending.BACKUP)
    Rescue(damaged, clock).mend(Mending.SALVAGED)
    assert len(notes(damaged, clock)) == 21


@pytest.fixture
def protected(diary_path: Path, clock: Clock) -> Path:
    """Two entries, a backup that anybody can read, a password, one more; nothing can be read."""
    diary = Diary.open(diary_path, clock=clock)
    diary.add_child(MIA)
    diary.record(replace(CLICK, note="one"))
    diary.backups.back_up()
    diary.protection.change(Secret("two words"))
    diary.close()
    content = bytearray(diary_path.read_bytes())
    content[PAGE:] = bytes(byte ^ 1 for byte in content[PAGE:])
    diary_path.write_bytes(content)
    return diary_path


def test_a_bare_backup_mends_a_protected_diary_which_stays_so(
    protected: Path, clock: Clock
) -> None:
    rescue = Rescue(protected, clock, Secret("two words"))
    assert rescue.diagnose().ways == (Mending.BACKUP,)
    rescue.mend(Mending.BACKUP)
    assert is_protected(protected)
    diary = Diary.open(protected, clock=clock, secret=Secret("two words"))
    assert [entry.note for entry in diary.observations()] == ["one"]
    diary.close()


def test_a_copy_mends_a_protected_diary_which_keeps_its_password(
    protected: Path, clock: Clock, tmp_path: Path
) -> None:
    other = Diary.open(tmp_path / "other" / "diary.sqlite3", clock=clock)
    other.add_child(MIA)
    other.protection.change(Secret("of the copy"))
    other.backups.copy_to(tmp_path / "a.bjbackup")
    other.close()
    rescue = Rescue(protected, clock, Secret("two words"))
    rescue.mend_from(tmp_path / "a.bjbackup", Secret("of the copy"))
    Diary.open(protected, clock=clock, secret=Secret("two words")).close()


def test_a_wrong_password_mends_nothing(protected: Path, clock: Clock) -> None:
    with pytest.raises(WrongPasswordError):
        Rescue(protected, clock, Secret("two word"))


def test_without_its_head_the_backups_tell_of_the_password(diary_path: Path, clock: Clock) -> None:
    diary = Diary.open(diary_path, clock=clock)
    diary.add_child(MIA)
    diary.protection.change(Secret("two words"))
    diary.backups.back_up()
    diary.close()
    assert needs_password(diary_path)
    content = bytearray(diary_path.read_bytes())
    content[:PAGE] = bytes(PAGE)
    diary_path.write_bytes(content)
    assert needs_password(diary_path)
    rescue = Rescue(diary_path, clock, Secret("two words"))
    assert Mending.BACKUP in rescue.diagnose().ways
    rescue.mend(Mending.BACKUP)
    Diary.open(diary_path, clock=clock, secret=Secret("two words")).close()


def test_a_link_stays_a_link(damaged: Path, clock: Clock, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite3"
    link.symlink_to(damaged)
    folder = Rescue(link, clock).mend(Mending.BOTH)
    assert link.is_symlink()
    assert folder.parent == damaged.parent
    assert notes(damaged, clock) == {*EARLIER, "changed", "note 20", "note 21"}
    diary = Diary.open(link, clock=clock)
    assert diary.backups.look().newest is not None
    diary.close()


def test_when_nothing_is_left(damaged: Path, clock: Clock) -> None:
    damaged.write_bytes(bytes(50_000))
    found = Rescue(damaged, clock).diagnose()
    assert found.ways == (Mending.BACKUP,)
    (backup,) = backup_dir(damaged).iterdir()
    backup.unlink()
    found = Rescue(damaged, clock).diagnose()
    assert found.ways == ()
    assert isinstance(found, Diagnosis)


def test_a_program_that_is_ended_while_it_mends(
    damaged: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until the new file has its waiting name all is as it was; then the next start ends it."""
    before = damaged.read_bytes()
    log = damaged.with_name(damaged.name + "-wal")
    log.write_bytes(b"what must never meet the new file")

    def killed(_diary: Path) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(aside, "finish", killed)
    with pytest.raises(KeyboardInterrupt):
        Rescue(damaged, clock).mend(Mending.BOTH)
    monkeypatch.undo()
    assert damaged.read_bytes() == before
    assert len(notes(damaged, clock)) == 21
    assert not log.exists()


def test_without_room_nothing_changes(
    damaged: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = damaged.read_bytes()

    def full(_source: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(aside, "_copy", full)
    with pytest.raises(DatabaseError, match="disk is full"):
        Rescue(damaged, clock).mend(Mending.BOTH)
    assert damaged.read_bytes() == before
    assert not list(damaged.parent.glob("*damaged-*"))


def test_what_was_kept_aside_counts_among_the_copies(damaged: Path, clock: Clock) -> None:
    """Whoever sets a password, or deletes a child for good, is told of it; nobody opens it."""
    folder = Rescue(damaged, clock).mend(Mending.BOTH)
    (kept,) = folder.iterdir()
    before = kept.read_bytes()
    diary = Diary.open(damaged, clock=clock)
    assert kept in diary.removal.traces(MIA.id).unreadable
    diary.protection.change(Secret("two words"))
    assert kept in diary.protection.bare_copies()
    assert diary.protection.protect_copies() == 1
    assert kept.read_bytes() == before
    diary.close()


def test_damage_is_seen_at_the_next_backup(damaged: Path, clock: Clock) -> None:
    Rescue(damaged, clock).mend(Mending.BOTH)
    diary = Diary.open(damaged, clock=clock)
    clock.advance(days=1)
    content = bytearray(damaged.read_bytes())
    place = next(place for place in range(PAGE, len(content), PAGE) if content[place] == 0x0A)
    content[place + 3 : place + 5] = b"\xff\xff"
    with damaged.open("r+b") as file:
        file.write(content)
    diary.close()
    diary = Diary.open(damaged, clock=clock)
    with pytest.raises(DamagedDatabaseError):
        diary.backups.back_up()
    diary.close()


@pytest.mark.parametrize(("files", "protected"), [(5, False), (2, True)])
def test_a_few_damaged_files_of_the_many(
    caplog: pytest.LogCaptureFixture,
    files: int,
    protected: bool,  # noqa: FBT001 - pytest names it
) -> None:
    tally = run(files, seed=5, protected=protected)
    assert tally.crashes == tally.silent == tally.untold == []
    assert tally.asked == 0
    assert sum(tally.outcomes.values()) == files
    assert not caplog.records
