"""A second baby, a slow disk and a diary that takes nothing: what goes wrong together at night."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from datetime import date
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from baby_joints.domain.child import Child
from tests.ui.test_nothing_lost import read_and_close, slow_disk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

W = TypeVar("W", bound=QWidget)
BEN = Child(id=uuid4(), name="Ben", born_on=date(2025, 3, 1))


def seen(parent: QWidget, kind: type[W]) -> list[W]:
    """The sheets of this kind that are open."""
    return [sheet for sheet in parent.findChildren(kind) if sheet.isVisible()]


def only(parent: QWidget, kind: type[W]) -> W:
    """The one sheet of this kind that is open."""
    (sheet,) = seen(parent, kind)
    return sheet


@contextmanager
def refused(path: Path, table: str) -> Iterator[None]:
    """Within, nothing can be written into this table, as when the disk is full."""
    with closing(sqlite3.connect(path)) as file:
        for action in ("INSERT", "UPDATE"):
            file.execute(
                f"CREATE TRIGGER refuse_{action} BEFORE {action} ON {table}"
                " BEGIN SELECT RAISE(FAIL, 'no room'); END"
            )
    try:
        yield
    finally:
        with closing(sqlite3.connect(path)) as file:
            for action in ("INSERT", "UPDATE"):
                file.execute(f"DROP TRIGGER refuse_{action}")


class TwoBabies:
    """Mia is shown first; Ben is in the same file."""

    def __init__(self, qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture) -> None:
        self._qtbot, self._shell, self._caplog = qtbot, shell, caplog
        child = shell.bridge.child
        assert child is not None
        self.mia, self.ben = child, BEN
        with qtbot.waitSignal(shell.bridge.changed):
            shell.bridge.add_child(BEN)
        self.turn_to(child)

    def turn_to(self, child: Child) -> None:
        """Show this baby."""
        with self._qtbot.waitSignal(self._shell.bridge.changed):
            self._shell.bridge.choose_child(child.id)

    @contextmanager
    def turning(self, table: str = "") -> Iterator[None]:
        """What is asked within is done on a slow disk, while Ben is chosen; `table`: it fails."""
        bridge = self._shell.bridge
        if table:
            with refused(bridge.path, table), self.turning():
                yield
            return
        with self._qtbot.waitSignal(bridge.changed), slow_disk(bridge):
            yield
            bridge.choose_child(BEN.id)
        # What was asked before may have told of a change of its own.
        self._qtbot.waitUntil(lambda: bridge.child == BEN)

    def close_error(self) -> None:
        """The parent reads what went wrong."""
        read_and_close(self._qtbot, self._shell, self._caplog)
