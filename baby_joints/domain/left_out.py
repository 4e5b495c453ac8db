"""What was left out of a record before it was handed over, and the mark that says so.

A parent may hand over a diary without names, notes or clips. Each record of it carries a mark, the
field `left_out` with the names of the fields that were emptied, so that merging never takes what
is missing for what was never written. Programs that do not know the mark keep it as they keep any
unknown field.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, Final, TypeVar, cast

from baby_joints.domain.child import Child
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit

R = TypeVar("R", bound=Child | Observation | HipSigns | Visit)

MARK: Final = "left_out"
EXTRA: Final = "extra"
# What stands in a field that was left out; a name must not be empty, so it keeps its initials.
_EMPTY: Final[Mapping[str, object]] = {
    "observer": None,
    "note": "",
    "attachments": (),
    "clinician": "",
    "place": "",
    "doctor_name": "",
    "doctor_phone": "",
}
_NAME: Final = "name"
# Parts of a visit with unknown fields of their own.
_PARTS: Final = ("findings", "imaging", "questions", "attachments")


def without(record: R, names: Iterable[str]) -> R:
    """`record` with the fields `names` emptied and marked, and without its earlier versions.

    Names of fields that this kind of record does not have are passed over; ``extra`` stands for
    all unknown fields.
    """
    told = {field.name for field in fields(record)}
    left_out = (told & {*_EMPTY, _NAME, EXTRA} & set(names)) | left_out_of(record)
    emptied: dict[str, Any] = {name: _EMPTY[name] for name in left_out & _EMPTY.keys()}
    if _NAME in left_out:
        emptied[_NAME] = initials(cast("Any", record).name)
    if "history" in told:
        emptied["history"] = ()
    kept = {} if EXTRA in left_out else unmarked(record.extra)
    if EXTRA in left_out:
        for name in told.intersection(_PARTS) - emptied.keys():
            emptied[name] = tuple(replace(part, extra={}) for part in getattr(record, name))
    return _replaced(record, emptied | {EXTRA: marked(kept, left_out)})


def left_out_of(record: Child | Observation | HipSigns | Visit) -> frozenset[str]:
    """The names of the fields that the mark of `record` tells; none without a mark."""
    told = record.extra.get(MARK)
    if not isinstance(told, list | tuple):
        return frozenset()
    known = {*_EMPTY, _NAME, EXTRA} & {field.name for field in fields(record)}
    return frozenset(name for name in told if isinstance(name, str) and name in known)


def has_unknown_fields(record: Child | Observation | HipSigns | Visit) -> bool:
    """Whether `record` or a part of it holds fields that this program does not know."""
    parts = [part for name in _PARTS for part in getattr(record, name, ())]
    return bool(unmarked(record.extra)) or any(part.extra for part in parts)


def still_left_out(new: R, old: R) -> R:
    """`new`, an edit of `old`, marked only for the fields that the edit did not touch."""
    if MARK not in new.extra:
        return new
    names = {
        name
        for name in left_out_of(new)
        if name == EXTRA or getattr(new, name) == getattr(old, name)
    }
    return _replaced(new, {EXTRA: marked(unmarked(new.extra), names)})


def marked(extra: Mapping[str, JsonValue], names: Iterable[str]) -> Mapping[str, JsonValue]:
    """Unknown fields with the mark for `names`; without a mark when there are none."""
    ordered = sorted(names)
    return {**extra, MARK: ordered} if ordered else extra


def unmarked(extra: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """Unknown fields without the mark."""
    return {name: value for name, value in extra.items() if name != MARK}


def initials(name: str) -> str:
    """The first letters of a name: ``Mia Lindgren`` becomes ``M. L.``."""
    # One letter: the capital of ß would be two.
    return " ".join(f"{part[0].upper()[0]}." for part in name.split())


def _replaced(record: R, changes: Mapping[str, Any]) -> R:
    changed: R = replace(cast("Any", record), **changes)
    return changed
