"""An entry that is still being filled in."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

from baby_joints.domain.codes import (
    Activity,
    Answer,
    Joint,
    LiftingStep,
    Movement,
    Noticed,
    Presence,
    Reaction,
    SafetyQuestion,
    Side,
    Sound,
)
from baby_joints.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from uuid import UUID

    from baby_joints.domain.attachment import Attachment
    from baby_joints.domain.observation import Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationDraft:
    """What a form knows so far; only joint and sound are needed to make an Observation of it.

    `observed_at` None means "now"; `sounded` None means once for a sound, never for a quiet look.
    """

    joint: Joint | None = None
    side: Side | None = None
    sound: Sound | None = None
    observed_at: datetime | None = None
    observer: str | None = None
    noticed: frozenset[Noticed] = frozenset()
    activity: Activity | None = None
    tried: int | None = None
    sounded: int | None = None
    reaction: frozenset[Reaction] | None = None
    swelling: Presence = Presence.NOT_CHECKED
    redness: Presence = Presence.NOT_CHECKED
    warmth: Presence = Presence.NOT_CHECKED
    felt_loose: Presence = Presence.NOT_CHECKED
    movement: Movement = Movement.NOT_CHECKED
    lifting: Mapping[LiftingStep, Answer] | None = field(default=None, hash=False)
    safety: Mapping[SafetyQuestion, Presence] | None = field(default=None, hash=False)
    note: str = ""
    attachments: tuple[Attachment, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Enough is known to save it."""
        return self.joint is not None and self.sound is not None

    @classmethod
    def of(cls, observation: Observation) -> ObservationDraft:
        """A draft that holds everything `observation` says, for editing it."""
        names = (entry.name for entry in fields(cls))
        return cls(**{name: getattr(observation, name) for name in names})

    def to_observation(self, key: UUID, recorded_at: datetime) -> Observation:
        """The finished entry; DomainError when joint or sound is missing or a value is wrong."""
        # Here, as the form of the first page needs nothing of it before something is saved.
        from baby_joints.domain.body_site import default_side
        from baby_joints.domain.observation import Observation

        if self.joint is None:
            raise DomainError("joint", None, "is needed")
        if self.sound is None:
            raise DomainError("sound", None, "is needed")
        given = {entry.name: getattr(self, entry.name) for entry in fields(self)}
        return Observation(
            **given
            | {
                "id": key,
                "recorded_at": recorded_at,
                "observed_at": self.observed_at or recorded_at,
                "side": self.side or default_side(self.joint),
                "sounded": default_sounded(self.sound) if self.sounded is None else self.sounded,
            }
        )


def default_sounded(sound: Sound) -> int:
    """How often it sounded when nobody said: once, or never for a quiet look."""
    return 0 if sound is Sound.NONE else 1
