"""Contents stay as long as anything can need them, and no half of one is ever seen."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest
from sqlalchemy.exc import IntegrityError

from baby_joints.domain.attachment import Attachment
from baby_joints.domain.tombstone import Tombstone
from baby_joints.storage.attachments import GRACE, Attachments
from baby_joints.storage.database import Database
from baby_joints.storage.errors import DatabaseError
from baby_joints.storage.record_kind import RecordKind
from tests.storage.support import MIA, NOON, observation, rolled_back, visit

DAY = timedelta(days=1)


def kept(attachments: Attachments, data: bytes) -> str:
    name = sha256(data).hexdigest()
    key = attachments.begin(len(data), NOON)
    attachments.add_piece(key, 0, data)
    attachments.finish(key, name)
    return name


def clip(name: str) -> tuple[Attachment, ...]:
    return (Attachment(name="clip.mp4", media_type="video/mp4", sha256=name),)


def test_a_content_is_asked_for_by_its_checksum_once_it_is_whole(database: Database) -> None:
    with rolled_back(database) as repository:
        attachments = repository.attachments
        key = attachments.begin(6, NOON)
        attachments.add_piece(key, 0, b"abc")
        attachments.add_piece(key, 1, b"def")
        name = sha256(b"abcdef").hexdigest()
        assert (attachments.size(name), attachments.piece(name, 0)) == (None, None)
        assert (attachments.sizes(), attachments.total()) == ({}, 6)
        attachments.finish(key, name)
        assert attachments.sizes() == {name: 6}
        assert [*attachments.pieces(name)] == [b"abc", b"def"]
        assert attachments.is_sound(name)
        attachments.drop_contents([name, "f" * 64])
        assert attachments.sizes() == {}
        assert not repository.has_written


def test_the_newer_of_two_contents_of_one_checksum_stays(database: Database) -> None:
    with rolled_back(database) as repository:
        name = kept(repository.attachments, b"abc")
        kept(repository.attachments, b"abc")
        assert repository.attachments.sizes() == {name: 3}
        assert repository.attachments.total() == 3


@pytest.mark.parametrize(
    "row",
    [
        {"sha256": "short"},
        {"size": 0},
        {"added_at": "yesterday"},
        {"unneeded_since": "2026"},
    ],
)
def test_the_tables_refuse_what_no_program_writes(database: Database, row: dict[str, str]) -> None:
    with rolled_back(database) as repository:
        key = repository.attachments.begin(1, NOON)
        name, value = next(iter(row.items()))
        with pytest.raises(IntegrityError):
            repository._connection.exec_driver_sql(
                f"UPDATE attachment_content SET {name} = ? WHERE id = ?",  # noqa: S608 - our columns
                (value, key.hex),
            )


def test_a_piece_belongs_to_a_content(database: Database) -> None:
    with pytest.raises(DatabaseError), database.transaction() as repository:
        repository.attachments.add_piece(MIA.id, 0, b"abc")


def test_only_what_nothing_can_need_is_taken_out_and_only_after_a_month(
    database: Database,
) -> None:
    with rolled_back(database) as repository:
        attachments = repository.attachments
        names = [kept(attachments, data) for data in (b"a", b"b", b"c", b"d", b"e", b"f", b"g")]
        living, edited, deleted, visited, undo, form, nobody = names
        old = observation(2, attachments=clip(edited))
        late = old.recorded_at + DAY
        repository.put(
            MIA.id,
            observation(1, attachments=clip(living)),
            replace(old, attachments=(), history=(old,), changed_at=late),
            observation(3, attachments=clip(deleted)),
            visit(4, attachments=clip(visited)),
            observation(5, extra={"later": {"sha256": undo}}),
        )
        stone = Tombstone(id=observation(3).id, deleted_at=late)
        repository.bury(MIA.id, RecordKind.OBSERVATIONS, stone)
        for now in (NOON, NOON + GRACE - DAY):
            assert attachments.sweep(now, [form]) == 0
            assert attachments.sizes().keys() == set(names)
        assert attachments.sweep(NOON + GRACE + DAY, [form]) == 1
        assert attachments.sizes().keys() == set(names) - {nobody}


def test_what_is_named_again_starts_its_month_anew(database: Database) -> None:
    with rolled_back(database) as repository:
        attachments = repository.attachments
        name = kept(attachments, b"a")
        attachments.sweep(NOON)
        attachments.sweep(NOON + GRACE, [name])
        assert attachments.sweep(NOON + GRACE + DAY) == 0
        # A clock that was ahead once must not take out too soon, nor keep for ever.
        assert attachments.sweep(NOON + DAY) == 0
        assert attachments.sweep(NOON + 2 * DAY + GRACE) == 1


def test_what_a_crash_left_half_written_goes_after_a_day(database: Database) -> None:
    with rolled_back(database) as repository:
        attachments = repository.attachments
        attachments.add_piece(attachments.begin(9, NOON), 0, b"abc")
        attachments.sweep(NOON + DAY / 2)
        assert attachments.total() == 9
        assert attachments.sweep(NOON + 2 * DAY) == 0
        assert attachments.total() == 0
