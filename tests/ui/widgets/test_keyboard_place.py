"""The keyboard stays where it is while the Patterns page is made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from baby_joints.domain.codes import Joint, Presence, Side, Sound
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.exchange import diary_to_json
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.patterns_page import PatternsPage
from baby_joints.ui.widgets.painted_button import PaintedButton
from tests.builders import Story
from tests.conftest import NOW

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

CLICKING = """born 2025-12-01; from 2026-02-16; zone +00:00; risk breech=yes
d1..d66/3 08:10 hip-L click diaper 3/4 by Papa; d2..d66/4 hip-R quiet diaper 0/2 by Mama
d60 12:00 knee-L pop crying; d22 10:00 visit well_child; d61 12:00 hip-R clunk diaper"""
TAB = Qt.FocusReason.TabFocusReason


@pytest.fixture
def page(qtbot: QtBot, new_shell: Shell) -> PatternsPage:
    contents = Story().read(CLICKING).contents()
    stored = diary_to_json(contents, exported_at=NOW, application="tests")
    with qtbot.waitSignal(new_shell.bridge.changed):
        new_shell.bridge.change(lambda diary: diary.import_file(stored))
    new_shell.window.stack.go_to(PageName.PATTERNS)
    found = new_shell.window.stack.page
    assert isinstance(found, PatternsPage)
    qtbot.waitUntil(lambda: found._summary is not None)
    qtbot.waitUntil(lambda: len(shown(found.findings.cards()[0])) > 1)
    qtbot.waitUntil(new_shell.window.isActiveWindow)
    return found


def shown(box: QWidget) -> list[QAbstractButton]:
    return [button for button in box.findChildren(QAbstractButton) if button.isVisible()]


def focused() -> QAbstractButton:
    found = QApplication.focusWidget()
    assert isinstance(found, QAbstractButton)
    return found


def save_another(qtbot: QtBot, shell: Shell, page: PatternsPage) -> None:
    before = page._summary
    shell.bridge.record(
        ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, observed_at=NOW)
    )
    qtbot.waitUntil(lambda: page._summary is not before)


@pytest.mark.parametrize("number", [0, 1])
def test_it_stays_on_the_button_of_its_finding(
    qtbot: QtBot, new_shell: Shell, page: PatternsPage, number: int
) -> None:
    """Also on the first one, whose words tell another count now."""
    card = page.findings.cards()[0]
    button, title = shown(card)[number], card.title.text()
    button.setFocus(TAB)
    kind, place = type(button), shown(card).index(button)
    save_another(qtbot, new_shell, page)
    card = page.findings.cards()[0]
    assert card.title.text() == title
    assert card.isAncestorOf(focused())
    qtbot.waitUntil(lambda: len(shown(card)) > 1)
    assert shown(card).index(focused()) == place
    assert type(focused()) is kind
    found = focused()
    assert isinstance(found, PaintedButton)
    assert found.keyboard_focus.shown


def test_it_goes_to_the_next_sign_when_a_look_at_this_one_was_saved(
    qtbot: QtBot, new_shell: Shell, page: PatternsPage
) -> None:
    first, second = shown(page.signs)[:2]
    names = [first.accessibleName(), second.accessibleName()]
    second.setFocus(TAB)
    save_another(qtbot, new_shell, page)
    assert focused().accessibleName() == names[1]
    before = page._summary
    new_shell.bridge.record(
        HipSigns(
            id=uuid4(),
            observed_at=NOW,
            recorded_at=NOW,
            side=Side.LEFT,
            creases_uneven=Presence.ABSENT,
            opens_less=Presence.ABSENT,
            leg_looks_shorter=Presence.ABSENT,
        )
    )
    qtbot.waitUntil(lambda: page._summary is not before)
    assert page.cards.isAncestorOf(focused())


def test_it_is_not_taken_from_elsewhere(qtbot: QtBot, new_shell: Shell, page: PatternsPage) -> None:
    page.make_page.setFocus(TAB)
    save_another(qtbot, new_shell, page)
    assert focused() is page.make_page
