"""What two states of a diary have that the other has not."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit


@dataclass(frozen=True, slots=True)
class Entries:
    """Some records of one child, visits and looks included.

    Attributes:
        ids: which.
        first, last: the days of the earliest and the latest; None without any.
    """

    ids: frozenset[UUID] = frozenset()
    first: date | None = None
    last: date | None = None

    @property
    def count(self) -> int:
        """How many."""
        return len(self.ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildComparison:
    """One child in the diary now, and in the other file.

    Attributes:
        name: as in the diary now, else as in the other file.
        is_here, is_there: the child is in the diary, in the other file.
        only_here, only_there: entries of one of the two.
        different: entries of both that say something else.
        same: how many entries are the same in both.
        child_differs: what is written about the child itself is another.
    """

    name: str
    is_here: bool
    is_there: bool
    only_here: Entries = field(default_factory=Entries)
    only_there: Entries = field(default_factory=Entries)
    different: Entries = field(default_factory=Entries)
    same: int = 0
    child_differs: bool = False

    @property
    def is_same(self) -> bool:
        """Both say the same about this child."""
        changed = self.only_here.count + self.only_there.count + self.different.count
        return not changed and not self.child_differs and self.is_here and self.is_there


@dataclass(frozen=True, slots=True)
class Comparison:
    """All children of the diary and of the other file, those of the diary first."""

    children: tuple[ChildComparison, ...]

    @property
    def is_same(self) -> bool:
        """Nothing would change."""
        return all(child.is_same for child in self.children)


def compare(here: Iterable[DiaryContents], there: Iterable[DiaryContents]) -> Comparison:
    """What the diary `here` and the other one `there` do not have in common."""
    mine = {contents.child.id: contents for contents in here}
    theirs = {contents.child.id: contents for contents in there}
    return Comparison(
        tuple(_compare(mine.get(key), theirs.get(key)) for key in dict.fromkeys([*mine, *theirs]))
    )


def _compare(mine: DiaryContents | None, theirs: DiaryContents | None) -> ChildComparison:
    known = mine or theirs
    ours, others = _records(mine), _records(theirs)
    both = ours.keys() & others.keys()
    changed = {key for key in both if ours[key] != others[key]}
    return ChildComparison(
        name=known.child.name if known else "",
        is_here=mine is not None,
        is_there=theirs is not None,
        only_here=_entries(ours, ours.keys() - others.keys()),
        only_there=_entries(others, others.keys() - ours.keys()),
        different=_entries(ours, changed),
        same=len(both) - len(changed),
        child_differs=bool(mine and theirs and mine.child != theirs.child),
    )


def _records(contents: DiaryContents | None) -> dict[UUID, Observation | HipSigns | Visit]:
    return {} if contents is None else {record.id: record for record in contents.records()}


def _entries(
    records: Mapping[UUID, Observation | HipSigns | Visit], ids: Iterable[UUID]
) -> Entries:
    chosen = frozenset(ids)
    days = sorted(_day(records[key]) for key in chosen)
    return Entries(chosen, days[0] if days else None, days[-1] if days else None)


def _day(record: Observation | HipSigns | Visit) -> date:
    happened = record.visited_at if isinstance(record, Visit) else record.observed_at
    return happened.date()
