"""What is said after a save lies over nothing that a parent might press next."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QLocale, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)

from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui import formatting
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.widgets.clamped_label import ClampedLabel
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell
    from baby_joints.ui.widgets.toast import Toast

SIZES = ((1024, 640), (1280, 800), (1600, 1000))
SCALES = (1.0, 1.3, 2.0)
LOOKS = tuple((size, scale) for scale in SCALES for size in SIZES)
ORDINARY = ObservationDraft(
    joint=Joint.HIP, side=Side.RIGHT, sound=Sound.POP, activity=Activity.DIAPER_CHANGE
)
COUNTED = replace(ORDINARY, side=Side.LEFT, sound=Sound.CLICK, tried=3, sounded=3)
LONG = replace(
    COUNTED,
    joint=Joint.SHOULDER,
    sound=Sound.UNSURE,
    activity=Activity.PICKED_UP,
    tried=12,
    sounded=11,
)
NEWS = Notice(
    "Last time the program was cut off.",
    "Newest entry: Left hip · clunk, Sunday, November 29, 7:16 pm. Write again what is missing.",
)

DELETED = Notice("Deleted", "Rechte Hüfte · Knacken · Wickeln", undo=True)


@pytest.fixture(params=["en", "es", "de", "ar"])
def spoken(
    request: pytest.FixtureRequest, dressed_app: QApplication, tmp_path: Path
) -> Iterator[Shell]:
    """The program in each language."""
    preferences = Preferences(tmp_path / "config" / "window.json")
    preferences.language = request.param
    preferences.reduced_motion = True
    preferences.write()
    yield request.getfixturevalue("shell")
    QLocale.setDefault(QLocale("en_US"))
    dressed_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def wear(shell: Shell, size: tuple[int, int], scale: float) -> None:
    shell.window.toasts.close()
    if shell.keeper.theme.text_scale != scale:
        shell.keeper.choose_text_scale(scale)
    shell.window.resize(*size)
    settle()


def settle() -> None:
    for _ in range(6):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()


def save(qtbot: QtBot, shell: Shell, draft: ObservationDraft) -> Toast:
    page = shell.window.stack.page
    assert isinstance(page, LogPage)
    page.form.go_on(draft, None)
    with qtbot.waitSignals([shell.bridge.changed, page.recent.reloaded]):
        page.save()
    settle()
    toast = shell.window.toasts.toast
    assert toast.isVisible()
    return toast


def covered(shell: Shell) -> list[str]:
    """What can be pressed, chosen or typed in and lies under the toast."""
    window, toast = shell.window, shell.window.toasts.toast
    over = toast.geometry()
    assert window.rect().contains(over)
    return [
        f"{type(widget).__name__} {widget.accessibleName() or widget.property('text')!r} {place}"
        for widget in window.stack.page.findChildren(QWidget)
        if is_pressed(widget)
        and (place := seen(widget, window)).isValid()
        and place.intersects(over)
    ]


def is_pressed(widget: QWidget) -> bool:
    if not widget.isVisible() or isinstance(widget, QAbstractSlider | QLabel | QScrollArea):
        return False
    if isinstance(widget, QAbstractButton | QAbstractItemView):
        return True
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def seen(widget: QWidget, window: QWidget) -> QRect:
    """Where it is in the window, without what is scrolled away."""
    place, inner = widget.rect(), widget
    while inner is not window and (outer := inner.parentWidget()) is not None:
        place = place.translated(inner.pos()).intersected(outer.rect())
        inner = outer
    return place


def shown(toast: Toast) -> str:
    (label,) = toast.findChildren(ClampedLabel)
    # Without the marks that let words run their own way.
    return "".join(label._lines(label.width())).strip("\u2068\u2069")


@pytest.mark.parametrize("draft", [ORDINARY, COUNTED, LONG], ids=["ordinary", "counted", "long"])
def test_saved_covers_no_button_answer_or_joint(
    qtbot: QtBot, spoken: Shell, draft: ObservationDraft
) -> None:
    assert draft.joint is not None
    assert draft.side is not None
    site, found = formatting.site(draft.joint, draft.side), []
    for size, scale in LOOKS:
        wear(spoken, size, scale)
        toast = save(qtbot, spoken, draft)
        # However little room there is: the wrong side is the commonest mistake.
        assert shown(toast).startswith(site)
        found += [f"{size} {scale}: {one}" for one in covered(spoken)]
    assert not found


def test_the_next_entry_is_begun_under_no_toast(qtbot: QtBot, spoken: Shell) -> None:
    found = []
    for size, scale in LOOKS:
        wear(spoken, size, scale)
        save(qtbot, spoken, COUNTED)
        page = spoken.window.stack.page
        assert isinstance(page, LogPage)
        page.form.change(joint=Joint.KNEE, side=Side.LEFT)
        settle()
        found += [f"{size} {scale}: {one}" for one in covered(spoken)]
        page.form.clear()
    assert not found


def test_news_cover_no_button_of_any_page(spoken: Shell) -> None:
    found = []
    for name in PageName:
        # Where buttons stand from top to bottom, more words than those of an entry may cover some:
        # these pages can be scrolled, and the news come on others.
        is_full = name in {PageName.PATTERNS, PageName.REPORT}
        spoken.window.stack.go_to(name)
        for (size, scale), notice in product(LOOKS, (DELETED,) if is_full else (DELETED, NEWS)):
            if notice is NEWS and name is PageName.VISITS and scale == 2.0:
                continue  # its bold words, which are never cut, need the whole width
            wear(spoken, size, scale)
            spoken.window.toasts.show_notice(notice)
            settle()
            found += [f"{name} {size} {scale}: {one}" for one in covered(spoken)]
    assert not found
