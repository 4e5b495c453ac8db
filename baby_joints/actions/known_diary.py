"""The diary of one child as it was read last, so that little is read again after a change."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID

from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.storage.note import Note

if TYPE_CHECKING:
    from baby_joints.analysis.leaves import LeafMemory
    from baby_joints.analysis.summary import Summary
    from baby_joints.storage.reader import Reader

# Records read one by one after a change; of more the whole diary is read as fast.
_FEW: Final = 100


class Snapshot(NamedTuple):
    """The diary after its `number`-th change, the summaries made of it so far, and their leaves."""

    number: int
    contents: DiaryContents
    summaries: "dict[object, Summary]"
    leaves: "LeafMemory"


class _Touched(NamedTuple):
    """The ids that one change touched, all of one child."""

    child_id: UUID
    ids: tuple[UUID, ...]


class KnownDiary:
    """Keeps the newest snapshot, and what this session changed after it.

    `note` is called by one thread at a time; `look` by any.
    """

    def __init__(self) -> None:
        self._snapshot: Snapshot | None = None
        self._touched: dict[int, _Touched] = {}
        self._counted: tuple[int, UUID, int] | None = None

    def count(self, reader: "Reader", child_id: UUID) -> int:
        """How many observations the child has; counted again only after a change."""
        number = reader.notes.number(Note.CHANGES)
        if self._counted is None or self._counted[:2] != (number, child_id):
            self._counted = (number, child_id, reader.count(child_id))
        return self._counted[2]

    def note(self, number: int, child_id: UUID, ids: Iterable[UUID]) -> None:
        """This session made the change of that number."""
        if self._snapshot is None:
            return
        read = self._snapshot.number
        later = {key: touched for key, touched in self._touched.items() if key > read}
        self._touched = later | {number: _Touched(child_id, tuple(ids))}

    def look(self, reader: "Reader", child_id: UUID) -> Snapshot:
        """What the diary of this child is now.

        Of what this session changed that alone is read; all of it when another program changed the
        file, or another child was looked at before.
        """
        number = reader.notes.number(Note.CHANGES)
        known = self._snapshot
        if known is None or known.contents.child.id != child_id:
            from baby_joints.analysis.leaves import LeafMemory

            known = Snapshot(number, reader.contents(child_id), {}, LeafMemory())
        elif known.number != number:
            ids = self._touched_since(known, number)
            read = reader.contents(child_id) if ids is None else reader.renewed(known.contents, ids)
            known = Snapshot(number, read, {}, known.leaves)
        self._snapshot = known
        return known

    def _touched_since(self, known: Snapshot, number: int) -> frozenset[UUID] | None:
        """The ids of the child that changed; None when somebody else changed some, or too many."""
        touched, ids = self._touched, set[UUID]()
        for change in range(known.number + 1, number + 1):
            mine = touched.get(change)
            if mine is None:
                return None
            if mine.child_id == known.contents.child.id:
                ids.update(mine.ids)
        return frozenset(ids) if known.number < number and len(ids) <= _FEW else None
