"""What must hold of every report: both checkers pass, page 1 is sound, nothing typed is lost.

Each function returns what it found wrong; nothing when all is well.
"""

import re
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import outloud  # type: ignore[import-untyped]  # it ships no types
import page as page_validation
from pypdf import PdfReader

from baby_joints.analysis.summary import Summary
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.paths import resource
from baby_joints.report import Paper
from baby_joints.report.letters import clean
from baby_joints.report.missing_letters import letter_name
from baby_joints.report.paper import SHEETS
from tests.report.pages import boxes, overlaps, page_count

PROFILES = (page_validation.ValidationProfile.PDF_A_3A, page_validation.ValidationProfile.PDF_UA_1)
HALF_A_POINT = 0.5
# The program's own fonts, and its libraries, which are loaded when first needed.
OWN = (str(resource("fonts")), sys.prefix, sys.base_prefix)
# What asks the system for a file, a connection or another program.
ASKING = ("open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system")
# Head and foot of a later page, which may stand between two lines of one note.
_EDGES = re.compile(r"\A.*?Not a diagnosis\.\s*\d+ \w+ \d+\s", re.DOTALL)


def nonconforming(pdf: bytes) -> list[str]:
    """What the two checkers reject."""
    found = [
        f"{profile}: {failure.rule_id} {failure.message}"
        for profile in PROFILES
        for failure in page_validation.validate_pdf_bytes(pdf, profile=profile).failures
    ]
    return found + errors_read_aloud(pdf)


def errors_read_aloud(pdf: bytes) -> list[str]:
    """The errors, without the warnings, of the second checker."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        path.write_bytes(pdf)
        findings = outloud.check(str(path)).findings
    return [str(found) for found in findings if found.severity == "error"]


def unsound(pdf: bytes, paper: Paper, page: int = 0) -> list[str]:
    """Words of a page that lie over one another or outside the margins."""
    sheet = SHEETS[paper]
    found = [f"{one} over {other}" for one, other in overlaps(pdf, page)]
    return found + [
        f"{box.text} outside"
        for box in boxes(pdf, page)
        # Marks above and below letters have no room of their own.
        if not all(unicodedata.combining(letter) for letter in box.text)
        if box.left < sheet.side - HALF_A_POINT
        or box.right > sheet.width - sheet.side + HALF_A_POINT
        or box.top < sheet.top - HALF_A_POINT
        or box.bottom > sheet.height - sheet.bottom + HALF_A_POINT
    ]


def not_one_page(pdf: bytes) -> list[str]:
    """How many pages there are, if not one."""
    pages = page_count(pdf)
    return [] if pages == 1 else [f"{pages} pages"]


def lost_texts(pdf: bytes, summary: Summary, contents: DiaryContents) -> list[str]:
    """Typed texts that the file, with all its pages, does not hold; letters it does not name."""
    pages = [page.extract_text() + "\n" for page in PdfReader(BytesIO(pdf)).pages]
    whole = letters_alone("".join(pages))
    apart = letters_alone("".join([pages[0], *(_EDGES.sub("", page) for page in pages[1:])]))
    texts = set(typed_texts(summary, contents))
    lost = [text for text in texts if not _is_in(text, whole, apart)]
    unnamed = {
        letter
        for text in texts
        for letter, shown in _shown(text)
        if letter != shown and letters_alone(letter_name(letter)) not in apart + whole
    }
    return [f"lost: {text[:80]!r}" for text in lost] + [f"not named: {x!r}" for x in unnamed]


def _is_in(text: str, *wholes: str) -> bool:
    letters = letters_alone(clean(text))
    return any(letters in whole for whole in wholes)


def _shown(text: str) -> Iterator[tuple[str, str]]:
    """Each letter that takes room, with what is printed for it."""
    for letter in text:
        shown = clean(letter)
        if shown:
            yield letter, shown


def letters_alone(text: str) -> str:
    """Without spaces and marks that no one sees: lines may break anywhere."""
    return "".join(
        letter
        for letter in text
        if not letter.isspace() and unicodedata.category(letter) not in {"Cf", "Cc"}
    )


def typed_texts(summary: Summary, contents: DiaryContents) -> Iterator[str]:
    """All that somebody typed and that a report with all its pages prints."""
    yield summary.child.name
    yield from summary.questions
    for visit in (*summary.visits, *filter(None, [summary.last_visit])):
        yield from _visit_texts(visit)
    records: list[Any] = [*contents.observations, *contents.hip_signs]
    for record in records:
        if record.day in summary.period and record.recorded_at <= summary.as_of:
            yield from (record.note, record.observer or "")
            if isinstance(record, Observation):
                yield from (attachment.name for attachment in record.attachments)


def _visit_texts(visit: Visit) -> Iterator[str]:
    yield from (visit.clinician, visit.place, visit.reason, visit.plan, visit.note)
    for finding in visit.findings:
        yield finding.result
    for scan in visit.imaging:
        yield scan.result
    for question in visit.questions:
        yield from (question.text, question.answer)
    yield from (attachment.name for attachment in visit.attachments)


class Watch:
    """Notes every file, connection and program that is asked for while it is on."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._on = False
        # A hook stays for the life of the process; it is told when to look.
        sys.addaudithook(self._note)

    @contextmanager
    def on(self) -> Iterator[None]:
        """Look while the block runs; the files of `OWN` may be read."""
        self._on = True
        try:
            yield
        finally:
            self._on = False

    def _note(self, event: str, args: tuple[object, ...]) -> None:
        if self._on and event in ASKING and not str(args[0]).startswith(OWN):
            self.asked.append(f"{event} {args[0]}")
