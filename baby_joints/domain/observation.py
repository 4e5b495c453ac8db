"""One movement, or the same movement repeated, that somebody watched."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import pairwise
from typing import Final
from uuid import UUID

from baby_joints.domain import checks
from baby_joints.domain.attachment import Attachment
from baby_joints.domain.body_site import check_side
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
from baby_joints.domain.json_value import JsonValue, frozen_json

# A lift counts as gentle when this many of its five parts are answered "yes" and none "no".
GENTLE_STEPS: Final = 3
SIGNS: Final = ("swelling", "redness", "warmth", "felt_loose")


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """An entry: of `tried` repetitions (None: not counted) `sounded` made the sound.

    A quiet look has sound ``none`` and ``sounded`` 0. `reaction` empty: stayed comfortable; None:
    nobody noticed. `observed_at` is when it happened, `recorded_at` when it was typed, both aware.
    `history` holds the earlier versions, oldest first, each without a history of its own;
    `changed_at` is the time of the last edit. `extra` keeps unknown fields of a diary file.
    Raises DomainError naming the field and the value.
    """

    id: UUID
    observed_at: datetime
    recorded_at: datetime
    joint: Joint
    side: Side
    sound: Sound
    sounded: int
    tried: int | None = None
    observer: str | None = None
    noticed: frozenset[Noticed] = frozenset()
    activity: Activity | None = None
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
    changed_at: datetime | None = None
    history: tuple["Observation", ...] = ()
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        checks.identity("id", self.id)
        self._check_times()
        self._normalize_codes()
        check_side(self.joint, self.side)
        self._check_counts()
        if self.observer is not None:
            checks.text("observer", self.observer)
        checks.text("note", self.note)
        object.__setattr__(self, "attachments", tuple(self.attachments))
        object.__setattr__(self, "history", tuple(self.history))
        object.__setattr__(self, "extra", frozen_json(self.extra))

    def _check_times(self) -> None:
        put = object.__setattr__
        put(self, "observed_at", checks.moment("observed_at", self.observed_at))
        put(self, "recorded_at", checks.moment("recorded_at", self.recorded_at))
        checks.not_after("observed_at", self.observed_at, "recorded_at", self.recorded_at)
        if self.changed_at is not None:
            put(self, "changed_at", checks.moment("changed_at", self.changed_at))

    def _normalize_codes(self) -> None:
        put = object.__setattr__
        put(self, "joint", checks.code(Joint, "joint", self.joint))
        put(self, "side", checks.code(Side, "side", self.side))
        put(self, "sound", checks.code(Sound, "sound", self.sound))
        put(self, "movement", checks.code(Movement, "movement", self.movement))
        put(self, "noticed", checks.codes(Noticed, "noticed", self.noticed))
        for sign in SIGNS:
            put(self, sign, checks.code(Presence, sign, getattr(self, sign)))
        if self.activity is not None:
            put(self, "activity", checks.code(Activity, "activity", self.activity))
        if self.reaction is not None:
            put(self, "reaction", checks.codes(Reaction, "reaction", self.reaction))
        if self.lifting is not None:
            steps = checks.coded_mapping(LiftingStep, Answer, "lifting", self.lifting)
            put(self, "lifting", steps)
        if self.safety is not None:
            answers = checks.coded_mapping(SafetyQuestion, Presence, "safety", self.safety)
            put(self, "safety", answers)

    def _check_counts(self) -> None:
        checks.count("sounded", self.sounded)
        if self.sound is Sound.NONE and self.sounded:
            raise DomainError("sounded", self.sounded, "must be 0 when the sound is none")
        if self.sound is not Sound.NONE and not self.sounded:
            raise DomainError(
                "sounded", self.sounded, f"must be 1 or more for a {self.sound.value}"
            )
        if self.tried is None:
            return
        checks.count("tried", self.tried)
        if not self.tried:
            raise DomainError("tried", self.tried, "must be 1 or more, or null when not counted")
        if self.sounded > self.tried:
            raise DomainError("sounded", self.sounded, f"is more than tried ({self.tried})")

    @property
    def day(self) -> date:
        """The local calendar day of the place where it happened."""
        return self.observed_at.date()

    @property
    def is_quiet(self) -> bool:
        """Somebody looked and nothing sounded."""
        return self.sound is Sound.NONE

    @property
    def is_painful(self) -> bool:
        """Crying, wincing or discomfort right after."""
        return bool(self.reaction)

    @property
    def is_gentle_lift(self) -> bool | None:
        """True: three or more parts "yes" and none "no"; False: one "no"; None: not said."""
        if not self.lifting:
            return None
        answers = tuple(self.lifting.values())
        if Answer.NO in answers:
            return False
        return True if answers.count(Answer.YES) >= GENTLE_STEPS else None

    @property
    def last_changed_at(self) -> datetime:
        """When this version was written: the last edit, else the first writing."""
        return self.changed_at or self.recorded_at

    @property
    def corrections(self) -> tuple[tuple["Observation", "Observation"], ...]:
        """What it said before and after each change, oldest first; counting on is none."""
        versions = (*self.history, replace(self, history=()))
        pairs = pairwise(versions)
        return tuple(pair for pair in pairs if not _counted_on(*pair))

    @property
    def is_edited(self) -> bool:
        """Somebody corrected it, as far as is known: a page tells no earlier versions."""
        return self.changed_at is not None and (not self.history or bool(self.corrections))


def _counted_on(before: Observation, after: Observation) -> bool:
    """A tally grew, and nothing else."""
    if before.tried is None or after.tried is None or before.tried >= after.tried:
        return False
    same_sound = before.sound in {Sound.NONE, after.sound}
    grown = replace(
        before,
        tried=after.tried,
        sounded=after.sounded,
        sound=after.sound,
        changed_at=after.changed_at,
    )
    return same_sound and before.sounded <= after.sounded and grown == after
