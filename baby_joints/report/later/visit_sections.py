"""Visits and scans in the words that were written down, and questions with room to write."""

from collections.abc import Iterator
from typing import Final

from baby_joints.domain.codes import Side
from baby_joints.domain.visit import Visit
from baby_joints.report.context import Context
from baby_joints.report.later.clips import visit_clips
from baby_joints.report.later.entry_table import Numbered
from baby_joints.report.later.pieces import (
    Piece,
    Run,
    Section,
    alone,
    fits_head,
    gap,
    paragraph,
    small_head,
)
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, rich
from baby_joints.report.structure import UNKNOWN_LANGUAGE
from baby_joints.report.styles import FINE_RULE, HAIRLINE, TEXT_NOTES
from baby_joints.report.words import typed

_INDENT: Final = 8.0
_WRITING_LINES: Final = 3
_WRITING_STEP: Final = 22.0


def visits_section(context: Context, entries: Numbered | None) -> Section:
    """Every visit of the period, oldest first, word for word, and its clips and photos.

    The one before, to which page 1 looks back, stands among them.
    """
    words, last = context.words, context.summary.last_visit
    told = {visit.id: visit for visit in (*([last] if last else []), *context.summary.visits)}
    visits = sorted(told.values(), key=lambda visit: (visit.visited_at, str(visit.id)))
    runs = [run for visit in visits for run in _visit_runs(context, visit)]
    sub = "visits.sub" if visits else "visits.none"
    head = paragraph(context, words.rich(sub), TEXT_NOTES, keep=bool(visits))
    clips = visit_clips(context, entries, visits)
    return Section(words.text("visits.head"), (head, *runs, *clips))


def _visit_runs(context: Context, visit: Visit) -> Iterator[Run]:
    title = _title(context, visit)
    yield alone(gap(5), small_head(context, title))
    if not fits_head(context, title):
        yield paragraph(context, rich(title), indent=_INDENT)
    lines = list(_lines(context, visit)) or [context.words.rich("visits.nothing")]
    for line in lines:
        yield paragraph(context, line, indent=_INDENT)


def _title(context: Context, visit: Visit) -> str:
    words = context.words
    day, kind = words.dates.full_day(visit.day), words.visit_kind(visit.kind)
    clinician = typed(visit.clinician)
    if clinician:
        return words.text("visits.title_by", day=day, kind=kind, clinician=clinician)
    return words.text("visits.title", day=day, kind=kind)


def _lines(context: Context, visit: Visit) -> Iterator[Rich]:
    words = context.words
    for key, said in (("visits.place", visit.place), ("visits.reason", visit.reason)):
        if typed(said):
            yield words.rich(key, words=words.quoted(said))
    for finding in visit.findings:
        yield _result(context, "visits.finding", (finding.what, finding.side, finding.result))
    for scan in visit.imaging:
        yield _result(context, "visits.scan", (scan.kind, scan.side, scan.result))
    if typed(visit.plan):
        yield words.rich("visits.plan", words=words.quoted(visit.plan))
    if visit.follow_up_on is not None:
        yield words.rich("visits.follow_up", day=words.dates.full_day(visit.follow_up_on))
    for question in visit.questions:
        yield words.rich("visits.question", words=words.quoted(question.text))
        if typed(question.answer):
            yield words.rich("visits.answer", words=words.quoted(question.answer))
        else:
            yield words.rich("visits.no_answer")
    if typed(visit.note):
        yield words.rich("visits.note", words=words.quoted(visit.note))


def _result(context: Context, key: str, told: tuple[str, Side, str]) -> Rich:
    what, side, result = told
    words = context.words
    said = words.quoted(result) if typed(result) else words.rich("visits.no_result")
    name = words.visit_kind(what)
    return words.rich(key, what=name, side=words.text(f"side.{side}"), words=said)


def questions_section(context: Context) -> Section:
    """Every open question with ruled lines below it."""
    words, questions = context.words, context.summary.questions
    asked = [context.options.question, *questions] if context.options.question else [*questions]
    runs: list[Run] = []
    for question in dict.fromkeys(asked):
        asked_by_parents = words.quoted(question)
        runs.append(paragraph(context, asked_by_parents, keep=True, language=UNKNOWN_LANGUAGE))
        runs.append(
            alone(
                *(
                    _writing_line(context, last=n == _WRITING_LINES - 1)
                    for n in range(_WRITING_LINES)
                )
            )
        )
        runs.append(alone(gap(8)))
    if not runs:
        runs.append(paragraph(context, words.rich("questions.none"), TEXT_NOTES))
    return Section(words.text("questions.head"), tuple(runs))


def _writing_line(context: Context, *, last: bool) -> Piece:
    def draw(pen: Pen, top: float) -> None:
        y = top + _WRITING_STEP
        pen.line((context.frame.left, y), (context.frame.right, y), FINE_RULE, HAIRLINE)

    return Piece(_WRITING_STEP, draw, with_next=not last)
