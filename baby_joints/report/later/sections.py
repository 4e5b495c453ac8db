"""Which sections follow page 1, as the parents chose."""

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.report.block import Limits
from baby_joints.report.context import Context
from baby_joints.report.later.clips import entry_clips
from baby_joints.report.later.entry_table import Numbered, Record, entry_runs
from baby_joints.report.later.pieces import Run, Section, alone, gap, paragraph, small_head
from baby_joints.report.later.rest_of_page_one import rest_of_page_one
from baby_joints.report.later.visit_sections import questions_section, visits_section
from baby_joints.report.rich_text import all_bold
from baby_joints.report.styles import AXIS, TEXT_NOTES
from baby_joints.report.wording import FindingWords

if TYPE_CHECKING:
    from uuid import UUID


def later_sections(
    context: Context, limits: Limits, contents: DiaryContents | None
) -> list[tuple[str, Section]]:
    """Each section with the message id under which page 1 names it."""
    options = context.options
    if not options.later_pages:
        return []
    entries = numbered(context, contents) if contents else None
    found: list[tuple[str, Section | None]] = [("follows.rest", rest_of_page_one(context, limits))]
    if options.behind_patterns and entries is not None:
        found.append(("follows.behind", _behind_patterns(context, entries)))
    if options.all_entries and entries is not None:
        found.append(("follows.entries", _all_entries(context, entries)))
    if entries is not None and entries.long_notes:
        found.append(("follows.notes", _long_notes(context, entries)))
    if options.visits:
        found.append(("follows.visits", visits_section(context, entries)))
    if options.questions:
        found.append(("follows.questions", questions_section(context)))
    return [(key, section) for key, section in found if section is not None]


def numbered(context: Context, contents: DiaryContents) -> Numbered:
    """Entries and looks known at the moment of the summary, oldest first, numbered from 1."""
    aside = context.summary.set_aside
    records: list[Record] = [*contents.observations, *contents.hip_signs]
    records = [record for record in records if record.recorded_at <= context.summary.as_of]
    records.sort(key=lambda record: (record.observed_at, record.recorded_at, str(record.id)))
    reasons: dict[UUID, str] = {}
    for ids, reason in (
        (aside.second_entries, "entries.second"),
        (aside.covered_by_tally, "entries.covered"),
        (aside.doubtful_times, "entries.doubtful"),
    ):
        reasons.update(dict.fromkeys(ids, reason))
    return Numbered(
        numbers={record.id: number for number, record in enumerate(records, start=1)},
        records={record.id: record for record in records},
        left_out=reasons,
    )


def _behind_patterns(context: Context, entries: Numbered) -> Section:
    runs: list[Run] = []
    for finding in context.summary.findings:
        said = FindingWords(finding, context.summary.child, context.words)
        runs.append(alone(small_head(context, all_bold(said.title()), all_bold(said.share()))))
        runs.append(paragraph(context, said.sentence(), keep=True))
        runs.append(paragraph(context, said.rule_and_source(), AXIS, keep=True))
        runs.append(alone(replace(gap(3), with_next=True)))
        runs.extend(entry_runs(context, entries, finding.observation_ids))
        runs.append(alone(gap(8)))
    if not runs:
        runs.append(paragraph(context, context.words.rich("behind.none"), TEXT_NOTES))
    return Section(context.words.text("behind.head"), tuple(runs))


def _all_entries(context: Context, entries: Numbered) -> Section:
    words = context.words
    inside = [
        key for key, record in entries.records.items() if record.day in context.summary.period
    ]
    if not inside:
        none = paragraph(context, words.rich("entries.none"), TEXT_NOTES)
        return Section(words.text("entries.head"), (none,))
    sub = words.count("entries.sub", len(inside))
    runs = [paragraph(context, sub, TEXT_NOTES, keep=True)]
    for _, month in groupby(inside, key=lambda key: entries.records[key].day.replace(day=1)):
        keys = tuple(month)
        head = small_head(context, words.dates.month(entries.records[keys[0]].day))
        runs.append(alone(gap(4), head))
        runs.extend(entry_runs(context, entries, keys))
    runs.extend(entry_clips(context, entries))
    return Section(words.text("entries.head"), tuple(runs))


def _long_notes(context: Context, entries: Numbered) -> Section:
    words = context.words
    notes = sorted((entries.numbers[key], note) for key, note in entries.long_notes.items())
    runs = [
        paragraph(context, words.rich("notes.line", number=number, note=note))
        for number, note in notes
    ]
    return Section(words.text("long_notes.head"), tuple(runs))
