"""Letters that somebody typed and no embedded font can show: the page names them."""

import unicodedata
from collections.abc import Iterable, Iterator

from baby_joints.analysis.summary import Summary
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.visit import Visit
from baby_joints.report.letters import is_missing
from baby_joints.report.options import ReportOptions


def typed_texts(
    summary: Summary, options: ReportOptions, contents: DiaryContents | None
) -> list[str]:
    """Everything that somebody typed and that may be printed."""
    texts = [summary.child.name, options.question or "", *summary.questions]
    texts += [writer.name or "" for writer in summary.coverage.writers]
    visits = [*summary.visits, *([summary.last_visit] if summary.last_visit else [])]
    texts += [text for visit in visits for text in _visit_texts(visit)]
    if contents is not None and options.later_pages:
        texts += _entry_texts(contents)
    return texts


def missing_letters(texts: Iterable[str]) -> tuple[str, ...]:
    """Each letter without a font once, in the order of Unicode."""
    return tuple(sorted(set(_missing(texts))))


def letter_name(letter: str) -> str:
    """How Unicode names a letter, such as ``U+1F476 baby``."""
    name = unicodedata.name(letter, "").lower()
    code = f"U+{ord(letter):04X}"
    # Ideographs are named by their code alone.
    return code if not name or name.endswith(f"-{ord(letter):x}") else f"{code} {name}"


def _missing(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        if not text.isascii():
            yield from (letter for letter in text if is_missing(letter))


def _visit_texts(visit: Visit) -> Iterator[str]:
    yield from (visit.kind, visit.clinician, visit.place, visit.reason, visit.plan, visit.note)
    for finding in visit.findings:
        yield from (finding.what, finding.result)
    for scan in visit.imaging:
        yield from (scan.kind, scan.result)
    for question in visit.questions:
        yield from (question.text, question.answer)
    yield from (attachment.name for attachment in visit.attachments)


def _entry_texts(contents: DiaryContents) -> Iterator[str]:
    for look in contents.hip_signs:
        yield from (look.note, look.observer or "")
    for entry in contents.observations:
        yield from (entry.note, entry.observer or "")
        yield from (attachment.name for attachment in entry.attachments)
