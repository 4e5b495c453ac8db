"""One photo or clip: a small picture, its name, and what can be done with it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from baby_joints.domain.attachment import Attachment
from baby_joints.domain.attachment_error import AttachmentProblem
from baby_joints.ui.clips.clip_words import icon_of, kind_words, missing_words
from baby_joints.ui.isolated import isolated
from baby_joints.ui.rich import plain_tip
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP, SPACE_M
from baby_joints.ui.widgets.drawing import draw_box, draw_icon
from baby_joints.ui.widgets.icon_button import IconButton
from baby_joints.ui.widgets.painted_button import PaintedButton
from baby_joints.ui.widgets.text_label import TextLabel

SIDE = 56


class ClipTile(QWidget):
    """The picture opens it; a tile that may be changed has a button that takes it out.

    Signals:
        open_requested(), remove_requested(): the buttons.
    """

    open_requested = Signal()
    remove_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        attachment: Attachment,
        parent: QWidget | None = None,
        *,
        removable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.attachment = attachment
        name = self.tr("Open {name}").format(name=isolated(attachment.name))
        self.picture = _Picture(theme, icon_of(attachment), name, self)
        self.picture.clicked.connect(self.open_requested)
        self.name = TextLabel(theme, _breakable(attachment.name), wrap=True)
        self.name.setAccessibleName(attachment.name)
        self.detail = TextLabel(theme, kind_words(attachment), FontRole.DETAIL, "text2", wrap=True)
        self.problem = TextLabel(theme, "", FontRole.DETAIL, "error", wrap=True)
        self.problem.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self.name, self.detail, self.problem):
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.remove_button: IconButton | None = None
        if removable:
            name = self.tr("Take {name} out").format(name=isolated(attachment.name))
            self.remove_button = IconButton(theme, "x", name, self)
            self.remove_button.setToolTip(plain_tip(name))
            self.remove_button.clicked.connect(self.remove_requested)
            row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_picture(self, image: QImage | None) -> None:
        """Show this small picture; None: the icon of its kind."""
        self.picture.set_image(image)

    def show_problem(self, problem: AttachmentProblem | None) -> None:
        """Say that its content is missing or damaged; None: it is neither."""
        self.problem.set_text("" if problem is None else missing_words(problem))
        self.problem.setVisible(problem is not None)
        self.picture.setEnabled(problem is None)


class _Picture(PaintedButton):
    """A square with the picture cut to fill it, or an icon."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(theme, "", icon, parent)
        self._image: QImage | None = None
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.px(SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        color = self.theme.color
        border = color("accent" if self.hovered and self.isEnabled() else "border")
        draw_box(painter, box, RADIUS_CHIP, ground=color("sunken"), border=border)
        if self._image is not None:
            self._draw_image(painter, box.adjusted(1, 1, -1, -1), self._image)
        else:
            side = self.theme.px(24)
            middle = QRectF((box.width() - side) / 2, (box.height() - side) / 2, side, side)
            draw_icon(painter, self.theme, self.icon_name, "text2", middle)
        painter.end()

    def _draw_image(self, painter: QPainter, box: QRectF, image: QImage) -> None:
        """Fills the square; what sticks out is cut at both ends alike."""
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS_CHIP - 1, RADIUS_CHIP - 1)
        painter.setClipPath(shape)
        side = min(image.width(), image.height())
        source = QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
        painter.drawImage(box, image, source)


def _breakable(name: str) -> str:
    """A long name without blanks may be wider than the tile: let it go on in the next line."""
    return "".join(letter if letter.isalnum() else f"{letter}\u200b" for letter in name)
