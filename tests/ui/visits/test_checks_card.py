"""The next hip checks, in the real window on a real file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from baby_joints.domain.child import Child
from baby_joints.domain.questions import planned_visit
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.visits_page import VisitsPage
from baby_joints.ui.widgets.text_label import TextLabel
from tests.conftest import NOW

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


@pytest.mark.parametrize(
    "born_on",
    [
        date(2026, 2, 23),  # two months old today
        date(2026, 2, 10),  # the visit is later than the list asks for
    ],
)
def test_a_visit_of_today_whose_hour_nobody_said_is_still_to_come(
    qtbot: QtBot, shell: Shell, born_on: date
) -> None:
    shell.preferences.country = "US"
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.add_child(Child(id=uuid4(), name="Ben", born_on=born_on))
    visit = planned_visit(uuid4(), NOW.date(), "Does he need a scan?", NOW)
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.record(replace(visit, kind="well_child"), lambda _: None)
    shell.window.stack.go_to(PageName.VISITS)
    page = shell.window.stack.page
    assert isinstance(page, VisitsPage)
    qtbot.waitUntil(lambda: bool(page._due))
    said = [label.text() for label in page.checks.findChildren(TextLabel) if label.isVisible()]
    place = next(n for n, text in enumerate(said) if "2-month check" in text)
    assert "You planned a visit on" in said[place + 2]
