"""Records a short film or sound: start, stop, look at it, keep it or not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, Qt, QTimer, Signal
from PySide6.QtMultimedia import (
    QAudioInput,
    QCamera,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoSink,
)

from baby_joints.ui.clips.clip_words import length_words
from baby_joints.ui.clips.media_call import media_call
from baby_joints.ui.clips.picture_view import PictureView
from baby_joints.ui.clips.player import Player
from baby_joints.ui.clock import local_now
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

WIDTH: Final = 760
HEIGHT: Final = 640
# A joint is heard in seconds; and what is recorded is held in memory until it is kept.
MOST_SECONDS: Final = 60
_BIT_RATE: Final = 4_000_000
_TICK_MS: Final = 250

Connect = Callable[[QMediaCaptureSession], bool]


class RecordSheet(Sheet):
    """What is recorded lies in memory only: nothing of it is on the disk before it is kept.

    Args:
        theme: how it looks.
        parent: the window.
        connect: gives the session what it records from, True when that has pictures; by default
            the camera and the microphone of this computer.
        clock: the time, for the name of the recording.

    Signals:
        kept(bytes, str): the recording, with a name for it.
        left(bytes, str): the same, when the sheet was closed without a word about it.
    """

    kept = Signal(bytes, str)
    left = Signal(bytes, str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        connect: Connect | None = None,
        clock: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._clock = clock
        self._held = QBuffer(self)
        self._session = QMediaCaptureSession(self)
        self._recorder = QMediaRecorder(self)
        self._sink = QVideoSink(self)
        self._session.setRecorder(self._recorder)
        self._session.setVideoSink(self._sink)
        self._has_pictures = (connect or _connect_devices)(self._session)
        title = self.tr("Record a film") if self._has_pictures else self.tr("Record a sound")
        self.heading.set_text(title)
        self.setWindowTitle(title)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._build()
        self._connect()
        self.fit_over(parent, WIDTH, HEIGHT if self._has_pictures else 300)
        words = self.tr("Press Start. It stops by itself after one minute.")
        self._offer(self.start_button, words)

    # --- what is pressed ---

    def start(self) -> None:
        """Begin anew; what was recorded before is gone."""
        self.player.unload()
        self._held.close()
        self._held.setData(b"")
        self._held.open(QIODevice.OpenModeFlag.ReadWrite)
        self._recorder.setMediaFormat(_media_format(has_pictures=self._has_pictures))
        self._recorder.setVideoBitRate(_BIT_RATE)
        self._recorder.setOutputDevice(self._held)
        media_call(self._recorder, "record")
        self._timer.start()

    def stop(self) -> None:
        """End the recording, and offer to look at it."""
        self._timer.stop()
        media_call(self._recorder, "stop")

    def keep(self) -> None:
        """Give it on and close."""
        self.kept.emit(*self._recording)
        self.accept()

    def reject(self) -> None:
        """Escape is quickly pressed, and no recording can be made again: none is thrown away."""
        if self._recorder.recorderState() is QMediaRecorder.RecorderState.RecordingState:
            self.stop()
            return
        if not self.keep_button.isHidden():
            self.left.emit(*self._recording)
        super().reject()

    def on_enter(self) -> None:
        """The first button that is offered."""
        for button in (self.stop_button, self.keep_button, self.start_button):
            if button.isVisible():
                button.click()
                return

    def done(self, result: int) -> None:
        """Let go of camera and microphone."""
        self._timer.stop()
        media_call(self._recorder, "stop")
        self.player.unload()
        super().done(result)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # A locked window hides it: nothing is filmed then, and what was recorded is still here.
        if self._timer.isActive():
            self.stop()
        if (camera := self._session.camera()) is not None:
            media_call(camera, "stop")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (camera := self._session.camera()) is not None:
            camera.start()

    @property
    def _recording(self) -> tuple[bytes, str]:
        ending = ".mp4" if self._has_pictures else ".m4a"
        return bytes(self._held.data().data()), f"{self._clock():%Y-%m-%d %H.%M.%S}{ending}"

    # --- building ---

    def _build(self) -> None:
        theme = self.theme
        self.view = PictureView(theme, self.tr("What the camera sees"))
        self.player = Player(theme, self.tr("Your recording"), shows_film=self._has_pictures)
        self.words = TextLabel(theme, "", FontRole.BODY, wrap=True)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.player, 1)
        self.body.addWidget(self.words)
        self.leave_button = SecondaryButton(theme, "")
        self.again_button = SecondaryButton(theme, self.tr("Record again"), "rotate-ccw")
        self.start_button = PrimaryButton(theme, self.tr("Start"), key=self.tr("Enter"))
        self.stop_button = PrimaryButton(theme, self.tr("Stop"), key=self.tr("Enter"))
        self.keep_button = PrimaryButton(theme, self.tr("Keep it"), key=self.tr("Enter"))
        for button, work in (
            (self.leave_button, lambda: self.done(self.DialogCode.Rejected)),
            (self.again_button, self.start),
            (self.start_button, self.start),
            (self.stop_button, self.stop),
            (self.keep_button, self.keep),
        ):
            button.clicked.connect(work)
            self.buttons.addWidget(button)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_tick)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._recorder.recorderStateChanged.connect(self._on_state)
        self._recorder.errorOccurred.connect(lambda _error, _words: self._on_failed())

    # --- what happens ---

    def _offer(self, first: QWidget, words: str) -> None:
        has_film = first is self.keep_button
        self.view.setVisible(self._has_pictures and not has_film)
        self.player.setVisible(has_film)
        self.again_button.setVisible(has_film)
        # Before anything was recorded there is nothing to throw away.
        is_empty = first is self.start_button
        self.leave_button.setText(self.tr("Go back") if is_empty else self.tr("Do not keep it"))
        self.leave_button.set_icon("" if is_empty else "trash-2")
        for button in (self.start_button, self.stop_button, self.keep_button):
            button.setVisible(button is first)
        self.words.set_text(words)
        first.setFocus()

    def _on_state(self, state: QMediaRecorder.RecorderState) -> None:
        states = QMediaRecorder.RecorderState
        if state is states.RecordingState:
            self._offer(self.stop_button, "")
            self._on_tick()
        elif state is states.StoppedState and self._held.size():
            self._show_recording()

    def _show_recording(self) -> None:
        copy = QBuffer(self)
        copy.setData(self._held.data())
        copy.open(QIODevice.OpenModeFlag.ReadOnly)
        self.player.load(copy, "recording.mp4" if self._has_pictures else "recording.m4a")
        self._offer(self.keep_button, self.tr("It is not kept yet."))

    def _on_tick(self) -> None:
        seconds = self._recorder.duration() / 1000
        text = self.tr("Recording: {length}")
        self.words.set_text(text.format(length=length_words(seconds)))
        if seconds >= MOST_SECONDS:
            self.stop()

    def _on_frame(self, frame: QVideoFrame) -> None:
        image = frame.toImage()
        if not image.isNull() and self.view.isVisible():
            self.view.set_image(image)

    def _on_failed(self) -> None:
        self._timer.stop()
        words = self.tr("It was not recorded. Close other programs that use the camera. Try again.")
        self._offer(self.start_button, words)


def _connect_devices(session: QMediaCaptureSession) -> bool:
    """The camera and the microphone that the system prefers; True with a camera."""
    has_camera = bool(QMediaDevices.videoInputs())
    if has_camera:
        camera = QCamera(QMediaDevices.defaultVideoInput(), session)
        session.setCamera(camera)
        camera.start()
    if QMediaDevices.audioInputs():
        session.setAudioInput(QAudioInput(QMediaDevices.defaultAudioInput(), session))
    return has_camera


def _media_format(*, has_pictures: bool) -> QMediaFormat:
    """What every computer can play, made with what this one can write."""
    kinds = QMediaFormat.FileFormat
    made = QMediaFormat(kinds.MPEG4 if has_pictures else kinds.Mpeg4Audio)
    needs = QMediaFormat.ResolveFlags
    made.resolveForEncoding(needs.RequiresVideo if has_pictures else needs.NoFlags)
    return made
