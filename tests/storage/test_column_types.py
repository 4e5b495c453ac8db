"""Moments keep their offset and sort by time; sets keep their members."""

from datetime import datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects.sqlite import dialect

from baby_joints.domain.codes import Noticed, Reaction
from baby_joints.storage.column_types import CodeSet, Moment, moment_text, spellings
from tests.domain.strategies import moments

SQLITE = dialect()


def test_a_moment_is_written_in_utc_with_its_offset_behind() -> None:
    at = datetime(2026, 3, 2, 7, 40, 0, 25, tzinfo=timezone(timedelta(hours=1)))
    assert moment_text(at) == "2026-03-02T06:40:00.000025Z+01:00"


@pytest.mark.parametrize(
    ("minutes", "text"), [(0, "+00:00"), (345, "+05:45"), (-210, "-03:30"), (-1, "-00:01")]
)
def test_offsets(minutes: int, text: str) -> None:
    at = datetime(2026, 3, 2, tzinfo=timezone(timedelta(minutes=minutes)))
    assert moment_text(at).endswith(f"Z{text}")


@given(moments())
def test_a_moment_comes_back_with_its_offset(at: datetime) -> None:
    column = Moment()
    text = column.process_bind_param(at, SQLITE)
    back = column.process_result_value(text, SQLITE)
    assert back == at
    assert back is not None
    assert back.utcoffset() == at.utcoffset()


@given(st.lists(moments(), min_size=2))
def test_the_order_of_the_texts_is_the_order_of_the_moments(some: list[datetime]) -> None:
    in_text_order = sorted(some, key=moment_text)
    assert all(one <= other for one, other in pairwise(in_text_order))


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="has no offset"):
        moment_text(datetime(2026, 3, 2))  # noqa: DTZ001 - that is the point


def test_an_offset_with_seconds_is_refused() -> None:
    with pytest.raises(ValueError, match="not in whole minutes"):
        moment_text(datetime(2026, 3, 2, tzinfo=timezone(timedelta(seconds=1))))


def test_nothing_stays_nothing() -> None:
    for column in (Moment(), CodeSet(Reaction)):
        assert column.process_bind_param(None, SQLITE) is None
        assert column.process_result_value(None, SQLITE) is None


@given(st.frozensets(st.sampled_from(Reaction)))
def test_a_set_comes_back_and_its_spelling_is_known(codes: frozenset[Reaction]) -> None:
    column = CodeSet(Reaction)
    text = column.process_bind_param(codes, SQLITE)
    assert text in spellings(Reaction)
    assert column.process_result_value(text, SQLITE) == codes


def test_every_set_has_one_spelling() -> None:
    assert spellings(Noticed) == ["", "heard", "felt", "heard felt"]
    assert len(set(spellings(Reaction))) == 2 ** len(Reaction)


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(ValueError, match="seen"):
        CodeSet(Noticed).process_result_value("seen", SQLITE)
