"""The time of an entry that is corrected, and of a visit, in the night when the clocks go back."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from baby_joints.domain.visit import Visit
from baby_joints.ui.dialogs.moment_section import MomentSection
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.theme import Theme
from baby_joints.ui.visits.moment_field import MomentField
from tests.computer_zone import computer_zone

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its zone cannot be changed")
at = datetime.fromisoformat


@pytest.fixture(autouse=True)
def _berlin() -> Iterator[None]:
    with computer_zone("Europe/Berlin"):
        yield


@pytest.mark.parametrize(
    ("entry", "written", "typed", "kept"),
    [
        ("2026-10-25T02:50:07+02:00", "2026-10-25T02:10+01:00", "", "2026-10-25T02:50:07+02:00"),
        ("2026-10-25T02:50+02:00", "2026-10-25T02:10+01:00", "2:55 am", "2026-10-25T02:55+02:00"),
        ("2026-10-25T02:50+02:00", "2026-10-25T09:00+01:00", "2:55 am", "2026-10-25T02:55+02:00"),
        ("2026-10-25T02:50+01:00", "2026-10-25T09:00+01:00", "2:55 am", "2026-10-25T02:55+01:00"),
        ("2026-10-25T02:50+01:00", "2026-10-25T09:00+01:00", "1:30 am", "2026-10-25T01:30+02:00"),
        ("2026-07-01T18:00+02:00", "2026-07-01T13:00-04:00", "", "2026-07-01T18:00+02:00"),
        ("2026-07-01T18:00-04:00", "2026-07-02T13:00+02:00", "5 pm", "2026-07-01T17:00-04:00"),
    ],
)
def test_an_entry_is_corrected_on_the_clock_it_was_told_by(
    qtbot: QtBot, theme: Theme, entry: str, written: str, typed: str, kept: str
) -> None:
    section = MomentSection(theme, EntryForm(), at(entry), (), latest=at(written))
    qtbot.addWidget(section)
    shown = section.time.words.text()
    assert str(at(entry).hour % 12 or 12) in shown
    if typed:
        section.time.time.line.setText(typed)
    assert not section.problem()
    assert section.moment().isoformat() == at(kept).isoformat()


def test_a_visit_in_the_night_keeps_its_hour(qtbot: QtBot, theme: Theme) -> None:
    now = at("2026-10-25T02:50+01:00")
    visit = Visit(id=uuid4(), visited_at=now, recorded_at=now, kind="other")
    for start, typed, kept in (
        (now, "", now),
        (now, "2:40 am", at("2026-10-25T02:40+01:00")),
        (at("2026-10-25T02:50+02:00"), "", at("2026-10-25T02:50+02:00")),
        # One that is planned comes the first time the clock says so.
        (now, "2:55 am", at("2026-10-25T02:55+02:00")),
    ):
        field = MomentField(theme, replace(visit, visited_at=start), now.date(), now)
        qtbot.addWidget(field)
        if typed:
            field.time.line.setText(typed)
        assert field.value().isoformat() == kept.isoformat()
