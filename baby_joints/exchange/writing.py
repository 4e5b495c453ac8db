"""Writing the diary file, whole or not at all."""

import json
from datetime import datetime
from pathlib import Path

from baby_joints.atomic_file import write_atomically
from baby_joints.domain import checks
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.json_value import JsonValue, plain_json
from baby_joints.domain.record_json import (
    child_to_json,
    hip_signs_to_json,
    observation_to_json,
    tombstone_to_json,
    visit_to_json,
)
from baby_joints.exchange.diary_file import FORMAT, VERSION
from baby_joints.exchange.order import in_order

Json = dict[str, JsonValue]


def write_diary(
    contents: DiaryContents, path: Path, *, exported_at: datetime, application: str
) -> None:
    """Write the diary file to `path`: the old file or the whole new one, never a part.

    `exported_at` is aware, `application` names this program with its version. The same diary gives
    the same bytes. Raises OSError when the file cannot be written.
    """
    data = diary_to_bytes(contents, exported_at=exported_at, application=application)
    write_atomically(path, data)


def diary_to_bytes(contents: DiaryContents, *, exported_at: datetime, application: str) -> bytes:
    """What stands in the diary file; the same diary gives the same bytes."""
    told = diary_to_json(contents, exported_at=exported_at, application=application)
    text = json.dumps(told, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    return text.encode("utf-8")


def diary_to_json(contents: DiaryContents, *, exported_at: datetime, application: str) -> Json:
    """The plain JSON of a diary file, oldest records first, then what is left of deleted ones."""
    ordered = in_order(contents)
    buried = {
        kind: [tombstone_to_json(stone) for stone in stones]
        for kind, stones in ordered.deleted.items()
    }
    known: Json = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": checks.moment("exported_at", exported_at).isoformat(),
        "application": application,
        "child": child_to_json(ordered.child),
        "observations": [
            *map(observation_to_json, ordered.observations),
            *buried.get("observations", ()),
        ],
        "hip_signs": [*map(hip_signs_to_json, ordered.hip_signs), *buried.get("hip_signs", ())],
        "visits": [*map(visit_to_json, ordered.visits), *buried.get("visits", ())],
    }
    unknown = {name: plain_json(value) for name, value in ordered.extra.items()}
    return {**known, **unknown, **known}  # what is known wins, and stands first
