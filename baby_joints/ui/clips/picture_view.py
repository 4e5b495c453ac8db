"""A picture as large as there is room for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP
from baby_joints.ui.widgets.drawing import draw_box


class PictureView(QWidget):
    """A photo, or one film picture after the other, whole and undistorted on a quiet ground."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self.setAccessibleName(name)
        self.setMinimumSize(200, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def image(self) -> QImage:
        """What is shown now; null before anything is."""
        return self._image

    def set_image(self, image: QImage) -> None:
        """Show this picture."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        ground = self._theme.color("sunken")
        draw_box(painter, box, RADIUS_CHIP, ground=ground, border=None)
        if not self._image.isNull():
            ratio = self.devicePixelRatioF()
            size = self._image.size().scaled(
                self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio
            )
            # A small photo is not blown up into a blur.
            if size.width() > 2 * self._image.width():
                size = self._image.size() * 2
            target = QRectF(0, 0, size.width() / ratio, size.height() / ratio)
            target.moveCenter(box.center())
            painter.drawImage(target, self._image)
        painter.end()
