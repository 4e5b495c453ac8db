"""Signs of a hip that parents are asked about now and then."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final
from uuid import UUID

from baby_joints.domain import checks
from baby_joints.domain.age import Age
from baby_joints.domain.body_site import check_side
from baby_joints.domain.codes import HipSign, Joint, Presence, Side
from baby_joints.domain.json_value import JsonValue, frozen_json

# A limp or a waddle shows once a baby pulls up and walks; before, nobody can look for it.
LIMP_FROM_MONTHS: Final = 9


def asked_at(age: Age) -> tuple[HipSign, ...]:
    """The signs that make sense at a (corrected) age."""
    if age.months >= LIMP_FROM_MONTHS:
        return tuple(HipSign)
    return tuple(sign for sign in HipSign if sign is not HipSign.LIMP_OR_WADDLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class HipSigns:
    """One look at the legs: each sign present, absent or not checked, on one side or both.

    Times, `history`, `changed_at` and `extra` as in Observation. Raises DomainError.
    """

    id: UUID
    observed_at: datetime
    recorded_at: datetime
    side: Side
    opens_less: Presence = Presence.NOT_CHECKED
    leg_looks_shorter: Presence = Presence.NOT_CHECKED
    creases_uneven: Presence = Presence.NOT_CHECKED
    limp_or_waddle: Presence = Presence.NOT_CHECKED
    observer: str | None = None
    note: str = ""
    changed_at: datetime | None = None
    history: tuple["HipSigns", ...] = ()
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        checks.identity("id", self.id)
        put = object.__setattr__
        put(self, "observed_at", checks.moment("observed_at", self.observed_at))
        put(self, "recorded_at", checks.moment("recorded_at", self.recorded_at))
        checks.not_after("observed_at", self.observed_at, "recorded_at", self.recorded_at)
        if self.changed_at is not None:
            put(self, "changed_at", checks.moment("changed_at", self.changed_at))
        object.__setattr__(self, "side", checks.code(Side, "side", self.side))
        check_side(Joint.HIP, self.side)
        for sign in HipSign:
            value = checks.code(Presence, sign.value, getattr(self, sign.value))
            object.__setattr__(self, sign.value, value)
        if self.observer is not None:
            checks.text("observer", self.observer)
        checks.text("note", self.note)
        object.__setattr__(self, "history", tuple(self.history))
        object.__setattr__(self, "extra", frozen_json(self.extra))

    @property
    def day(self) -> date:
        """The local calendar day of the place where somebody looked."""
        return self.observed_at.date()

    @property
    def last_changed_at(self) -> datetime:
        """When this version was written: the last edit, else the first writing."""
        return self.changed_at or self.recorded_at

    @property
    def is_edited(self) -> bool:
        """Somebody corrected it."""
        return self.changed_at is not None

    def answer(self, sign: HipSign) -> Presence:
        """The answer to one sign."""
        value: Presence = getattr(self, sign.value)
        return value
