"""The clock is set, and the computer travels, while the window is open."""

import os
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from baby_joints.diary import Diary
from baby_joints.domain.observation import Observation
from tests.faults.surroundings.scene import Scene
from tests.faults.surroundings.stage import START, Stage
from tests.storage.support import visit

_ZONE: Final = "TZ"


@contextmanager
def zone_of_start() -> Iterator[None]:
    """Give the computer back the zone that it has now."""
    before = os.environ.get(_ZONE)
    try:
        yield
    finally:
        _set_zone(before)


def travel(stage: Stage) -> None:
    """From Berlin to Tokyo and to Lord Howe Island with its half hour."""
    with zone_of_start():
        _set_zone("Europe/Berlin")
        stage.fill()
        stage.open()
        expected = {}
        for place in ("Europe/Berlin", "Asia/Tokyo", "Australia/Lord_Howe", "America/Los_Angeles"):
            _set_zone(place)
            stage.clock.move(minutes=30)
            expected[place] = stage.clock()
            stage.save(place)
            stage.type("half filled")
            stage.visit_all_pages()
        stage.close()
        _expect_moments(stage, expected)


def gap(stage: Stage) -> None:
    """The hour from two to three that a spring night does not have."""
    with zone_of_start():
        _set_zone("Europe/Berlin")
        _open_at(stage, datetime(2026, 3, 29, 0, 50, tzinfo=UTC))
        expected = {"01:50": stage.clock()}
        stage.save("01:50")
        stage.clock.move(minutes=20)
        expected |= {
            "03:10": stage.clock(),
            "15 minutes ago": stage.clock() - timedelta(minutes=15),
        }
        stage.save("03:10")
        before = stage.clock.moment - timedelta(minutes=15)
        stage.save("15 minutes ago", before.astimezone())
        expected["15 minutes ago"] = before.astimezone()
        # A time that no clock showed: typed by somebody who looked at an old watch.
        stage.save("02:30", datetime(2026, 3, 29, 2, 30).astimezone())
        stage.visit_all_pages()
        stage.close()
        _expect_moments(stage, expected)


def overlap(stage: Stage) -> None:
    """The hour from two to three that an autumn night has twice."""
    with zone_of_start():
        _set_zone("Europe/Berlin")
        _open_at(stage, datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
        expected = {}
        for name in ("02:30 first", "02:30 again", "03:30"):
            expected[name] = stage.clock()
            stage.save(name)
            stage.clock.move(hours=1)
        stage.back_up()
        stage.visit_all_pages()
        stage.close()
        _expect_moments(stage, expected)
        read = _entries(stage)
        order = [read[name].observed_at for name in expected]
        if order != sorted(order):
            stage.outcome.problems.append("the entries of the night are not in their order")


def set_clock(stage: Stage, by: timedelta) -> None:
    """The clock jumps and, after a while, is put right again."""
    stage.fill()
    stage.open()
    stage.page.bridge.record(visit(9000, visited_at=START - timedelta(days=1)))
    stage.settle()
    stage.save("in time")
    stage.back_up()
    stage.clock.moment += by
    stage.save("under a wrong clock")
    stage.type("half filled")
    stage.back_up()
    stage.visit_all_pages()
    stage.clock.moment = START + timedelta(minutes=10)
    stage.save("in time again")
    stage.type("half filled again")
    stage.back_up()
    stage.visit_all_pages()
    stage.close()
    _expect_order(stage)
    stage.open()
    if stage.page.form.draft.note != "half filled again":
        stage.outcome.problems.append("the half-filled form did not come back")
    stage.visit_all_pages()
    stage.close()


def undo_under_another_clock(stage: Stage, by: timedelta) -> None:
    """What was changed and deleted before the clock jumped is taken back after it."""
    stage.fill()
    stage.open()
    stage.save("kept")
    bridge = stage.shell.bridge
    bridge.change(lambda diary: diary.delete([diary.observations(limit=1)[0].id]))
    stage.settle()
    stage.clock.moment += by
    bridge.undo()
    stage.settle()
    bridge.change(lambda diary: diary.delete([diary.observations()[-1].id]))
    stage.settle()
    stage.clock.moment = START
    bridge.undo()
    stage.settle()
    stage.close()


def _open_at(stage: Stage, moment: datetime) -> None:
    stage.clock.moment = moment
    stage.fill()
    stage.open()


def _set_zone(name: str | None) -> None:
    if name is None:
        os.environ.pop(_ZONE, None)
    else:
        os.environ[_ZONE] = name
    time.tzset()


def _entries(stage: Stage) -> dict[str, Observation]:
    with closing(Diary.open(stage.path, clock=stage.clock)) as diary:
        return {entry.note: entry for entry in diary.observations()}


def _expect_moments(stage: Stage, expected: dict[str, datetime]) -> None:
    """Each at its moment, with the offset of the place and the season."""
    read = _entries(stage)
    for note, moment in expected.items():
        if note not in read:
            stage.outcome.problems.append(f"{note!r} is not in the diary")
            continue
        found = read[note].observed_at
        if found != moment or found.utcoffset() != moment.utcoffset():
            stage.outcome.problems.append(f"{note!r} stands at {found}, not at {moment}")


def _expect_order(stage: Stage) -> None:
    """With the right clock: a visit is known, and what came after it is told as such."""
    with closing(Diary.open(stage.path, clock=stage.clock)) as diary:
        visits = diary.contents().visits
        since = diary.summary().since_visit
        backups = diary.backups.look()
    if len(visits) != 1:
        stage.outcome.problems.append("the visit is gone")
    if since is None or since.visit_on != visits[0].visited_at.date():
        stage.outcome.problems.append("what came since the visit is not told")
    if backups.newest is None or not {"in time again"} <= stage.notes_in(backups.newest.path):
        stage.outcome.problems.append("the newest backup does not hold the newest entry")


_JUMPS: Final = {
    "10 minutes": timedelta(minutes=10),
    "3 days": timedelta(days=3),
    "20 years": timedelta(days=7305),
}
SCENES: Final = (
    Scene("travel to other time zones", travel),
    Scene("summer time begins", gap),
    Scene("summer time ends", overlap),
    *(
        Scene(f"clock set {way} by {name}", partial(set_clock, by=jump * sign))
        for name, jump in _JUMPS.items()
        for way, sign in (("back", -1), ("forward", 1))
    ),
    *(
        Scene(f"undo after the clock was set {way}", partial(undo_under_another_clock, by=by))
        for way, by in (("back", -timedelta(days=3)), ("forward", timedelta(days=3)))
    ),
)
