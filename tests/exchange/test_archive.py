"""A .zip that anybody may have made: a whole diary comes out, or one clear error."""

import hashlib
import io
import struct
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.exchange import DiaryFileError, archive_reading, diary_to_bytes
from baby_joints.exchange.archive_reading import is_archive, open_archive
from baby_joints.exchange.archive_writing import write_archive
from tests.builders import diary
from tests.media import photo

NOW = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)
CONTENTS: DiaryContents = diary("born 2026-01-10; d1 08:10 hip-L click diaper by Papa")
DIARY = diary_to_bytes(CONTENTS, exported_at=NOW, application="tests")
PHOTO = photo()
SHA = hashlib.sha256(PHOTO).hexdigest()
Make = Callable[[zipfile.ZipFile], Any]


def packed(folder: Path, make: Make, diary_bytes: bytes = DIARY) -> Path:
    path = folder / "diary.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("diary.json", diary_bytes)
        make(archive)
    return path


def test_what_is_written_is_read_and_the_same_diary_gives_the_same_bytes(tmp_path: Path) -> None:
    one, two = io.BytesIO(), io.BytesIO()
    for file in (one, two):
        write_archive(file, DIARY, [(SHA, [PHOTO[:100], PHOTO[100:]])])
    assert one.getvalue() == two.getvalue()
    path = tmp_path / "Łoś 100%.zip"
    path.write_bytes(one.getvalue())
    assert is_archive(path)
    with open_archive(path) as archive:
        assert archive.diary.contents == CONTENTS
        assert archive.sizes == {SHA: len(PHOTO)}
        assert b"".join(archive.pieces(SHA)) == PHOTO


def test_only_a_zip_is_one(tmp_path: Path) -> None:
    assert not is_archive(tmp_path / "nothing.zip")
    assert not is_archive(tmp_path)
    assert not is_archive(tmp_path / "a\0b")
    (tmp_path / "diary.zip").write_bytes(DIARY)
    assert not is_archive(tmp_path / "diary.zip")


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("../../evil", "does not belong"),
        ("/etc/passwd", "does not belong"),
        ("attachments/../diary.json", "does not belong"),
        (f"attachments/{SHA}.exe", "does not belong"),
        (f"attachments/{SHA.upper()}", "does not belong"),
        (f"attachments/{SHA}/", "does not belong"),
        ("C:\\Windows\\evil.dll", "does not belong"),
        ("__MACOSX/._diary.json", "does not belong"),
        ("a" * 5000, "does not belong"),
    ],
)
def test_a_name_that_does_not_belong_is_refused(tmp_path: Path, name: str, problem: str) -> None:
    path = packed(tmp_path, lambda archive: archive.writestr(name, b"x"))
    error = refused(path)
    assert problem in error
    assert len(error) < 300


def refused(path: Path) -> str:
    with pytest.raises(DiaryFileError) as caught, open_archive(path):
        pass
    assert str(caught.value).startswith("diary.zip: ")
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["diary.json", f"attachments/{SHA}"])
def test_what_stands_twice_is_refused(tmp_path: Path, name: str) -> None:
    def twice(archive: zipfile.ZipFile) -> None:
        archive.writestr(name, b"x")
        archive.writestr(name, b"y")

    assert "stands twice" in refused(packed(tmp_path, twice))


def test_a_zip_without_a_diary_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "diary.zip", "w") as archive:
        archive.writestr("attachments/", b"")
        archive.writestr(f"attachments/{SHA}", PHOTO)
    assert "holds no diary.json" in refused(tmp_path / "diary.zip")
    with zipfile.ZipFile(tmp_path / "diary.zip", "w"):
        pass
    assert "holds no diary.json" in refused(tmp_path / "diary.zip")


def test_a_diary_that_is_wrong_is_refused_as_outside_of_a_zip(tmp_path: Path) -> None:
    assert "is not whole JSON" in refused(packed(tmp_path, lambda _archive: None, b"{"))
    path = packed(tmp_path, lambda _archive: None, b'{"format": "x"}')
    assert "no diary of baby_joints" in refused(path)


