"""Which activities stand on the page, and which wait under More."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from baby_joints.domain.codes import Activity

if TYPE_CHECKING:
    from baby_joints.domain.age import Age

# The order never changes: a tired hand finds a button by its place.
FIRST: Final = (
    Activity.PICKED_UP,
    Activity.PUT_DOWN,
    Activity.DIAPER_CHANGE,
    Activity.DRESSING,
    Activity.STRETCHING,
    Activity.KICKING,
    Activity.CARRIED,
)
LATER: Final = (
    Activity.BATHING,
    Activity.FEEDING,
    Activity.CAR_SEAT,
    Activity.TUMMY_TIME,
    Activity.ROLLING,
    Activity.CRAWLING,
    Activity.STANDING,
    Activity.WALKING,
    Activity.OTHER,
)
# Completed months of corrected age from which babies begin to do it: a little before the middle of
# the windows in the WHO motor development study (Acta Paediatrica 2006, supplement 450).
LEAVES_MORE_AT_MONTHS: Final = {
    Activity.CRAWLING: 6,
    Activity.STANDING: 8,
    Activity.WALKING: 10,
}


def on_page(age: Age | None) -> tuple[Activity, ...]:
    """The activities with a button of their own at a (corrected) age; None: not known."""
    months = age.months if age is not None else 0
    grown = tuple(activity for activity, start in LEAVES_MORE_AT_MONTHS.items() if months >= start)
    return FIRST + grown


def under_more(age: Age | None) -> tuple[Activity, ...]:
    """All the others."""
    shown = on_page(age)
    return tuple(activity for activity in LATER if activity not in shown)
