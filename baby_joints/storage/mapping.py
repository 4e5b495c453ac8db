"""Between the columns of the tables and the values of the domain; alone knows both.

Rows never leave storage: what comes out are values, checked again by the domain.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, TypeAlias
from uuid import UUID

from sqlalchemy import RowMapping

from baby_joints.domain import record_json
from baby_joints.domain.child import Child
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.observation import Observation
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit
from baby_joints.storage.buried import Buried
from baby_joints.storage.record_kind import RecordKind, kind_of
from baby_joints.storage.record_mapping import (
    Columns,
    RecordMapping,
    ToJson,
    extra_column,
    plain_column,
)
from baby_joints.storage.row_checksum import CHECKSUM, RowChecksum
from baby_joints.storage.tables.all_tables import CHILD, HIP_SIGNS, OBSERVATION, TOMBSTONE, VISIT
from baby_joints.storage.words import words_of

Record: TypeAlias = Observation | HipSigns | Visit

# What a row raises that no version of this program can have written.
UNREADABLE: Final = (ValueError, KeyError, TypeError, AttributeError)


def _version_to_json(to_json: ToJson) -> ToJson:
    """Earlier versions of a record lie in its history without a history of their own."""
    return lambda version: to_json(replace(version, history=()))


_ATTACHMENTS: Final = (record_json.attachment_to_json, record_json.attachment_from_json)

OBSERVATIONS: Final = RecordMapping(
    kind=RecordKind.OBSERVATIONS,
    value_type=Observation,
    table=OBSERVATION,
    happened_at="observed_at",
    to_json=record_json.observation_to_json,
    from_json=record_json.observation_from_json,
    items={
        "attachments": _ATTACHMENTS,
        "history": (
            _version_to_json(record_json.observation_to_json),
            record_json.observation_from_json,
        ),
    },
    derived={"words": words_of},
)
HIP_LOOKS: Final = RecordMapping(
    kind=RecordKind.HIP_SIGNS,
    value_type=HipSigns,
    table=HIP_SIGNS,
    happened_at="observed_at",
    to_json=record_json.hip_signs_to_json,
    from_json=record_json.hip_signs_from_json,
    items={
        "history": (
            _version_to_json(record_json.hip_signs_to_json),
            record_json.hip_signs_from_json,
        ),
    },
)
VISITS: Final = RecordMapping(
    kind=RecordKind.VISITS,
    value_type=Visit,
    table=VISIT,
    happened_at="visited_at",
    to_json=record_json.visit_to_json,
    from_json=record_json.visit_from_json,
    items={
        "findings": (record_json.finding_to_json, record_json.finding_from_json),
        "imaging": (record_json.imaging_to_json, record_json.imaging_from_json),
        "questions": (record_json.question_to_json, record_json.question_from_json),
        "attachments": _ATTACHMENTS,
        "history": (_version_to_json(record_json.visit_to_json), record_json.visit_from_json),
    },
)
MAPPINGS: Final[Mapping[RecordKind, RecordMapping[Any]]] = {
    mapping.kind: mapping for mapping in (OBSERVATIONS, HIP_LOOKS, VISITS)
}
# The tables that hold words of a parent, each row with its checksum.
CHILD_CHECKSUM: Final = RowChecksum(CHILD)
TOMBSTONE_CHECKSUM: Final = RowChecksum(TOMBSTONE)
RECORD_CHECKSUMS: Final = (*(one.checksum for one in MAPPINGS.values()), TOMBSTONE_CHECKSUM)
CHECKSUMS: Final = (CHILD_CHECKSUM, *RECORD_CHECKSUMS)


def mapping_of(record: Record) -> RecordMapping[Any]:
    """How records like `record` lie in their table."""
    return MAPPINGS[kind_of(record)]


def child_columns(child: Child, diary_extra: Mapping[str, JsonValue]) -> Columns:
    """The columns of a child, with the unknown fields that stood beside it in its file."""
    columns = {
        "id": child.id,
        "name": child.name,
        "born_on": child.born_on,
        "due_on": child.due_on,
        "sex": child.sex.value,
        "risk_factors": plain_column(child.risk_factors),
        "doctor_name": child.doctor_name,
        "doctor_phone": child.doctor_phone,
        "changed_at": child.changed_at,
        "extra": extra_column(child.extra),
        "diary_extra": extra_column(diary_extra),
    }
    return CHILD_CHECKSUM.added_to(columns)


def child_of(row: RowMapping) -> Child:
    """The child that a row of its table says."""
    given = {key: value for key, value in row.items() if key not in {"diary_extra", CHECKSUM}}
    given["risk_factors"] = given["risk_factors"] or {}
    given["extra"] = given["extra"] or {}
    return Child(**given)


def buried_columns(child_id: UUID, buried: Buried) -> Columns:
    """The columns of a deleted record of that child."""
    stone, was = buried.tombstone, buried.was
    columns = {
        "id": stone.id,
        "child_id": child_id,
        "kind": buried.kind.value,
        "deleted_at": stone.deleted_at,
        "extra": extra_column(stone.extra),
        "was": None if was is None else MAPPINGS[buried.kind].to_json(was),
    }
    return TOMBSTONE_CHECKSUM.added_to(columns)


def buried_of(row: RowMapping) -> Buried:
    """The deleted record that a row of tombstones says."""
    kind = RecordKind(row["kind"])
    was = None if row["was"] is None else MAPPINGS[kind].from_json(row["was"])
    return Buried(kind=kind, tombstone=tombstone_of(row), was=was)


def tombstone_of(row: RowMapping) -> Tombstone:
    """The tombstone alone, without what the record said."""
    return Tombstone(id=row["id"], deleted_at=row["deleted_at"], extra=row["extra"] or {})
