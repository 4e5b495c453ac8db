"""Strokes and boxes that several painted widgets share."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme

# These point along the reading direction, and the other way where that is from right to left.
_WAYS: Final = frozenset({"arrow-right", "arrow-left", "undo-2", "redo-2", "list", "history"})


def mirrored(widget: QWidget, box: QRectF) -> QRectF:
    """Where `box` lies in a widget that is read from right to left; otherwise `box` itself."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return box
    return QRectF(widget.width() - box.right(), box.top(), box.width(), box.height())


def draw_box(
    painter: QPainter,
    box: QRectF,
    radius: float,
    *,
    ground: QColor | None,
    border: QColor | None,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """A rounded box whose border lies inside `box`, on whole pixels."""
    half = width / 2
    inner = box.adjusted(half, half, -half, -half)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(border, width)
        if dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else ground)
    painter.drawRoundedRect(inner, radius - half, radius - half)


def draw_tick(painter: QPainter, box: QRectF, color: QColor, width: float) -> None:
    """A tick that fills `box`, `width` px strong, with round ends."""
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    left, top, size = box.left(), box.top(), box.width()
    painter.drawPolyline(
        [
            QPointF(left + size * 0.14, top + size * 0.54),
            QPointF(left + size * 0.39, top + size * 0.77),
            QPointF(left + size * 0.86, top + size * 0.25),
        ]
    )


def draw_icon(painter: QPainter, theme: Theme, name: str, color: str, box: QRectF) -> None:
    """An icon in a token color, `box` already in scaled px, sharp on this screen."""
    ratio = painter.device().devicePixelRatio()
    pixmap: QPixmap = theme.icon(name, color, box.width() / theme.text_scale, ratio)
    left, top = round(box.left()), round(box.top())
    if name in _WAYS and painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.save()
        painter.translate(2 * left + box.width(), 0)
        painter.scale(-1, 1)
        painter.drawPixmap(QPointF(left, top), pixmap)
        painter.restore()
        return
    painter.drawPixmap(QPointF(left, top), pixmap)
