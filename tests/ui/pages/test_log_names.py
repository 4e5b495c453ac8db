"""Names of people take no other word or button out of the window, however long they are."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.ui.log.log_view import LogView
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.shell import Shell
from tests.conftest import NOW
from tests.ui.clipping import clipped
from tests.ui.layout_faults import overlapping

ORDINARY = "Anna-Katharina Elisabeth Luise"
LONG = ("Maria del Carmen Guadalupe de los Angeles Fernandez y Rodriguez " * 4)[:200]
GRANDMA = "Grandma Elizabeth-Katherine"
SIZES = [(1.0, (1280, 800)), (1.0, (800, 560)), (2.0, (1280, 800)), (2.0, (800, 560))]


def settle() -> None:
    for _ in range(6):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()


def outside(view: LogView) -> list[str]:
    """What of the form cannot be reached, as it has no sideways bar."""
    port, content = view.columns.scroller.viewport(), view.columns.scroller.widget()
    assert content is not None
    parts = [part for part in content.findChildren(QWidget) if part.isVisible()]
    places = [(part, part.mapTo(port, part.rect().topLeft()).x()) for part in parts]
    return [str(part) for part, x in places if x < 0 or x + part.width() > port.width()]


def choose(qtbot: QtBot, shell: Shell, language: str) -> None:
    """The page is made anew in that language."""
    with qtbot.waitSignal(shell.language.changed):
        shell.window._on_language(language)


def told(qtbot: QtBot, shell: Shell, name: str, observer: str) -> LogView:
    """The form for a lift of a baby of this name."""
    child, page = shell.bridge.child, shell.window.stack.page
    assert child is not None
    assert isinstance(page, LogPage)
    page.view.finish()
    if name != child.name:
        with qtbot.waitSignal(shell.bridge.changed):
            shell.bridge.amend_child(replace(child, name=name))
    page.form.change(
        joint=Joint.HIP,
        side=Side.LEFT,
        sound=Sound.CLICK,
        activity=Activity.PICKED_UP,
        observer=observer,
    )
    return page.view


@pytest.mark.parametrize("language", ["en", "de", "es", "ar"])
def test_no_name_pushes_the_form_out_of_the_window(
    qtbot: QtBot, shell: Shell, language: str
) -> None:
    if language != "en":
        choose(qtbot, shell, language)
    try:
        for name in (ORDINARY, LONG, "X" * 200):
            view = told(qtbot, shell, name, GRANDMA)
            for scale, size in SIZES:
                shell.keeper.choose_text_scale(scale)
                shell.window.resize(*size)
                settle()
                where = (len(name), scale, size)
                assert not outside(view), where
                assert not clipped(shell.window), where
                assert not overlapping(shell.window), where
    finally:
        shell.keeper.choose_text_scale(1.0)
        if language != "en":
            choose(qtbot, shell, "en")


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_what_is_cut_is_in_the_tooltip_and_is_read_out(qtbot: QtBot, shell: Shell) -> None:
    view = told(qtbot, shell, LONG, LONG[:60])
    shell.keeper.choose_text_scale(2.0)
    shell.window.resize(800, 560)
    settle()
    view.columns.bring_into_view(view.lifting)
    shell.window.grab()
    title = view.reaction.header._title
    for cut in (title, view.lifting.header, view.who):
        assert LONG[:60] in cut.toolTip()
        assert LONG[:60] in spoken(cut)
    view = told(qtbot, shell, "Mia", "Papa")
    shell.keeper.choose_text_scale(1.0)
    settle()
    view.columns.bring_into_view(view.lifting)
    shell.window.grab()
    assert title.text() == "How was Mia right after?"
    assert not [cut.toolTip() for cut in (title, view.lifting.header, view.who) if cut.toolTip()]


@pytest.mark.parametrize("observer", ["Großmutter Anna", GRANDMA])
def test_the_time_stays_whole_beside_a_long_name(qtbot: QtBot, shell: Shell, observer: str) -> None:
    view = told(qtbot, shell, ORDINARY, observer)
    shell.keeper.choose_text_scale(2.0)
    shell.window.resize(800, 560)
    settle()
    assert view.when.width() >= view.when.sizeHint().width()
    assert view.who.geometry().right() < view.width()
    shell.keeper.choose_text_scale(1.0)


def test_a_day_beside_the_time_gives_way_too(qtbot: QtBot, shell: Shell) -> None:
    view = told(qtbot, shell, ORDINARY, GRANDMA)
    view.when._form.change(observed_at=NOW - timedelta(days=30))
    shell.keeper.choose_text_scale(2.0)
    shell.window.resize(800, 560)
    settle()
    assert view.who.geometry().right() < view.width()
    assert not clipped(shell.window)
    shell.keeper.choose_text_scale(1.0)
