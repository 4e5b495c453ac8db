"""Changing the diary by values, within one transaction."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update

from baby_joints.domain.child import Child
from baby_joints.domain.errors import DomainError
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.tombstone import Tombstone
from baby_joints.storage.altered import altered_among, delete_rows, vouch_for
from baby_joints.storage.attachment_needs import needed_contents
from baby_joints.storage.buried import Buried
from baby_joints.storage.chunks import chunks
from baby_joints.storage.mapping import (
    CHILD_CHECKSUM,
    MAPPINGS,
    RECORD_CHECKSUMS,
    Record,
    buried_columns,
    child_columns,
    mapping_of,
)
from baby_joints.storage.note import Note
from baby_joints.storage.places import FEW, places
from baby_joints.storage.reader import Reader, Stored
from baby_joints.storage.record_kind import RecordKind
from baby_joints.storage.record_mapping import Columns
from baby_joints.storage.row_checksum import CHECKSUM
from baby_joints.storage.tables.all_tables import CHILD, TOMBSTONE


class Repository(Reader):
    """Writes values, and reads them like any Reader; whoever made it commits or rolls back.

    An id belongs to one record of one child for ever: the same id for another child or another kind
    of record is refused with DomainError. What is written over a row that was altered counts as
    altered too, until somebody vouches for it: a part that nobody looked at may still be wrong.

    Attributes:
        has_written: whether a record or a child was changed.
    """

    def __init__(self, connection: Connection, path: Path) -> None:
        super().__init__(connection, path)
        self.has_written = False
        # Ids that nobody knows: nobody else can write before the transaction ends.
        self._free: set[UUID] = set()
        self._doubted: set[UUID] = set()

    @cached_property
    def change_number(self) -> int:
        """The number of the change that this transaction will be: one more than the last."""
        return self.notes.number(Note.CHANGES) + 1

    def stored(self, ids: Iterable[UUID]) -> dict[UUID, Stored]:
        """What lies under each of `ids`; those that nobody knows are left out."""
        asked = [key for key in ids if key not in self._free]
        found = super().stored(asked)
        self._free.update(key for key in asked if key not in found)
        return found

    def know_as_free(self, ids: Iterable[UUID]) -> None:
        """Take it that nothing lies under `ids`, as they were just made at random."""
        self._free.update(ids)

    def put_child(self, child: Child, diary_extra: Mapping[str, JsonValue] | None = None) -> None:
        """Keep a new child or the new version of one; `diary_extra` None leaves it as it was."""
        extra = self.diary_extra(child.id) if diary_extra is None else diary_extra
        self.has_written = True
        self._doubted.update(altered_among(self._connection, CHILD_CHECKSUM, [child.id]))
        values = self._checked(child_columns(child, extra))
        changed = self._connection.execute(
            update(CHILD).where(CHILD.c.id == child.id).values(values)
        )
        if not changed.rowcount:
            self._connection.execute(insert(CHILD).values(values))

    def remove_child(self, child_id: UUID) -> None:
        """Forget a child and its deleted records; DomainError while it has any others."""
        for mapping in MAPPINGS.values():
            table = mapping.table
            if self._connection.scalar(select(table.c.id).where(table.c.child_id == child_id)):
                raise DomainError("child", str(child_id), "still has entries")
        self.has_written = True
        self._connection.execute(delete(TOMBSTONE).where(TOMBSTONE.c.child_id == child_id))
        self._connection.execute(delete(CHILD).where(CHILD.c.id == child_id))

    def forget_child(self, child_id: UUID, also_needed: Collection[str] = ()) -> None:
        """Take out a child with all records, what is left of deleted ones, photos and forms.

        Nothing of it can be brought back. What it named alone goes too, but for what is
        `also_needed`.
        """
        named = needed_contents(self._connection, child_id)
        for mapping in MAPPINGS.values():
            table = mapping.table
            self._connection.execute(delete(table).where(table.c.child_id == child_id))
        self.remove_child(child_id)
        for name in self.notes.forms():
            if name.startswith(str(child_id)):
                self.notes.keep_form(name, None)
        needed = needed_contents(self._connection).union(also_needed)
        self.attachments.drop_contents(named - needed)

    def put(self, child_id: UUID, *records: Record) -> None:
        """Keep new records or the new versions of records; a tombstone under the id goes."""
        for chunk in chunks(records):
            kinds = {record.id: mapping_of(record).kind for record in chunk}
            known = {key: kind for key, kind in kinds.items() if key not in self._free}
            self._check_owner(child_id, known)
            self._delete(known)
            self._free.difference_update(kinds)
            for mapping in MAPPINGS.values():
                rows = [
                    self._checked(mapping.row(child_id, record))
                    for record in chunk
                    if isinstance(record, mapping.value_type)
                ]
                if rows:
                    self._connection.execute(insert(mapping.table), rows)

    def bury(self, child_id: UUID, kind: RecordKind, *stones: Tombstone) -> None:
        """Put tombstones in the place of records; what these said is kept with the tombstones.

        A record need not be there: then the tombstone alone is kept, or the newer one in the place
        of the older.
        """
        for chunk in chunks(stones):
            ids = {stone.id: kind for stone in chunk}
            self._check_owner(child_id, ids)
            before = self.stored(ids)
            self._delete(ids)
            self._insert_buried(
                child_id,
                [
                    Buried(kind=kind, tombstone=stone, was=_content(before.get(stone.id)))
                    for stone in chunk
                ],
            )

    def restore(self, child_id: UUID, before: Mapping[UUID, Stored | None]) -> None:
        """Make what lies under each id exactly what it was; None: nothing, and nothing stays."""
        for chunk in chunks(before):
            self._delete(chunk)
        states = before.values()
        buried = [state for state in states if isinstance(state, Buried)]
        records = [state for state in states if state and not isinstance(state, Buried)]
        self._insert_buried(child_id, buried)
        self.put(child_id, *records)

    def doubt(self, ids: Iterable[UUID]) -> None:
        """What is written under these ids comes from a row that was altered, and counts as one."""
        self._doubted.update(ids)

    def vouch_for(self, ids: Collection[UUID]) -> None:
        """Let what altered rows with these ids say now count as what was written."""
        self.has_written = True
        self._doubted.difference_update(ids)
        vouch_for(self._connection, ids)

    def _check_owner(self, child_id: UUID, kinds: Mapping[UUID, RecordKind]) -> None:
        for few in chunks(kinds, FEW):
            for place in places(self._connection, few):
                is_ours = place.child_id == child_id and kinds[place.id] == place.kind
                _refuse_stranger(place.id, is_ours)

    def _delete(self, ids: Iterable[UUID]) -> None:
        self.has_written = True
        keys = list(ids)
        if not keys:
            return
        for checksum in RECORD_CHECKSUMS:
            self._doubted.update(delete_rows(self._connection, checksum, keys))

    def _checked(self, row: Columns) -> Columns:
        return {**row, CHECKSUM: None} if row["id"] in self._doubted else row

    def _insert_buried(self, child_id: UUID, buried: Sequence[Buried]) -> None:
        rows = [self._checked(buried_columns(child_id, one)) for one in buried]
        if rows:
            self._connection.execute(insert(TOMBSTONE), rows)
            self._free.difference_update(one.tombstone.id for one in buried)


def _content(stored: Stored | None) -> Record | None:
    return stored.was if isinstance(stored, Buried) else stored


def _refuse_stranger(key: UUID, is_ours: bool) -> None:  # noqa: FBT001 - named where it is called
    if not is_ours:
        raise DomainError("id", str(key), "is the id of another record in this diary")
