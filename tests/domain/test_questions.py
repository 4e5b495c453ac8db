"""Questions for the doctor go to the next visit."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from uuid import UUID

from baby_joints.domain.questions import hour_is_known, next_visit, planned_visit, with_question
from baby_joints.domain.visit import Visit

NOW = datetime(2026, 4, 23, 10, 0, tzinfo=timezone(timedelta(hours=2)))


def visit(number: int, at: datetime) -> Visit:
    return Visit(id=UUID(int=number), visited_at=at, recorded_at=NOW)


def test_the_next_visit_is_the_first_to_come() -> None:
    past, soon, late = (
        visit(1, NOW - timedelta(days=1)),
        visit(2, NOW + timedelta(days=3)),
        visit(3, NOW + timedelta(days=9)),
    )
    assert next_visit((late, past, soon), NOW) == soon
    assert next_visit((past,), NOW) is None


def test_a_question_is_added_once() -> None:
    asked = with_question(visit(1, NOW), "Does she need a scan?")
    assert [question.text for question in asked.questions] == ["Does she need a scan?"]
    assert with_question(asked, "Does she need a scan?") == asked
    more = with_question(asked, "When shall we come again?")
    assert len(more.questions) == 2
    assert replace(more, questions=()) == visit(1, NOW)


def test_a_planned_visit_is_still_to_come_all_day() -> None:
    today = planned_visit(UUID(int=4), date(2026, 4, 23), "Does she need a scan?", NOW)
    assert today.day == date(2026, 4, 23)
    assert next_visit((today,), NOW) == today
    assert today.open_questions[0].text == "Does she need a scan?"


def test_the_hour_of_a_visit_that_was_planned_for_a_day_is_open() -> None:
    planned = planned_visit(UUID(int=1), NOW.date(), "Why?", NOW)
    assert not hour_is_known(planned)
    assert hour_is_known(replace(planned, visited_at=NOW))
