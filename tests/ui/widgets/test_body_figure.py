import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from baby_joints.domain.codes import Joint, Side
from baby_joints.ui.theme import DARK, LIGHT, NIGHT, Palette, Theme
from baby_joints.ui.widgets.body_figure import BodyFigure
from baby_joints.ui.widgets.figure_art import FigureArt
from baby_joints.ui.widgets.figure_box import FigureBox
from baby_joints.ui.widgets.hotspot import View


def figure(qtbot: QtBot, theme: Theme) -> BodyFigure:
    made = BodyFigure(theme)
    qtbot.addWidget(made)
    made.resize(338, 442)
    made.show()
    return made


def point(made: BodyFigure, x: float, y: float) -> QPoint:
    return FigureBox.within(made.size()).to_px(x, y).toPoint()


def picture(made: BodyFigure) -> QImage:
    return made.grab().toImage()


def test_a_press_and_a_release_on_one_joint_choose_it(qtbot: QtBot, theme: Theme) -> None:
    made = figure(qtbot, theme)
    with qtbot.waitSignal(made.site_chosen) as chosen:
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=point(made, 226, 285))
    assert chosen.args == [Joint.HIP, Side.LEFT]


def test_letting_go_elsewhere_chooses_nothing(qtbot: QtBot, theme: Theme) -> None:
    made = figure(qtbot, theme)
    with qtbot.assertNotEmitted(made.site_chosen):
        qtbot.mousePress(made, Qt.MouseButton.LeftButton, pos=point(made, 220, 281))
        qtbot.mouseRelease(made, Qt.MouseButton.LeftButton, pos=point(made, 140, 281))
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=point(made, 180, 80))
        qtbot.mouseClick(made, Qt.MouseButton.RightButton, pos=point(made, 220, 281))


def test_a_joint_lights_up_under_the_pointer(qtbot: QtBot, theme: Theme) -> None:
    made = figure(qtbot, theme)
    before = picture(made)
    qtbot.mouseMove(made, point(made, 220, 281))
    assert made.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert picture(made) != before
    qtbot.mouseMove(made, point(made, 180, 80))
    assert made.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_both_sides_are_two_joints(qtbot: QtBot, theme: Theme) -> None:
    made = figure(qtbot, theme)
    made.set_site(Joint.KNEE, Side.BOTH)
    assert {b.accessibleName() for b in made.spot_buttons() if b.isChecked()} == {
        "Left knee",
        "Right knee",
    }
    made.set_site(Joint.KNEE, Side.UNSURE)
    assert not any(b.isChecked() for b in made.spot_buttons())


def test_reading_from_the_right_never_mirrors_the_baby(qtbot: QtBot, theme: Theme) -> None:
    plain = picture(figure(qtbot, theme))
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = picture(figure(qtbot, theme))
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert plain == mirrored


@pytest.mark.parametrize("palette", [LIGHT, DARK, NIGHT])
@pytest.mark.parametrize("view", View)
@pytest.mark.usefixtures("dressed_app")
def test_the_drawing_wears_the_colors_of_the_theme(palette: Palette, view: View) -> None:
    art = FigureArt(Theme(palette)).pixmap(view, 1.0, 1.0).toImage()
    colors = {art.pixelColor(x, y).name() for x in range(360) for y in range(0, 400, 4)}
    assert {QColor(c).name() for c in (palette.skin, palette.line, palette.cloth)} <= colors
    drawn_in = {"#7a6a5e", "#fbefe4", "#eaf1f0"} - {
        QColor(c).name() for c in (palette.skin, palette.line, palette.cloth)
    }
    assert not colors & drawn_in


def test_what_changes_is_drawn_as_if_all_of_it_were(qtbot: QtBot, theme: Theme) -> None:
    made = figure(qtbot, theme)
    qtbot.waitExposed(made)
    sites = (
        (Joint.HIP, Side.LEFT),
        (Joint.HIP, None),
        (Joint.KNEE, Side.BOTH),
        (Joint.NECK, Side.MIDDLE),
        (Joint.SHOULDER, Side.UNSURE),
        (None, None),
    )
    for visibly in (False, True):
        if visibly:
            made.focus_spot()
        for joint, side in sites:
            made.set_site(joint, side)
            QApplication.processEvents()
            on_screen = made.screen().grabWindow(made.winId()).toImage()
            assert on_screen.convertToFormat(QImage.Format.Format_RGB32) == picture(
                made
            ).convertToFormat(QImage.Format.Format_RGB32), (joint, side)
