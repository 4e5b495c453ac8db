import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from baby_joints.ui.theme import DARK, LIGHT, NIGHT, FontRole, Palette, Theme
from baby_joints.ui.theme.measures import TEXT_SCALES
from baby_joints.ui.theme.stylesheet import build, qt_palette

pytestmark = pytest.mark.usefixtures("dressed_app")


@pytest.mark.parametrize("role", FontRole)
def test_each_role_is_a_cut_of_inter_that_is_shipped(role: FontRole) -> None:
    font = Theme(LIGHT).font(role)
    assert font.pixelSize() == role.size
    assert QFontInfo(font).family().startswith("Inter")
    assert role.weight in {400, 500, 600}
    assert role.line > role.size


def test_digits_have_one_width() -> None:
    metrics = QFontMetrics(Theme(LIGHT).font(FontRole.BODY))
    assert len({metrics.horizontalAdvance(digit * 10) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_sizes_grow_with_the_text(scale: float) -> None:
    theme = Theme(LIGHT, scale)
    assert theme.font(FontRole.BODY).pixelSize() == round(15 * scale)
    assert theme.grown(44) >= 44
    assert theme.grown(44) - 44 == round((scale - 1) * 20)
    assert theme.one_column is (scale >= 1.5)


def test_nothing_moves_at_night_or_when_asked_not_to() -> None:
    assert Theme(LIGHT).duration(160) == 160
    assert Theme(NIGHT).duration(160) == 0
    assert Theme(LIGHT, reduced_motion=True).duration(160) == 0


def test_a_color_is_a_token_or_itself() -> None:
    theme = Theme(DARK)
    assert theme.color("accent_soft") == QColor(DARK.accent_soft)
    assert theme.color("#123456").name() == "#123456"
    with pytest.raises(AttributeError):
        theme.color("pink")


@pytest.mark.parametrize("palette", [LIGHT, DARK, NIGHT], ids=lambda palette: palette.name)
def test_the_style_sheet_and_qt_s_palette_use_the_tokens(palette: Palette) -> None:
    theme = Theme(palette)
    sheet = build(theme)
    assert palette.surface in sheet
    assert "{surface}" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert qt_palette(theme).window().color() == QColor(palette.bg)


@pytest.mark.parametrize("palette", [LIGHT, DARK, NIGHT], ids=lambda palette: palette.name)
def test_what_an_empty_field_asks_for_can_be_read(qtbot: QtBot, palette: Palette) -> None:
    """Qt would draw it half transparent, which is too pale."""
    theme = Theme(palette)
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(build(theme))
    # Only what was polished is forgotten by Qt when it goes, and not mistaken for what comes next.
    window.ensurePolished()
    for field in (QLineEdit(window), QPlainTextEdit(window)):
        field.ensurePolished()
        drawn = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert drawn == theme.color("text2")
