from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Answer, RiskFactor, Sex
from baby_joints.domain.errors import DomainError
from tests.domain import strategies
from tests.domain.values import BORN, NAIVE, child


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"id": "mia"}, "id"),
        ({"name": ""}, "name"),
        ({"name": None}, "name"),
        ({"born_on": "2026-01-10"}, "born_on"),
        ({"born_on": date(26, 1, 10)}, "born_on"),
        ({"due_on": NAIVE}, "due_on"),
        ({"due_on": BORN + timedelta(days=141)}, "due_on"),
        ({"due_on": BORN - timedelta(days=43)}, "due_on"),
        ({"sex": "girl"}, "sex"),
        ({"risk_factors": {"breach": "yes"}}, "risk_factors"),
        ({"risk_factors": {"breech": "maybe"}}, "risk_factors.breech"),
        ({"doctor_name": None}, "doctor_name"),
        ({"doctor_phone": 112}, "doctor_phone"),
        ({"changed_at": NAIVE}, "changed_at"),
    ],
)
def test_wrong_fields_are_named(given: dict[str, Any], field: str) -> None:
    with pytest.raises(DomainError) as refused:
        child(**given)
    assert refused.value.field == field


def test_what_is_not_said_is_unsure_or_empty() -> None:
    mia = child()
    assert mia.sex is Sex.UNSURE
    assert (mia.due_on, mia.pregnancy, mia.risk_factors) == (None, None, {})
    assert not mia.born_early


def test_risk_factors_are_frozen() -> None:
    given = {RiskFactor.BREECH: Answer.YES}
    mia = child(risk_factors=given)
    given[RiskFactor.BREECH] = Answer.NO
    assert mia.risk_factors[RiskFactor.BREECH] is Answer.YES


@pytest.mark.parametrize(
    ("early_by", "born_early", "weeks"),
    [(0, False, 40), (21, False, 37), (22, True, 36), (-10, False, 41)],
)
def test_early_is_more_than_21_days(early_by: int, born_early: bool, weeks: int) -> None:  # noqa: FBT001 - a column of the table
    mia = child(due_on=BORN + timedelta(days=early_by))
    assert mia.born_early is born_early
    assert mia.pregnancy is not None
    assert mia.pregnancy.weeks == weeks


def test_corrected_age_counts_from_the_due_date_when_born_early() -> None:
    day = date(2026, 3, 10)
    assert child().age_on(day).days == 59
    assert child().corrected_age_on(day).days == 59
    early = child(due_on=date(2026, 2, 14))
    assert early.age_on(day).days == 59
    assert early.corrected_age_on(day).days == 24
    assert early.corrected_age_on(date(2026, 2, 1)).days == -13
    assert child(due_on=date(2026, 1, 20)).corrected_age_on(day).days == 59


@given(strategies.children(), st.dates(date(2025, 1, 1), date(2030, 1, 1)))
def test_the_corrected_age_is_never_more_than_the_age(mia: Child, day: date) -> None:
    assert mia.corrected_age_on(day) <= mia.age_on(day)
    assert mia.age_on(day + timedelta(days=7)).weeks == mia.age_on(day).weeks + 1
