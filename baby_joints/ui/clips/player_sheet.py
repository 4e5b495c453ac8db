"""A film or sound to play."""

from typing import Final

from PySide6.QtCore import QIODevice, Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.domain.attachment import Attachment
from baby_joints.domain.media_type import is_video
from baby_joints.ui.clips.player import Player
from baby_joints.ui.isolated import isolated
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

WIDTH: Final = 820
HEIGHT: Final = 640
_SOUND: Final = (520, 240)


class PlayerSheet(Sheet):
    """Plays at once when it is opened.

    Signals:
        copy_requested(): the parent wants the file itself.
    """

    copy_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        attachment: Attachment,
        device: QIODevice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, attachment.name, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shows_film = is_video(attachment.media_type)
        name = self.tr("Film {name}").format(name=isolated(attachment.name))
        self.player = Player(theme, name, shows_film=shows_film)
        self.player.load(device, attachment.name)
        self.body.addWidget(self.player, 1)
        self.problem = TextLabel(theme, "", FontRole.DETAIL, "error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.player.failed.connect(self._on_failed)
        self.copy_button = SecondaryButton(theme, self.tr("Save a copy"), "download")
        self.copy_button.clicked.connect(self.copy_requested)
        self.close_button = PrimaryButton(theme, self.tr("Close"), key=self.tr("Enter"))
        self.close_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.copy_button)
        self.buttons.addWidget(self.close_button)
        self.fit_over(parent, *((WIDTH, HEIGHT) if shows_film else _SOUND))
        self.finished.connect(self.player.unload)
        self.player.play_button.setFocus()
        self.player.play()

    def _on_failed(self) -> None:
        self.problem.set_text(
            self.tr("It cannot be played here. Save a copy to open it in another program.")
        )
        self.problem.show()
