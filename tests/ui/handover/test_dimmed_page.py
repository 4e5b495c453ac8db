"""A page that does not shine in a dark room."""

import pytest
from PySide6.QtGui import QColor, QImage

from baby_joints.ui.handover.dimmed_page import dimmed


@pytest.mark.parametrize(
    ("color", "shown"),
    [("#FFFFFF", "#101010"), ("#000000", "#D0D0D0"), ("#808080", "#706f6f")],
)
def test_paper_is_dark_and_ink_is_light(color: str, shown: str) -> None:
    page = QImage(5, 3, QImage.Format.Format_RGB32)
    page.fill(QColor(color))
    seen = dimmed(page, QColor("#D0D0D0"), QColor("#101010"))
    assert (seen.width(), seen.height()) == (5, 3)
    for channel in ("red", "green", "blue"):
        found = getattr(seen.pixelColor(4, 2), channel)()
        assert found == pytest.approx(getattr(QColor(shown), channel)(), abs=1)


def test_what_differs_on_paper_differs_in_the_dark() -> None:
    """The marks of a day: sound, checked and quiet, nobody looked; and the smallest notes."""
    page = QImage(4, 1, QImage.Format.Format_RGB32)
    for x, color in enumerate(("#3F458F", "#E9EBED", "#6F767D", "#FFFFFF")):
        page.setPixelColor(x, 0, QColor(color))
    seen = dimmed(page, QColor("#D2BC9C"), QColor("#15100B"))
    lights = [seen.pixelColor(x, 0).lightness() for x in range(4)]
    assert lights[0] > lights[2] > lights[1] > lights[3]
