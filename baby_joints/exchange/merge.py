"""One diary out of two about the same child."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Generic
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.errors import DomainError
from baby_joints.domain.file_problem import FileProblem
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.left_out import left_out_of
from baby_joints.domain.record_json import child_to_json
from baby_joints.domain.tombstone import Tombstone
from baby_joints.exchange.errors import DiaryFileError
from baby_joints.exchange.lineage import Lineage, R, canonical_json, canonical_text
from baby_joints.exchange.order import oldest_first, stones_in_order


def merge(mine: DiaryContents, theirs: DiaryContents) -> DiaryContents:
    """Everything that two diaries about one child know together, oldest first.

    Of each record the newest of its times of writing, edit and deletion wins; of two versions of
    the same moment, the greater by its JSON text, so that every computer chooses the same. The
    versions that did not win stay in the history. A version that was handed over without names or
    notes goes once the whole one is known. Commutative, associative and idempotent.

    Raises:
        DiaryFileError: the diaries are about two children, one id means two different things, or
            the newer birth date lies after an entry.
    """
    if mine.child.id != theirs.child.id:
        raise DiaryFileError(
            f"The diary is about another child: {_named(theirs.child)}, not"
            f" {_named(mine.child)}. Open it as a diary of its own.",
            kind=FileProblem.MISFIT,
            field="child.id",
        )
    _check_kinds(mine, theirs)
    observations = _survivors(
        _found(mine, "observations", mine.observations),
        _found(theirs, "observations", theirs.observations),
    )
    hip_signs = _survivors(
        _found(mine, "hip_signs", mine.hip_signs), _found(theirs, "hip_signs", theirs.hip_signs)
    )
    visits = _survivors(
        _found(mine, "visits", mine.visits), _found(theirs, "visits", theirs.visits)
    )
    try:
        return DiaryContents(
            child=_newer_child(mine.child, theirs.child),
            observations=oldest_first(observations.living),
            hip_signs=oldest_first(hip_signs.living),
            visits=oldest_first(visits.living),
            deleted=stones_in_order(
                (
                    ("observations", observations.deleted),
                    ("hip_signs", hip_signs.deleted),
                    ("visits", visits.deleted),
                )
            ),
            extra=_united(mine.extra, theirs.extra),
        )
    except DomainError as error:
        raise DiaryFileError(
            f"The two diaries do not fit together: {error}. Correct the birth date or that entry"
            " in one of them.",
            kind=FileProblem.MISFIT,
        ) from error


@dataclass(frozen=True, slots=True)
class _Survivors(Generic[R]):
    living: list[R]
    deleted: list[Tombstone]


def _found(contents: DiaryContents, kind: str, living: Iterable[R]) -> list[R | Tombstone]:
    return [*living, *contents.deleted.get(kind, ())]


def _survivors(mine: Iterable[R | Tombstone], theirs: Iterable[R | Tombstone]) -> _Survivors[R]:
    known = {found.id: found for found in mine}
    for found in theirs:
        met = known.get(found.id)
        if met is None:
            known[found.id] = found
        # Most records of a second import are the same: one comparison saves building histories.
        elif met != found or canonical_text(met) != canonical_text(found):
            known[found.id] = Lineage.of(met).joined(Lineage.of(found)).value()
    survivors: _Survivors[R] = _Survivors([], [])
    for survivor in known.values():
        if isinstance(survivor, Tombstone):
            survivors.deleted.append(survivor)
        else:
            survivors.living.append(survivor)
    return survivors


def _check_kinds(mine: DiaryContents, theirs: DiaryContents) -> None:
    """A record cannot be an entry here and a visit there: no program makes one id twice."""
    known = dict(_kinds(mine))
    for key, kind in _kinds(theirs):
        if known.get(key, kind) != kind:
            raise DiaryFileError(
                f"is used for one of the {known[key]} in the other diary."
                " Give it a new id in one of them.",
                kind=FileProblem.MISFIT,
                record=kind,
                field=f"id {key}",
            )


def _kinds(contents: DiaryContents) -> Iterator[tuple[UUID, str]]:
    yield from ((record.id, "observations") for record in contents.observations)
    yield from ((record.id, "hip_signs") for record in contents.hip_signs)
    yield from ((record.id, "visits") for record in contents.visits)
    for kind, stones in contents.deleted.items():
        yield from ((stone.id, kind) for stone in stones)


def _newer_child(one: Child, other: Child) -> Child:
    """The child as it was edited last; never edited is the oldest.

    What was handed over without a name or a doctor never takes the place of what was not.
    """
    return max(one, other, key=_child_rank)


def _child_rank(child: Child) -> tuple[int, bool, datetime | None, str]:
    told = canonical_json(child_to_json(child))
    return -len(left_out_of(child)), child.changed_at is not None, child.changed_at, told


def _united(one: Mapping[str, JsonValue], other: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """The unknown fields of both files; where they differ, the greater text on every computer."""
    united = dict(one)
    for name, value in other.items():
        united[name] = max(united.get(name, value), value, key=canonical_json)
    return dict(sorted(united.items()))


def _named(child: Child) -> str:
    return f"{child.name}, born {child.born_on.isoformat()}"
