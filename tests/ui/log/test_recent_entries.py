"""After a change only its entries are read again; the list is that of the diary all the same."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation import Observation
from baby_joints.ui.log.recent_entries import _MOST, RecentEntries
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.ui.diary_bridge import DiaryBridge


def key(number: int) -> UUID:
    """None that the diary of the tests has."""
    return UUID(int=1_000_000 + number)


def entry(number: int, minutes: int = 0) -> Observation:
    at = NOW - timedelta(minutes=minutes or number)
    told = {"joint": Joint.HIP, "side": Side.LEFT, "sound": Sound.CLICK, "sounded": 1}
    return Observation(id=key(number), observed_at=at, recorded_at=NOW, **told)  # type: ignore[arg-type]  # plain values by name


class Hands:
    """Writes, and compares what is known with what the diary says."""

    def __init__(self, qtbot: QtBot, bridge: DiaryBridge) -> None:
        self.qtbot, self.bridge = qtbot, bridge
        self.recent = RecentEntries(bridge, lambda: NOW)
        self.whole_reads = 0
        bridge.changed.connect(self.recent.reload)

    def reads(self, diary: Diary) -> None:
        """Count how often the newest entries are read, from now on."""
        plain = diary.observations

        def counted(*given: object, **named: object) -> object:
            self.whole_reads += 1
            return plain(*given, **named)  # type: ignore[arg-type]  # handed on as given

        diary.observations = counted  # type: ignore[method-assign, assignment]  # counts

    def known(self) -> list[UUID]:
        return [entry.id for entry in self.recent._entries]

    def check(self) -> None:
        """The list is what the diary would say."""
        answers: list[list[UUID]] = []

        def ids(diary: Diary) -> list[UUID]:
            return [entry.id for entry in diary.observations(limit=_MOST)]

        self.bridge.run(ids, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        assert self.known() == answers[0]


@pytest.fixture
def hands(qtbot: QtBot, bridge: DiaryBridge) -> Iterator[Hands]:
    made = Hands(qtbot, bridge)
    with qtbot.waitSignal(made.recent.reloaded):
        made.recent.reload()
    bridge.run(made.reads)
    yield made
    made.recent.deleteLater()


def test_new_changed_and_deleted_entries(hands: Hands) -> None:
    bridge = hands.bridge
    steps: list[Callable[[], None]] = [
        lambda: bridge.record(entry(1)),
        lambda: bridge.record(entry(2, minutes=600)),
        lambda: bridge.amend(entry(1, minutes=900)),
        lambda: bridge.delete([key(2)]),
        bridge.undo,
    ]
    for work in steps:
        with hands.qtbot.waitSignal(hands.recent.reloaded):
            work()
    assert hands.whole_reads == 0
    hands.check()


def test_changes_that_come_faster_than_they_are_read(hands: Hands) -> None:
    changes: list[Change] = []
    hands.bridge.changed.connect(changes.append)
    for number in range(1, 7):
        hands.bridge.record(entry(number))
    hands.qtbot.waitUntil(lambda: len(changes) == 6 and key(6) in hands.known())
    hands.qtbot.waitUntil(lambda: key(1) in hands.known())
    hands.check()


def test_an_entry_beyond_the_last_known_comes_up_when_one_goes(hands: Hands) -> None:
    def fill(diary: Diary) -> Change:
        return diary.record_all([entry(number) for number in range(1, _MOST + 5)])

    with hands.qtbot.waitSignal(hands.recent.reloaded):
        hands.bridge.change(fill)
    hands.whole_reads = 0
    with hands.qtbot.waitSignal(hands.recent.reloaded):
        hands.bridge.delete([key(3)])
    hands.check()
    with hands.qtbot.waitSignal(hands.recent.reloaded):
        hands.bridge.amend(entry(5, minutes=100_000))
    hands.check()
