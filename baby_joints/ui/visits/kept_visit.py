"""A visit that somebody began to write or to change, and what it goes into."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from baby_joints.domain.errors import DomainError
from baby_joints.ui.put_right import nothing_there, put_right

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.visit import Visit

# What the form asks; all else stays as the diary has it.
_SAID: Final = (
    *("visited_at", "kind", "clinician", "place", "reason"),
    *("plan", "follow_up_on", "note"),
)
_LISTS: Final = ("questions", "findings", "imaging", "attachments")


class KeptVisit(NamedTuple):
    """`visit` as the form says it, and as it was when the form was opened.

    `base` is None for a new one, and in what an earlier version of the program has kept.
    """

    visit: Visit
    base: Visit | None = None

    def onto(self, now: Visit) -> Visit:
        """The visit as it is `now`, with what the form changed: nothing saved since is lost."""
        base, mine = self.base, self.visit
        said: dict[str, Any] = {}
        for name in _SAID:
            own, there = getattr(mine, name), getattr(now, name)
            is_changed = bool(own) if base is None else own != getattr(base, name)
            said[name] = own if is_changed else there
        for name in _LISTS:
            before = () if base is None else getattr(base, name)
            said[name] = _joined(getattr(now, name), before, getattr(mine, name))
        return replace(now, **said)

    def write(self, diary: Diary, child_id: UUID, now: datetime) -> Change:
        """Put it into the diary of this child; the change may tell that its visit is gone."""
        there = {visit.id: visit for visit in diary.contents(child_id).visits}
        found = there.get(self.visit.id)
        if found is not None:
            return put_right(self.onto(found), child_id)(diary)
        if self.base is None:
            try:
                return diary.record(replace(self.visit, recorded_at=now), child_id)
            except DomainError as error:
                if error.field != "id":
                    raise
        return nothing_there(diary)


def _joined(
    now: tuple[object, ...], base: tuple[object, ...], mine: tuple[object, ...]
) -> tuple[object, ...]:
    """Mine without what was taken out since, and with what came since."""
    came = [one for one in now if one not in base and one not in mine]
    return (*(one for one in mine if one in now or one not in base), *came)
