"""Garbage is looked for on the window's thread."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.ui.garbage_keeper import GarbageKeeper, collect_due

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Knot(QObject):
    """Holds itself."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def make_garbage() -> None:
    kept = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: ignore[var-annotated]  # only many
    del kept


def test_what_another_thread_makes_is_collected_here(qtbot: QtBot) -> None:
    seen: list[threading.Thread] = []
    knot = weakref.ref(Knot(), lambda _: seen.append(threading.current_thread()))
    many: list[list[None]] = []
    other = threading.Thread(target=make_garbage)
    other.start()
    other.join()
    assert knot() is not None, "the other thread leaves it alone"
    owner = QObject()
    GarbageKeeper(owner)

    def is_gone() -> bool:
        # Again and again: what goes meanwhile makes Python count down, and nothing would be due.
        many.extend([] for _ in range(2 * gc.get_threshold()[0]))
        return knot() is None

    qtbot.waitUntil(is_gone)
    assert seen == [threading.current_thread()]
    owner.deleteLater()


def test_nothing_is_collected_before_it_is_due() -> None:
    gc.collect()
    knot = weakref.ref(Knot())
    collect_due()
    assert knot() is not None
    gc.collect()
    assert knot() is None
