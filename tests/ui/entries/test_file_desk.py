"""A diary that is written to a file, in the real window, while the disk is slow."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> DiaryPage:
    shell.window.stack.go_to(PageName.DIARY)
    found = shell.window.stack.page
    assert isinstance(found, DiaryPage)
    qtbot.waitUntil(lambda: found.view.model.loaded > 0)
    return found


@contextmanager
def slow_disk(shell: Shell) -> Iterator[None]:
    """What is asked of the diary waits in line until the end of the block."""
    go_on = threading.Event()

    def hang() -> None:
        go_on.wait()

    shell.bridge._worker.call(hang)
    try:
        yield
    finally:
        go_on.set()


def wait_for_answers(qtbot: QtBot, shell: Shell) -> None:
    told: list[int] = []
    shell.bridge.run(lambda diary: diary.count(), told.append)
    qtbot.waitUntil(lambda: bool(told))


def test_stop_holds_for_a_file_that_is_still_in_line(
    qtbot: QtBot, shell: Shell, page: DiaryPage, tmp_path: Path
) -> None:
    file = tmp_path / "out" / "diary.json"
    file.parent.mkdir()
    with slow_disk(shell):
        page.files.write(file)
        qtbot.waitUntil(page.files.status.stop_button.isVisible)
        qtbot.mouseClick(page.files.status.stop_button, Qt.MouseButton.LeftButton)
        assert not page.files.status.isVisible()
        assert "Stopped" in shell.window.toasts.toast.text()
    wait_for_answers(qtbot, shell)
    qtbot.waitUntil(lambda: not page.files._maker._at_work)
    assert list(file.parent.iterdir()) == []
    assert page.can_close()
    # The next one is written as ever.
    page.files.write(file)
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: "Saved" in shell.window.toasts.toast.text())


def test_the_window_stays_while_a_file_is_still_in_line(
    qtbot: QtBot, shell: Shell, page: DiaryPage, tmp_path: Path
) -> None:
    file = tmp_path / "diary.json"
    with slow_disk(shell):
        page.files.write(file)
        assert not shell.window.close()
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: "Saved" in shell.window.toasts.toast.text())
    assert page.can_close()


def test_what_cannot_be_begun_keeps_no_window_open(
    qtbot: QtBot, shell: Shell, page: DiaryPage, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    page.files.write(tmp_path / "nowhere" / "diary.json")
    qtbot.waitUntil(lambda: shell.reporter.dialog is not None)
    assert shell.reporter.dialog is not None
    shell.reporter.dialog.close()
    assert page.can_close()
    assert not page.files.status.isVisible()
    caplog.clear()


def _half(whole: bytes) -> bytes:
    return whole[: len(whole) // 2]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("gone.json", None, "It is not there any more."),
        ("empty.json", lambda _: b"", "It is empty."),
        ("other.json", lambda _: b'{"a": 1}', "There is no diary in it."),
        ("words.json", lambda _: b"hello", "There is no diary in it."),
        ("photo.jpg", lambda _: b"\xff\xd8\xff\xe0 xx", "There is no diary in it."),
        ("half.json", _half, "A part of it is damaged or missing."),
        ("half.zip", lambda _: b"PK\x03\x04 and no more", "A part of it is damaged or missing."),
        ("half.pdf", lambda _: b"%PDF-1.4 and no more", "A part of it is damaged or missing."),
        ("newer.json", lambda whole: whole.replace(b'"version":1', b'"version":7'), "Update the"),
        ("all.bjbackup", lambda _: b"\xb5" * 400, "It is a copy of a whole diary."),
        ("empty.csv", lambda _: b"", "It is empty."),
        ("noise.csv", lambda _: b"\x81\x8d" * 400, "It is no table that can be read."),
    ],
)
def test_a_file_that_cannot_be_added_is_named_with_what_to_do(
    qtbot: QtBot,
    shell: Shell,
    page: DiaryPage,
    caplog: pytest.LogCaptureFixture,
    name: str,
    content: Callable[[bytes], bytes] | None,
    told: str,
) -> None:
    folder = shell.bridge.path.parent
    whole = folder / "whole.json"
    shell.bridge.run(lambda diary: diary.export_file(whole))
    wait_for_answers(qtbot, shell)
    path = folder / name
    if content is not None:
        spaceless = json.dumps(json.loads(whole.read_bytes()), separators=(",", ":"))
        path.write_bytes(content(spaceless.encode()))
    page.files.add(path)
    qtbot.waitUntil(lambda: shell.reporter.dialog is not None)
    dialog = shell.reporter.dialog
    assert dialog is not None
    title, advice, details = dialog.text().split("\n\n", 2)
    assert title == f"{name} could not be added."
    assert told in advice
    assert "Your diary is as it was." in advice
    assert "Look at" not in advice
    assert name in details
    dialog.close()
    caplog.clear()
