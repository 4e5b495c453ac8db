"""Everything one diary holds about one child, as a value."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Final, TypeAlias
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.errors import DomainError
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_value import JsonValue, frozen_json
from baby_joints.domain.observation import Observation
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit

Record: TypeAlias = Observation | HipSigns | Visit

# The field of a diary file that says so.
MADE_UP: Final = "made_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class DiaryContents:
    """The child with all records and tombstones; what files hold and the analysis reads.

    Raises DomainError when two records share an id or a record lies before the child's birth.
    `deleted` holds tombstones by kind of record: ``observations``, ``hip_signs``, ``visits``.
    No record was written or changed after `written_until`; None without records.
    """

    child: Child
    observations: tuple[Observation, ...] = ()
    hip_signs: tuple[HipSigns, ...] = ()
    visits: tuple[Visit, ...] = ()
    deleted: Mapping[str, tuple[Tombstone, ...]] = field(default_factory=dict, hash=False)
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)
    written_until: datetime | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name in ("observations", "hip_signs", "visits"):
            object.__setattr__(self, name, tuple(getattr(self, name)))
        object.__setattr__(self, "extra", frozen_json(self.extra))
        self._check_ids()
        check_born_before(self.child, (*self.observations, *self.hip_signs))
        for visit in self.visits:
            check_visit_after_birth(self.child, visit)
        object.__setattr__(self, "written_until", _latest(self.records()))

    def with_changed(self, changed: Sequence[Record], **parts: object) -> "DiaryContents":
        """The same diary with other `parts` (fields), in which `changed` alone are looked at.

        All other records in `parts` stand in the diary as it is, and none has an id of `changed`
        or of a new tombstone. So a save costs what it changes, not what the diary holds.
        """
        new = object.__new__(DiaryContents)
        for part in fields(self):
            object.__setattr__(new, part.name, parts.get(part.name, getattr(self, part.name)))
        is_born_as_before = new.child.born_on == self.child.born_on
        for record in changed if is_born_as_before else new.records():
            check_after_birth(new.child, record)
        times = [time for time in (self.written_until, _latest(changed)) if time is not None]
        object.__setattr__(new, "written_until", max(times, default=None))
        return new

    def _check_ids(self) -> None:
        # As numbers: they are told apart much faster than ids, and this is done after every save.
        numbers = [entry.id.int for entry in self.observations]
        numbers += [look.id.int for look in self.hip_signs]
        numbers += [visit.id.int for visit in self.visits]
        numbers += [stone.id.int for stones in self.deleted.values() for stone in stones]
        if len(set(numbers)) == len(numbers):
            return
        twice = next(number for number, times in Counter(numbers).items() if times > 1)
        raise DomainError("id", str(UUID(int=twice)), "is used by two records")

    def records(self) -> Iterator[Record]:
        """Every living record, kind after kind."""
        yield from self.observations
        yield from self.hip_signs
        yield from self.visits

    @property
    def is_made_up(self) -> bool:
        """It is an example, not the diary of a real baby."""
        return self.extra.get(MADE_UP) is True


def _latest(records: Iterable[Record]) -> datetime | None:
    records = tuple(records)
    times = [one.recorded_at for one in records]
    times += [one.changed_at for one in records if one.changed_at is not None]
    return max(times, default=None)


def check_born_before(child: Child, records: Iterable[Observation | HipSigns]) -> None:
    """Raise DomainError for a record observed on a local day before the child was born."""
    born_on = child.born_on
    for record in records:
        if record.observed_at.date() < born_on:
            raise _before_birth(child, "observed_at", record.observed_at)


def check_after_birth(child: Child, record: Record) -> None:
    """Raise DomainError for a record of a local day before the child was born."""
    if isinstance(record, Visit):
        check_visit_after_birth(child, record)
    else:
        check_born_before(child, [record])


def check_visit_after_birth(child: Child, visit: Visit) -> None:
    """Raise DomainError for a visit on a local day before the child was born."""
    if visit.visited_at.date() < child.born_on:
        raise _before_birth(child, "visited_at", visit.visited_at)


def _before_birth(child: Child, name: str, value: datetime) -> DomainError:
    return DomainError(
        name, value.isoformat(), f"is before the birth on {child.born_on.isoformat()}"
    )
