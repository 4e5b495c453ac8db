"""The command line asks for the password or reads it from an open file; it takes it nowhere."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from baby_joints import cli
from baby_joints.diary import Diary
from baby_joints.paths import resource
from baby_joints.secret import Secret

HIP = resource("samples", "left-hip-clicks.json")
PASSWORD = "zwölf Pflaumen"  # noqa: S105 - of a test
ROOT = Path(__file__).parents[2]
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="terminals and limits of POSIX")


@pytest.fixture(autouse=True)
def dumps_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the process forbids itself would hold for all tests that follow."""
    monkeypatch.setattr("baby_joints.no_core_dump.forbid_core_dump", lambda: None)


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    path = tmp_path / "locked.sqlite3"
    diary = Diary.open(path)
    diary.import_file(HIP)
    diary.protection.change(Secret(PASSWORD))
    diary.close()
    return path


@contextmanager
def holding(text: bytes) -> Iterator[str]:
    """The number of an open file that holds `text`."""
    reader, writer = os.pipe()
    os.write(writer, text)
    os.close(writer)
    yield str(reader)
    os.close(reader)


def test_by_an_open_file(locked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for ending in ("", "\n", "\r\nsecond line\n"):
        with holding((PASSWORD + ending).encode()) as number:
            line = ["--password-fd", number, "check", "--diary", str(locked)]
            assert cli.main(line) == 0
    assert capsys.readouterr().out == "The diary is whole: 66 entries.\n" * 3


def test_wrong_words(locked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (b"", b"zwoelf Pflaumen", b"\xff\xfe", b"x" * 5000):
        with holding(wrong) as number:
            assert cli.main(["--password-fd", number, "--diary", str(locked), "patterns"]) == 1
        told = capsys.readouterr()
        assert told.out == ""
        assert "does not open with this password; try again; nothing was changed" in told.err
        assert told.err.count("\n") == 1


def test_nothing_to_read_from(locked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--password-fd", "987", "check", "--diary", str(locked)]) == 1
    assert "Nothing can be read from --password-fd 987." in capsys.readouterr().err
    assert cli.main(["--password-fd", "-1", "check"]) == 2


def test_nobody_to_ask(
    locked: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert cli.main(["check", "--diary", str(locked)]) == 1
    assert "is protected by a password. Run this at a terminal" in capsys.readouterr().err


def test_a_plain_diary_asks_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = str(tmp_path / "plain.sqlite3")
    assert cli.main(["--password-fd", "987", "import", str(HIP), "--diary", plain]) == 0
    assert "72 added" in capsys.readouterr().out


@posix_only
def test_at_a_terminal_it_is_typed_and_not_shown(locked: Path) -> None:
    import pty

    program = "import sys; from baby_joints.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", program, "check", "--diary", str(locked)]
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT, start_new_session=True
    ) as running:
        os.close(theirs)
        seen = os.read(ours, 1000)
        assert seen == b"Password of the diary: "
        os.write(ours, PASSWORD.encode() + b"\n")
        try:
            while chunk := os.read(ours, 1000):
                seen += chunk
        except OSError:
            pass  # its end was closed
    os.close(ours)
    assert running.returncode == 0
    assert b"The diary is whole: 66 entries." in seen
    assert b"Pflaumen" not in seen


@posix_only
def test_no_core_file_and_no_look_into_the_memory() -> None:
    code = (
        "import resource; from baby_joints.no_core_dump import forbid_core_dump;"
        "forbid_core_dump(); print(resource.getrlimit(resource.RLIMIT_CORE));"
        "import ctypes, sys;"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == 'linux' else 0)"
    )
    finished = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert finished.stdout == "(0, 0)\n0\n"
