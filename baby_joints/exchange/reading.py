"""Reading the diary file, all or nothing."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import (
    DiaryContents,
    check_born_before,
    check_visit_after_birth,
)
from baby_joints.domain.errors import DomainError
from baby_joints.domain.file_problem import FileProblem
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_fields import JsonFields, read_moment
from baby_joints.domain.json_value import JsonValue, frozen_json
from baby_joints.domain.observation import Observation
from baby_joints.domain.record_json import (
    child_from_json,
    hip_signs_from_json,
    observation_from_json,
    tombstone_from_json,
    visit_from_json,
)
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit
from baby_joints.exchange.diary_file import FORMAT, VERSION, DiaryFile
from baby_joints.exchange.errors import DiaryFileError
from baby_joints.exchange.json_text import bytes_of_file, json_of_bytes, json_of_text
from baby_joints.exchange.order import in_order
from baby_joints.exchange.schema import check_against_schema

if TYPE_CHECKING:
    from uuid import UUID

R = TypeVar("R", Observation, HipSigns, Visit)
Json = Mapping[str, JsonValue]

# Twenty entries a day for thirty years.
MAX_RECORDS: Final = 250_000
COPY_ENDING: Final = ".bjbackup"
WHAT_TO_DO: Final = "Correct it in the file, or export the diary again."


def read_diary(source: Path | str | Json) -> DiaryContents:
    """The diary in a file (its path or its text) or in its already parsed JSON, oldest first.

    Raises DiaryFileError, in one line, for anything wrong; nothing is then taken.
    """
    return read_diary_file(source).contents


def read_diary_file(
    source: Path | str | Json, unpack: Callable[[bytes], bytes] = bytes
) -> DiaryFile:
    """As `read_diary`, with what the file says about itself.

    `unpack` takes the bytes of the diary file out of those of the file at a path, such as a PDF
    that it travels in; it too raises DiaryFileError.
    """
    if isinstance(source, Mapping):
        return _diary_file(source)
    if isinstance(source, str) and _is_text(source):
        return _diary_file(json_of_text(source))
    path = Path(source)
    try:
        return _diary_file(json_of_bytes(unpack(bytes_of_file(path))))
    except DiaryFileError as error:
        if error.kind is FileProblem.NO_DIARY and path.suffix.lower() == COPY_ENDING:
            error.kind = FileProblem.WHOLE_COPY
        raise error.in_file(path.name or str(path)) from error.__cause__


def _is_text(source: str) -> bool:
    """Whether `source` is the text of a file: no sensible path starts with a brace or has lines."""
    return source.lstrip("\ufeff \t\r\n").startswith(("{", "[")) or "\n" in source or not source


def _diary_file(given: Json) -> DiaryFile:
    fields = JsonFields(given)
    _check_format(fields)
    try:
        exported_at = fields.or_none("exported_at", read_moment)
        application = fields.text("application")
        child = _child(fields)
        contents = _contents(fields, child)
    except DomainError as error:
        raise _refused(error, "") from error
    # After the values have spoken: their refusals are in plainer words than the schema's.
    check_against_schema(given)
    return DiaryFile(contents=contents, exported_at=exported_at, application=application)


def _check_format(fields: JsonFields) -> None:
    if fields.value("format") != FORMAT:
        raise DiaryFileError(
            f"is not {FORMAT}, so this is no diary of baby_joints."
            " Choose the .json file that the program exported.",
            kind=FileProblem.NO_DIARY,
            field="format",
        )
    version = fields.value("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < VERSION:
        raise DiaryFileError(
            f"is not a version that was ever written. This program reads version {VERSION}.",
            field="version",
        )
    if version > VERSION:
        raise DiaryFileError(
            f"{_digits(version)} is a diary file of a newer program; this one reads version"
            f" {VERSION}. Update baby_joints, then try again.",
            kind=FileProblem.NEWER,
            field="version",
        )


def _digits(number: int) -> str:
    # Python writes no whole number of more than 4,300 digits.
    return str(number) if number < MAX_RECORDS else "a large number"


def _child(fields: JsonFields) -> Child:
    given = fields.needed("child")
    try:
        return child_from_json(given)  # type: ignore[arg-type] # refuses what is no mapping
    except DomainError as error:
        raise _refused(error, "child") from error


def _contents(fields: JsonFields, child: Child) -> DiaryContents:
    reader = _RecordReader(fields, child)
    observations = reader.records("observations", observation_from_json)
    hip_signs = reader.records("hip_signs", hip_signs_from_json)
    visits = reader.records("visits", visit_from_json)
    return in_order(
        DiaryContents(
            child=child,
            observations=tuple(observations),
            hip_signs=tuple(hip_signs),
            visits=tuple(visits),
            deleted={kind: tuple(stones) for kind, stones in reader.deleted.items()},
            extra=frozen_json(fields.rest()),
        )
    )


class _RecordReader:
    """Reads the lists of records of one file, each error naming its record."""

    def __init__(self, fields: JsonFields, child: Child) -> None:
        self.deleted: dict[str, list[Tombstone]] = {}
        self._fields = fields
        self._child = child
        self._places: dict[UUID, str] = {}

    def records(self, kind: str, read: Callable[[Json], R]) -> list[R]:
        """The living records of the list `kind`; its tombstones go to `deleted`."""
        given = self._fields.value(kind, ())
        if not isinstance(given, list | tuple):
            raise DomainError(kind, given, "is not a list")
        if len(given) > MAX_RECORDS:
            raise DomainError(kind, len(given), f"are more records than {MAX_RECORDS}")
        found = []
        for index, item in enumerate(given):
            place = f"{kind}[{index}]"
            try:
                value = self._one(kind, place, item, read)
            except DomainError as error:
                raise _refused(error, _named(place, item)) from error
            if value is not None:
                found.append(value)
        return found

    def _one(self, kind: str, place: str, item: JsonValue, read: Callable[[Json], R]) -> R | None:
        if not isinstance(item, Mapping):
            raise DomainError("", item, "is not an object with fields")
        value = tombstone_from_json(item) if "deleted_at" in item else read(item)
        first = self._places.setdefault(value.id, place)
        if first != place:
            raise DomainError("id", str(value.id), f"is already the id of {first}")
        if isinstance(value, Tombstone):
            self.deleted.setdefault(kind, []).append(value)
            return None
        if isinstance(value, Visit):
            check_visit_after_birth(self._child, value)
        else:
            check_born_before(self._child, (value,))
        return value


def _named(place: str, item: JsonValue) -> str:
    """The record by its place and, if it has one, its id."""
    key = item.get("id") if isinstance(item, Mapping) else None
    return f"{place}, id {key[:40]}" if isinstance(key, str) else place


def _refused(error: DomainError, record: str) -> DiaryFileError:
    told = str(error).removeprefix(f"{error.field}: ")
    return DiaryFileError(f"{told}. {WHAT_TO_DO}", record=record, field=error.field[:100])
