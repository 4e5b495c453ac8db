"""Reading a diary with its photos and clips from a .zip file that anybody may have made."""

import zlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from baby_joints.domain.attachment import MAX_CLIP, MAX_TOTAL
from baby_joints.domain.file_problem import FileProblem
from baby_joints.exchange.archive_format import (
    CONTENT,
    DIARY,
    FOLDER,
    MAX_ARCHIVE,
    MAX_FILES,
    content_name,
)
from baby_joints.exchange.diary_file import DiaryFile
from baby_joints.exchange.errors import DiaryFileError
from baby_joints.exchange.json_text import MAX_BYTES, json_of_bytes, kind_of
from baby_joints.exchange.reading import read_diary_file

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

# A .zip ends with where its list of files lies; behind that there may be a comment.
_END: Final = b"PK\x05\x06"
_END_LENGTH: Final = 22
_LONGEST_COMMENT: Final = 0xFFFF
_LARGE_END: Final = b"PK\x06\x07"
_LARGE_END_LENGTH: Final = 20
# The list names each file with its name of at most 76 letters.
_LONGEST_LIST: Final = 200 * MAX_FILES
_PIECE: Final = 256 * 1024
_ENCRYPTED: Final = 0x1
_KNOWN_WAYS: Final = frozenset({0, 8})
_AGAIN: Final = "Export the diary again, and copy the file whole."


@dataclass(frozen=True, slots=True)
class DiaryArchive:
    """An open .zip with a diary; usable while it is open.

    Attributes:
        name: the name of the file.
        diary: the diary in it.
        sizes: the size in bytes of each content, by its checksum, as the file says.
    """

    name: str
    diary: DiaryFile
    sizes: Mapping[str, int]
    _zip: "ZipFile"

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """The bytes of a content as they come; whether they have that checksum is not looked at.

        Raises DiaryFileError when they cannot be read.
        """
        with _reading(self.name):
            file = self._zip.open(content_name(sha256))
        with file:
            while True:
                with _reading(self.name):
                    data = file.read(_PIECE)
                if not data:
                    return
                yield data


def is_archive(path: Path) -> bool:
    """Whether the file at `path` is a .zip, by its first bytes; False for none that can be read."""
    try:
        with path.open("rb") as file:
            return file.read(4) in {b"PK\x03\x04", _END}
    except (OSError, ValueError):
        return False


@contextmanager
def open_archive(path: Path) -> Iterator[DiaryArchive]:
    """Open a .zip and read the diary in it.

    Its list of files is looked at before anything is unpacked, and nothing is ever written by the
    names in it. Raises DiaryFileError, in one line, for anything wrong.
    """
    with ExitStack() as stack:
        with _reading(path.name):
            archive = _opened(path, stack)
        yield archive


def _opened(path: Path, stack: ExitStack) -> DiaryArchive:
    from zipfile import ZipFile

    file = stack.enter_context(path.open("rb"))
    _check_end(file)
    opened = stack.enter_context(ZipFile(file))
    sizes = _sizes(opened.infolist())
    diary = read_diary_file(json_of_bytes(opened.read(DIARY)))
    return DiaryArchive(path.name, diary, sizes, opened)


def _check_end(file: IO[bytes]) -> None:
    """Refuse a list of files that would fill the memory before it could be looked at."""
    size = file.seek(0, 2)
    if size > MAX_ARCHIVE:
        raise DiaryFileError(
            f"is larger than {MAX_ARCHIVE // 1024**2} MB, which no diary is.",
            kind=FileProblem.TOO_LARGE,
        )
    file.seek(max(0, size - _END_LENGTH - _LONGEST_COMMENT - _LARGE_END_LENGTH))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_LENGTH:
        raise DiaryFileError(f"is no whole .zip file. {_AGAIN}", kind=FileProblem.NOT_WHOLE)
    count = int.from_bytes(tail[at + 10 : at + 12], "little")
    length = int.from_bytes(tail[at + 12 : at + 16], "little")
    is_large = tail[max(0, at - _LARGE_END_LENGTH) : at].startswith(_LARGE_END)
    if is_large or count > MAX_FILES + 2 or length > _LONGEST_LIST:
        raise DiaryFileError(
            f"holds more than {MAX_FILES} files, which no diary does.", kind=FileProblem.NO_DIARY
        )


def _sizes(infos: "list[ZipInfo]") -> dict[str, int]:
    """The size of each content, when nothing but a diary and contents is there."""
    found: dict[str, int] = {}
    has_diary = False
    for info in infos:
        if info.filename == FOLDER:
            continue
        _check_way(info)
        name = CONTENT.fullmatch(info.filename)
        if name is None and info.filename != DIARY:
            raise DiaryFileError(
                "does not belong in the .zip of a diary.",
                kind=FileProblem.NO_DIARY,
                field=_short(info),
            )
        if has_diary if name is None else name[1] in found:
            raise DiaryFileError("stands twice in the .zip.", field=_short(info))
        limit = MAX_BYTES if name is None else MAX_CLIP
        if info.file_size > limit:
            raise DiaryFileError(
                f"is larger than {limit // 1024**2} MB.",
                kind=FileProblem.TOO_LARGE,
                field=_short(info),
            )
        if name is None:
            has_diary = True
        else:
            found[name[1]] = info.file_size
    if not has_diary:
        raise DiaryFileError(
            f"holds no {DIARY}, so this is no diary of baby_joints.", kind=FileProblem.NO_DIARY
        )
    if sum(found.values()) > MAX_TOTAL:
        raise DiaryFileError(
            f"holds more than {MAX_TOTAL // 1024**2} MB of photos and clips, which no diary does.",
            kind=FileProblem.TOO_LARGE,
        )
    return found


def _check_way(info: "ZipInfo") -> None:
    if info.flag_bits & _ENCRYPTED:
        raise DiaryFileError(
            "is locked by a password. Unpack it first.",
            kind=FileProblem.LOCKED,
            field=_short(info),
        )
    if info.compress_type not in _KNOWN_WAYS:
        raise DiaryFileError("is packed in a way that is not read here.", field=_short(info))


def _short(info: "ZipInfo") -> str:
    return info.filename[:100]


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Raise DiaryFileError, naming the file, for whatever unpacking raises."""
    from zipfile import BadZipFile

    try:
        yield
    except DiaryFileError as error:
        raise error.in_file(name) from error.__cause__
    except OSError as error:
        problem = f"cannot be read: {error.strerror or error}."
        raise DiaryFileError(problem, kind=kind_of(error), source=name) from error
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, OverflowError) as error:
        raise DiaryFileError(
            f"is damaged. {_AGAIN}", kind=FileProblem.NOT_WHOLE, source=name
        ) from error
    except (RuntimeError, ValueError) as error:
        # Locked by a password that its list does not tell of, or an impossible date or size.
        raise DiaryFileError(
            f"cannot be unpacked. {_AGAIN}", kind=FileProblem.NOT_WHOLE, source=name
        ) from error
