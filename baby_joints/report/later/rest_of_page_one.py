"""What page 1 had no room for, in full."""

from collections.abc import Iterator
from typing import Final

from baby_joints.report.block import Limits
from baby_joints.report.blocks.activities import activities_block
from baby_joints.report.blocks.how_to_read import missing_is_cut, missing_sentence
from baby_joints.report.blocks.other_patterns import pattern_lines
from baby_joints.report.blocks.question import asked_question, is_cut
from baby_joints.report.blocks.reason_items import Reason, reasons
from baby_joints.report.blocks.since_visit import since_visit_block
from baby_joints.report.blocks.sites import sites_block
from baby_joints.report.blocks.strips_drawn import earlier_strips
from baby_joints.report.blocks.who import name_is_cut
from baby_joints.report.context import Context
from baby_joints.report.later.pieces import Run, Section, alone, gap, paragraph, small_head, whole
from baby_joints.report.page_one import beside
from baby_joints.report.rich_text import all_bold, joined, rich
from baby_joints.report.structure import UNKNOWN_LANGUAGE
from baby_joints.report.styles import AXIS
from baby_joints.report.words import typed

_EVERYTHING: Final = 10_000


def rest_of_page_one(context: Context, limits: Limits) -> Section | None:
    """The blocks that were shortened; None when page 1 holds everything."""
    runs = (
        *_name(context, limits),
        *_question(context, limits),
        *_reasons(context, limits),
        *_tables(context, limits),
        *_missing(context),
    )
    return Section(context.words.text("rest.head"), runs) if runs else None


def _name(context: Context, limits: Limits) -> Iterator[Run]:
    if name_is_cut(context, limits.name):
        yield paragraph(context, rich(typed(context.summary.child.name), bold=True))
        yield alone(gap(6))


def _missing(context: Context) -> Iterator[Run]:
    if missing_is_cut(context):
        yield alone(gap(6))
        yield paragraph(context, missing_sentence(context))


def _question(context: Context, limits: Limits) -> Iterator[Run]:
    if is_cut(context, limits.question):
        yield alone(small_head(context, context.words.text("question.head")))
        asked = context.words.quoted(asked_question(context))
        yield paragraph(context, asked, language=UNKNOWN_LANGUAGE)
        yield alone(gap(6))


def _reasons(context: Context, limits: Limits) -> Iterator[Run]:
    found = reasons(context)
    told = min(limits.reasons, limits.titles)
    if len(found) > told or not limits.rules or not limits.whole_sentences:
        for number, reason in enumerate(found, start=1):
            yield from _reason(context, number, reason)
    lines = list(pattern_lines(context))
    if len(lines) > limits.patterns:
        yield alone(small_head(context, context.words.text("other.head")))
        for line in lines:
            yield paragraph(context, line)
        yield alone(gap(6))


def _reason(context: Context, number: int, reason: Reason) -> Iterator[Run]:
    title = all_bold(joined(rich(f"{number}  "), reason.title))
    yield alone(small_head(context, title, all_bold(reason.share)))
    level = joined(reason.level, rich(" ")) if reason.level else ()
    yield paragraph(context, joined(level, reason.sentence), keep=True)
    yield paragraph(context, reason.rule, AXIS)
    yield alone(gap(5))


def _tables(context: Context, limits: Limits) -> Iterator[Run]:
    for block in earlier_strips(context):
        yield alone(whole(block), gap(8))
    if len(context.summary.sites) > limits.rows:
        yield alone(whole(sites_block(context, _EVERYTHING)), gap(8))
    pair = beside(
        activities_block(context, limits.activities),
        since_visit_block(context, limits.visit, limits.visit_lines),
    )
    full = beside(
        activities_block(context, _EVERYTHING),
        since_visit_block(context, _EVERYTHING, _EVERYTHING),
    )
    if full.height > pair.height:
        yield alone(whole(full))
