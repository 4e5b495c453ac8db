"""What a program that was ended left goes at once; what somebody is writing stays."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from baby_joints.storage.backups.temporary import PREFIX, remove_left, temporary

NOW = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)
PROGRAM = """
import sys, time
from pathlib import Path
from baby_joints.storage.backups.temporary import temporary
with temporary(Path(sys.argv[1])) as path:
    path.write_text("a whole diary")
    print("written", flush=True)
    sys.stdin.read()
"""
locks = pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be locked there")


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_it_is_gone_at_the_end_with_all_beside_it(tmp_path: Path) -> None:
    with temporary(tmp_path) as path:
        path.with_name(path.name + "-journal").touch()
        assert path.name.startswith(PREFIX)
    assert left_in(tmp_path) == []


@locks
def test_what_a_killed_program_left_goes_when_the_next_one_is_made(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == b"written"
        # It is at work: neither its file nor what another one left is touched.
        (others,) = left_in(tmp_path)
        remove_left(tmp_path, NOW + timedelta(days=9_000))
        with temporary(tmp_path):
            assert others in left_in(tmp_path)
        assert left_in(tmp_path) == [others]
        os.kill(program.pid, signal.SIGKILL)
        program.wait()
    assert left_in(tmp_path) == [others]
    with temporary(tmp_path) as path:
        assert left_in(tmp_path) == [path.name]


@locks
def test_other_files_that_are_new_stay(tmp_path: Path) -> None:
    form, old = tmp_path / ".baby-joints-form.tmp", tmp_path / ".baby-joints-old.tmp"
    for path, age in ((form, timedelta(hours=1)), (old, timedelta(days=2))):
        path.touch()
        os.utime(path, ((NOW - age).timestamp(),) * 2)
    remove_left(tmp_path)
    assert len(left_in(tmp_path)) == 2
    remove_left(tmp_path, NOW)
    assert left_in(tmp_path) == [form.name]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    remove_left(tmp_path / "none", NOW)
