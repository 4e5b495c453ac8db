"""Another time: kept as it was, or picked on the clock of this place, in the longest night too."""

import sys
from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.ui.dialogs.time_dialog import TimeDialog
from tests.computer_zone import computer_zone
from tests.ui.log_driver import LogDriver

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its zone cannot be changed")

# On October 25, 2026 Berlin has the hour from two to three twice.
SUMMER, WINTER = "+02:00", "+01:00"


@pytest.fixture(autouse=True)
def _berlin() -> Iterator[None]:
    with computer_zone("Europe/Berlin"):
        yield


def asked(log: LogDriver, now: str, draft: str | None = None) -> TimeDialog:
    """The sheet for another time, of an entry that could be saved."""
    log.now = datetime.fromisoformat(now)
    at = None if draft is None else datetime.fromisoformat(draft)
    log.page.form.change(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, observed_at=at)
    log.page.view.when.menu().actions()[-1].trigger()
    return next(one for one in log.page.findChildren(TimeDialog) if one.isVisible())


def used(log: LogDriver, dialog: TimeDialog) -> str:
    """What the form says after "Use this time"."""
    log.click(dialog.use_button)
    kept = log.page.form.draft.observed_at
    assert kept is not None
    return kept.isoformat()


@pytest.mark.parametrize(
    ("now", "draft"),
    [
        ("2026-10-25T02:40:00+01:00", None),
        ("2026-10-25T02:40:10+01:00", "2026-10-25T02:15:07+01:00"),
        ("2026-10-25T02:10:00+01:00", "2026-10-25T02:50:00+02:00"),
        ("2026-10-25T09:00:00+01:00", "2026-10-25T02:50:00+02:00"),
        ("2026-07-01T23:00:00+02:00", "2026-07-01T16:00:00-04:00"),
        ("2026-07-02T03:00:00+02:00", "2026-07-02T06:00:00+09:00"),
    ],
)
def test_a_time_that_nobody_touched_stays_the_moment_it_was(
    log: LogDriver, now: str, draft: str | None
) -> None:
    dialog = asked(log, now, draft)
    # Looked at, and left as it is.
    for line in (dialog.picker.day.line, dialog.picker.time.line):
        log.qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert used(log, dialog) == (draft or now)


def test_a_draft_of_another_zone_stands_at_the_clock_of_this_place(log: LogDriver) -> None:
    with computer_zone("America/New_York"):
        dialog = asked(log, "2026-07-01T13:00:00-04:00", "2026-07-01T18:00:00+02:00")
        assert "12:00" in dialog.picker.words.text()
        dialog.picker.time.line.setText("12:30 pm")
        assert used(log, dialog) == "2026-07-01T12:30:00-04:00"
        log.page.form.change(observed_at=None)
        dialog = asked(log, "2026-07-01T13:00:00-04:00", "2026-07-01T18:00:00+02:00")
        assert used(log, dialog) == "2026-07-01T18:00:00+02:00"


@pytest.mark.parametrize(
    ("now", "typed", "kept"),
    [
        ("2026-10-25T02:40:00+01:00", "2:30 am", "2026-10-25T02:30:00+01:00"),
        ("2026-10-25T02:40:00+01:00", "2:50 am", "2026-10-25T02:50:00+02:00"),
        ("2026-10-25T02:40:00+02:00", "2:30 am", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T09:00:00+01:00", "2:30 am", "2026-10-25T02:30:00+01:00"),
        ("2026-10-25T09:00:00+01:00", "1:30 am", "2026-10-25T01:30:00+02:00"),
        ("2026-10-25T02:40:00+01:00", "11 pm", "2026-10-24T23:00:00+02:00"),
        # Berlin has no half past two on March 29.
        ("2026-03-29T09:00:00+02:00", "2:30 am", "2026-03-29T03:30:00+02:00"),
    ],
)
def test_a_typed_time_is_the_last_that_it_can_be(
    log: LogDriver, now: str, typed: str, kept: str
) -> None:
    dialog = asked(log, now)
    dialog.picker.time.line.setText(typed)
    assert used(log, dialog) == kept


def test_later_and_earlier_never_go_the_other_way(log: LogDriver) -> None:
    now = "2026-10-25T02:40:00+01:00"
    dialog = asked(log, now)
    log.click(dialog.picker.time.later_button)
    assert dialog.moment().isoformat() == now
    for kept in ("02:30:00+01:00", "02:15:00+01:00", "02:00:00+01:00", "01:45:00+02:00"):
        log.click(dialog.picker.time.earlier_button)
        assert dialog.moment().isoformat() == f"2026-10-25T{kept}"
    dialog.reject()


def test_an_hour_ago_stands_at_the_clock_of_then(log: LogDriver) -> None:
    log.now = datetime.fromisoformat("2026-10-25T02:10:00+01:00")
    hour_ago = log.page.view.when.menu().actions()[3]
    assert "hour" in hour_ago.text() or "60" in hour_ago.text()
    hour_ago.trigger()
    kept = log.page.form.draft.observed_at
    assert kept is not None
    assert kept.isoformat() == "2026-10-25T02:10:00+02:00"


def test_a_day_from_before_the_clocks_of_computers_is_still_a_day(log: LogDriver) -> None:
    dialog = asked(log, "2026-07-01T13:00:00+02:00")
    dialog.picker.day.line.setText("1950-01-02")
    dialog.picker.time.line.setText("3:40 am")
    assert dialog.moment().isoformat() == "1950-01-02T03:40:00+02:00"
    dialog.reject()
