"""Everything one diary holds about one child, as a value."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.errors import DomainError
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_value import JsonValue, frozen_json
from baby_joints.domain.observation import Observation
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit

# The field of a diary file that says so.
MADE_UP: Final = "made_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class DiaryContents:
    """The child with all records and tombstones; what files hold and the analysis reads.

    Raises DomainError when two records share an id or a record lies before the child's birth.
    `deleted` holds tombstones by kind of record: ``observations``, ``hip_signs``, ``visits``.
    """

    child: Child
    observations: tuple[Observation, ...] = ()
    hip_signs: tuple[HipSigns, ...] = ()
    visits: tuple[Visit, ...] = ()
    deleted: Mapping[str, tuple[Tombstone, ...]] = field(default_factory=dict, hash=False)
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        for name in ("observations", "hip_signs", "visits"):
            object.__setattr__(self, name, tuple(getattr(self, name)))
        object.__setattr__(self, "extra", frozen_json(self.extra))
        self._check_ids()
        check_born_before(self.child, (*self.observations, *self.hip_signs))
        for visit in self.visits:
            check_visit_after_birth(self.child, visit)

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

    def records(self) -> Iterator[Observation | HipSigns | Visit]:
        """Every living record, kind after kind."""
        yield from self.observations
        yield from self.hip_signs
        yield from self.visits

    @property
    def is_made_up(self) -> bool:
        """It is an example, not the diary of a real baby."""
        return self.extra.get(MADE_UP) is True


def check_born_before(child: Child, records: Iterable[Observation | HipSigns]) -> None:
    """Raise DomainError for a record observed on a local day before the child was born."""
    born_on = child.born_on
    for record in records:
        if record.observed_at.date() < born_on:
            raise _before_birth(child, "observed_at", record.observed_at)


def check_visit_after_birth(child: Child, visit: Visit) -> None:
    """Raise DomainError for a visit on a local day before the child was born."""
    if visit.visited_at.date() < child.born_on:
        raise _before_birth(child, "visited_at", visit.visited_at)


def _before_birth(child: Child, name: str, value: datetime) -> DomainError:
    return DomainError(
        name, value.isoformat(), f"is before the birth on {child.born_on.isoformat()}"
    )
