"""Versions of a record that were handed over in part, beside fuller ones.

A diary that was handed over without names or notes marks what is missing (`domain.left_out`). What
is missing there must never take the place of what is known here: a version in part goes when the
whole one is known; until then what it lacks is shown as the versions before it said.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.left_out import EXTRA, left_out_of, marked, unmarked, without
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit

if TYPE_CHECKING:
    from baby_joints.domain.json_value import JsonValue

R = TypeVar("R", bound=Observation | HipSigns | Visit)


def without_covered(newest: R, versions: Mapping[str, R]) -> Mapping[str, R]:
    """`versions`, by their text, without those that say nothing that another one does not say."""
    if not any(left_out_of(version) for version in versions.values()):
        return versions
    known = [newest, *versions.values()]
    return {
        text: version
        for text, version in versions.items()
        if not left_out_of(version) or not any(_covers(other, version) for other in known)
    }


def _covers(fuller: R, version: R) -> bool:
    names = left_out_of(version)
    return left_out_of(fuller) < names and without(fuller, names) == version


def filled(newest: R, earlier: Iterable[R]) -> R:
    """`newest` with what it lacks as the latest of the versions before it said; the mark stays."""
    names = left_out_of(newest)
    if not names:
        return newest
    found: dict[str, Any] = {}
    for version in earlier:
        told = names - left_out_of(version)
        found.update({name: _value(version, name) for name in told})
    return _with(newest, found)


def emptied_again(record: R, earlier: Iterable[R]) -> R:
    """The inverse of `filled`: `record` as it was handed over.

    A value that no version before it explains was written here: it stays, and is no longer marked.
    """
    names = left_out_of(record)
    if not names:
        return record
    known = tuple(earlier)
    bare = without(record, names)
    written = {
        name
        for name in names
        if _value(record, name) != _value(bare, name)
        and not any(
            _value(version, name) == _value(record, name)
            for version in known
            if name not in left_out_of(version)
        )
    }
    kept = {name: _value(record, name) for name in written}
    return _with(bare, {EXTRA: unmarked(bare.extra)} | kept, names - written)


def _value(version: R, name: str) -> Any:  # noqa: ANN401 - each field has its own type
    return unmarked(version.extra) if name == EXTRA else getattr(version, name)


def _with(record: R, changes: Mapping[str, Any], names: frozenset[str] | None = None) -> R:
    """`record` with changed fields, marked for `names`, by default as it was."""
    extra: Mapping[str, JsonValue] = changes.get(EXTRA, unmarked(record.extra))
    mark = left_out_of(record) if names is None else names
    changed: R = replace(cast("Any", record), **{**changes, EXTRA: marked(extra, mark)})
    return changed
