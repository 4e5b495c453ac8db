"""Nothing on the Log page is cut, whatever the size of text and window."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from baby_joints.domain.codes import Activity, Joint, Presence, Reaction, Side, Sound
from baby_joints.ui.theme import DARK, LIGHT, NIGHT, Palette, Theme
from baby_joints.ui.widgets.chip import Chip
from baby_joints.ui.widgets.painted_button import PaintedButton
from tests.ui.layout_faults import digits_in_words
from tests.ui.log_driver import LogDriver

# The navigation is 76 px wide in a small window, 96 with large text.
SIZES = [(1080, 800, 200), (928, 640, 96), (1400, 1000, 200)]


def fill(log: LogDriver) -> None:
    """The longest words at every place."""
    log.page.form.change(
        joint=Joint.SHOULDER,
        side=Side.UNSURE,
        sound=Sound.GRINDING,
        activity=Activity.PICKED_UP,
        swelling=Presence.PRESENT,
    )
    log.page.view.lifting.set_open(is_open=True)
    log.page.view.details.set_open(is_open=True)
    for _ in range(8):
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()


def cut(widget: QWidget) -> str:
    """What of the widget does not fit, empty when all does."""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return f"height {widget.height()} < {needed}" if widget.height() < needed else ""
        needed = widget.sizeHint().width()
        return f"width {widget.width()} < {needed}" if widget.width() < needed else ""
    if isinstance(widget, QAbstractButton) and widget.text():
        hint = widget.sizeHint()
        if widget.width() < hint.width() or widget.height() < hint.height():
            return f"{widget.width()}x{widget.height()} < {hint.width()}x{hint.height()}"
    return ""


@pytest.mark.parametrize("scale", [1.0, 1.15, 1.3, 1.5, 2.0])
@pytest.mark.parametrize(("width", "height", "nav"), SIZES)
def test_the_digit_of_a_chip_stands_clear_of_its_word(
    log: LogDriver, scale: float, width: int, height: int, nav: int
) -> None:
    log.wear(Theme(LIGHT, scale, reduced_motion=True))
    log.resize(width, height, nav)
    fill(log)
    for row in (log.page.view.sound.sounds, log.page.view.activity.row, log.page.view.reaction.row):
        row.focus_row()
        assert any(chip.key_hint for chip in row.findChildren(Chip))
        assert not digits_in_words(log.page)


def outside(page: QWidget, widget: QWidget) -> bool:
    """It sticks out of the page sideways."""
    left = widget.mapTo(page, widget.rect().topLeft()).x()
    return left < 0 or left + widget.width() > page.width()


@pytest.mark.parametrize("scale", [1.0, 1.15, 1.3, 1.5, 2.0])
@pytest.mark.parametrize(("width", "height", "nav"), SIZES)
def test_no_text_is_cut(log: LogDriver, scale: float, width: int, height: int, nav: int) -> None:
    log.wear(Theme(LIGHT, scale, reduced_motion=True))
    log.resize(width, height, nav)
    fill(log)
    shown = [w for w in log.page.findChildren(QWidget) if w.isVisible()]
    assert len(shown) > 100
    problems = [
        f"{type(w).__name__} {getattr(w, 'text', str)()!r}: {cut(w)}" for w in shown if cut(w)
    ]
    assert not problems
    assert not [
        w for w in shown if isinstance(w, QAbstractButton | QLabel) and outside(log.page, w)
    ]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(("width", "height", "nav"), SIZES)
def test_a_long_entry_takes_a_second_line(
    log: LogDriver, scale: float, width: int, height: int, nav: int
) -> None:
    log.wear(Theme(LIGHT, scale, reduced_motion=True))
    log.resize(width, height, nav)
    log.page.form.change(
        joint=Joint.SHOULDER,
        side=Side.UNSURE,
        sound=Sound.GRINDING,
        activity=Activity.OTHER,
        tried=25,
        sounded=12,
        observer="Grandmother from the other side",
        reaction=frozenset(Reaction),
    )
    log.save()
    row = log.page.view.today.rows()[0]
    log.qtbot.waitUntil(row.words.isVisible)
    for _ in range(4):
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
    assert "discomfort" in row.words.text()
    assert not cut(row.words)
    assert not outside(log.page, row.again)


@pytest.mark.parametrize(("width", "height", "nav"), SIZES)
def test_buttons_do_not_lie_on_one_another(
    log: LogDriver, width: int, height: int, nav: int
) -> None:
    log.wear(Theme(LIGHT, 1.0, reduced_motion=True))
    log.resize(width, height, nav)
    fill(log)
    places = [
        (w, QRect(w.mapTo(log.page, w.rect().topLeft()), w.size()))
        for w in log.page.view.columns.scroller.findChildren(PaintedButton)
        if w.isVisible()
    ]
    for number, (one, place) in enumerate(places):
        for other, further in places[number + 1 :]:
            assert not place.intersects(further), (one.text(), other.text())


@pytest.mark.parametrize(("width", "height", "nav"), SIZES)
def test_targets_are_large_enough_for_a_thumb(
    log: LogDriver, width: int, height: int, nav: int
) -> None:
    log.wear(Theme(LIGHT, 1.0, reduced_motion=True))
    log.resize(width, height, nav)
    fill(log)
    for button in log.page.findChildren(PaintedButton):
        if button.isVisible():
            assert button.width() >= 44, button.text()
            assert button.height() >= 44, button.text()


@pytest.mark.parametrize("palette", [LIGHT, DARK, NIGHT])
def test_a_new_theme_reaches_every_part(log: LogDriver, palette: Palette) -> None:
    log.press_joint(Joint.HIP, Side.LEFT)
    log.wear(Theme(palette, 1.15))
    stale = [
        type(w).__name__
        for w in log.page.findChildren(QWidget)
        if isinstance(w, PaintedButton) and w.theme.palette is not palette
    ]
    assert not stale
    assert log.page.theme.palette is palette
    card = log.page.view.figure
    inside = card.mapTo(log.page, QPoint(card.width() // 2, 6))
    painted = log.page.grab().toImage().pixelColor(inside)
    assert painted == QColor(palette.surface)
