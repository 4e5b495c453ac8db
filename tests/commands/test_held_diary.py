"""Mending a diary that a window has open is refused, and no window opens one meanwhile."""

from pathlib import Path

import pytest

from baby_joints import cli
from baby_joints.commands.held_diary import no_window_on
from baby_joints.diary import Diary
from baby_joints.paths import resource, window_lock
from baby_joints.ui.window_lock import WindowLock


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    path = tmp_path / "diary.sqlite3"
    opened = Diary.open(path)
    opened.import_file(resource("samples", "left-hip-clicks.json"))
    opened.close()
    return path


def mend(diary: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str]:
    code = cli.main(["mend", "--diary", str(diary), *more])
    return code, capsys.readouterr().err


def test_it_is_refused_while_a_window_is_open(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = diary.read_bytes()
    lock = WindowLock(diary)
    assert lock.take() is None
    for more in ((), ("--with", "read")):
        code, told = mend(diary, capsys, *more)
        assert code == 1
        assert f"The diary {diary} is open in a window" in told
        assert told.count("\n") == 1
    assert lock.is_held
    assert (diary.read_bytes(), [*diary.parent.glob("*damaged*")]) == (before, [])
    lock.release()
    assert mend(diary, capsys, "--with", "read") == (0, "")
    assert not window_lock(diary).exists()


def test_a_window_on_another_computer_is_named(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = window_lock(diary)
    lock.write_text("4711\nbaby-joints\nkitchen\nid\nid\n")
    code, told = mend(diary, capsys)
    assert code == 1
    assert f"on the computer kitchen. Close it there. If it is not, remove {lock}." in told
    assert lock.read_text().startswith("4711")


def test_what_a_crashed_window_left_is_in_nobody_s_way(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = WindowLock(diary)
    lock.take()
    told = window_lock(diary).read_text()
    lock.release()
    for left in (told, "", "\xff\n"):
        window_lock(diary).write_text(left)
        assert mend(diary, capsys) == (0, "")
        assert not window_lock(diary).exists()


def test_no_window_opens_it_meanwhile(diary: Path) -> None:
    lock = WindowLock(diary)
    with no_window_on(diary):
        owner = lock.take()
        assert owner is not None
        assert owner.is_here
    assert lock.take() is None
    lock.release()
