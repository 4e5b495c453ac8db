"""Which hip checks come next for a child, and which one went by without a visit."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from baby_joints.analysis.check_schedule import CheckSchedule
from baby_joints.analysis.hip_check import CheckKind, HipCheck
from baby_joints.domain.child import Child
from baby_joints.domain.visit import Visit

# A choice of ours, no source sets it: a visit this near to a check is taken for it.
EARLY_BY: Final = timedelta(days=7)
LATE_BY: Final = timedelta(days=28)
# Later ones would change with the list; two are enough to plan.
SHOWN: Final = 2
# A visit for a cough may not have looked at the hips: only these, or one that says what was found.
_LOOKS: Final = frozenset({"well_child", "orthopedics"})
_SCAN: Final = "ultrasound"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueCheck:
    """A check between two days, and the planned visit that is near to it.

    `is_over`: its days went by, and no visit near to them is written down. That says nothing about
    whether somebody looked.
    """

    check: HipCheck
    first_on: date
    last_on: date
    planned_visit: UUID | None = None
    is_over: bool = False


def due_checks(
    child: Child, schedule: CheckSchedule, now: datetime, visits: Iterable[Visit]
) -> tuple[DueCheck, ...]:
    """The last check that went by without a visit, then the next ones, by their days.

    A check counts as done when a check-up, a visit to the bone doctor or one with findings of the
    hips was near to it; a scan needs a visit with an ultrasound. A visit counts from its moment on
    (`now` is aware; without an hour, when its day is over), or once a result is written with it.
    """
    known, as_of = tuple(visits), now.date()
    over: list[DueCheck] = []
    coming: list[DueCheck] = []
    for check in schedule.checks:
        first_on, last_on = check.days(_begin(child, check, as_of))
        near = [visit for visit in known if _is_near(visit, check, first_on, last_on)]
        done = any(_was(visit, now) for visit in near)
        if last_on < as_of:
            # Only the newest of those that are over: a list of all would be a reproach.
            over = [] if done else [_due(check, first_on, last_on, near, is_over=True)]
        elif not done:
            coming.append(_due(check, first_on, last_on, near))
    return (*over, *coming[:SHOWN])


def _due(
    check: HipCheck, first_on: date, last_on: date, near: list[Visit], *, is_over: bool = False
) -> DueCheck:
    planned = min(near, key=lambda visit: visit.visited_at, default=None)
    return DueCheck(
        check=check,
        first_on=first_on,
        last_on=last_on,
        planned_visit=planned.id if planned is not None else None,
        is_over=is_over,
    )


def _begin(child: Child, check: HipCheck, as_of: date) -> date:
    age = child.corrected_age_on(as_of) if check.corrected else child.age_on(as_of)
    return as_of - timedelta(days=age.days)


def _was(visit: Visit, now: datetime) -> bool:
    """Somebody was there: before, a visit is planned, and planned is not done."""
    results = [finding.result for finding in visit.findings]
    results += [scan.result for scan in visit.imaging]
    return visit.visited_at <= now or any(result.strip() for result in results)


def _is_near(visit: Visit, check: HipCheck, first_on: date, last_on: date) -> bool:
    if not first_on - EARLY_BY <= visit.day <= last_on + LATE_BY:
        return False
    if check.what is CheckKind.SCAN:
        return visit.kind == _SCAN or any(scan.kind == _SCAN for scan in visit.imaging)
    return visit.kind in _LOOKS or bool(visit.findings)
