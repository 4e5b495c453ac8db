"""What the window and the page say about one example, word by word."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt

from baby_joints.analysis import summarise
from baby_joints.analysis.emergency_numbers import EmergencyHelp, EmergencyPlace
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.summary import Summary
from baby_joints.guidance_file import read_guidance
from baby_joints.report.block import Frame
from baby_joints.report.blocks.other_patterns import pattern_lines
from baby_joints.report.blocks.reason_items import reason_findings, reasons
from baby_joints.report.blocks.reasons import none_sentence
from baby_joints.report.context import Context
from baby_joints.report.options import ReportOptions
from baby_joints.report.paper import LIVE_WIDTH
from baby_joints.report.rich_text import NO_BREAK, Rich, plain
from baby_joints.report.wording import FindingWords, advice
from baby_joints.report.words import Words
from baby_joints.ui import formatting
from baby_joints.ui.finding_text import finding_question, finding_text
from baby_joints.ui.patterns.activity_card import ActivityCard
from baby_joints.ui.patterns.findings_column import FindingsColumn
from baby_joints.ui.patterns.lifting_card import LiftingCard
from baby_joints.ui.patterns.table_switch import TableSwitch
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.fact_row import FactRow
from baby_joints.ui.widgets.read_table import ReadTable
from baby_joints.ui.widgets.text_label import TextLabel
from tests.builders import Story
from tests.sentences.examples import Example

_THERE: Final = EmergencyHelp("911", EmergencyPlace.EMERGENCY_ROOM)


@dataclass(frozen=True, slots=True)
class Spoken:
    """The findings of an example; what is `shown` in the window and `printed` on the page."""

    example: Example
    findings: tuple[Finding, ...]
    shown: tuple[str, ...]
    printed: tuple[str, ...]


def speak(example: Example, theme: Theme, words: Words) -> Spoken:
    """Tell the diary, find its patterns and say them in both places."""
    story = Story().read(example.text)
    summary = summarise(
        story.contents(),
        story.end(example.upto),
        patterns=example.patterns,
        guidance=read_guidance(),
    )
    return Spoken(
        example=example,
        findings=summary.findings,
        shown=tuple(_shown(summary, theme)),
        printed=tuple(_printed(summary, words)),
    )


def _shown(summary: Summary, theme: Theme) -> Iterator[str]:
    """The findings of the Patterns page and the card of the lifts, from top to bottom."""
    column, lifts, movements = FindingsColumn(theme), LiftingCard(theme), ActivityCard(theme)
    column.show_summary(summary, _THERE)
    for part in (lifts, movements):
        part.show_summary(summary)
    for card in column.cards():
        text = finding_text(card.finding, summary.child, summary.today, _THERE)
        yield f"[{formatting.word(card.finding.level)}] {text.title}"
        yield from _labels(card.findChildren(TextLabel), leave_out=text.title)
        yield from (row.accessibleName() for row in card.findChildren(FactRow))
        yield card.show_button.text()
        ask = card.ask_button
        yield f"{ask.text()}: {finding_question(card.finding, summary.child)}"
        yield ask.accessibleDescription()
        card.why_button.click()
        yield f"{card.why_button.text()} {card.why_button.accessibleDescription()}"
        card.why_button.click()
    of_cards = {label for card in column.cards() for label in card.findChildren(TextLabel)}
    yield from _labels(label for label in column.findChildren(TextLabel) if label not in of_cards)
    yield from _labels([lifts.words])
    yield from _labels(movements.findChildren(TextLabel))
    yield from _of_tables(movements)


def _of_tables(movements: ActivityCard) -> Iterator[str]:
    """The heads and cells of the same counts as a table."""
    for switch in movements.findChildren(TableSwitch):
        switch.click()
    for table in movements.findChildren(ReadTable):
        model = table.model()
        columns, rows = range(table.columnCount()), range(table.rowCount())
        yield from (str(model.headerData(one, Qt.Orientation.Horizontal)) for one in columns)
        yield from (str(model.headerData(one, Qt.Orientation.Vertical)) for one in rows)
        cells = (str(model.index(row, column).data()) for row in rows for column in columns)
        yield from filter(None, cells)


def _labels(labels: Iterable[TextLabel], leave_out: str = "") -> Iterator[str]:
    for label in labels:
        text = html.unescape(re.sub(r"<[^>]*>", "", label.text()))
        if text and text != leave_out:
            yield text


def _printed(summary: Summary, words: Words) -> Iterator[str]:
    """The reasons of the box, what the parents were shown, and the other patterns."""
    context = Context(summary, ReportOptions(), words, Frame(0.0, LIVE_WIDTH))
    found = reasons(context)
    for reason in found:
        parts = (reason.title, reason.share, reason.level, reason.sentence, reason.rule)
        yield " | ".join(_text(part) for part in parts if part)
    for finding in reason_findings(context)[:1]:
        yield _text(advice(finding, summary.child, words))
    if not found:
        yield _text(none_sentence(context))
    for finding in summary.findings:
        said = FindingWords(finding, summary.child, words)
        if finding not in reason_findings(context):
            yield " | ".join(map(_text, (said.title(), said.sentence())))
        yield _text(said.rule_and_source())
    yield from (_text(line) for line in pattern_lines(context))


def _text(content: Rich) -> str:
    return plain(content).replace(NO_BREAK, " ")
