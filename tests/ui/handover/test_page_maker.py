"""Long work beside the window: in order, answered on the window's thread, stopped when unwanted."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject

from baby_joints.ui.handover.page_maker import PageMaker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Tell = Callable[[int, int], None]


class Answers:
    """What came back, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.told: list[tuple[int, int]] = []
        self.threads: set[threading.Thread] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.current_thread())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)

    def tell(self, pages: int, of: int) -> None:
        self.told.append((pages, of))


@pytest.fixture
def restless() -> Iterator[None]:
    """Python changes from thread to thread at nearly every step."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(usual)


def test_work_is_done_in_order_off_this_thread(qtbot: QtBot) -> None:
    maker, answers = PageMaker(), Answers()

    def work(number: int) -> Callable[[Tell], tuple[int, threading.Thread]]:
        def do(tell: Tell) -> tuple[int, threading.Thread]:
            tell(number, 3)
            return number, threading.current_thread()

        return do

    for number in range(3):
        maker.begin(work(number), answers.done, answers.failed, answers.tell)
    qtbot.waitUntil(lambda: len(answers.results) == 3)
    assert [result[0] for result in answers.results if isinstance(result, tuple)] == [0, 1, 2]
    assert answers.told == [(0, 3), (1, 3), (2, 3)]
    assert answers.threads == {threading.current_thread()}
    workers = {result[1] for result in answers.results if isinstance(result, tuple)}
    assert threading.current_thread() not in workers


def test_stopped_work_ends_and_answers_nothing(qtbot: QtBot) -> None:
    maker, answers = PageMaker(), Answers()
    begun, go_on = threading.Event(), threading.Event()
    steps: list[int] = []

    def long(tell: Tell) -> str:
        begun.set()
        assert go_on.wait(30)
        steps.append(1)
        tell(1, 2)
        steps.append(2)
        return "too late"

    first = maker.begin(long, answers.done, answers.failed, answers.tell)
    second = maker.begin(lambda _tell: "never", answers.done, answers.failed)
    third = maker.begin(lambda _tell: "kept", answers.done, answers.failed)
    assert begun.wait(30)
    first.stop()
    second.stop()
    go_on.set()
    assert third.wait(30)
    qtbot.waitUntil(lambda: bool(answers.results))
    assert first.is_ended
    assert steps == [1]
    assert (answers.results, answers.errors, answers.told) == (["kept"], [], [])


def test_an_error_is_told_and_the_next_work_is_done(qtbot: QtBot) -> None:
    maker, answers = PageMaker(), Answers()

    def wrong(_tell: Tell) -> None:
        raise OSError("full")

    maker.begin(wrong, answers.done, answers.failed)
    maker.begin(lambda _tell: 2, answers.done, answers.failed)
    qtbot.waitUntil(lambda: answers.results == [2])
    assert [str(error) for error in answers.errors] == ["full"]


def test_a_page_that_was_closed_is_told_nothing(qtbot: QtBot) -> None:
    maker, answers = PageMaker(), Answers()
    begun, go_on = threading.Event(), threading.Event()

    def long(_tell: Tell) -> int:
        begun.set()
        assert go_on.wait(30)
        return 1

    task = maker.begin(long, answers.done, answers.failed)
    assert begun.wait(30)
    maker.deleteLater()
    qtbot.wait(1)
    go_on.set()
    assert task.wait(30)
    qtbot.wait(1)
    assert answers.results == []


@pytest.mark.usefixtures("restless")
def test_a_page_may_go_while_the_other_thread_sends(qtbot: QtBot) -> None:
    """To send through something that goes meanwhile ended the program at once."""
    answers = Answers()

    def talk(tell: Tell) -> None:
        while True:
            tell(1, 2)

    for _ in range(50):
        page = QObject()
        task = PageMaker(page).begin(talk, answers.done, answers.failed, answers.tell)
        qtbot.wait(1)
        shiboken6.delete(page)
        assert task.wait(30)
    qtbot.wait(1)
    assert task.is_stopped
    assert answers.results == []
