"""The entries of a diary as a table for spreadsheet programs."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from baby_joints.atomic_file import write_atomically
from baby_joints.domain.codes import LiftingStep, Noticed, Reaction, SafetyQuestion
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.observation import Observation
from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.field_codes import COMFORTABLE
from baby_joints.exchange.order import in_order
from baby_joints.exchange.spreadsheet.safe_cell import safe_cell

C = TypeVar("C", bound=StrEnum)
LIST_SEPARATOR: Final = "; "
# A table that we write keeps day and time together.
COLUMNS: Final = tuple(field for field in CsvField if field not in {CsvField.DAY, CsvField.CLOCK})


def write_csv(contents: DiaryContents, path: Path) -> None:
    """Write the entries to `path`, oldest first: the old file or the whole new one.

    Visits, looks at the hips, earlier versions and photos are not in it. Codes and times are those
    of the diary file, in UTF-8 with a mark that spreadsheet programs look for. Raises OSError.
    """
    write_atomically(path, csv_text(contents).encode("utf-8-sig"))


def csv_text(contents: DiaryContents) -> str:
    """The text of the table; an empty cell says what null says in the diary file."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([field.value for field in COLUMNS])
    name = contents.child.name
    for entry in in_order(contents).observations:
        writer.writerow([safe_cell(_CELLS[field](entry, name)) for field in COLUMNS])
    return buffer.getvalue()


def _listed(kind: type[C], found: Iterable[C]) -> str:
    there = frozenset(found)
    return LIST_SEPARATOR.join(code.value for code in kind if code in there)


def _reaction(entry: Observation) -> str:
    if entry.reaction is None:
        return ""
    return _listed(Reaction, entry.reaction) or COMFORTABLE


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _answer(answers: Mapping[C, StrEnum] | None, key: C) -> str:
    found = (answers or {}).get(key)
    return "" if found is None else found.value


def _lifting(step: LiftingStep) -> Callable[[Observation, str], str]:
    return lambda entry, _child: _answer(entry.lifting, step)


def _safety(question: SafetyQuestion) -> Callable[[Observation, str], str]:
    return lambda entry, _child: _answer(entry.safety, question)


_CELLS: Final[Mapping[CsvField, Callable[[Observation, str], str]]] = {
    CsvField.ID: lambda entry, _child: str(entry.id),
    CsvField.CHILD: lambda _entry, child: child,
    CsvField.OBSERVED_AT: lambda entry, _child: entry.observed_at.isoformat(),
    CsvField.RECORDED_AT: lambda entry, _child: entry.recorded_at.isoformat(),
    CsvField.OBSERVER: lambda entry, _child: entry.observer or "",
    CsvField.JOINT: lambda entry, _child: entry.joint.value,
    CsvField.SIDE: lambda entry, _child: entry.side.value,
    CsvField.SOUND: lambda entry, _child: entry.sound.value,
    CsvField.NOTICED: lambda entry, _child: _listed(Noticed, entry.noticed),
    CsvField.ACTIVITY: lambda entry, _child: entry.activity.value if entry.activity else "",
    CsvField.TRIED: lambda entry, _child: _number(entry.tried),
    CsvField.SOUNDED: lambda entry, _child: _number(entry.sounded),
    CsvField.REACTION: lambda entry, _child: _reaction(entry),
    CsvField.SWELLING: lambda entry, _child: entry.swelling.value,
    CsvField.REDNESS: lambda entry, _child: entry.redness.value,
    CsvField.WARMTH: lambda entry, _child: entry.warmth.value,
    CsvField.FELT_LOOSE: lambda entry, _child: entry.felt_loose.value,
    CsvField.MOVEMENT: lambda entry, _child: entry.movement.value,
    **{CsvField.lifting(step): _lifting(step) for step in LiftingStep},
    **{CsvField.safety(question): _safety(question) for question in SafetyQuestion},
    CsvField.NOTE: lambda entry, _child: entry.note,
}
