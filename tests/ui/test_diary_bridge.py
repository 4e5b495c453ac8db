from __future__ import annotations

import shutil
import threading
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from baby_joints.change import Change, ChangeAction
from baby_joints.diary import Diary
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.diary_bridge import DiaryBridge
from tests.storage.support import rows

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.secret import Secret

POP = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.POP)
NOW = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)
COUNT = "SELECT count(*) FROM observation"


def open_then(path: Path, secret: Secret | None = None) -> Diary:
    return Diary.open(path, clock=lambda: NOW, secret=secret)


def test_what_the_diary_said_last_is_known_without_asking(bridge: DiaryBridge) -> None:
    assert bridge.is_open
    assert bridge.child is not None
    assert bridge.babies == (bridge.child,)
    assert not bridge.can_undo


def test_a_save_before_the_file_is_open_is_done_when_it_is(
    qtbot: QtBot, filled_diary: Path
) -> None:
    bridge = DiaryBridge(filled_diary, open_then)
    bridge.record(POP)
    with qtbot.waitSignals([bridge.opened, bridge.changed], order="strict"):
        bridge.start()
    assert bridge.can_undo
    assert bridge.close(10)
    kept = open_then(filled_diary)
    assert kept.observations(limit=1)[0].recorded_at == NOW
    kept.close()


def test_closing_finishes_what_is_in_line(qtbot: QtBot, filled_diary: Path) -> None:
    bridge = DiaryBridge(filled_diary, open_then)
    with qtbot.waitSignal(bridge.opened):
        bridge.start()
    for _ in range(20):
        bridge.record(POP)
    assert bridge.close(30)
    kept = open_then(filled_diary)
    assert kept.count() == 27
    kept.close()


@pytest.mark.usefixtures("qapp")
def test_a_diary_that_was_closed_before_it_was_opened_stays_closed(filled_diary: Path) -> None:
    bridge = DiaryBridge(filled_diary, open_then)
    assert bridge.close(10)
    bridge.start()
    assert not [thread for thread in threading.enumerate() if thread.name == "diary"]


@pytest.mark.usefixtures("qapp")
def test_who_closed_while_the_file_was_opened_is_not_told_of_it(filled_diary: Path) -> None:
    bridge = DiaryBridge(filled_diary, open_then)
    told: list[str] = []
    bridge.opened.connect(lambda: told.append("opened"))
    bridge.start()
    assert bridge.close(30)
    QCoreApplication.sendPostedEvents(bridge, 0)
    assert not told


def test_a_change_comes_back_on_the_window_s_thread(qtbot: QtBot, bridge: DiaryBridge) -> None:
    threads: list[int] = []
    told: list[Change] = []

    def done(change: Change) -> None:
        told.append(change)
        threads.append(threading.get_ident())

    with qtbot.waitSignal(bridge.changed) as signal:
        bridge.record(POP, done)
    assert told == signal.args
    assert told[0].action is ChangeAction.RECORD
    assert threads == [threading.get_ident()]


def test_saves_go_into_the_file_itself_while_the_window_is_open(
    qtbot: QtBot, bridge: DiaryBridge, tmp_path: Path
) -> None:
    ((before,),) = rows(bridge.path, COUNT)
    for _ in range(64):
        with qtbot.waitSignal(bridge.changed):
            bridge.record(POP)
    answered: list[bool] = []
    bridge.run(lambda _diary: True, answered.append)
    qtbot.waitUntil(lambda: bool(answered))
    shutil.copyfile(bridge.path, tmp_path / "alone.sqlite3")
    assert rows(tmp_path / "alone.sqlite3", COUNT) == [(before + 64,)]


def test_undo_takes_back_and_then_has_nothing_left(qtbot: QtBot, bridge: DiaryBridge) -> None:
    with qtbot.waitSignal(bridge.changed):
        bridge.record(POP)
    with qtbot.waitSignal(bridge.changed):
        bridge.undo()
    assert not bridge.can_undo
    with qtbot.assertNotEmitted(bridge.changed, wait=50):
        bridge.undo()


