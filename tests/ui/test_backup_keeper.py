"""The open window keeps a backup of each day, and nobody waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from baby_joints.diary import Diary
from baby_joints.paths import backup_dir
from baby_joints.safekeeping.backups import Backup
from baby_joints.ui.backup_keeper import BackupKeeper
from tests.conftest import NOW
from tests.storage.support import rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.shell import Shell


@pytest.fixture
def keeper(bridge: DiaryBridge) -> Iterator[BackupKeeper]:
    made = BackupKeeper(bridge)
    yield made
    made.stop()


def test_the_backup_of_today(qtbot: QtBot, keeper: BackupKeeper, bridge: DiaryBridge) -> None:
    with qtbot.waitSignal(keeper.made) as caught:
        keeper.back_up_if_due()
    backup = caught.args[0] if caught.args else None
    assert isinstance(backup, Backup)
    assert backup.path.name == "2026-04-23T10-24-00Z-daily.bjbackup"
    assert rows(backup.path, "SELECT count(*) FROM observation") == [(7,)]
    assert not keeper.is_working
    # There is one now: nothing more is made, and nothing said.
    with qtbot.assertNotEmitted(keeper.made):
        keeper.back_up_if_due()
        qtbot.waitUntil(lambda: not keeper.is_working)
    assert list(backup_dir(bridge.path).iterdir()) == [backup.path]


def test_what_fails_is_told(qtbot: QtBot, keeper: BackupKeeper, bridge: DiaryBridge) -> None:
    backup_dir(bridge.path).write_text("in the way")
    with qtbot.waitSignal(keeper.failed) as caught:
        keeper.back_up_now()
    assert "the diary itself is safe" in str(caught.args)


def test_what_fails_each_hour_is_told_once(
    qtbot: QtBot, keeper: BackupKeeper, bridge: DiaryBridge
) -> None:
    backup_dir(bridge.path).write_text("in the way")
    with qtbot.waitSignal(keeper.failed):
        keeper.back_up_if_due()
    with qtbot.assertNotEmitted(keeper.failed):
        keeper.back_up_if_due()
        qtbot.waitUntil(lambda: not keeper.is_working)
    # Whoever asks for one is answered.
    with qtbot.waitSignal(keeper.failed):
        keeper.back_up_now()
    backup_dir(bridge.path).unlink()
    with qtbot.waitSignal(keeper.made):
        keeper.back_up_if_due()


def test_after_the_end_none_is_begun(keeper: BackupKeeper, bridge: DiaryBridge) -> None:
    keeper.stop()
    keeper.back_up_now()
    assert not keeper.is_working
    assert not backup_dir(bridge.path).exists()


def test_what_is_left_off_is_made_another_time(
    qtbot: QtBot, keeper: BackupKeeper, bridge: DiaryBridge
) -> None:
    keeper.back_up_now()
    made = backup_dir(bridge.path)
    # A quick disk is done before anybody looks.
    qtbot.waitUntil(lambda: keeper.is_working or any(made.glob("*.bjbackup")))
    keeper.leave_off()
    qtbot.waitUntil(lambda: not keeper.is_working)
    # It is whole, or there is none.
    assert not list(bridge.path.parent.rglob(".baby-joints-*"))
    with qtbot.waitSignal(keeper.made):
        keeper.back_up_now()


def test_in_passing_a_parent_is_told(qtbot: QtBot, shell: Shell) -> None:
    backup_dir(shell.bridge.path).write_text("in the way")
    with qtbot.waitSignal(shell.backups.failed):
        shell.backups.back_up_if_due()
    assert "No backup was made" in shell.window.toasts.toast.accessibleName()


def test_after_an_end_without_closing_the_newest_entry_is_named(
    qtbot: QtBot, new_shell: Shell, filled_diary: Path, tmp_path: Path
) -> None:
    """As a crash leaves it: the log is still there. Nobody but the parent knows what it lost."""
    diary = Diary.open(filled_diary, clock=lambda: NOW)
    diary.look_for_patterns(on=False)
    left = tmp_path / "left" / "diary.sqlite3"
    left.parent.mkdir()
    for ending in ("", "-wal"):
        source = filled_diary.with_name(filled_diary.name + ending)
        left.with_name(left.name + ending).write_bytes(source.read_bytes())
    diary.close()
    with qtbot.waitSignal(new_shell.bridge.opened):
        new_shell.bridge.reopen(left)
    with qtbot.waitSignal(new_shell.backups.bad_end_seen):
        new_shell.backups.back_up_if_due()
    toast = new_shell.window.toasts.toast
    qtbot.waitUntil(lambda: "cut off" in toast.accessibleName())
    assert "Newest entry: Left hip" in toast.accessibleName()
    qtbot.waitUntil(lambda: not new_shell.backups.is_working)
    with qtbot.assertNotEmitted(new_shell.backups.bad_end_seen):
        new_shell.backups.back_up_now()
        qtbot.waitUntil(lambda: not new_shell.backups.is_working)
