"""The list of entries: each condition alone and together, by an index, newest first."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.period import Period
from baby_joints.storage.database import Database
from baby_joints.storage.observation_query import observation_query
from tests.domain import strategies as values
from tests.storage.support import LEO, MIA, observation, rolled_back

ALL = ObservationFilter()


def numbers(database: Database, where: ObservationFilter, limit: int | None = None) -> list[int]:
    with database.reading() as reader:
        return [found.id.int for found in reader.observations(MIA.id, where, limit)]


@pytest.fixture
def told(database: Database) -> Database:
    entries = [
        observation(1, side=Side.LEFT, note="Only when the leg opens"),
        observation(2, side=Side.RIGHT, sound=Sound.NONE, observer="Großmutter Łoś"),
        observation(3, side=Side.BOTH, observer="Papa"),
        observation(4, joint=Joint.KNEE, side=Side.LEFT, sound=Sound.POP, note="ÉTÉ 100% _x_"),
        observation(5, joint=Joint.NECK, side=Side.MIDDLE),
        observation(6, side=Side.UNSURE),
    ]
    with database.transaction() as repository:
        repository.put(MIA.id, *entries)
        repository.put(LEO.id, observation(7, note="leg"))
    return database


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (ALL, [6, 5, 4, 3, 2, 1]),
        (ObservationFilter(joint=Joint.HIP), [6, 3, 2, 1]),
        (ObservationFilter(side=Side.LEFT), [4, 3, 1]),
        (ObservationFilter(side=Side.RIGHT), [3, 2]),
        (ObservationFilter(side=Side.BOTH), [3]),
        (ObservationFilter(side=Side.MIDDLE), [5]),
        (ObservationFilter(side=Side.UNSURE), [6]),
        (ObservationFilter(sound=Sound.NONE), [2]),
        (ObservationFilter(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK), [3, 1]),
        (ObservationFilter(text="LEG"), [1]),
        (ObservationFilter(text="  leg "), [1]),
        (ObservationFilter(text="   "), [6, 5, 4, 3, 2, 1]),
        (ObservationFilter(text="grossmutter łOŚ"), [2]),
        (ObservationFilter(text="e\u0301te\u0301"), [4]),
        (ObservationFilter(text="%"), [4]),
        (ObservationFilter(text="_X"), [4]),
        (ObservationFilter(text="'; DROP TABLE observation; --"), []),
        (ObservationFilter(ids=frozenset()), []),
        (ObservationFilter(ids=frozenset({UUID(int=2), UUID(int=7)})), [2]),
        (ObservationFilter(text="papa", side=Side.LEFT), [3]),
    ],
)
def test_every_condition_must_hold(
    told: Database, where: ObservationFilter, expected: list[int]
) -> None:
    assert numbers(told, where) == expected


def test_more_ids_than_a_statement_can_name(told: Database) -> None:
    many = frozenset(UUID(int=number) for number in range(2, 70_000))
    assert numbers(told, ObservationFilter(ids=many)) == [6, 5, 4, 3, 2]


@pytest.mark.parametrize(("limit", "expected"), [(0, []), (1, [6]), (3, [6, 5, 4])])
def test_the_newest_ones(told: Database, limit: int, expected: list[int]) -> None:
    assert numbers(told, ALL, limit) == expected


def test_the_limit_counts_what_fits(told: Database) -> None:
    assert numbers(told, ObservationFilter(text="leg"), 1) == [1]
    assert numbers(told, ObservationFilter(side=Side.LEFT), 2) == [4, 3]


def test_of_one_moment_the_one_typed_last_is_first(database: Database) -> None:
    at = observation(1).observed_at
    later = observation(1).recorded_at + timedelta(minutes=1)
    with database.transaction() as repository:
        repository.put(MIA.id, observation(2, observed_at=at, recorded_at=later), observation(1))
    assert numbers(database, ALL) == [2, 1]


def test_a_period_is_about_the_local_day(database: Database) -> None:
    far_east, far_west = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))
    entries = [
        observation(1, observed_at=datetime(2026, 3, 2, 0, 0, tzinfo=far_east)),
        observation(2, observed_at=datetime(2026, 3, 2, 23, 59, tzinfo=far_west)),
        observation(3, observed_at=datetime(2026, 3, 1, 23, 59, tzinfo=far_west)),
        observation(4, observed_at=datetime(2026, 3, 3, 0, 0, tzinfo=far_east)),
        observation(5, observed_at=datetime(2026, 3, 2, 12, 0, tzinfo=UTC)),
    ]
    with database.transaction() as repository:
        repository.put(MIA.id, *entries)
    second_of_march = Period.through(date(2026, 3, 2), date(2026, 3, 2))
    assert sorted(numbers(database, ObservationFilter(period=second_of_march))) == [1, 2, 5]


def test_a_period_may_reach_to_the_ends_of_the_calendar(told: Database) -> None:
    ever = Period(date(1900, 1, 1), date(2199, 12, 31))
    assert numbers(told, ObservationFilter(period=ever)) == [6, 5, 4, 3, 2, 1]


def plan(database: Database, where: ObservationFilter) -> str:
    """How SQLite goes about the query that `where` becomes."""
    query = observation_query(MIA.id, where).compile(
        database._engine, compile_kwargs={"literal_binds": True}
    )
    with database._engine.connect() as connection:
        return "; ".join(
            row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}")
        )


@pytest.mark.parametrize(
    "where",
    [
        ALL,
        ObservationFilter(text="leg"),
        ObservationFilter(sound=Sound.POP),
        ObservationFilter(period=Period.through(date(2026, 3, 2), date(2026, 3, 9))),
    ],
)
def test_the_newest_entries_come_from_an_index_without_sorting(
    told: Database, where: ObservationFilter
) -> None:
    steps = plan(told, where)
    assert "USING INDEX observation_newest" in steps
    assert "TEMP B-TREE" not in steps
    assert "SCAN" not in steps


@pytest.mark.parametrize(
    "where",
    [
        ObservationFilter(joint=Joint.TOES),
        ObservationFilter(joint=Joint.HIP, side=Side.LEFT),
        ObservationFilter(joint=Joint.HIP, text="leg"),
    ],
)
def test_the_newest_entries_of_one_joint_come_from_an_index_without_sorting(
    told: Database, where: ObservationFilter
) -> None:
    steps = plan(told, where)
    assert "USING INDEX observation_of_joint" in steps
    assert "TEMP B-TREE" not in steps
    assert "SCAN" not in steps


@st.composite
def filters(draw: st.DrawFn) -> ObservationFilter:
    return ObservationFilter(
        joint=draw(st.none() | st.sampled_from([Joint.HIP, Joint.KNEE])),
        side=draw(st.none() | st.sampled_from(Side)),
        sound=draw(st.none() | st.sampled_from([Sound.CLICK, Sound.NONE])),
        period=draw(st.none() | values.periods),
        text=draw(st.sampled_from(["", "leg", "Á", "ß"])),
        ids=draw(st.none() | st.frozensets(st.integers(1, 9).map(lambda n: UUID(int=n)))),
    )


@st.composite
def entries(draw: st.DrawFn) -> list[Observation]:
    sides = [Side.LEFT, Side.RIGHT, Side.BOTH, Side.UNSURE]
    return [
        observation(
            number,
            observed_at=draw(values.moments()),
            joint=draw(st.sampled_from([Joint.HIP, Joint.KNEE])),
            side=draw(st.sampled_from(sides)),
            sound=draw(st.sampled_from([Sound.CLICK, Sound.NONE])),
            note=draw(st.sampled_from(["", "the LEG", "SS", "a\u0301"])),
        )
        for number in range(1, draw(st.integers(1, 9)))
    ]


def shows(where: ObservationFilter, entry: Observation) -> bool:
    """The filter as its docstring tells it, without a database."""
    sides = {entry.side} | ({Side.LEFT, Side.RIGHT} if entry.side is Side.BOTH else set())
    notes = {"leg": "the LEG", "ß": "SS", "Á": "a\u0301"}
    return (
        where.joint in {None, entry.joint}
        and (where.side is None or where.side in sides)
        and where.sound in {None, entry.sound}
        and (where.period is None or entry.day in where.period)
        and (not where.text or entry.note == notes[where.text])
        and (where.ids is None or entry.id in where.ids)
    )


@pytest.fixture(scope="module")
def steady_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = Database.open(tmp_path_factory.mktemp("query") / "diary.sqlite3")
    with made.transaction() as repository:
        repository.put_child(MIA)
    yield made
    made.close()


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(some=entries(), where=filters())
def test_the_database_shows_what_the_filter_says(
    steady_database: Database, some: list[Observation], where: ObservationFilter
) -> None:
    with rolled_back(steady_database) as repository:
        repository.put(MIA.id, *some)
        shown = repository.observations(MIA.id, where)
    expected = [entry for entry in some if shows(where, entry)]
    assert sorted(entry.id for entry in shown) == sorted(entry.id for entry in expected)
