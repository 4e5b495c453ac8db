"""A photo or clip is kept whole, once, and before anything names it; or nothing stays of it."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import NoReturn

import pytest

from baby_joints.actions import content_writer
from baby_joints.actions import storing as storing_module
from baby_joints.actions.attachment_reader import AttachmentReader
from baby_joints.actions.storing import Storing
from baby_joints.diary import Diary
from baby_joints.domain.attachment import MAX_CLIP, MAX_PHOTO, MAX_TOTAL, Attachment
from baby_joints.domain.attachment_error import AttachmentError, AttachmentProblem
from baby_joints.storage.attachments import PIECE_LENGTH, Attachments
from baby_joints.storage.backups.room import RESERVE
from baby_joints.storage.errors import ClosedDatabaseError, DatabaseFullError, NoRoomError
from tests.media import film, photo, sound, written
from tests.storage.support import rows

NOW = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)
CONTENTS = "SELECT count(*), count(sha256) FROM attachment_content"
PIECES = "SELECT count(*) FROM attachment_piece"


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    made = Diary.open(tmp_path / "diary.sqlite3", clock=lambda: NOW)
    yield made
    made.close()


def refused(diary: Diary, source: Path | bytes, name: str = "") -> AttachmentError:
    with pytest.raises(AttachmentError) as caught:
        diary.attachments.store(source, name)
    assert rows(diary.path, CONTENTS) == [(0, 0)]
    assert rows(diary.path, PIECES) == [(0,)]
    return caught.value


def _finish(work: Storing) -> None:
    while work.step():
        pass


def test_a_clip_is_kept_byte_for_byte_with_what_its_file_says(diary: Diary, tmp_path: Path) -> None:
    data = film(seconds=12.4, length=3 * PIECE_LENGTH)
    found = diary.attachments.store(written(tmp_path, "hip left.mp4", data))
    sha256 = hashlib.sha256(data).hexdigest()
    assert found == Attachment(
        name="hip left.mp4", media_type="video/mp4", sha256=sha256, seconds=12.4
    )
    assert rows(diary.path, PIECES) == [(4,)]
    reader = diary.attachments.reader(found)
    assert reader.size == len(data)
    assert reader.all() == data
    assert reader.read(PIECE_LENGTH - 2, 10) == data[PIECE_LENGTH - 2 : PIECE_LENGTH]
    assert reader.read(len(data), 10) == b""
    assert diary.check() == ()
    copy = tmp_path / "copy.mp4"
    diary.attachments.save_copy(found, copy)
    assert copy.read_bytes() == data


def test_it_goes_in_steps_between_which_others_can_write(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing_module, "STEP", 2 * PIECE_LENGTH)
    monkeypatch.setattr(content_writer, "COMMIT", 2 * PIECE_LENGTH)
    work = diary.attachments.storing(film(length=5 * PIECE_LENGTH), "clip.mp4")
    told = [work.progress]
    while work.step():
        told.append(work.progress)
        assert work.attachment is None
        with diary._database.transaction() as repository:
            assert repository.attachments.sizes() == {}
    told.append(work.progress)
    assert (told[0], told[-1]) == (0, 1)
    assert told == sorted(told)
    assert len(told) == 7
    assert not work.step()
    work.close()
    assert diary.attachments.sizes().keys() == {work.attachment and work.attachment.sha256}


def test_a_clip_that_is_stopped_halfway_leaves_nothing(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing_module, "STEP", PIECE_LENGTH)
    monkeypatch.setattr(content_writer, "COMMIT", PIECE_LENGTH)
    work = diary.attachments.storing(film(length=3 * PIECE_LENGTH), "clip.mp4")
    for _ in range(6):
        work.step()
    assert rows(diary.path, CONTENTS) == [(1, 0)]
    work.close()
    work.close()
    assert rows(diary.path, CONTENTS) == [(0, 0)]
    assert rows(diary.path, PIECES) == [(0,)]


def test_the_same_content_is_kept_once_and_a_damaged_one_is_mended(diary: Diary) -> None:
    first = diary.attachments.store(photo(), "one.jpg")
    again = diary.attachments.store(photo(), "two.jpg")
    assert (first.sha256, first.seconds) == (again.sha256, None)
    assert rows(diary.path, CONTENTS) == [(1, 1)]
    with diary._database.transaction() as repository:
        repository._connection.exec_driver_sql("UPDATE attachment_piece SET data = x'00'")
    assert diary.attachments.unsound([first]) == (first,)
    (problem,) = diary.check()
    assert problem.endswith("is changed or incomplete: add the file again.")
    with pytest.raises(AttachmentError, match="changed or incomplete"):
        diary.attachments.reader(first).all()
    diary.attachments.store(photo(), "one.jpg")
    assert rows(diary.path, CONTENTS) == [(1, 1)]
    assert diary.attachments.reader(first).all() == photo()
    assert diary.attachments.unsound([first]) == ()
    assert diary.check() == ()


def test_a_content_that_lost_a_piece_is_damaged(diary: Diary, tmp_path: Path) -> None:
    kept = diary.attachments.store(film(length=2 * PIECE_LENGTH), "clip.mp4")
    with diary._database.transaction() as repository:
        repository._connection.exec_driver_sql("DELETE FROM attachment_piece WHERE number = 1")
    assert len(diary.check()) == 1
    with pytest.raises(AttachmentError, match="changed or incomplete"):
        diary.attachments.save_copy(kept, tmp_path / "copy.mp4")
    assert not (tmp_path / "copy.mp4").exists()


def test_what_is_not_there_is_missing(diary: Diary) -> None:
    unknown = Attachment(name="pop.mp4", media_type="video/mp4", sha256="0f" * 32)
    nameless = Attachment(name="pop.mp4")
    kept = diary.attachments.store(photo(), "one.jpg")
    assert diary.attachments.missing([unknown, kept, nameless]) == (unknown, nameless)
    for one in (unknown, nameless):
        with pytest.raises(AttachmentError) as caught:
            diary.attachments.reader(one)
        assert caught.value.problem is AttachmentProblem.MISSING


def test_a_name_is_never_a_path(diary: Diary) -> None:
    names = {
        "../../etc/passwd": "passwd",
        "C:\\Users\\x\\clip\n\x1b[2J.mp4": "clip [2J.mp4",
        "\u202egpj.exe": "gpj.exe",
        "..": "file.jpg",
        "": "file.jpg",
        ".hidden.jpg": "hidden.jpg",
        "ł" * 300 + ".jpeg": "ł" * 115 + ".jpeg",
        "a" * 300: "a" * 120,
    }
    for given, name in names.items():
        assert diary.attachments.store(photo(), given).name == name


def test_files_that_are_not_taken_are_named_with_what_to_do(diary: Diary, tmp_path: Path) -> None:
    problems = AttachmentProblem
    script = written(tmp_path, "photo.jpg", b"#!/bin/sh\nrm -rf /\n")
    error = refused(diary, script)
    assert error.problem is problems.UNKNOWN_KIND
    assert str(error).startswith("photo.jpg: is no photo, film or sound")
    assert refused(diary, b"", "empty.jpg").problem is problems.EMPTY
    assert refused(diary, tmp_path / "nothing.jpg").problem is problems.NO_FILE
    assert refused(diary, tmp_path).problem is problems.NO_FILE
    assert refused(diary, tmp_path / "a\0b").problem is problems.NO_FILE
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.jpg")
        assert refused(diary, tmp_path / "pipe.jpg").problem is problems.NO_FILE


@pytest.mark.parametrize(("head", "limit"), [(photo(), MAX_PHOTO), (film(), MAX_CLIP)])
def test_a_file_may_be_too_large(diary: Diary, tmp_path: Path, head: bytes, limit: int) -> None:
    path = written(tmp_path, "large.bin", head)
    os.truncate(path, limit + 1)  # a hole: nothing of it is written
    error = refused(diary, path)
    assert (error.problem, error.limit) == (AttachmentProblem.TOO_LARGE, limit)
    assert f"larger than {limit // 1024 // 1024} MB" in str(error)


def test_a_diary_may_be_full(diary: Diary) -> None:
    with diary._database.transaction() as repository:
        repository.attachments.begin(MAX_TOTAL, NOW)
    with pytest.raises(AttachmentError) as caught:
        diary.attachments.store(sound(), "sound.wav")
    assert caught.value.problem is AttachmentProblem.DIARY_FULL
    assert diary.attachments.sizes() == {}


def test_a_clip_never_fills_the_disk(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(diary.path.parent)
    clip = sound()
    for more, is_taken in ((-1, False), (0, True)):
        full = usage._replace(free=RESERVE + len(clip) + more)
        monkeypatch.setattr(shutil, "disk_usage", lambda _folder, full=full: full)
        if is_taken:
            assert diary.attachments.store(clip, "sound.wav").sha256
            continue
        with pytest.raises(NoRoomError, match="free 1 MB"):
            diary.attachments.store(clip, "sound.wav")
        assert diary.attachments.sizes() == {}


@pytest.mark.parametrize("change", ["shorter", "longer", "other"])
def test_a_file_that_changes_while_it_is_read_is_not_taken(
    diary: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    monkeypatch.setattr(storing_module, "STEP", PIECE_LENGTH)
    monkeypatch.setattr(content_writer, "COMMIT", PIECE_LENGTH)
    data = film(length=2 * PIECE_LENGTH)
    path = written(tmp_path, "clip.mp4", data)
    work = diary.attachments.storing(path)
    for _ in range(4):
        work.step()
    changed = {"shorter": data[:-9], "longer": data + b"x", "other": data[:-1] + b"x"}[change]
    path.write_bytes(changed)
    with pytest.raises(AttachmentError) as caught:
        _finish(work)
    assert caught.value.problem is AttachmentProblem.CHANGED_MEANWHILE
    assert rows(diary.path, CONTENTS) == [(0, 0)]


def test_a_file_that_cannot_be_read_to_its_end(diary: Diary) -> None:
    class Broken(BytesIO):
        calls = 0

        def read(self, size: int | None = -1) -> bytes:
            self.calls += 1
            if self.calls > 1:
                raise OSError(5, "Input/output error")
            return super().read(size)

    work = Storing(diary._database, lambda: NOW, Broken(photo()), "a.jpg")
    with pytest.raises(AttachmentError) as caught:
        work.step()
    assert caught.value.problem is AttachmentProblem.NO_FILE


def test_a_disk_that_gets_full_is_told_and_what_was_half_kept_is_swept_later(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing_module, "STEP", PIECE_LENGTH)
    monkeypatch.setattr(content_writer, "COMMIT", PIECE_LENGTH)
    work = diary.attachments.storing(film(length=3 * PIECE_LENGTH), "clip.mp4")
    for _ in range(5):
        work.step()

    def full(*_given: object) -> NoReturn:
        raise DatabaseFullError(diary.path)

    monkeypatch.setattr(Attachments, "add_piece", full)
    monkeypatch.setattr(Attachments, "drop", full)
    with pytest.raises(DatabaseFullError):
        _finish(work)
    monkeypatch.undo()
    assert rows(diary.path, CONTENTS) == [(1, 0)]
    assert diary.attachments.sizes() == {}
    with diary._database.transaction() as repository:
        repository.attachments.sweep(NOW + timedelta(days=2))
    assert rows(diary.path, PIECES) == [(0,)]


def test_a_sound_says_how_long_it_is_and_a_wrong_header_says_nothing(diary: Diary) -> None:
    assert diary.attachments.store(sound(2.5), "a.wav").seconds == 2.5
    assert diary.attachments.store(film(seconds=0), "a.mp4").seconds is None
    assert diary.attachments.store(sound()[:20] + bytes(40), "b.wav").seconds is None
    assert diary.attachments.store(b"OggS" + bytes(200), "b.ogg").seconds is None


def test_a_reader_of_a_closed_diary_says_so(tmp_path: Path) -> None:
    diary = Diary.open(tmp_path / "other.sqlite3", clock=lambda: NOW)
    kept = diary.attachments.store(photo(), "one.jpg")
    reader = diary.attachments.reader(kept)
    work = diary.attachments.storing(sound(), "a.wav")
    diary.close()
    with pytest.raises(ClosedDatabaseError):
        reader.all()
    with pytest.raises(ClosedDatabaseError):
        work.step()
    assert isinstance(reader, AttachmentReader)
