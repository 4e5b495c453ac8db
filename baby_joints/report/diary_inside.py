"""Takes the diary file out of a PDF that it travels in; the PDF may come from anybody."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import md5
from io import BytesIO
from itertools import islice
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String
from pikepdf.settings import set_qpdf_limits

from baby_joints.domain.file_problem import FileProblem

ATTACHED_NAME: Final = "baby-joints-diary.json"
# More than any report holds; a file of a few KB may be packed to hold a thousand times as much.
MOST_BYTES: Final = 100 * 1024 * 1024
MOST_FILES: Final = 100
_LIMITS: Final[Mapping[str, Any]] = {
    "flate_max_memory": MOST_BYTES,
    "run_length_max_memory": MOST_BYTES,
    "png_max_memory": MOST_BYTES,
    "tiff_max_memory": MOST_BYTES,
    "max_stream_filters": 2,
    "parser_max_container_size": 1_000_000,
    "parser_max_nesting": 100,
}
# The limits are those of the whole process.
_one_at_a_time = threading.Lock()


class DiaryInsideError(ValueError):
    """A PDF from which no diary can be read; its text is a sentence that says what to do."""

    def __init__(self, problem: str, kind: FileProblem) -> None:
        super().__init__(problem)
        self.kind = kind


def diary_inside(pdf: bytes) -> bytes:
    """The bytes of the one diary file in `pdf`; DiaryInsideError for anything else.

    Nothing of the PDF but its attached files is looked at, and no more memory is taken than an
    honest file needs.
    """
    try:
        with _limited(), pikepdf.open(BytesIO(pdf), attempt_recovery=False) as document:
            found = set(_attached(document))
    except pikepdf.PasswordError:
        raise DiaryInsideError(
            "is locked with a password. Open it, save a copy without one, and take that.",
            FileProblem.LOCKED,
        ) from None
    except pikepdf.PdfError:
        raise _damaged() from None
    if not found:
        raise DiaryInsideError(
            "is a PDF without a diary inside. Choose one that was saved with it, or a .json file.",
            FileProblem.NO_DIARY,
        )
    if len(found) > 1:
        raise DiaryInsideError(
            "holds two diaries. Choose the pages one by one.", FileProblem.NO_DIARY
        )
    return found.pop()


@contextmanager
def _limited() -> Iterator[None]:
    """Hold the reader of PDFs to what honest files need."""
    with _one_at_a_time:
        before: Mapping[str, Any] = set_qpdf_limits(**_LIMITS)
        try:
            yield
        finally:
            set_qpdf_limits(**before)


def _attached(document: Pdf) -> Iterator[bytes]:
    """The contents of the attached files that have the name of our diary file."""
    for spec in islice(_specifications(document), MOST_FILES):
        if not isinstance(spec, Dictionary):
            continue
        name = spec.get(Name.UF, spec.get(Name.F))
        kept = spec.get(Name.EF)
        if not isinstance(name, String) or str(name) != ATTACHED_NAME:
            continue
        if isinstance(kept, Dictionary):
            stream = kept.get(Name.UF, kept.get(Name.F))
            if isinstance(stream, Stream):
                yield _whole(stream)


def _whole(stream: Stream) -> bytes:
    """The content, if its sum is right: a single changed letter would stay unseen."""
    content = stream.read_bytes()
    told = stream.get(Name.Params, Dictionary())
    expected = told.get(Name.CheckSum) if isinstance(told, Dictionary) else None
    if isinstance(expected, String) and bytes(expected) != check_sum(content):
        raise _damaged()
    return content


def check_sum(content: bytes) -> bytes:
    """The sum that a PDF keeps of an attached file (ISO 32000-1, 7.11.4.1)."""
    return md5(content, usedforsecurity=False).digest()


def _damaged() -> DiaryInsideError:
    return DiaryInsideError(
        "is a PDF that is damaged or not whole. Ask for it again, or copy it once more.",
        FileProblem.NOT_WHOLE,
    )


def _specifications(document: Pdf) -> Iterator[Object]:
    """Where files are told of: as belonging to the document, and by name."""
    associated = document.Root.get(Name.AF)
    if isinstance(associated, Array):
        yield from associated.as_list()
    for name in document.attachments:
        yield document.attachments[name].obj
