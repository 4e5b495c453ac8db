"""Visits, days to come back and hip checks as lines for another calendar."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID, uuid5

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.due_checks import DueCheck
from baby_joints.domain.calendar_entry import CalendarEntry
from baby_joints.domain.child import Child
from baby_joints.domain.questions import hour_is_known
from baby_joints.domain.visit import Visit
from baby_joints.ui.visits.check_words import check_name
from baby_joints.ui.visits.visit_words import kind_word


def visit_lines(visits: Iterable[Visit], now: datetime) -> tuple[CalendarEntry, ...]:
    """Visits that are still to come, with no name of anybody."""
    return tuple(
        CalendarEntry(
            key=visit.id,
            begins=visit.visited_at if hour_is_known(visit) else visit.day,
            title=kind_word(visit.kind),
        )
        for visit in visits
        if visit.visited_at >= now
    )


def follow_up_lines(visits: Iterable[Visit], today: date) -> tuple[CalendarEntry, ...]:
    """Days on which somebody is to come back, from today on, and no visit is planned."""
    known = tuple(visits)
    planned = {visit.day for visit in known}
    title = QCoreApplication.translate("Visits", "Come back to the doctor")
    return tuple(
        CalendarEntry(key=_key(visit.id, "follow-up"), begins=visit.follow_up_on, title=title)
        for visit in known
        if visit.follow_up_on is not None
        and visit.follow_up_on >= today
        and visit.follow_up_on not in planned
    )


def check_lines(child: Child, checks: Iterable[DueCheck]) -> tuple[CalendarEntry, ...]:
    """Hip checks that come next and for which no visit is planned."""
    return tuple(
        CalendarEntry(
            key=_key(child.id, f"{due.check.what}-{due.check.unit}-{due.check.first}"),
            begins=due.first_on,
            title=check_name(due.check),
        )
        for due in checks
        if not due.is_over and due.planned_visit is None
    )


def from_today(checks: Iterable[DueCheck], today: date) -> tuple[DueCheck, ...]:
    """Checks whose days have begun are due today: nobody can go on a day that is over."""
    return tuple(replace(due, first_on=max(due.first_on, today)) for due in checks)


def _key(owner: UUID, name: str) -> UUID:
    return uuid5(owner, name)
