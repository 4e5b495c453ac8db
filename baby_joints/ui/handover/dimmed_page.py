"""A page of paper that does not shine in a dark room."""

from typing import Final

from PySide6.QtGui import QColor, QImage

_GREYS: Final = 256


def dimmed(page: QImage, ink: QColor, paper: QColor) -> QImage:
    """The same picture with `paper` for white, `ink` for black and what lies between for greys.

    On the page no color carries a meaning alone, so nothing is lost.
    """
    grey = page.convertToFormat(QImage.Format.Format_Grayscale8)
    # The same bytes, each of them now the number of a color.
    grey.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    grey.setColorTable([_between(ink, paper, step / (_GREYS - 1)) for step in range(_GREYS)])
    return grey.convertToFormat(QImage.Format.Format_RGB32)


def _between(dark: QColor, light: QColor, share: float) -> int:
    def part(one: int, other: int) -> int:
        return round(one + (other - one) * share)

    return QColor(
        part(dark.red(), light.red()),
        part(dark.green(), light.green()),
        part(dark.blue(), light.blue()),
    ).rgb()
