"""A file is written whole or not at all."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from baby_joints.atomic_file import FileHeldError, write_atomically

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and devices")


def test_writes_a_new_file(tmp_path: Path) -> None:
    target = tmp_path / "Ł 李.json"
    write_atomically(target, b"whole")
    assert target.read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [target]


@posix_only
def test_only_the_owner_can_read_it_even_if_all_could_before(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    target.chmod(0o644)
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    target = tmp_path / "shared" / "diary.json"
    link = tmp_path / "diary.json"
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("this system makes no links here")
    write_atomically(link, b"through")
    assert link.is_symlink()
    assert target.read_bytes() == b"through"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    target = tmp_path / "diary.json"
    target.write_bytes(b"old")

    def fail(*_args: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="No space"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "nowhere" / "diary.json", b"new")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        write_atomically(tmp_path, b"new")
    assert list(tmp_path.iterdir()) == []


@posix_only
def test_a_device_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="Not a plain file"):
        write_atomically(pipe, b"new")
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


@posix_only
def test_a_folder_that_cannot_be_synced_does_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[int] = []

    def fail_for_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            refused.append(handle)
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(os, "fsync", fail_for_folders)
    write_atomically(tmp_path / "diary.json", b"new")
    assert (tmp_path / "diary.json").read_bytes() == b"new"
    assert len(refused) == 1


def test_a_file_that_somebody_holds_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows does not replace a file that is open; here its answer is made up."""

    def held(*_given: object) -> None:
        raise PermissionError(errno.EACCES, "Access is denied")

    target = tmp_path / "page.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(FileHeldError, match="open in another program") as caught:
        write_atomically(target, b"new")
    assert caught.value.filename == str(target)
    assert [(kept.name, kept.read_bytes()) for kept in tmp_path.iterdir()] == [("page.pdf", b"old")]
