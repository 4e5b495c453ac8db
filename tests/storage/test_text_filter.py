"""The database finds the words that a note holds, in any letter case, and only those."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, insert

from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.storage.mapping import OBSERVATIONS
from baby_joints.storage.observation_query import newest_observations, observation_query
from baby_joints.storage.tables.all_tables import METADATA, OBSERVATION
from baby_joints.storage.words import folded, words_of
from tests.storage.support import MIA, observation

LETTERS = st.text(alphabet="aAkK%_\\/ iIß\u017f\ufb01\u212aéÉ\u0301İłŁ李\n", max_size=8)


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.connect() as opened:
        METADATA.create_all(opened)
        yield opened
    engine.dispose()


def found(connection: Connection, entry: Observation, text: str) -> tuple[bool, bool]:
    """Whether the database lets the only entry through, and whether it is found."""
    where = ObservationFilter(text=text)
    with connection.begin_nested() as only:
        values = OBSERVATIONS.row(MIA.id, entry)
        connection.execute(insert(OBSERVATION).values(values))
        let_through = bool(connection.execute(observation_query(MIA.id, where)).all())
        is_found = bool(list(newest_observations(connection, MIA.id, where, None)))
        only.rollback()
    return let_through, is_found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@example(note="50% wet", wanted="%")
@example(note="50 wet", wanted="%")
@example(note="a_b", wanted="_")
@example(note="STRASSE", wanted="straße")
@example(note="Kilo", wanted="k")
@example(note="\ufb01nger", wanted="fi")
@example(note="ÄRGER", wanted="ärger")
@given(note=LETTERS, wanted=LETTERS)
def test_what_holds_the_words_is_found_and_nothing_else(
    connection: Connection, note: str, wanted: str
) -> None:
    looked_for = folded(wanted.strip())
    holds = looked_for in folded(note)
    entry = observation(1, note=note, observer=None)
    assert found(connection, entry, wanted) == (holds, holds)


def test_a_name_is_found_and_words_do_not_run_from_the_note_into_it(
    connection: Connection,
) -> None:
    entry = observation(1, note="hip", observer="Oma Łucja")
    assert found(connection, entry, "łuc") == (True, True)
    assert found(connection, entry, "hip oma") == (False, False)
    assert found(connection, entry, "hipoma") == (False, False)


def test_an_entry_without_words_takes_no_room_for_them() -> None:
    assert words_of(observation(1, note="", observer=None)) is None


def test_a_text_longer_than_the_database_can_look_for_is_compared_here(
    connection: Connection,
) -> None:
    entry = observation(1, note="ä" * 10_000, observer=None)
    assert found(connection, entry, "ä" * 10_000) == (True, True)
    assert found(connection, entry, "ä" * 60_000) == (True, False)
