"""Nothing slides, fades or rolls when the parent, the computer or the night wants rest."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QAbstractAnimation, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QScrollBar, QStyle, QWidget

import baby_joints
from baby_joints.ui.clock import local_now
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.theme import LIGHT, NIGHT, Theme
from baby_joints.ui.theme.stylesheet import build
from baby_joints.ui.theme_choice import ThemeChoice
from baby_joints.ui.theme_keeper import ThemeKeeper

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.shell import Shell
    from baby_joints.ui.widgets.fold import Fold

# All that moves by itself in Qt's widgets.
MOVING: Final = re.compile(
    r"QPropertyAnimation|QVariantAnimation|QTimeLine|QGraphics\w*Effect|QScroller|QMovie"
    r"|QSequentialAnimationGroup|QParallelAnimationGroup|setAnimated|fadeIn"
)
PREFERENCES: Final = Qt.MotionPreference
DURATION: Final = QStyle.StyleHint.SH_Widget_Animation_Duration


class Wishes(QObject):
    """What the computer wishes, as Qt tells it; here it can change."""

    colorSchemeChanged = Signal()  # noqa: N815 - its name in Qt
    motionPreferenceChanged = Signal()  # noqa: N815 - its name in Qt

    def __init__(self, wish: Qt.MotionPreference) -> None:
        super().__init__()
        self.wish = wish

    def colorScheme(self) -> Qt.ColorScheme:
        return Qt.ColorScheme.Light

    def accessibility(self) -> Wishes:
        return self

    def motionPreference(self) -> Qt.MotionPreference:
        return self.wish


@pytest.mark.usefixtures("dressed_app")
def test_the_wish_of_the_computer_holds_at_once(preferences: Preferences) -> None:
    wishes = Wishes(PREFERENCES.NoPreference)
    keeper = ThemeKeeper(preferences, wishes, local_now)  # type: ignore[arg-type] # stands in
    told: list[Theme] = []
    keeper.changed.connect(told.append)
    assert keeper.theme.duration(160) == 160
    wishes.wish = PREFERENCES.ReducedMotion
    wishes.motionPreferenceChanged.emit()
    assert [theme.duration(160) for theme in told] == [0]
    # What the parent chose stays, whatever the computer wishes then.
    preferences.reduced_motion = True
    wishes.wish = PREFERENCES.NoPreference
    wishes.motionPreferenceChanged.emit()
    assert keeper.theme.duration(160) == 0


def test_only_the_fold_moves_and_it_asks_how_long_it_may() -> None:
    """Whoever adds a movement adds it here, and to the wish for rest."""
    package = Path(baby_joints.__file__).parent
    moving = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if MOVING.search(path.read_text(encoding="utf-8"))
    }
    assert moving == {"ui/widgets/fold.py"}


@pytest.mark.parametrize(
    ("theme", "milliseconds"),
    [
        (Theme(LIGHT), 200),
        (Theme(LIGHT, reduced_motion=True), 0),
        (Theme(NIGHT), 0),
    ],
    ids=["moving", "wanted still", "night"],
)
def test_the_parts_that_qt_draws_rest_too(qtbot: QtBot, theme: Theme, milliseconds: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(build(theme))
    # Only what was polished is forgotten by Qt when it goes, and not mistaken for what comes next.
    window.ensurePolished()
    for part in (QLineEdit(window), QMenu(window), QScrollBar(window)):
        part.ensurePolished()
        assert part.style().styleHint(DURATION, None, part) == milliseconds


def test_a_fold_opens_without_a_step_between(qtbot: QtBot, shell: Shell) -> None:
    page = shell.window.stack.visit(PageName.LOG)
    assert isinstance(page, LogPage)
    fold: Fold = page.view.details
    fold.set_open(is_open=True)
    slide = fold._slide
    assert slide is not None
    assert slide.state() is QAbstractAnimation.State.Running
    qtbot.waitUntil(lambda: slide.state() is QAbstractAnimation.State.Stopped)
    fold.set_open(is_open=False)
    qtbot.waitUntil(lambda: slide.state() is QAbstractAnimation.State.Stopped)

    shell.preferences.reduced_motion = True
    shell.keeper.renew()
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeTooltip)
    fold.set_open(is_open=True)
    assert slide.state() is QAbstractAnimation.State.Stopped
    assert fold._inside.isVisible()
    fold.set_open(is_open=False)
    assert not fold._inside.isVisible()

    shell.preferences.reduced_motion = False
    shell.keeper.choose(ThemeChoice.NIGHT)
    fold.set_open(is_open=True)
    assert slide.state() is QAbstractAnimation.State.Stopped
