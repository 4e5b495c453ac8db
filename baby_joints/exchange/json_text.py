"""From the bytes of a file to plain JSON, with limits that no honest diary reaches."""

import codecs
import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NoReturn

from baby_joints.domain.file_problem import FileProblem
from baby_joints.domain.json_value import JsonValue
from baby_joints.exchange.errors import DiaryFileError

# 100,000 entries with notes take 70 MB; this is more than thirty years of ten entries a day.
MAX_BYTES: Final = 100 * 1024 * 1024
_WIDE_ENCODINGS: Final = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


def bytes_of_file(path: Path) -> bytes:
    """What the file at `path` holds; raises DiaryFileError, without the file's name."""
    data = beginning_of(path, MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _too_large()
    return data


def beginning_of(path: Path, most: int) -> bytes:
    """The first `most` bytes of the file at `path`; DiaryFileError when it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        problem = f"cannot be read: {error.strerror or error}."
        raise DiaryFileError(problem, kind=kind_of(error)) from error
    except ValueError as error:
        problem = "is no name that a file can have."
        raise DiaryFileError(problem, kind=FileProblem.GONE) from error


def kind_of(error: OSError) -> FileProblem:
    """What the system says about a file that it does not let us read."""
    if isinstance(error, FileNotFoundError):
        return FileProblem.GONE
    if isinstance(error, IsADirectoryError):
        return FileProblem.NO_DIARY
    return FileProblem.UNREADABLE


def json_of_bytes(data: bytes) -> Mapping[str, JsonValue]:
    """The object in a file with these bytes; raises DiaryFileError for anything else."""
    if len(data) > MAX_BYTES:
        raise _too_large()
    return json_of_text(_decoded(data))


def json_of_text(text: str) -> Mapping[str, JsonValue]:
    """The object in `text`; raises DiaryFileError for anything but one JSON object."""
    if len(text) > MAX_BYTES:
        raise _too_large()
    if not text.strip("\ufeff \t\r\n"):
        raise DiaryFileError(
            "is empty. Choose the .json file that the program exported.", kind=FileProblem.EMPTY
        )
    try:
        read = json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=_object,
            parse_constant=_refuse_constant,
        )
    except json.JSONDecodeError as error:
        raise DiaryFileError(
            f"is not whole JSON: {error.msg} in line {error.lineno}, column {error.colno}."
            " Export it again, or mend that place.",
            # What does not even begin as a diary was none.
            kind=FileProblem.NOT_WHOLE if error.pos else FileProblem.NO_DIARY,
        ) from error
    except RecursionError as error:
        raise DiaryFileError(
            "is nested too deeply to be a diary.", kind=FileProblem.NO_DIARY
        ) from error
    except DiaryFileError:
        raise
    except ValueError as error:
        # The only other thing that the parser refuses: a whole number of thousands of digits.
        raise DiaryFileError("holds a number with too many digits.") from error
    if not isinstance(read, dict):
        raise DiaryFileError(
            "is JSON, but no diary: it does not start with {.", kind=FileProblem.NO_DIARY
        )
    return read


def _decoded(data: bytes) -> str:
    for mark, name in _WIDE_ENCODINGS.items():
        if data.startswith(mark):
            raise DiaryFileError(
                f"is written in {name}. Save it as UTF-8.", kind=FileProblem.NO_DIARY
            )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DiaryFileError(
            f"is not UTF-8 text: byte {error.start + 1} cannot be read."
            " Choose the .json file that the program exported.",
            kind=FileProblem.NO_DIARY,
        ) from error


def _object(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    """Refuse a field that stands twice: whichever was meant, the other would be lost in silence."""
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    twice = next(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
    owner = found.get("id")
    raise DiaryFileError(
        "stands twice in one object. Keep one of the two.",
        record=f"id {owner}" if isinstance(owner, str) else "",
        field=twice[:60],
    )


def _refuse_constant(name: str) -> NoReturn:
    raise DiaryFileError(f"holds {name}, which is no JSON number. Replace it by a number or null.")


def _too_large() -> DiaryFileError:
    return DiaryFileError(
        f"is larger than {MAX_BYTES // 1024 // 1024} MB, which no diary is."
        " Choose the .json file that the program exported.",
        kind=FileProblem.TOO_LARGE,
    )
