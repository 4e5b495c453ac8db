"""From the lines of an invented story to the diary it would have left behind.

Days and minutes are the story's own; how many seconds later somebody typed it is drawn from a seed,
as are the ids: the same story always makes the same file.
"""

import random
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from typing import Any
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.codes import HipSign, Presence, Side
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit
from sample_stories.entry_line import entry_of


@dataclass(frozen=True, slots=True)
class Zone:
    """The clock of a place in one spring: `winter` hours from UTC, one more from `change` on."""

    winter: int
    change: datetime

    def at(self, wall: datetime) -> datetime:
        """`wall` with its offset."""
        hours = self.winter + (wall >= self.change)
        return wall.replace(tzinfo=timezone(timedelta(hours=hours)))


@dataclass(slots=True)
class Story:
    """A story while it is told."""

    year: int
    zone: Zone
    child: Child
    rng: random.Random
    observations: list[Observation] = field(default_factory=list)
    hip_signs: list[HipSigns] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    deleted: list[Tombstone] = field(default_factory=list)

    def tell(self, lines: str) -> None:
        """Add the entries of `lines`, one a line; an indented line goes on with the one before."""
        for line in filter(None, lines.replace("\n    ", " ").splitlines()):
            self.observations.append(self._entry(line))

    def look(self, when: str, observer: str, side: Side, note: str = "", **signs: Presence) -> None:
        """Add a look at the hip signs; what is not named was not checked."""
        observed_at = self.moment(when)
        answers: dict[str, Any] = {HipSign(name).value: said for name, said in signs.items()}
        self.hip_signs.append(
            HipSigns(
                id=self.new_id(),
                observed_at=observed_at,
                recorded_at=observed_at + self._typing(),
                observer=observer,
                side=side,
                note=note,
                **answers,
            )
        )

    def visit(self, when: str, written: str, **said: Any) -> None:  # noqa: ANN401 - fields of a visit
        """Add a visit, past or planned, as it was written down."""
        self.visits.append(
            Visit(
                id=self.new_id(),
                visited_at=self.moment(when),
                recorded_at=self.moment(written),
                **said,
            )
        )

    def correct(self, when: str, corrected: str, **changes: Any) -> None:  # noqa: ANN401 - fields of an entry
        """Correct the entry of the moment `when`, which keeps what it said before."""
        place, entry = self._entry_at(when)
        self.observations[place] = replace(
            entry, **changes, changed_at=self.moment(corrected), history=(entry,)
        )

    def delete(self, when: str, deleted: str) -> None:
        """Take the entry of the moment `when` out; its id stays."""
        place, entry = self._entry_at(when)
        del self.observations[place]
        self.deleted.append(Tombstone(id=entry.id, deleted_at=self.moment(deleted)))

    def contents(self) -> DiaryContents:
        """The diary that the story leaves behind; it says of itself that it is made up."""
        return DiaryContents(
            child=self.child,
            observations=tuple(self.observations),
            hip_signs=tuple(self.hip_signs),
            visits=tuple(self.visits),
            deleted={"observations": tuple(self.deleted)},
            extra={"made_up": True},
        )

    def moment(self, when: str) -> datetime:
        """``02-03 07:40`` of the story's year and place."""
        return self.zone.at(datetime.strptime(f"{self.year}-{when}", "%Y-%m-%d %H:%M"))  # noqa: DTZ007 - the zone adds the offset

    def new_id(self) -> UUID:
        """The next id of the story."""
        return UUID(int=self.rng.getrandbits(128), version=4)

    def _typing(self) -> timedelta:
        return timedelta(seconds=self.rng.randint(12, 260))

    def _entry_at(self, when: str) -> tuple[int, Observation]:
        moment = self.moment(when)
        return next(
            (place, entry)
            for place, entry in enumerate(self.observations)
            if entry.observed_at == moment
        )

    def _entry(self, line: str) -> Observation:
        told = entry_of(line)
        observed_at, late = self.moment(told.pop("seen")), told.pop("late")
        return Observation(
            id=self.new_id(),
            observed_at=observed_at,
            recorded_at=self.moment(late) if late else observed_at + self._typing(),
            **told,
        )
