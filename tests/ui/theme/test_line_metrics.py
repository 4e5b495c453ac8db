"""A font that stands by for other letters asks for lines as high as the design's."""

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QRawFont

from baby_joints.paths import resource
from baby_joints.ui.theme.line_metrics import with_line

PATH = resource("fonts", "noto-arabic", "NotoSansArabic-Regular.ttf")


@pytest.mark.usefixtures("qapp")
def test_a_line_gets_the_height_that_is_asked_for() -> None:
    usual = QFont.HintingPreference.PreferNoHinting
    before = QRawFont(QByteArray(PATH.read_bytes()), 100, usual)
    after = QRawFont(QByteArray(with_line(PATH.read_bytes(), 1.0, 0.35)), 100, usual)
    assert before.ascent() + before.descent() > 200
    assert after.ascent() + after.descent() == pytest.approx(135, abs=2)
    assert after.supportsCharacter(ord("ض"))


@pytest.mark.parametrize("font", [b"", b"no font", PATH.read_bytes()[:20]])
def test_what_is_no_font_is_refused(font: bytes) -> None:
    with pytest.raises(ValueError, match="no TrueType font"):
        with_line(font, 1.0, 0.35)
