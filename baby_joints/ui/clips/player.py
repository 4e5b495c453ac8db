"""Plays one film or sound, with a button and a bar."""

from PySide6.QtCore import Q_ARG, QIODevice, Qt, QUrl, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from baby_joints.ui.clips.clip_words import length_words
from baby_joints.ui.clips.media_call import media_call
from baby_joints.ui.clips.picture_view import PictureView
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M, TARGET
from baby_joints.ui.widgets.icon_button import IconButton
from baby_joints.ui.widgets.text_label import TextLabel

_STEP_MS = 1000
_PAGE_MS = 5000


class Player(QWidget):
    """Reads from a device; its file is never written anywhere.

    Signals:
        failed(): it cannot be played here.
    """

    failed = Signal()

    def __init__(
        self, theme: Theme, name: str, *, shows_film: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._media = QMediaPlayer(self)
        self._media.setAudioOutput(QAudioOutput(self._media))
        self._sink = QVideoSink(self._media)
        self._media.setVideoSink(self._sink)
        self.view = PictureView(theme, name)
        self.view.setVisible(shows_film)
        self.play_button = IconButton(theme, "play", self.tr("Play"))
        self.bar = QSlider(Qt.Orientation.Horizontal)
        self.bar.setAccessibleName(self.tr("Place in the clip"))
        self.bar.setMinimumHeight(TARGET)
        self.bar.setSingleStep(_STEP_MS)
        self.bar.setPageStep(_PAGE_MS)
        self.time = TextLabel(theme, "", FontRole.DETAIL, "text2")
        # Time runs from left to right on players everywhere.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.play_button)
        row.addWidget(self.bar, 1)
        row.addWidget(self.time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self._connect()
        self._show_time()

    def load(self, device: QIODevice, name: str) -> None:
        """Make ready what `device` holds; `name` may help to tell what it is."""
        device.setParent(self._media)
        self._media.setSourceDevice(device, QUrl.fromLocalFile(name))

    @property
    def is_playing(self) -> bool:
        """It plays now."""
        return self._media.isPlaying()

    def play(self) -> None:
        """Go on from where it stands, or from the start."""
        media_call(self._media, "play")

    def pause(self) -> None:
        """Stand still."""
        media_call(self._media, "pause")

    def unload(self) -> None:
        """Stop, and let go of the device."""
        media_call(self._media, "stop")
        media_call(self._media, "setSource", Q_ARG(QUrl, QUrl()))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # A locked window hides it: nothing private is heard then either.
        if self.is_playing:
            self.pause()

    def _connect(self) -> None:
        media = self._media
        self.play_button.clicked.connect(self._on_button)
        self.bar.sliderMoved.connect(media.setPosition)
        self.bar.actionTriggered.connect(lambda _action: self._on_bar())
        media.playingChanged.connect(self._on_playing)
        media.durationChanged.connect(lambda length: self.bar.setRange(0, length))
        media.durationChanged.connect(lambda _length: self._show_time())
        media.positionChanged.connect(self._on_position)
        media.errorOccurred.connect(lambda _error, _words: self.failed.emit())
        media.mediaStatusChanged.connect(self._on_status)
        self._sink.videoFrameChanged.connect(self._on_frame)

    def _on_button(self) -> None:
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def _on_bar(self) -> None:
        """By the keyboard, or by a press beside the handle."""
        place = Q_ARG("qint64", self.bar.sliderPosition())
        media_call(self._media, "setPosition", place)

    def _on_playing(self, playing: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        self.play_button.set_icon("pause" if playing else "play")
        name = self.tr("Pause") if playing else self.tr("Play")
        self.play_button.setAccessibleName(name)
        self.play_button.setToolTip(name)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        is_loaded = status is QMediaPlayer.MediaStatus.LoadedMedia
        if is_loaded and not self._media.hasVideo() and not self._media.hasAudio():
            self.failed.emit()

    def _on_position(self, position: int) -> None:
        if not self.bar.isSliderDown():
            self.bar.setValue(position)
        self._show_time()

    def _show_time(self) -> None:
        now, whole = self._media.position() / 1000, self._media.duration() / 1000
        text = self.tr("{now} of {whole}")
        self.time.set_text(text.format(now=length_words(now), whole=length_words(whole)))

    def _on_frame(self, frame: QVideoFrame) -> None:
        image = frame.toImage()
        if not image.isNull():
            self.view.show()
            self.view.set_image(image)
