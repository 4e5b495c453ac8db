from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.domain import checks
from baby_joints.domain.codes import Answer, LiftingStep, Noticed, Reaction
from baby_joints.domain.errors import DomainError
from tests.domain.values import NAIVE, key

BERLIN = ZoneInfo("Europe/Berlin")


def test_code_takes_members_and_their_text() -> None:
    assert checks.code(Answer, "sex", Answer.YES) is Answer.YES
    assert checks.code(Answer, "sex", "no") is Answer.NO
    for wrong in ("NO", "No", "", " no", None, 1, True, ["no"], {"no": 1}, b"no"):
        with pytest.raises(DomainError, match="is not one of yes, no, unsure") as refused:
            checks.code(Answer, "breech", wrong)
        assert (refused.value.field, refused.value.value) == ("breech", wrong)


def test_codes_are_a_set_and_never_the_letters_of_a_word() -> None:
    assert checks.codes(Reaction, "reaction", ["crying", "crying"]) == {Reaction.CRYING}
    with pytest.raises(DomainError, match="list of codes"):
        checks.codes(Noticed, "noticed", "heard")


def test_a_coded_mapping_names_key_and_value() -> None:
    answers = {LiftingStep.SLOW_AND_SMOOTH: Answer.YES}
    frozen = checks.coded_mapping(LiftingStep, Answer, "lifting", answers)
    assert frozen == answers
    with pytest.raises(TypeError):
        frozen[LiftingStep.MOVED_AS_ONE_UNIT] = Answer.NO  # type: ignore[index] # read-only
    wrong: Any = {"slow_and_smooth": "maybe"}
    with pytest.raises(DomainError, match=r"lifting\.slow_and_smooth: 'maybe'"):
        checks.coded_mapping(LiftingStep, Answer, "lifting", wrong)
    wrong = {"quickly": "yes"}
    with pytest.raises(DomainError, match="lifting: 'quickly'"):
        checks.coded_mapping(LiftingStep, Answer, "lifting", wrong)


def test_identity_is_a_uuid() -> None:
    assert checks.identity("id", key(5)) == key(5)
    with pytest.raises(DomainError, match=r"id: .* is not a UUID"):
        checks.identity("id", str(key(5)))


def test_a_moment_knows_its_offset() -> None:
    for wrong in (NAIVE, date(2026, 3, 2), "2026-03-02T07:40:00+01:00", None, 0):
        with pytest.raises(DomainError, match="observed_at"):
            checks.moment("observed_at", wrong)


def test_a_moment_is_from_a_time_that_a_baby_can_have() -> None:
    for year in (1, 206, 1899, 2200, 9999):
        with pytest.raises(DomainError, match="between the years 1900 and 2199"):
            checks.moment("observed_at", datetime(year, 12, 31, tzinfo=UTC))
        with pytest.raises(DomainError, match="between the years"):
            checks.day("born_on", date(year, 12, 31))


def test_an_offset_is_in_whole_minutes() -> None:
    odd = timezone(timedelta(hours=1, seconds=30))
    with pytest.raises(DomainError, match="whole minutes"):
        checks.moment("observed_at", datetime(2026, 1, 1, tzinfo=odd))


def test_a_named_zone_becomes_its_offset_even_when_the_clocks_change() -> None:
    first = checks.moment("a", datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN))
    second = checks.moment("b", datetime(2026, 10, 25, 2, 10, tzinfo=BERLIN, fold=1))
    assert first.isoformat() == "2026-10-25T02:30:00+02:00"
    assert second.isoformat() == "2026-10-25T02:10:00+01:00"
    assert first < second
    checks.not_after("observed_at", first, "recorded_at", second)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2050, 1, 1), timezones=st.timezones()))  # noqa: DTZ001 - hypothesis wants naive bounds
def test_the_moment_itself_never_changes(at: datetime) -> None:
    offset = at.utcoffset()
    assert offset is not None
    if offset % timedelta(minutes=1):
        return
    fixed = checks.moment("observed_at", at)
    assert fixed.timestamp() == at.timestamp()
    assert fixed.utcoffset() == offset
    assert type(fixed.tzinfo) is timezone


def test_a_day_is_no_time() -> None:
    assert checks.day("born_on", date(2026, 1, 10)) == date(2026, 1, 10)
    for wrong in (datetime(2026, 1, 10, tzinfo=UTC), "2026-01-10", None):
        with pytest.raises(DomainError, match=r"born_on: .* is not a date"):
            checks.day("born_on", wrong)


def test_text_can_be_stored() -> None:
    assert checks.text("note", "Łucja 李\t\n🙂") == "Łucja 李\t\n🙂"
    assert checks.text("note", "x" * checks.MAX_TEXT)
    for wrong, problem in (
        (5, "is not text"),
        ("x" * (checks.MAX_TEXT + 1), "longer than 10000"),
        ("a\x00", "cannot be stored"),
        ("\ud83d", "cannot be stored"),
    ):
        with pytest.raises(DomainError, match=problem) as refused:
            checks.text("note", wrong)
        assert refused.value.field == "note"
    with pytest.raises(DomainError, match="is empty"):
        checks.text("name", " \n", required=True)


def test_count_is_a_whole_number_of_a_baby_s_day() -> None:
    assert checks.count("tried", 0) == 0
    assert checks.count("tried", checks.MAX_REPEATS) == 100_000
    for wrong in (-1, 100_001, 10**5000, 1.0, "1", True, None):
        with pytest.raises(DomainError, match="tried") as refused:
            checks.count("tried", wrong)
        assert refused.value.value == wrong


def test_not_after_compares_moments_not_clocks() -> None:
    east = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=2)))
    west = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
    checks.not_after("observed_at", east, "recorded_at", west)
    checks.not_after("observed_at", east, "recorded_at", east)
    with pytest.raises(DomainError, match="is after recorded_at 2026-03-02T09:00"):
        checks.not_after("observed_at", west, "recorded_at", east)
