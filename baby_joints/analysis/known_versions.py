"""What was known of a record at a moment: the newest version that had been written by then."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import TypeVar

from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit

R = TypeVar("R", Observation, HipSigns, Visit)


def version_at(record: R, moment: datetime) -> R | None:
    """The version of `record` that was known at `moment`, None when it was not yet written.

    A record whose earlier versions were not kept counts as its oldest version that was.
    """
    if record.recorded_at > moment:
        return None
    oldest = record
    for version in versions(record):
        if version.last_changed_at <= moment:
            return version
        oldest = version
    return oldest


def versions(record: R) -> list[R]:
    """All versions, newest first."""
    return sorted((record, *record.history), key=_written_at, reverse=True)


def _written_at(record: Observation | HipSigns | Visit) -> datetime:
    return record.last_changed_at


def known_at(
    records: Iterable[R], moment: datetime, written_until: datetime | None = None
) -> tuple[list[R], list[R]]:
    """The versions known at `moment`, and the records written only later.

    None of `records` was written or changed after `written_until`, if that is given.
    """
    given = tuple(records)
    if written_until is not None and written_until <= moment:
        return [one if one.changed_at is None else versions(one)[0] for one in given], []
    versions_then = [
        one if one.changed_at is None and one.recorded_at <= moment else version_at(one, moment)
        for one in given
    ]
    known = [version for version in versions_then if version is not None]
    if len(known) == len(given):
        return known, []
    then = zip(given, versions_then, strict=True)
    return known, [record for record, version in then if version is None]


def first_known_on(record: R, holds: Callable[[R], bool]) -> date:
    """The local day on which a version for which `holds` was first written down.

    `record` itself must hold; without kept versions it is the day of its first writing.
    """
    if not record.history:
        return record.recorded_at.date()
    return min(version.last_changed_at.date() for version in versions(record) if holds(version))
