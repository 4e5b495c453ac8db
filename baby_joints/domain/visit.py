"""A visit to a clinician, past or planned."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from baby_joints.domain import checks
from baby_joints.domain.attachment import Attachment
from baby_joints.domain.json_value import JsonValue, frozen_json
from baby_joints.domain.visit_details import Imaging, Question, VisitFinding


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An appointment: what it was for, what was said, found, scanned, planned and asked.

    `visited_at` may lie after `recorded_at`: the visit is then planned. `kind` is an open code,
    such as ``well_child``. `history`, `changed_at` and `extra` as in Observation.
    Raises DomainError.
    """

    id: UUID
    visited_at: datetime
    recorded_at: datetime
    kind: str = "other"
    clinician: str = ""
    place: str = ""
    reason: str = ""
    findings: tuple[VisitFinding, ...] = ()
    imaging: tuple[Imaging, ...] = ()
    plan: str = ""
    follow_up_on: date | None = None
    questions: tuple[Question, ...] = ()
    note: str = ""
    attachments: tuple[Attachment, ...] = ()
    observer: str | None = None
    changed_at: datetime | None = None
    history: tuple["Visit", ...] = ()
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        checks.identity("id", self.id)
        put = object.__setattr__
        put(self, "visited_at", checks.moment("visited_at", self.visited_at))
        put(self, "recorded_at", checks.moment("recorded_at", self.recorded_at))
        checks.text("kind", self.kind, required=True)
        for name in ("clinician", "place", "reason", "plan", "note"):
            checks.text(name, getattr(self, name))
        if self.observer is not None:
            checks.text("observer", self.observer)
        if self.follow_up_on is not None:
            checks.day("follow_up_on", self.follow_up_on)
        if self.changed_at is not None:
            put(self, "changed_at", checks.moment("changed_at", self.changed_at))
        for name in ("findings", "imaging", "questions", "attachments", "history"):
            put(self, name, tuple(getattr(self, name)))
        put(self, "extra", frozen_json(self.extra))

    @property
    def day(self) -> date:
        """The local calendar day of the visit."""
        return self.visited_at.date()

    @property
    def last_changed_at(self) -> datetime:
        """When this version was written: the last edit, else the first writing."""
        return self.changed_at or self.recorded_at

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """Questions that have no answer yet."""
        return tuple(question for question in self.questions if not question.answer.strip())
