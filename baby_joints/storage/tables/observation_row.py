"""The table of observations."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Text, Uuid
from sqlmodel import Field

from baby_joints.domain.codes import (
    SIDES_OF,
    Activity,
    Joint,
    Movement,
    Noticed,
    Presence,
    Reaction,
    Side,
    Sound,
)
from baby_joints.domain.observation import SIGNS
from baby_joints.storage.column_types import CodeSet, Moment, json_or_null
from baby_joints.storage.tables.row import (
    Row,
    checksum,
    count,
    moment,
    not_after,
    one_of,
    set_of,
    side_fits_joint,
    text,
)

_NAME = "observation"


class ObservationRow(Row, table=True):
    """One look at one joint; the indexes serve the newest-first list and the list of one joint.

    `words` are those of note and observer as `words_of` folds them. They lie in the index of the
    newest-first list, so that a word is looked for without reading every entry.
    """

    __tablename__ = _NAME
    __table_args__ = (
        one_of(_NAME, "joint", Joint),
        one_of(_NAME, "side", Side),
        side_fits_joint(_NAME, {joint: frozenset(SIDES_OF[joint]) for joint in Joint}),
        one_of(_NAME, "sound", Sound),
        count(_NAME, "tried", least=1),
        count(_NAME, "sounded", least=0),
        CheckConstraint("sounded <= tried", name="observation_sounded_within_tried"),
        CheckConstraint("(sound = 'none') = (sounded = 0)", name="observation_quiet_is_zero"),
        set_of(_NAME, "noticed", Noticed),
        one_of(_NAME, "activity", Activity),
        set_of(_NAME, "reaction", Reaction),
        *(one_of(_NAME, sign, Presence) for sign in SIGNS),
        one_of(_NAME, "movement", Movement),
        moment(_NAME, "observed_at"),
        moment(_NAME, "recorded_at"),
        moment(_NAME, "changed_at"),
        not_after(_NAME, "observed_at", "recorded_at"),
        text(_NAME, "observer"),
        text(_NAME, "note"),
        Index("observation_newest", "child_id", "observed_at", "recorded_at", "id", "words"),
        Index("observation_of_joint", "child_id", "joint", "observed_at", "recorded_at", "id"),
    )

    id: UUID = Field(sa_column=Column(Uuid, primary_key=True))
    child_id: UUID = Field(sa_column=Column(Uuid, ForeignKey("child.id"), nullable=False))
    observed_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    recorded_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    changed_at: datetime | None = Field(sa_column=Column(Moment))
    observer: str | None = Field(sa_column=Column(Text))
    joint: str = Field(sa_column=Column(String(16), nullable=False))
    side: str = Field(sa_column=Column(String(16), nullable=False))
    sound: str = Field(sa_column=Column(String(16), nullable=False))
    tried: int | None = Field(sa_column=Column(Integer))
    sounded: int = Field(sa_column=Column(Integer, nullable=False))
    noticed: Any = Field(sa_column=Column(CodeSet(Noticed), nullable=False))
    activity: str | None = Field(sa_column=Column(String(16)))
    reaction: Any = Field(sa_column=Column(CodeSet(Reaction)))
    swelling: str = Field(sa_column=Column(String(16), nullable=False))
    redness: str = Field(sa_column=Column(String(16), nullable=False))
    warmth: str = Field(sa_column=Column(String(16), nullable=False))
    felt_loose: str = Field(sa_column=Column(String(16), nullable=False))
    movement: str = Field(sa_column=Column(String(16), nullable=False))
    lifting: Any = Field(sa_column=Column(json_or_null()))
    safety: Any = Field(sa_column=Column(json_or_null()))
    note: str = Field(sa_column=Column(Text, nullable=False))
    attachments: Any = Field(sa_column=Column(json_or_null()))
    history: Any = Field(sa_column=Column(json_or_null()))
    extra: Any = Field(sa_column=Column(json_or_null()))
    words: str | None = Field(sa_column=Column(Text))
    checksum: int | None = Field(sa_column=checksum())
