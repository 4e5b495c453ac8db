"""A photo or clip given to the form is in the diary's file before the entry that names it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton

from baby_joints.actions import content_writer, storing
from baby_joints.domain.attachment import MAX_CLIP
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.ui.clips import record_sheet
from baby_joints.ui.clips.record_sheet import RecordSheet
from baby_joints.ui.theme import LIGHT, Theme
from tests.conftest import NOW
from tests.media import film, photo, sound, written
from tests.storage.support import rows
from tests.ui.clipping import clipped
from tests.ui.log_driver import LogDriver
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.clips.clip_editor import ClipEditor
    from baby_joints.ui.pages.log_page import LogPage
    from baby_joints.ui.preferences import Preferences

COPY = Qt.DropAction.CopyAction


def editor_of(log: LogDriver) -> ClipEditor:
    details = log.page.view.details
    if not details.is_open:
        log.open(details)
    return details.clips


def add(log: LogDriver, *paths: Path) -> ClipEditor:
    """Give files to the form and wait until each is in the diary or refused."""
    editor = editor_of(log)
    with log.qtbot.waitSignal(editor.settled):
        editor.take(paths)
    return editor


def names(editor: ClipEditor) -> list[str]:
    return [tile.attachment.name for tile in editor.list.tiles]


def told(log: LogDriver) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(log.last_row()["attachments"] or "[]")
    return found


def contents(log: LogDriver) -> dict[str, int]:
    return dict(rows(log.bridge.path, "SELECT sha256, size FROM attachment_content"))


def drop(page: LogPage, *urls: QUrl) -> bool:
    data = QMimeData()
    data.setUrls(list(urls))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # As a plain drag: Qt calls making the one that enters outdated.
    enter = QDropEvent(QPointF(50, 50), COPY, data, left, none, QEvent.Type.DragEnter)
    enter.ignore()
    page.dragEnterEvent(enter)  # type: ignore[arg-type] # see above
    if enter.isAccepted():
        page.dropEvent(QDropEvent(QPointF(50, 50), COPY, data, left, none))
    return enter.isAccepted()


def test_a_photo_and_a_clip_are_saved_with_their_entry(log: LogDriver, tmp_path: Path) -> None:
    red, click = written(tmp_path, "redness.jpg", photo()), written(tmp_path, "click.mp4", film())
    editor = add(log, red, click)
    assert names(editor) == ["redness.jpg", "click.mp4"]
    assert [tile.detail.text().count("Film, 0:12") for tile in editor.list.tiles] == [0, 1]
    assert contents(log).keys() == {hashlib.sha256(data).hexdigest() for data in (photo(), film())}
    assert log.page.view.details.header.accessibleDescription() == "2 photos or clips"
    log.qtbot.waitUntil(lambda: editor.list.tiles[0].picture._image is not None)
    assert nameless(editor) == []
    log.press_joint(Joint.HIP, Side.LEFT)
    log.press_sound(Sound.CLICK)
    log.save()
    assert [(one["name"], one["media_type"]) for one in told(log)] == [
        ("redness.jpg", "image/jpeg"),
        ("click.mp4", "video/mp4"),
    ]
    assert told(log)[1]["seconds"] == 12.4
    assert editor.value() == ()
    assert not editor.list.isVisible()


def test_the_button_asks_for_files_and_offers_photos_first(log: LogDriver, tmp_path: Path) -> None:
    path = written(tmp_path, "a.png", photo(kind="PNG"))
    editor = editor_of(log)
    editor.sources.add_button.click()
    (dialog,) = log.page.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    assert "*.heic" in dialog.nameFilters()[0]
    with log.qtbot.waitSignal(editor.settled):
        dialog.filesSelected.emit([str(path)])
    dialog.reject()
    assert names(editor) == ["a.png"]


def test_files_are_dropped_anywhere_on_the_page(log: LogDriver, tmp_path: Path) -> None:
    path = written(tmp_path, "Łoś 100%.wav", sound(3))
    page = log.page
    assert not drop(page, QUrl("https://example.org/photo.jpg"))
    assert drop(page, QUrl.fromLocalFile(str(path)), QUrl("https://example.org/photo.jpg"))
    log.qtbot.waitUntil(lambda: names(page.view.details.clips) == ["Łoś 100%.wav"])
    assert page.view.details.is_open
    assert page.view.details.clips.value()[0].seconds == 3


def test_what_became_of_a_dropped_file_is_seen(log: LogDriver, tmp_path: Path) -> None:
    """The words about it stand at the end of a column that is longer than the window."""
    log.resize(1080, 600)
    wrong = written(tmp_path, "run.exe", b"MZ, and no picture")
    page = log.page
    drop(page, QUrl.fromLocalFile(str(wrong)))
    editor = page.view.details.clips
    log.qtbot.waitUntil(lambda: editor.has_refused)

    def is_seen() -> bool:
        return not editor.problem.visibleRegion().isEmpty()

    log.qtbot.waitUntil(is_seen)


def test_what_is_refused_is_named_and_the_rest_is_taken(log: LogDriver, tmp_path: Path) -> None:
    large = written(tmp_path, "large.mp4", film())
    os.truncate(large, MAX_CLIP + 1)
    files = [
        written(tmp_path, "<b>run.jpg", b"#!/bin/sh"),
        large,
        written(tmp_path, "good.jpg", photo()),
        tmp_path / "gone.jpg",
        tmp_path,
    ]
    editor = add(log, *files)
    assert names(editor) == ["good.jpg"]
    words = editor.problem.text()
    assert "&lt;b&gt;run.jpg is no photo, film or sound." in words
    assert "large.mp4 is larger than 200 MB." in words
    assert "gone.jpg cannot be read." in words
    assert len(contents(log)) == 1
    add(log, written(tmp_path, "next.jpg", photo("red")))
    assert not editor.problem.isVisible()


def test_one_entry_holds_ten(log: LogDriver, tmp_path: Path) -> None:
    files = [written(tmp_path, f"{n}.wav", sound(0.1 + n / 100)) for n in range(12)]
    editor = add(log, *files)
    assert len(editor.value()) == 10
    assert "One entry holds 10 photos and clips." in editor.problem.text()
    assert not editor.sources.add_button.isEnabled()
    editor.list.tiles[0].remove_requested.emit()
    assert len(editor.value()) == 9
    assert editor.sources.add_button.isEnabled()


def test_the_same_photo_twice_is_one(log: LogDriver, tmp_path: Path) -> None:
    editor = add(log, written(tmp_path, "a.jpg", photo()), written(tmp_path, "b.jpg", photo()))
    assert names(editor) == ["a.jpg"]


def test_save_waits_for_the_clip_and_stop_takes_it_back(
    log: LogDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing, "STEP", 64 * 1024)
    monkeypatch.setattr(content_writer, "COMMIT", 256 * 1024)
    path = written(tmp_path, "long.mp4", film(length=2_000_000))
    editor = editor_of(log)
    log.page.form.change(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK)
    before = len(log.rows())
    editor.take([path])
    log.page.save()
    assert len(log.rows()) == before
    with log.qtbot.waitSignals([log.bridge.changed, log.page.recent.reloaded]):
        pass
    assert [one["name"] for one in told(log)] == ["long.mp4"]
    assert len(log.rows()) == before + 1
    editor.take([written(tmp_path, "other.mp4", film(seconds=3, length=2_000_000))])
    with log.qtbot.waitSignal(editor.settled):
        editor.stop()
    log.qtbot.waitUntil(lambda: len(contents(log)) == 1)
    assert log.page.form.is_empty


def test_no_entry_goes_without_a_clip_that_the_disk_has_no_room_for(
    log: LogDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = editor_of(log)
    full = shutil.disk_usage(tmp_path)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: full)
    errors: list[Exception] = []
    log.bridge.failed.connect(errors.append)
    before = len(log.rows())
    log.press_joint(Joint.HIP, Side.LEFT)
    log.press_sound(Sound.CLICK)
    with log.qtbot.waitSignal(editor.settled):
        editor.take([written(tmp_path, "click.mp4", film())])
        log.page.save()
    assert [type(error).__name__ for error in errors] == ["NoRoomError"]
    # The parent has read why, and decides.
    assert editor.has_refused
    assert len(log.rows()) == before
    log.save()
    assert told(log) == []


def test_a_recording_that_could_not_be_kept_is_held_until_it_can(
    log: LogDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = editor_of(log)
    errors: list[str] = []
    log.bridge.failed.connect(lambda error: errors.append(type(error).__name__))
    full = shutil.disk_usage(tmp_path)._replace(free=0)
    with monkeypatch.context() as disk:
        disk.setattr(shutil, "disk_usage", lambda _folder: full)
        with log.qtbot.waitSignal(editor.settled):
            editor.take_recording(sound(), "2026-04-23 10.24.00.wav")
        assert editor.held.isVisible()
        with log.qtbot.waitSignal(editor.settled):
            log.click(editor.held)
        assert editor.held.isVisible()
    # It is nowhere else: the window stays once.
    assert not log.page.can_close()
    assert log.page.can_close()
    assert errors == ["NoRoomError", "NoRoomError", "RecordingNotKeptError"]
    with log.qtbot.waitSignal(editor.settled):
        log.click(editor.held)
    assert names(editor) == ["2026-04-23 10.24.00.wav"]
    assert not editor.held.isVisible()
    assert log.page.can_close()


def test_a_recording_that_was_left_by_escape_can_still_be_added(
    log: LogDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = editor_of(log)
    monkeypatch.setattr(record_sheet, "_connect_devices", lambda _session: False)
    editor.sources._on_record()
    (sheet,) = log.page.findChildren(RecordSheet)
    sheet._held.setData(sound())
    sheet._show_recording()
    log.qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert names(editor) == []
    # It is nowhere else: the window stays once.
    assert not log.page.can_close()
    with log.qtbot.waitSignal(editor.settled):
        log.click(editor.held)
    assert len(names(editor)) == 1
    assert contents(log).keys() == {hashlib.sha256(sound()).hexdigest()}
    assert not editor.held.isVisible()


def test_a_recording_that_is_one_too_many_is_held_too(log: LogDriver, tmp_path: Path) -> None:
    editor = editor_of(log)
    with log.qtbot.waitSignal(editor.settled):
        editor.take(written(tmp_path, f"{n}.wav", sound(0.1 + n / 100)) for n in range(10))
        editor.take_recording(sound(3), "recorded.wav")
    assert "One entry holds 10 photos and clips." in editor.problem.text()
    editor.list.tiles[0].remove_requested.emit()
    with log.qtbot.waitSignal(editor.settled):
        log.click(editor.held)
    assert names(editor)[-1] == "recorded.wav"


def test_a_recording_that_a_full_diary_refuses_is_held_too(
    log: LogDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = editor_of(log)
    with monkeypatch.context() as diary:
        diary.setattr(content_writer, "MAX_TOTAL", 10)
        with log.qtbot.waitSignal(editor.settled):
            editor.take_recording(sound(), "recorded.wav")
    assert names(editor) == []
    with log.qtbot.waitSignal(editor.settled):
        log.click(editor.held)
    assert names(editor) == ["recorded.wav"]


def test_progress_is_shown_with_a_way_to_stop(
    log: LogDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = editor_of(log)
    monkeypatch.setattr(editor.status._soon, "start", editor.status._show_work)
    with log.qtbot.waitSignal(editor.settled):
        editor.take([written(tmp_path, "long.mp4", film(length=9_000_000))])
        assert editor.status.stop_button.isVisible()
        assert "Adding long.mp4" in editor.status.words.text()
    assert not editor.status.isVisible()


def test_an_unsaved_form_comes_back_with_its_photo(
    log: LogDriver, qtbot: QtBot, theme: Theme, preferences: Preferences, tmp_path: Path
) -> None:
    add(log, written(tmp_path, "hip.jpg", photo()))
    log.page.memory.keeper.flush()
    again = LogDriver(qtbot, log.bridge, theme, preferences, NOW)
    assert "Your unsaved entry is back." in again.notices
    editor = again.page.view.details.clips
    assert names(editor) == ["hip.jpg"]
    qtbot.waitUntil(lambda: editor.list.tiles[0].picture._image is not None)
    again.page.form.change(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK)
    again.save()
    assert [one["name"] for one in told(again)] == ["hip.jpg"]
    again.leave_questions()


def test_repeat_keeps_the_photo_that_was_just_added(log: LogDriver, tmp_path: Path) -> None:
    editor = add(log, written(tmp_path, "hip.jpg", photo()))
    log.click(log.page.view.bar.repeat)
    assert names(editor) == ["hip.jpg"]


def test_without_camera_and_microphone_nothing_offers_to_record(log: LogDriver) -> None:
    editor = editor_of(log)
    assert not editor.sources.record_button.isVisible()
    assert not isinstance(editor.sources.record_button, QPushButton)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_of_a_tile_is_cut(log: LogDriver, tmp_path: Path, scale: float) -> None:
    log.wear(Theme(LIGHT, scale))
    name = "a_very_long_name_of_a_photo_that_a_phone_made_up_" * 2 + ".jpg"
    editor = add(log, written(tmp_path, name, photo()), written(tmp_path, "x.exe", b"MZ"))
    assert clipped(editor) == []
