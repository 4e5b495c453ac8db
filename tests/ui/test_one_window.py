"""One window for one diary: real files, and a real second program where it counts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from baby_joints import paths
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.dialogs.held_dialog import HeldDialog
from baby_joints.ui.one_window import OneWindow, may_open
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.window_calls import WindowCalls, call_window
from baby_joints.ui.window_lock import LockOwner, WindowLock
from tests.conftest import NOW

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell
    from baby_joints.ui.theme import Theme

HOLDER = """
import sys
from pathlib import Path
from baby_joints.ui.window_lock import WindowLock
lock = WindowLock(Path(sys.argv[1]))
print(lock.take(), lock.is_held, flush=True)
sys.stdin.read()
"""
SECOND_START = """
import sys
from baby_joints.app import main
sys.exit(main(["--diary", sys.argv[1]]))
"""


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("baby_joints.paths.state_dir", lambda: tmp_path / "state")


@pytest.fixture
def window(qtbot: QtBot, dressed_app: QApplication) -> QWidget:
    assert dressed_app is not None
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def held_elsewhere(diary: Path, computer: str = "kitchen") -> None:
    """What a window on another computer leaves in a shared folder."""
    paths.window_lock(diary).write_text(f"4242\nbaby-joints-gui\n{computer}\nabc\ndef\n")


def process_with_lock(diary: Path) -> subprocess.Popen[str]:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(diary)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(paths.__file__).parents[1],
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "None True\n"
    return holder


def pump() -> None:
    QApplication.processEvents()


def no_question(_owner: LockOwner) -> bool:
    raise AssertionError("nobody is to be asked")


def test_the_second_taker_learns_who_has_it_however_the_path_is_written(diary_path: Path) -> None:
    first = WindowLock(diary_path)
    assert first.take() is None
    link = diary_path.with_name("link.sqlite3")
    link.symlink_to(diary_path)
    owner = WindowLock(link).take()
    assert owner is not None
    assert owner.is_here
    assert WindowLock(diary_path.with_name("other.sqlite3")).take() is None
    first.release()
    assert not paths.window_lock(diary_path).exists()
    assert WindowLock(link).take() is None


def test_a_lock_of_a_crashed_program_counts_for_nothing(diary_path: Path) -> None:
    holder = process_with_lock(diary_path)
    assert WindowLock(diary_path).take() is not None
    holder.kill()
    holder.communicate()
    assert paths.window_lock(diary_path).exists()
    again = WindowLock(diary_path)
    assert may_open(diary_path, again, no_question)
    assert again.is_held
    again.release()


def test_a_folder_that_takes_no_file_is_no_obstacle(
    diary_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = diary_path.parent / "none" / "diary.sqlite3"
    lock = WindowLock(missing)
    assert lock.take() is None
    assert not lock.is_held
    blocked = diary_path.parent / "file"
    blocked.write_text("")
    monkeypatch.setattr("baby_joints.paths.state_dir", lambda: blocked)
    assert not call_window(diary_path)


def test_another_computer_is_named_and_can_be_overruled(diary_path: Path) -> None:
    held_elsewhere(diary_path)
    asked: list[LockOwner] = []

    def stay_away(owner: LockOwner) -> bool:
        asked.append(owner)
        return False

    refused = WindowLock(diary_path)
    assert not may_open(diary_path, refused, stay_away)
    assert asked == [LockOwner("kitchen", is_here=False)]
    assert not refused.is_held
    lock = WindowLock(diary_path)
    assert may_open(diary_path, lock, lambda _owner: True)
    assert lock.is_held
    lock.release()


def test_the_question_names_the_computer_and_enter_leaves_it_closed(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = HeldDialog(theme, "kitchen")
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "The diary is open on kitchen"
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    here = HeldDialog(theme, "")
    qtbot.addWidget(here)
    with qtbot.waitSignal(here.accepted):
        here.open_button.click()


def test_a_call_brings_the_right_window_forward(
    qtbot: QtBot, window: QWidget, diary_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = OneWindow(diary_path, window, WindowLock(diary_path))
    one.begin()
    other = WindowCalls(diary_path.with_name("other.sqlite3"))
    strays: list[str] = []
    other.called.connect(strays.append)
    other.listen()
    window.showMinimized()
    given = "from the menu"
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", given)
    assert call_window(diary_path, between=pump)
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert os.environ["XDG_ACTIVATION_TOKEN"] == given
    assert strays == []
    one.lock.release()


def test_a_window_that_does_not_answer_is_told_of(diary_path: Path) -> None:
    first = WindowLock(diary_path)
    first.take()
    assert not call_window(diary_path, patience=0.0)
    folder = paths.state_dir() / "calls"
    assert list(folder.iterdir()) == []
    first.release()


def test_two_starts_at_once_leave_one_window(window: QWidget, diary_path: Path) -> None:
    """Both looked when there was no lock; the later one finds it after its window was painted."""
    first = OneWindow(diary_path, window, WindowLock(diary_path))
    first.begin()
    second = OneWindow(diary_path, window, WindowLock(diary_path))
    gone: list[bool] = []
    second.surplus.connect(lambda: gone.append(True))
    # The second waits for its answer as a program of its own would.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("baby_joints.ui.window_calls.time.sleep", lambda _seconds: pump())
        second.begin()
    assert gone == [True]
    first.lock.release()


def test_a_second_program_ends_and_the_first_comes_forward(
    qtbot: QtBot, window: QWidget, filled_diary: Path, tmp_path: Path
) -> None:
    """Only where the program itself says where it keeps its state, so that both agree."""
    environment = dict(
        os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(tmp_path / "config")
    )
    # The second program has no test to tell it where: both use the same real folder name.
    environment["XDG_STATE_HOME"] = environment["XDG_CACHE_HOME"] = str(tmp_path / "xdg")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("baby_joints.paths.state_dir", lambda: tmp_path / "xdg" / "baby_joints")
        one = OneWindow(filled_diary, window, WindowLock(filled_diary))
        one.begin()
        window.showMinimized()
        second = subprocess.Popen(
            [sys.executable, "-c", SECOND_START, str(filled_diary)],
            env=environment,
            cwd=Path(paths.__file__).parents[1],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
        assert second.communicate() == ("", "")
        assert second.returncode == 0
        assert not window.isMinimized()
        one.lock.release()


def test_the_window_sees_what_the_command_line_wrote(qtbot: QtBot, shell: Shell) -> None:
    from baby_joints.diary import Diary

    bridge = shell.bridge
    entry = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.POP)
    opened: list[bool] = []
    bridge.opened.connect(lambda: opened.append(True))
    # Its own changes are no news.
    with qtbot.waitSignal(bridge.changed):
        bridge.record(entry)
    with qtbot.waitSignal(bridge.changed):
        bridge.undo()
    answered: list[int] = []
    bridge.look_again()
    bridge.run(lambda diary: diary.count(), answered.append)
    qtbot.waitUntil(lambda: bool(answered))
    assert opened == []

    log = shell.window.stack.page
    assert isinstance(log, LogPage)
    log.form.change(joint=Joint.KNEE, side=Side.RIGHT, sound=Sound.CLUNK)
    before = log.form.draft
    other = Diary.open(bridge.path, clock=lambda: NOW)
    other.record(entry)
    child = other.child
    assert child is not None
    other.close()
    with qtbot.waitSignal(bridge.opened):
        QApplication.sendEvent(shell.window, _activation())
    bridge.look_again()
    bridge.run(lambda diary: diary.count(), answered.append)
    qtbot.waitUntil(lambda: len(answered) == 2)
    assert opened == [True]
    assert answered[1] == answered[0] + 1
    # What others wrote is not this window's to take back, and what was half filled stays.
    assert not bridge.can_undo
    assert log.form.draft == before
    qtbot.waitUntil(lambda: log.recent.last is not None and log.recent.last.sound is Sound.POP)


def _activation() -> QEvent:
    return QEvent(QEvent.Type.ActivationChange)