def test_amend_and_delete_reach_the_diary(qtbot: QtBot, bridge: DiaryBridge) -> None:
    entry = Observation(
        id=uuid4(),
        observed_at=NOW,
        recorded_at=NOW,
        joint=Joint.KNEE,
        side=Side.RIGHT,
        sound=Sound.CLICK,
        sounded=1,
    )
    with qtbot.waitSignals([bridge.changed] * 2):
        bridge.record(entry)
        bridge.delete([entry.id])
    found: list[Observation | None] = []
    owner = QObject()
    bridge.fetch(owner, lambda diary: diary.observation(entry.id), found.append)
    qtbot.waitUntil(lambda: found == [None])


def test_work_that_fails_is_told_and_changes_nothing(qtbot: QtBot, bridge: DiaryBridge) -> None:
    early = ObservationDraft(
        joint=Joint.HIP, sound=Sound.POP, observed_at=datetime(2025, 1, 1, tzinfo=UTC)
    )
    with qtbot.waitSignal(bridge.failed) as signal, qtbot.assertNotEmitted(bridge.changed):
        bridge.record(early)
    assert isinstance(signal.args[0], DomainError)
    assert not bridge.can_undo


def test_a_file_that_cannot_be_opened_is_told_for_it_and_for_each_work(
    qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "text.sqlite3"
    bad.write_text("This is no diary. " * 100)
    bridge = DiaryBridge(bad, open_then)
    bridge.record(POP)
    with qtbot.waitSignals([bridge.failed] * 2):
        bridge.start()
    assert not bridge.is_open
    assert bridge.close(10)
    assert bad.read_text().startswith("This is no diary.")


def say(number: int, _diary: Diary) -> int:
    return number


class Reader(QObject):
    """Owns reads, as a page does."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[int] = []

    def take(self, number: int) -> None:
        self.got.append(number)


def test_only_the_newest_of_several_reads_is_answered(qtbot: QtBot, bridge: DiaryBridge) -> None:
    reader = Reader()
    go_on = threading.Event()
    bridge.run(lambda _diary: go_on.wait(10))
    for number in range(5):
        bridge.fetch(reader, partial(say, number), reader.take)
    go_on.set()
    qtbot.waitUntil(lambda: bool(reader.got))
    bridge.fetch(reader, lambda diary: diary.count(), reader.take)
    qtbot.waitUntil(lambda: len(reader.got) == 2)
    assert reader.got == [4, 7]


def test_a_reader_that_is_gone_gets_no_answer(qtbot: QtBot, bridge: DiaryBridge) -> None:
    reader = Reader()
    got = reader.got
    bridge.fetch(reader, lambda _diary: 1, reader.take)
    reader.deleteLater()
    done: list[int] = []
    bridge.run(lambda _diary: 2, done.append)
    qtbot.waitUntil(lambda: done == [2])
    assert got == []


def test_an_error_of_long_work_can_be_taken_by_its_owner(
    qtbot: QtBot, bridge: DiaryBridge, tmp_path: Path
) -> None:
    failures: list[Exception] = []
    target = tmp_path / "missing" / "diary.json"
    with qtbot.assertNotEmitted(bridge.failed):
        bridge.run(lambda diary: diary.export_file(target), failed=failures.append)
        qtbot.waitUntil(lambda: bool(failures))
    assert [type(failure) for failure in failures] == [FileNotFoundError]


def test_another_file_takes_the_place_of_the_first(
    qtbot: QtBot, bridge: DiaryBridge, tmp_path: Path
) -> None:
    exported = tmp_path / "diary.json"
    done: list[object] = []
    bridge.run(lambda diary: diary.export_file(exported), done.append)
    qtbot.waitUntil(lambda: bool(done))
    with qtbot.waitSignal(bridge.opened):
        bridge.reopen(tmp_path / "other.sqlite3")
    assert bridge.babies == ()
    with qtbot.waitSignal(bridge.opened):
        bridge.reopen(tmp_path / "third.sqlite3", fill_from=exported)
    assert bridge.child is not None
    assert not bridge.can_undo


@pytest.mark.usefixtures("dressed_app")
def test_closing_before_the_start_opens_nothing_unless_there_is_something_to_keep(
    tmp_path: Path, filled_diary: Path
) -> None:
    idle = DiaryBridge(tmp_path / "never.sqlite3", open_then)
    assert idle.close(10)
    assert not idle.path.exists()
    busy = DiaryBridge(filled_diary, open_then)
    busy.record(POP)
    assert busy.close(10)
    kept = open_then(filled_diary)
    assert kept.count() == 8
    kept.close()
