"""What the database leaves out of a search for words holds none of them."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, literal, select

from baby_joints.storage.observation_query import _folded, _may_hold

LETTERS = st.text(alphabet="aAkK%_\\/ iIß\u017f\ufb01\u212aéÉ\u0301İłŁ李\n", max_size=8)


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.connect() as opened:
        yield opened
    engine.dispose()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@example(note="50% wet", wanted="%")
@example(note="STRASSE", wanted="straße")
@example(note="Kilo", wanted="k")
@example(note="\ufb01nger", wanted="fi")
@given(note=LETTERS, wanted=LETTERS)
def test_no_match_is_lost(connection: Connection, note: str, wanted: str) -> None:
    looked_for = _folded(wanted.strip())
    if looked_for and looked_for in _folded(note):
        assert connection.scalar(select(_may_hold(literal(note), looked_for)))


@pytest.mark.parametrize("wanted", ["needle", "100%", "a_b"])
def test_plain_notes_without_the_words_are_left_to_the_database(
    connection: Connection, wanted: str
) -> None:
    note = "only when the leg opens, 100 times, aXb"
    assert not connection.scalar(select(_may_hold(literal(note), wanted)))
