"""Questions for the doctor: kept with the next visit, or with one that is planned for them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Final
from uuid import UUID

from baby_joints.domain.visit import Visit
from baby_joints.domain.visit_details import Question

# A visit whose hour nobody said stands at the end of its day: it is to come until the day is over.
HOUR_UNKNOWN: Final = time(23, 59)


def next_visit(visits: Iterable[Visit], now: datetime) -> Visit | None:
    """The first visit that is still to come; None when none is planned."""
    planned = [visit for visit in visits if visit.visited_at >= now]
    return min(planned, key=lambda visit: (visit.visited_at, visit.id), default=None)


def hour_is_known(visit: Visit) -> bool:
    """Somebody said at what time the visit is."""
    return visit.visited_at.time() != HOUR_UNKNOWN


def with_question(visit: Visit, text: str) -> Visit:
    """The visit with one more question; asked twice, it stands there once."""
    if text in (question.text for question in visit.questions):
        return visit
    return replace(visit, questions=(*visit.questions, Question(text=text)))


def planned_visit(key: UUID, day: date, text: str, now: datetime) -> Visit:
    """A visit on `day` with this question; its hour is not known."""
    at = datetime.combine(day, HOUR_UNKNOWN, now.tzinfo)
    return with_question(Visit(id=key, visited_at=at, recorded_at=now), text)
