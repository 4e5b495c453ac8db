"""Entries that read otherwise than they were saved, and what the parents decide about them."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias, cast
from uuid import UUID

from baby_joints.actions.edit import Edit
from baby_joints.actions.versions import Record, later
from baby_joints.change import Change, ChangeAction
from baby_joints.domain.child import Child
from baby_joints.domain.json_value import JsonValue
from baby_joints.file_mark import is_protected
from baby_joints.safekeeping.merging import altered_ids
from baby_joints.storage.backups.backup import Backup
from baby_joints.storage.backups.folder import BackupFolder
from baby_joints.storage.backups.newest import newest_first
from baby_joints.storage.backups.working_copy import reading, working_copy
from baby_joints.storage.buried import Buried
from baby_joints.storage.errors import DamagedDatabaseError, DatabaseError
from baby_joints.storage.record_kind import RecordKind, kind_of
from baby_joints.storage.tables.all_tables import CHILD, TOMBSTONE

if TYPE_CHECKING:
    from baby_joints.storage.altered import AlteredRow
    from baby_joints.storage.database import Database
    from baby_joints.storage.reader import Reader

# What a row may say; of a deleted record what it said.
Said: TypeAlias = Child | Record


@dataclass(frozen=True, slots=True, kw_only=True)
class AlteredEntry:
    """A row of the diary that reads otherwise than it was saved.

    Attributes:
        id: of the record or the child.
        child_id: whose it is.
        now: what it says; None for a deleted one of which nothing was kept.
        before: what the newest sound backup says; None when it has no such entry, or there is none.
        is_deleted: it is what is left of a deleted record.
        extra: the unknown fields of the backup beside a child, None for a record.
    """

    id: UUID
    child_id: UUID
    now: Said | None
    before: Said | None
    is_deleted: bool = False
    extra: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True)
class AlteredSeen:
    """All altered entries, and the backup that was asked what they were; None without one."""

    entries: tuple[AlteredEntry, ...] = ()
    backup: Backup | None = None


class Acts(Protocol):
    """What carries out a plan in one commit that can be undone."""

    def __call__(
        self, action: ChangeAction, child_id: UUID, plan: "Callable[[Reader], Edit]", /
    ) -> Change:
        """The change; `plan` is called within its transaction."""


class AlteredEntries:
    """Finds the altered entries of an open diary; nothing is changed unasked.

    All raise DatabaseError.

    Args:
        database: the open diary.
        clock: the time of what is written.
        act: carries out what can be undone.
    """

    def __init__(self, database: "Database", clock: Callable[[], datetime], act: Acts) -> None:
        self._database = database
        # The database forgets its own when it is closed, perhaps while this looks.
        self._key = None if database.key is None else database.key.copy()
        self._clock = clock
        self._act = act

    def look(self) -> AlteredSeen:
        """All of them; DamagedDatabaseError when one cannot be read or found by its id."""
        with self._database.reading() as reader:
            rows = tuple(map(self._place_of, reader.altered()))
            now = _said(reader, rows)
        if not rows:
            return AlteredSeen()
        if any(row.id not in now and not row.is_deleted for row in rows):
            raise DamagedDatabaseError(self._database.path, "an id was changed")
        backup, before, extras = self._in_backup(rows)
        entries = (
            AlteredEntry(
                id=row.id,
                child_id=row.child_id,
                now=now.get(row.id),
                before=before.get(row.id),
                is_deleted=row.is_deleted,
                extra=extras.get(row.id),
            )
            for row in rows
        )
        return AlteredSeen(tuple(entries), backup)

    def take_back(self, entries: Iterable[AlteredEntry]) -> tuple[Change, ...]:
        """Let those that the backup knows say what it says; what they say now goes to the history.

        One change for each child that they are about, to be undone like any other.
        """
        known = [entry for entry in entries if entry.before is not None]
        return tuple(
            self._act(
                ChangeAction.AMEND,
                child_id,
                partial(_plan, entries=_of(known, child_id), now=self._clock()),
            )
            for child_id in dict.fromkeys(entry.child_id for entry in known)
        )

    def keep(self, entries: Iterable[AlteredEntry]) -> None:
        """Let what they say now count as what was saved."""
        with self._database.transaction() as repository:
            repository.vouch_for([entry.id for entry in entries])

    def _place_of(self, row: "AlteredRow") -> "_Place":
        try:
            ids = UUID(row.id), UUID(row.child_id)
        except ValueError as error:
            raise DamagedDatabaseError(self._database.path, "an id was changed") from error
        return _Place(
            *ids, is_child=row.table == CHILD.name, is_deleted=row.table == TOMBSTONE.name
        )

    def _in_backup(
        self, rows: "Iterable[_Place]"
    ) -> tuple[Backup | None, dict[UUID, Said], dict[UUID, Mapping[str, JsonValue]]]:
        """The newest sound backup that can be read, and what it says of those it has unaltered."""
        folder = BackupFolder(self._database.path, self._key)
        for backup in newest_first(folder.backups(), self._clock()):
            if not (backup.is_usable and backup.is_sound):
                continue
            key = self._key if is_protected(backup.path) else None
            with (
                suppress(DatabaseError),
                working_copy(backup.path, folder.path, key) as copy,
                reading(copy, key) as other,
            ):
                wrong = altered_ids(other)
                sound = [row for row in rows if row.id not in wrong]
                said = _said(other, sound)
                children = [key for key, one in said.items() if isinstance(one, Child)]
                return backup, said, {key: other.diary_extra(key) for key in children}
        return None, {}, {}


class _Place(NamedTuple):
    """Where an altered row lies."""

    id: UUID
    child_id: UUID
    is_child: bool
    is_deleted: bool


def _said(reader: "Reader", rows: "Iterable[_Place]") -> dict[UUID, Said]:
    children = {row.id for row in rows if row.is_child}
    found: dict[UUID, Said] = {
        child.id: child for child in reader.children() if child.id in children
    }
    for key, stored in reader.stored(row.id for row in rows if not row.is_child).items():
        said = stored.was if isinstance(stored, Buried) else stored
        if said is not None:
            found[key] = said
    return found


def _of(entries: Iterable[AlteredEntry], child_id: UUID) -> tuple[AlteredEntry, ...]:
    return tuple(entry for entry in entries if entry.child_id == child_id)


def _plan(reader: "Reader", entries: Iterable[AlteredEntry], now: datetime) -> Edit:
    """Of what changed since somebody looked the newest version is the one that is replaced."""
    child: Child | None = None
    extra: Mapping[str, JsonValue] | None = None
    records: list[Record] = []
    stones: dict[RecordKind, list[Any]] = {}
    current = reader.stored(entry.id for entry in entries)
    for entry in entries:
        if isinstance(entry.before, Child):
            at = later(now, entry.before.changed_at)
            child, extra = replace(entry.before, changed_at=at), entry.extra
            continue
        old, before = current.get(entry.id), entry.before
        if before is None or old is None:
            continue
        if isinstance(old, Buried):
            records.append(before)
            stones.setdefault(old.kind, []).append(old.tombstone)
        elif kind_of(old) is kind_of(before):
            records.append(_taken_back(old, before, now))
    return Edit(
        child=child,
        diary_extra=extra,
        records=tuple(records),
        stones={kind: tuple(some) for kind, some in stones.items()},
        vouches=True,
    )


def _taken_back(old: Record, before: Record, now: datetime) -> Record:
    """`before` as the newest version; what the disk made of it stands in the history."""
    made, kept = cast("Any", old), cast("Any", before)
    altered = replace(made, history=())
    if altered == replace(kept, history=()):
        return before  # only the history was altered
    history = kept.history if old.last_changed_at == before.last_changed_at else made.history
    # Not after the altered time as well, which may be years ahead.
    at = later(now, before.last_changed_at)
    version: Record = replace(kept, changed_at=at, history=(*history, altered))
    return version
