"""Clips and photos by number: those of entries first, then those of visits."""

from collections.abc import Iterator, Sequence

from baby_joints.domain.attachment import Attachment
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.report.context import Context
from baby_joints.report.later.entry_table import Numbered
from baby_joints.report.later.pieces import Run, alone, gap, paragraph, small_head
from baby_joints.report.rich_text import Rich, rich
from baby_joints.report.words import typed


def entry_clips(context: Context, entries: Numbered) -> Iterator[Run]:
    """A list of what belongs to the entries of the period, each with the number of its entry."""
    words = context.words
    lines = (
        words.rich(
            "clips.line",
            number=number,
            name=_named(clip),
            entry=entries.numbers[entry.id],
            day=words.dates.full_day(entry.day),
        )
        for number, (entry, clip) in enumerate(_of_entries(context, entries), start=1)
    )
    yield from _listed(context, tuple(lines))


def visit_clips(
    context: Context, entries: Numbered | None, visits: Sequence[Visit]
) -> Iterator[Run]:
    """A list of what belongs to the visits; its numbers go on after those of the entries."""
    words = context.words
    before = len(_of_entries(context, entries)) if entries is not None else 0
    clips = [(visit, clip) for visit in visits for clip in visit.attachments]
    lines = (
        words.rich(
            "clips.visit_line",
            number=number,
            name=_named(clip),
            day=words.dates.full_day(visit.day),
        )
        for number, (visit, clip) in enumerate(clips, start=before + 1)
    )
    yield from _listed(context, tuple(lines))


def _named(clip: Attachment) -> Rich:
    """The name of the file and how long it plays, which every language writes alike."""
    if clip.seconds is None:
        return rich(typed(clip.name))
    minutes, seconds = divmod(round(clip.seconds), 60)
    return rich(f"{typed(clip.name)} ({minutes}:{seconds:02d})")


def _of_entries(context: Context, entries: Numbered) -> list[tuple[Observation, Attachment]]:
    return [
        (record, clip)
        for record in entries.records.values()
        if isinstance(record, Observation) and record.day in context.summary.period
        for clip in record.attachments
    ]


def _listed(context: Context, lines: tuple[Rich, ...]) -> Iterator[Run]:
    if lines:
        yield alone(gap(8), small_head(context, context.words.text("clips.head")))
        yield from (paragraph(context, line) for line in lines)
