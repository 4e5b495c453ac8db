"""What each action means for the diary as it is: nothing is written here.

A plan is made inside the transaction that will carry it out, so that another program cannot change
the diary in between. All raise DomainError for what cannot be.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from baby_joints.actions.edit import Edit
from baby_joints.actions.versions import Record, amended, later, says_the_same
from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import (
    DiaryContents,
    check_after_birth,
    check_born_before,
)
from baby_joints.domain.errors import DomainError
from baby_joints.domain.left_out import still_left_out
from baby_joints.domain.observation import SIGNS, Observation
from baby_joints.domain.tombstone import Tombstone
from baby_joints.storage.buried import Buried
from baby_joints.storage.record_kind import RecordKind, kind_of

if TYPE_CHECKING:
    from baby_joints.actions.versions import Stored
    from baby_joints.storage.reader import Reader

# What people change in a table, but for the note.
_OF_A_ROW: Final = (
    *("observer", "joint", "side", "sound", "activity", "tried", "sounded"),
    *("reaction", "movement", *SIGNS),
)


def add_child(reader: "Reader", child: Child) -> Edit:
    """A child that was not there."""
    if reader.child(child.id) is not None:
        raise DomainError("id", str(child.id), "is already in this diary")
    return Edit(child=child)


def amend_child(reader: "Reader", child: Child, now: datetime) -> Edit:
    """The next version of a child; the birth must not come after any entry."""
    old = reader.child(child.id)
    if old is None:
        raise _unknown(child.id)
    new = _child_version(child, old, later(now, old.changed_at))
    if _child_version(child, old, old.changed_at) == old:
        return Edit(unchanged=1)
    first = reader.first_day(child.id)
    if first is not None and first < child.born_on:
        raise DomainError(
            "born_on", child.born_on.isoformat(), f"is after the entry of {first.isoformat()}"
        )
    return Edit(child=new)


def record_new(child: Child, entry: Record) -> Edit:
    """An entry whose id was made for it: nobody need look whether it is there."""
    check_after_birth(child, entry)
    return Edit(records=(entry,), has_new_ids=True)


def record(reader: "Reader", child: Child, entry: Record) -> Edit:
    """An entry that was not there."""
    check_after_birth(child, entry)
    if reader.stored([entry.id]):
        raise DomainError("id", str(entry.id), "is already in this diary")
    return Edit(records=(entry,))


def record_all(reader: "Reader", child: Child, entries: Sequence[Observation]) -> Edit:
    """Those of `entries` that are not and never were in the diary; each once.

    A row has no time of its last change, so one that says something else than the entry that it
    names is counted and not taken over: nobody knows which of both is the newer one.
    None of them may be another child's: to call those known would say that nothing was wrong.
    """
    check_born_before(child, entries)
    known = reader.stored([entry.id for entry in entries])
    _refuse_those_of_others(reader, child, known.keys())
    new = {entry.id: entry for entry in entries if entry.id not in known}
    return Edit(
        records=tuple(new.values()),
        unchanged=len(entries) - len(new),
        differing=sum(_says_otherwise(known.get(entry.id), entry) for entry in entries),
    )


def _says_otherwise(old: "Stored | None", new: Observation) -> bool:
    """In what a person changes in a table; its programs shorten times, and it holds no photos."""
    if not isinstance(old, Observation):
        return False
    said, written = (
        [getattr(entry, name) for name in _OF_A_ROW] + [entry.note.split()] for entry in (old, new)
    )
    return said != written


def _refuse_those_of_others(reader: "Reader", child: Child, ids: Collection[UUID]) -> None:
    others = [other for other in reader.children() if other.id != child.id]
    for other in others if ids else ():
        contents = reader.contents(other.id)
        stones = (stone.id for some in contents.deleted.values() for stone in some)
        if not frozenset(ids).isdisjoint([*(one.id for one in contents.records()), *stones]):
            problem = "is the baby that these are about; choose that baby first"
            raise DomainError("entries", other.name, problem)


def amend(
    reader: "Reader",
    child: Child,
    entry: Record,
    now: datetime,
    moved: Observation | None = None,
) -> Edit:
    """The next version of an entry, with what it was under its history.

    `moved` holds what went from it to another place: a new entry, or the next version of one.
    """
    old = reader.get(entry.id)
    if old is None:
        raise _unknown(entry.id)
    if type(old) is not type(entry):
        raise DomainError("id", str(entry.id), "is the id of another kind of entry")
    check_after_birth(child, entry)
    if says_the_same(old, entry):
        return Edit(unchanged=1)
    if moved is None:
        return Edit(records=(amended(old, entry, now),))
    before = reader.get(moved.id)
    check_after_birth(child, moved)
    other = moved if before is None else amended(before, moved, now)
    return Edit(records=(amended(old, entry, now), other))


def delete(reader: "Reader", ids: Iterable[UUID], now: datetime) -> Edit:
    """Tombstones in the place of the entries; storage keeps what they said.

    What was deleted before is left as it is: whoever asks twice gets what was wanted.
    """
    wanted = dict.fromkeys(ids)
    stones: dict[RecordKind, list[Tombstone]] = {}
    unchanged = 0
    found = reader.stored(wanted)
    for key in wanted:
        entry = found.get(key)
        if entry is None:
            raise _unknown(key)
        if isinstance(entry, Buried):
            unchanged += 1
            continue
        stone = Tombstone(id=key, deleted_at=later(now, entry.last_changed_at))
        stones.setdefault(kind_of(entry), []).append(stone)
    return Edit(stones={kind: tuple(some) for kind, some in stones.items()}, unchanged=unchanged)


def take_in(reader: "Reader", theirs: DiaryContents) -> Edit:
    """What another diary knows better than this one.

    Raises DiaryFileError when the two do not fit together.
    """
    from baby_joints.exchange.merge import merge

    known = reader.child(theirs.child.id) is not None
    mine = reader.contents(theirs.child.id) if known else DiaryContents(child=theirs.child)
    merged = merge(mine, theirs)
    before = {entry.id: entry for entry in mine.records()}
    records = tuple(entry for entry in merged.records() if before.get(entry.id) != entry)
    stones = {
        RecordKind(kind): tuple(new)
        for kind, some in merged.deleted.items()
        if (new := [stone for stone in some if stone not in mine.deleted.get(kind, ())])
    }
    is_same_child = known and (merged.child, merged.extra) == (mine.child, mine.extra)
    touched = {entry.id for entry in records}
    return Edit(
        child=None if is_same_child else merged.child,
        diary_extra=None if is_same_child else merged.extra,
        records=records,
        stones=stones,
        unchanged=sum(entry.id not in touched for entry in theirs.records()),
    )


def _child_version(child: Child, old: Child, changed_at: datetime | None) -> Child:
    """`child` as written at that time, with the unknown fields of `old` that no form shows."""
    version = replace(child, changed_at=changed_at, extra=child.extra or old.extra)
    return still_left_out(version, old)


def _unknown(key: UUID) -> DomainError:
    return DomainError("id", str(key), "is not in this diary")
