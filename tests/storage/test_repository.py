"""What is put comes back, what is buried is kept, what is restored is as it was."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.tombstone import Tombstone
from baby_joints.storage.buried import Buried
from baby_joints.storage.chunks import LONGEST
from baby_joints.storage.database import Database
from baby_joints.storage.mapping import Record
from baby_joints.storage.record_kind import RecordKind, kind_of
from tests.storage.support import LEO, MIA, NOON, hip_signs, observation, rolled_back, rows, visit

OBSERVATIONS = RecordKind.OBSERVATIONS


def stone(number: int, minutes: int = 60) -> Tombstone:
    return Tombstone(id=UUID(int=number), deleted_at=NOON + timedelta(minutes=minutes))


def test_children_come_the_oldest_first(database: Database) -> None:
    with database.reading() as reader:
        assert reader.children() == (LEO, MIA)
        assert reader.child(MIA.id) == MIA
        assert reader.child(UUID(int=5)) is None


def test_a_child_is_replaced_and_keeps_what_stood_beside_it(database: Database) -> None:
    with database.transaction() as repository:
        repository.put_child(MIA, {"x-app": 1})
        repository.put_child(replace(MIA, name="Mia Ł."))
        assert repository.diary_extra(MIA.id) == {"x-app": 1}
        assert repository.children() == (LEO, replace(MIA, name="Mia Ł."))
        assert repository.diary_extra(UUID(int=5)) == {}


def test_contents_are_in_the_order_of_what_happened(database: Database) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, observation(3), visit(9), observation(1), hip_signs(8), visit(7))
        repository.put(LEO.id, observation(2))
        repository.bury(MIA.id, OBSERVATIONS, stone(21, 90), stone(20, 80))
        repository.bury(MIA.id, RecordKind.VISITS, stone(30))
        assert repository.contents(MIA.id) == DiaryContents(
            child=MIA,
            observations=(observation(1), observation(3)),
            hip_signs=(hip_signs(8),),
            visits=(visit(7), visit(9)),
            deleted={"observations": (stone(20, 80), stone(21, 90)), "visits": (stone(30),)},
        )


def test_contents_of_nobody(database: Database) -> None:
    with (
        database.reading() as reader,
        pytest.raises(DomainError, match="is not in this diary"),
    ):
        reader.contents(UUID(int=5))


def test_a_new_version_takes_the_place_of_the_old(database: Database) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1))
        repository.put(MIA.id, observation(1, note="felt it too"))
        assert repository.count(MIA.id) == 1
        assert repository.get(UUID(int=1)) == observation(1, note="felt it too")
        assert repository.count(LEO.id) == 0


def test_nothing_is_known_under_an_unknown_id(database: Database) -> None:
    with database.reading() as reader:
        assert reader.get(UUID(int=1)) is None
        assert reader.stored([UUID(int=1)]) == {}


def test_more_records_than_one_statement_can_name(database: Database) -> None:
    many = [observation(number) for number in range(1, 2 * LONGEST + 50)]
    ids = [record.id for record in many]
    with database.transaction() as repository:
        repository.put(MIA.id, *many)
        repository.put(MIA.id, *many)
        assert repository.count(MIA.id) == len(many)
        assert len(repository.stored(ids)) == len(many)
        repository.bury(MIA.id, OBSERVATIONS, *(stone(record.id.int, 9999) for record in many))
        assert repository.count(MIA.id) == 0
        assert [buried.was for buried in repository.tombstones(MIA.id)] == many
        repository.restore(MIA.id, dict.fromkeys(ids, None))
        assert repository.stored(ids) == {}


@pytest.mark.parametrize("record", [observation(1, note="it clicked"), hip_signs(1), visit(1)])
def test_a_deleted_record_keeps_what_it_said(database: Database, record: Record) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, record)
        repository.bury(MIA.id, kind_of(record), stone(1))
        assert repository.get(UUID(int=1)) is None
        buried = Buried(kind=kind_of(record), tombstone=stone(1), was=record)
        assert repository.stored([UUID(int=1)]) == {UUID(int=1): buried}
        assert repository.tombstones(MIA.id) == (buried,)


def test_deleting_moves_the_content_within_one_commit(database: Database, path: Path) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1, note="it clicked"))
    count = "SELECT (SELECT count(*) FROM observation), (SELECT count(*) FROM tombstone)"
    with rolled_back(database) as repository:
        repository.bury(MIA.id, OBSERVATIONS, stone(1))
        assert repository.get(UUID(int=1)) is None
    assert rows(path, count) == [(1, 0)]
    with database.transaction() as repository:
        repository.bury(MIA.id, OBSERVATIONS, stone(1))
    assert rows(path, count) == [(0, 1)]
    assert "it clicked" in rows(path, "SELECT was FROM tombstone")[0][0]


def test_a_newer_tombstone_keeps_what_the_older_one_kept(database: Database) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1))
        repository.bury(MIA.id, OBSERVATIONS, stone(1))
        repository.bury(MIA.id, OBSERVATIONS, stone(1, 90))
        (buried,) = repository.tombstones(MIA.id)
        assert buried == Buried(kind=OBSERVATIONS, tombstone=stone(1, 90), was=observation(1))


def test_a_tombstone_of_a_record_that_never_lay_here(database: Database) -> None:
    with database.transaction() as repository:
        repository.bury(MIA.id, OBSERVATIONS, stone(1))
        (buried,) = repository.tombstones(MIA.id)
        assert buried == Buried(kind=OBSERVATIONS, tombstone=stone(1), was=None)


def test_a_record_over_a_tombstone_is_back(database: Database) -> None:
    with database.transaction() as repository:
        repository.bury(MIA.id, OBSERVATIONS, stone(1))
        repository.put(MIA.id, observation(1))
        assert repository.tombstones(MIA.id) == ()
        assert repository.get(UUID(int=1)) == observation(1)


def test_restoring_makes_every_id_what_it_was(database: Database) -> None:
    before: dict[UUID, Record | Buried | None] = {
        UUID(int=1): observation(1),
        UUID(int=2): Buried(kind=OBSERVATIONS, tombstone=stone(2), was=observation(2)),
        UUID(int=3): visit(3),
        UUID(int=4): None,
    }
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1, note="changed"), observation(2), observation(4))
        repository.restore(MIA.id, before)
        assert repository.stored(before) == {key: was for key, was in before.items() if was}


@pytest.mark.parametrize(
    ("child", "record"),
    [(LEO, observation(1)), (LEO, observation(2)), (MIA, visit(1)), (MIA, visit(2))],
)
def test_an_id_stays_with_its_child_and_kind(
    database: Database, child: Child, record: Record
) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1))
        repository.bury(MIA.id, OBSERVATIONS, stone(2))
    with (
        pytest.raises(DomainError, match="another record"),
        database.transaction() as repository,
    ):
        repository.put(child.id, record)


def test_a_tombstone_cannot_take_the_record_of_another_child(database: Database) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1))
    with pytest.raises(DomainError), database.transaction() as repository:
        repository.bury(LEO.id, OBSERVATIONS, stone(1))
    with database.reading() as reader:
        assert reader.get(UUID(int=1)) == observation(1)


def test_a_child_goes_only_without_entries(database: Database) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, visit(1))
        with pytest.raises(DomainError, match="still has entries"):
            repository.remove_child(MIA.id)
        repository.bury(MIA.id, RecordKind.VISITS, stone(1))
        repository.remove_child(MIA.id)
        assert repository.children() == (LEO,)
        assert repository.stored([UUID(int=1)]) == {}


def test_the_first_day_is_a_local_one(database: Database) -> None:
    early = NOON.replace(hour=0, minute=10)
    with database.transaction() as repository:
        assert repository.first_day(MIA.id) is None
        # Ten past midnight here is the day before in UTC; the visit is earlier by the calendar.
        repository.put(MIA.id, observation(1, observed_at=early), hip_signs(2))
        assert repository.first_day(MIA.id) == early.date()
        repository.put(MIA.id, visit(3, visited_at=early - timedelta(days=3)))
        assert repository.first_day(MIA.id) == early.date() - timedelta(days=3)


def test_only_writing_counts_as_a_change(database: Database) -> None:
    with database.transaction() as repository:
        first = repository.change_number
        assert not repository.has_written
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1))
        assert repository.has_written
        assert repository.change_number == first
    with database.transaction() as repository:
        assert repository.change_number == first + 1
        assert repository.observations(MIA.id, ObservationFilter()) == (observation(1),)
