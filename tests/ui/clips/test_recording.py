"""A recording lies in memory until it is kept, and plays before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QMediaCaptureSession,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameInput,
)

from baby_joints.diary import Diary
from baby_joints.domain.media_type import media_type_of
from baby_joints.ui.clips.clip_device import ClipDevice
from baby_joints.ui.clips.media import Devices, devices
from baby_joints.ui.clips.pictures import picture
from baby_joints.ui.clips.player_sheet import PlayerSheet
from baby_joints.ui.clips.record_sheet import RecordSheet
from tests.conftest import NOW
from tests.media import film, photo
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.theme import Theme


StoppedState = QMediaRecorder.RecorderState.StoppedState


class Camera:
    """Gives the session a new picture whenever it is ready for one."""

    def __init__(self) -> None:
        self.sent = 0

    def connect(self, session: QMediaCaptureSession) -> bool:
        self._input = QVideoFrameInput(session)
        session.setVideoFrameInput(self._input)
        self._timer = QTimer(session)
        self._timer.timeout.connect(self._send)
        self._timer.start(10)
        return True

    def _send(self) -> None:
        image = QImage(160, 120, QImage.Format.Format_RGB32)
        image.fill(0x204060 + self.sent)
        frame = QVideoFrame(image)
        frame.setStartTime(self.sent * 100_000)
        frame.setEndTime((self.sent + 1) * 100_000)
        if self._input.sendVideoFrame(frame):
            self.sent += 1


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme) -> RecordSheet:
    camera = Camera()
    made = RecordSheet(theme, None, connect=camera.connect, clock=lambda: NOW)
    made.camera = camera  # type: ignore[attr-defined] # kept alive with the sheet
    made.show()
    qtbot.waitExposed(made)
    return made


def record(qtbot: QtBot, sheet: RecordSheet) -> None:
    sheet.on_enter()
    qtbot.waitUntil(sheet.stop_button.isVisible)
    qtbot.waitUntil(lambda: sheet._recorder.duration() > 500)
    assert "Recording: 0:0" in sheet.words.text()
    sheet.on_enter()
    qtbot.waitUntil(sheet.keep_button.isVisible)


def test_a_film_is_recorded_looked_at_kept_and_played_from_the_diary(
    qtbot: QtBot, sheet: RecordSheet, theme: Theme, tmp_path: Path
) -> None:
    record(qtbot, sheet)
    qtbot.waitUntil(lambda: sheet.player.bar.maximum() > 400)
    assert nameless(sheet) == []
    with qtbot.waitSignal(sheet.kept) as kept:
        sheet.on_enter()
    data, name = kept.args or (b"", "")
    assert name == "2026-04-23 10.24.00.mp4"
    data = bytes(data)
    assert media_type_of(data) == "video/mp4"
    diary = Diary.open(tmp_path / "diary.sqlite3", clock=lambda: NOW)
    attachment = diary.attachments.store(data, name)
    assert attachment.seconds is not None
    assert attachment.seconds > 0.4
    device = ClipDevice(diary.attachments.reader(attachment))
    player = PlayerSheet(theme, attachment, device)
    player.show()
    qtbot.waitUntil(lambda: not player.player.view.image.isNull())
    player.close_button.click()
    diary.close()
    left = [path.name for path in tmp_path.iterdir()]
    assert left == ["diary.sqlite3"]


def test_hidden_by_a_locked_window_it_stops_and_keeps_what_it_has(
    qtbot: QtBot, sheet: RecordSheet
) -> None:
    sheet.on_enter()
    qtbot.waitUntil(lambda: sheet._recorder.duration() > 300)
    sheet.hide()
    qtbot.waitUntil(lambda: sheet._recorder.recorderState() is StoppedState)
    sheet.show()
    qtbot.waitUntil(sheet.keep_button.isVisible)
    with qtbot.waitSignal(sheet.kept) as kept:
        sheet.on_enter()
    assert kept.args


def test_only_the_button_that_says_so_throws_it_away(qtbot: QtBot, sheet: RecordSheet) -> None:
    given: list[bytes] = []
    for signal in (sheet.kept, sheet.left):
        signal.connect(lambda data, _name: given.append(data))
    record(qtbot, sheet)
    sheet.again_button.click()
    qtbot.waitUntil(sheet.stop_button.isVisible)
    assert sheet.leave_button.text() == "Do not keep it"
    with qtbot.waitSignal(sheet.rejected):
        sheet.leave_button.click()
    assert given == []


def test_escape_ends_a_recording_and_then_leaves_it(qtbot: QtBot, sheet: RecordSheet) -> None:
    sheet.on_enter()
    qtbot.waitUntil(lambda: sheet._recorder.duration() > 300)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(sheet.keep_button.isVisible)
    with qtbot.waitSignals([sheet.left, sheet.rejected]), qtbot.waitSignal(sheet.left) as left:
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    data, name = left.args or (b"", "")
    assert name == "2026-04-23 10.24.00.mp4"
    assert media_type_of(bytes(data)) == "video/mp4"


def test_escape_before_a_recording_leaves_nothing(qtbot: QtBot, sheet: RecordSheet) -> None:
    with (
        qtbot.assertNotEmitted(sheet.left),
        qtbot.assertNotEmitted(sheet.kept),
        qtbot.waitSignal(sheet.rejected),
    ):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_a_machine_without_devices_says_so() -> None:
    assert devices() == Devices(camera=False, microphone=False)


@pytest.mark.parametrize("data", [film(), film()[:30] + bytes(5000)])
def test_a_film_without_pictures_says_that_it_cannot_be_played(
    qtbot: QtBot, theme: Theme, tmp_path: Path, data: bytes
) -> None:
    diary = Diary.open(tmp_path / "diary.sqlite3", clock=lambda: NOW)
    attachment = diary.attachments.store(data, "empty.mp4")
    sheet = PlayerSheet(theme, attachment, ClipDevice(diary.attachments.reader(attachment)))
    sheet.show()
    qtbot.waitUntil(sheet.problem.isVisible)
    sheet.reject()
    diary.close()


@pytest.mark.qt_log_ignore("Invalid JPEG file", extend=True)
def test_a_photo_is_decoded_within_limits_and_never_by_its_name() -> None:
    small = picture(photo(size=(4000, 3000)), QSize(100, 100))
    assert small is not None
    assert (small.width(), small.height()) == (100, 75)
    bomb = photo(kind="PNG")
    wide = bomb[:16] + (60_000).to_bytes(4, "big") + (60_000).to_bytes(4, "big") + bomb[24:]
    for data in (wide, b"<svg xmlns='http://www.w3.org/2000/svg'/>", photo()[:200], b""):
        assert picture(data, QSize(100, 100)) is None
