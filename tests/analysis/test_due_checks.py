"""Hip checks by country and corrected age: from data with a source, never guessed."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.analysis.check_schedule import CheckSchedule
from baby_joints.analysis.due_checks import SHOWN, DueCheck, due_checks
from baby_joints.analysis.hip_check import HipCheck
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Side
from baby_joints.domain.questions import planned_visit
from baby_joints.domain.visit import Visit
from baby_joints.domain.visit_details import Imaging, VisitFinding
from baby_joints.guidance_file import read_hip_checks
from baby_joints.paths import resource

BORN = date(2026, 1, 10)
MIA = Child(id=UUID(int=1), name="Mia", born_on=BORN)


def visit(day: date, kind: str = "well_child") -> Visit:
    at = datetime.combine(day, time(10), UTC)
    return Visit(id=UUID(int=day.toordinal()), visited_at=at, recorded_at=at, kind=kind)


def due(
    country: str, as_of: date | datetime, *visits: Visit, child: Child = MIA
) -> tuple[DueCheck, ...]:
    """As of a moment, or of the end of a day."""
    now = as_of if isinstance(as_of, datetime) else datetime.combine(as_of, time.max, UTC)
    return due_checks(child, read_hip_checks(country), now, visits)


def test_england_looks_in_weeks_6_to_8_and_again_after_it_is_over() -> None:
    (coming,) = due("GB", BORN + timedelta(days=20), visit(BORN))
    assert (coming.first_on, coming.last_on) == (date(2026, 2, 21), date(2026, 3, 7))
    assert not coming.is_over
    (over,) = due("GB", date(2026, 4, 1), visit(BORN))
    assert (over.last_on, over.is_over) == (date(2026, 3, 7), True)
    assert not due("GB", date(2026, 4, 1), visit(date(2026, 3, 3)))
    # Neither a call on the telephone nor a visit for a cough is a look at the hips.
    assert due("GB", date(2026, 4, 1), visit(date(2026, 3, 3), "phone"))
    assert due("GB", date(2026, 4, 1), visit(date(2026, 3, 3), "sick"))
    looked = replace(
        visit(date(2026, 3, 3), "sick"),
        findings=(VisitFinding(what="ortolani", side=Side.LEFT, result="negative"),),
    )
    assert not due("GB", date(2026, 4, 1), looked)


def test_the_united_states_look_at_each_visit() -> None:
    newest, *coming = due("US", date(2026, 4, 23), visit(date(2026, 3, 12)))
    assert (newest.first_on, newest.check.first) == (date(2026, 5, 10), 4)
    assert [check.check.first for check in coming] == [6]
    planned = visit(date(2026, 5, 12))
    newest = due("US", date(2026, 4, 23), visit(date(2026, 3, 12)), planned)[0]
    assert newest.planned_visit == planned.id
    # The two-month check went by; whether somebody looked is not known.
    assert due("US", date(2026, 4, 23))[0].is_over


def test_a_visit_of_today_is_to_come_until_its_moment_has_passed() -> None:
    day, before = date(2026, 5, 12), visit(date(2026, 3, 12))
    morning, noon = datetime(2026, 5, 12, 9, tzinfo=UTC), datetime(2026, 5, 12, 12, tzinfo=UTC)
    planned = visit(day)  # at ten
    assert due("US", morning, before, planned)[0].planned_visit == planned.id
    assert due("US", noon, before, planned)[0].check.first == 6
    # Nobody said the hour: to come until the day is over, or until a result is written.
    hourless = planned_visit(planned.id, day, "Does she need a scan?", morning)
    hourless = replace(hourless, kind="well_child")
    assert due("US", noon, before, hourless)[0].planned_visit == hourless.id
    assert due("US", day + timedelta(days=1), before, hourless)[0].check.first == 6
    empty = (VisitFinding(what="ortolani"),)
    assert due("US", noon, before, replace(hourless, findings=empty))[0].planned_visit
    told = (VisitFinding(what="ortolani", result="negative"),)
    assert due("US", noon, before, replace(hourless, findings=told))[0].check.first == 6


def test_a_baby_born_early_is_looked_at_by_the_corrected_age() -> None:
    early = Child(id=UUID(int=1), name="Mia", born_on=BORN, due_on=BORN + timedelta(days=42))
    (coming,) = due("GB", BORN + timedelta(days=20), visit(BORN), child=early)
    assert coming.first_on == BORN + timedelta(days=84)


def test_germany_scans_and_only_a_scan_is_one() -> None:
    (coming,) = due("DE", BORN)
    assert (coming.first_on, coming.last_on) == (date(2026, 1, 31), date(2026, 2, 13))
    as_of = BORN + timedelta(days=40)
    assert due("DE", as_of, visit(BORN + timedelta(days=30)))[0].is_over
    assert not due("DE", as_of, visit(BORN + timedelta(days=30), "ultrasound"))
    told = visit(BORN + timedelta(days=30))
    scanned = Visit(
        id=told.id,
        visited_at=told.visited_at,
        recorded_at=told.recorded_at,
        imaging=(Imaging(kind="ultrasound"),),
    )
    assert not due("DE", as_of, scanned)


@pytest.mark.parametrize("country", ["", "AU", "FR", "us"])
def test_where_no_list_was_read_there_is_none(country: str) -> None:
    assert not due(country, date(2026, 4, 23))


@pytest.mark.parametrize("path", sorted(resource("checks").glob("*.toml")), ids=lambda p: p.stem)
def test_every_file_says_its_source_and_that_no_clinician_reviewed_it(path: object) -> None:
    name = str(path)
    with open(name, "rb") as file:  # noqa: PTH123 - a path of the parameter
        schedule = CheckSchedule.from_data(tomllib.load(file))
    assert schedule.reviewed_on == date(2026, 11, 23)
    assert "no clinician has reviewed it" in schedule.reviewed_how
    assert bool(schedule.source) == bool(schedule.checks)
    assert read_hip_checks(schedule.country) == schedule


@pytest.mark.parametrize(
    "wrong",
    [
        {"first": 3, "last": 2, "counted_from": "birth"},
        {"first": -1, "counted_from": "birth"},
        {"first": 1, "counted_from": "conception"},
    ],
)
def test_a_wrong_line_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"cannot be|no beginning"):
        HipCheck.from_data({"what": "check", "unit": "weeks"} | wrong)


@given(days=st.integers(0, 1200), visited=st.sets(st.integers(0, 1200), max_size=6))
def test_checks_come_in_order_and_never_more_than_asked(days: int, visited: set[int]) -> None:
    as_of = BORN + timedelta(days=days)
    found = due("US", as_of, *(visit(BORN + timedelta(days=day)) for day in visited))
    assert [one.first_on for one in found] == sorted(one.first_on for one in found)
    assert sum(not one.is_over for one in found) <= SHOWN
    assert all(one.is_over == (one.last_on < as_of) for one in found)