def test_a_bomb_is_refused_by_what_it_says_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_reading, "MAX_CLIP", 1000)
    monkeypatch.setattr(archive_reading, "MAX_TOTAL", 2500)
    zeros = bytes(1001)
    path = packed(
        tmp_path,
        lambda archive: archive.writestr(f"attachments/{SHA}", zeros, zipfile.ZIP_DEFLATED),
    )
    assert "is larger than" in refused(path)

    def many(archive: zipfile.ZipFile) -> None:
        for number in range(3):
            archive.writestr(f"attachments/{number:064x}", bytes(900), zipfile.ZIP_DEFLATED)

    assert "of photos and clips" in refused(packed(tmp_path, many))
    monkeypatch.setattr(archive_reading, "MAX_BYTES", 10)
    assert "diary.json: is larger" in refused(packed(tmp_path, lambda _archive: None))
    monkeypatch.setattr(archive_reading, "MAX_ARCHIVE", 10)
    assert "which no diary is" in refused(packed(tmp_path, lambda _archive: None))


def test_a_size_that_lies_is_found_out(tmp_path: Path) -> None:
    path = packed(
        tmp_path,
        lambda archive: archive.writestr(f"attachments/{SHA}", PHOTO * 50, zipfile.ZIP_DEFLATED),
    )
    data = bytearray(path.read_bytes())
    entry = data.rfind(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 100)
    path.write_bytes(data)
    with open_archive(path) as archive, pytest.raises(DiaryFileError, match="is damaged"):
        list(archive.pieces(SHA))


def test_a_list_of_too_many_files_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = packed(tmp_path, lambda _archive: None)
    data = bytearray(path.read_bytes())
    end = data.rfind(b"PK\x05\x06")
    many, long, large = bytearray(data), bytearray(data), bytearray(data)
    many[end + 10 : end + 12] = b"\xff\xff"
    long[end + 12 : end + 16] = b"\xff\xff\xff\x7f"
    large[end:end] = b"PK\x06\x07" + bytes(16)
    for changed in (many, long, large):
        path.write_bytes(changed)
        assert "which no diary does" in refused(path)


@pytest.mark.parametrize("cut", [4, 30, 200, -1, -10, -22])
def test_a_zip_that_was_cut_off_is_refused(tmp_path: Path, cut: int) -> None:
    path = packed(tmp_path, lambda archive: archive.writestr(f"attachments/{SHA}", PHOTO))
    path.write_bytes(path.read_bytes()[:cut])
    refused(path)


def test_every_flipped_byte_is_an_error_or_the_same_diary(tmp_path: Path) -> None:
    path = packed(tmp_path, lambda archive: archive.writestr(f"attachments/{SHA}", PHOTO))
    whole = path.read_bytes()
    for at in range(0, len(whole), 7):
        data = bytearray(whole)
        data[at] ^= 0xFF
        path.write_bytes(data)
        with suppress(DiaryFileError), open_archive(path) as archive:
            assert archive.diary.contents == CONTENTS
            for sha256 in archive.sizes:
                b"".join(archive.pieces(sha256))


def test_a_locked_file_and_an_unknown_way_of_packing_are_refused(tmp_path: Path) -> None:
    path = packed(tmp_path, lambda archive: archive.writestr(f"attachments/{SHA}", PHOTO))
    data = bytearray(path.read_bytes())
    entry = data.rfind(b"PK\x01\x02")
    locked, packed_so = bytearray(data), bytearray(data)
    locked[entry + 8] |= 1
    packed_so[entry + 10] = 14
    path.write_bytes(locked)
    assert "locked by a password" in refused(path)
    path.write_bytes(packed_so)
    assert "in a way that is not read" in refused(path)


def test_what_the_reader_of_an_archive_raises_goes_through(tmp_path: Path) -> None:
    path = packed(tmp_path, lambda _archive: None)
    with pytest.raises(RuntimeError, match="mine"), open_archive(path):
        raise RuntimeError("mine")
    with pytest.raises(DiaryFileError, match="cannot be read"), open_archive(tmp_path):
        pass
