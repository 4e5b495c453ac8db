"""The photos and clips of one entry or visit, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.ui.clips.clip_tile import SIDE, ClipTile
from baby_joints.ui.theme.measures import SPACE_S

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from baby_joints.domain.attachment import Attachment
    from baby_joints.domain.attachment_error import AttachmentProblem
    from baby_joints.ui.clips.clip_desk import ClipDesk
    from baby_joints.ui.theme import Theme


class ClipList(QWidget):
    """Shows what it is given; asks the desk for small pictures and to open one.

    Signals:
        remove_requested(Attachment): take it out; only from a list that may be changed.
    """

    remove_requested = Signal(object)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, removable: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._removable = removable
        self._desk: ClipDesk | None = None
        self.tiles: list[ClipTile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self.hide()

    def serve(self, desk: ClipDesk) -> None:
        """Let this desk show and open them."""
        self._desk = desk
        for tile in self.tiles:
            self._ask(tile)

    def set_theme(self, theme: Theme) -> None:
        """Tiles to come look like this."""
        self._theme = theme

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show these; tiles that are there already stay, with the keyboard where it is."""
        if [tile.attachment for tile in self.tiles] == list(attachments):
            return
        left = list(self.tiles)
        self.tiles = []
        for attachment in attachments:
            tile = next((one for one in left if one.attachment == attachment), None)
            if tile is None:
                tile = self._made(attachment)
            else:
                left.remove(tile)
            self.tiles.append(tile)
            self._column.addWidget(tile)
            tile.show()
        for tile in left:
            self._column.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.setVisible(bool(self.tiles))
        self.updateGeometry()

    def look_again(self, sha256: str) -> None:
        """The content of that checksum may be there or whole again."""
        for tile in self.tiles:
            if tile.attachment.sha256 == sha256:
                self._ask(tile)

    def _made(self, attachment: Attachment) -> ClipTile:
        tile = ClipTile(self._theme, attachment, self, removable=self._removable)
        tile.open_requested.connect(lambda: self._open(attachment))
        tile.remove_requested.connect(lambda: self.remove_requested.emit(attachment))
        self._ask(tile)
        return tile

    def _ask(self, tile: ClipTile) -> None:
        if self._desk is None:
            return

        def answer(image: QImage | None, problem: AttachmentProblem | None) -> None:
            tile.show_picture(image)
            tile.show_problem(problem)

        side = 2 * self._theme.px(SIDE)
        self._desk.look(tile, tile.attachment, QSize(side, side), answer)

    def _open(self, attachment: Attachment) -> None:
        if self._desk is not None:
            self._desk.open(attachment)
