"""Whatever the domain allows is stored, passes every CHECK and comes back equal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timezone
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.visit import Visit
from baby_joints.storage.database import Database
from baby_joints.storage.record_kind import RecordKind, kind_of
from tests.domain import strategies as values
from tests.storage.support import MIA, observation, rolled_back

# A disk may be slow, and a machine busy: how long an example takes says nothing here.
STEADY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=40)
R = TypeVar("R", Observation, HipSigns, Visit)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = Database.open(tmp_path_factory.mktemp("mapping") / "diary.sqlite3")
    with made.transaction() as repository:
        repository.put_child(replace(MIA, born_on=values.BORN_FIRST))
    yield made
    made.close()


def check_comes_back(database: Database, record: R) -> R:
    with rolled_back(database) as repository:
        repository.put(MIA.id, record)
        back = repository.get(record.id)
    assert back == record
    assert isinstance(back, type(record))
    return back


@STEADY
@given(record=values.observations)
def test_observations_come_back(database: Database, record: Observation) -> None:
    back = check_comes_back(database, record)
    assert back.observed_at.utcoffset() == record.observed_at.utcoffset()
    assert back.recorded_at.utcoffset() == record.recorded_at.utcoffset()


@STEADY
@given(record=values.hip_signs)
def test_hip_signs_come_back(database: Database, record: HipSigns) -> None:
    check_comes_back(database, record)


@STEADY
@given(record=values.visits)
def test_visits_come_back(database: Database, record: Visit) -> None:
    check_comes_back(database, record)


@STEADY
@given(child=values.children(), extra=values.extras)
def test_children_come_back(database: Database, child: Child, extra: dict[str, JsonValue]) -> None:
    with rolled_back(database) as repository:
        repository.put_child(child, extra)
        assert repository.child(child.id) == child
        assert repository.diary_extra(child.id) == extra


@STEADY
@given(diary=values.diaries())
def test_whole_diaries_come_back(database: Database, diary: DiaryContents) -> None:
    with rolled_back(database) as repository:
        repository.put_child(diary.child, diary.extra)
        repository.put(diary.child.id, *diary.records())
        for kind, stones in diary.deleted.items():
            repository.bury(diary.child.id, RecordKind(kind), *stones)
        back = repository.contents(diary.child.id)
    assert back.child == diary.child
    assert back.extra == diary.extra
    for name in values.KINDS:
        there, here = getattr(back, name), getattr(diary, name)
        assert {record.id: record for record in there} == {record.id: record for record in here}
        assert set(back.deleted.get(name, ())) == set(diary.deleted.get(name, ()))


@STEADY
@given(some=st.lists(values.moments(), max_size=12))
def test_the_list_is_in_the_order_of_moments_whatever_their_offsets(
    database: Database, some: list[datetime]
) -> None:
    records = [observation(number, observed_at=at) for number, at in enumerate(some, start=1)]
    with rolled_back(database) as repository:
        repository.put(MIA.id, *records)
        listed = repository.observations(MIA.id, ObservationFilter())
    assert [record.observed_at for record in listed] == sorted(some, reverse=True)


def test_a_moment_keeps_its_microseconds_and_offset(database: Database) -> None:
    at = datetime(2026, 3, 29, 1, 59, 59, 999_999, tzinfo=timezone.max)
    record = Observation(
        id=MIA.id,
        observed_at=at,
        recorded_at=at.astimezone(UTC),
        joint="hip",  # type: ignore[arg-type] # the domain takes codes by their text as well
        side="left",  # type: ignore[arg-type] # as above
        sound="click",  # type: ignore[arg-type] # as above
        sounded=1,
    )
    back = check_comes_back(database, record)
    assert back.observed_at.isoformat() == at.isoformat()
    assert kind_of(back) is RecordKind.OBSERVATIONS
