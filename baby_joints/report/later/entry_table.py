"""Entries as rows of a table: what was watched, how often it sounded, what else was seen."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias
from uuid import UUID

from baby_joints.domain.codes import Movement, Presence, Reaction, Side
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import SIGNS, Observation
from baby_joints.report.catalogue import started_text
from baby_joints.report.context import Context
from baby_joints.report.dates import DAYS_WITHOUT_YEAR
from baby_joints.report.later.pieces import Piece, Run
from baby_joints.report.paper import MM
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, fitted, joined, rich, wrap
from baby_joints.report.styles import AXIS, FAINT, FINE_RULE, HAIRLINE, NOTE_INK, THIN_RULE
from baby_joints.report.words import Words, typed

Record: TypeAlias = Observation | HipSigns
# Left edges in mm from the left edge of the live area; each column ends 2 mm before the next.
_LEFT_MM: Final = (0.0, 9.0, 31.0, 57.0, 73.0, 87.0, 110.0, 148.0, 182.0)
_HEADS: Final = (
    "entries.number",
    "entries.when",
    "entries.site",
    "entries.sound",
    "entries.counted",
    "entries.movement",
    "entries.after",
    "entries.note",
)
_COLUMN_GAP: Final = 2 * MM
_ASCENT: Final = 7.0
_ROW_PAD: Final = 3.2
_HEAD_HEIGHT: Final = 12.5
# More lines would tear the table apart, or not fit on a page at all.
_NOTE_LINES: Final = 8
# Programs that walk a table for a reader, and those that check it, have their limits.
_MOST_ROWS: Final = 500


@dataclass(frozen=True, slots=True)
class Numbered:
    """Entries and looks of one diary with their numbers: the same on every page.

    `left_out` says for entries that no count holds why, as a message id. `rows` keeps the rows that
    were laid out: an entry behind a pattern stands among all entries again. `long_notes` holds the
    notes that were cut in their rows.
    """

    numbers: Mapping[UUID, int]
    records: Mapping[UUID, Record]
    left_out: Mapping[UUID, str]
    rows: dict[UUID, Piece] = field(default_factory=dict)
    long_notes: dict[UUID, Rich] = field(default_factory=dict)


def entry_runs(context: Context, entries: Numbered, ids: Iterable[UUID]) -> Iterator[Run]:
    """A table of the entries `ids`, whose head comes again on each page; a long one in parts."""
    keys = [key for key in ids if key in entries.records]
    for start in range(0, len(keys), _MOST_ROWS):
        part = keys[start : start + _MOST_ROWS]
        if len(part) == 1:
            # Nothing needs to tell one row from others.
            yield Run((_row(context, entries, part[0], "TD"),), "Table", _head(context))
            return
        rows = [_kept_row(context, entries, key) for key in part]
        # Neither the first nor the last row stands alone on a page.
        for place in {0, len(rows) - 2}:
            rows[place] = replace(rows[place], with_next=True)
        yield Run(tuple(rows), "Table", _head(context))


def _kept_row(context: Context, entries: Numbered, key: UUID) -> Piece:
    if key not in entries.rows:
        entries.rows[key] = _row(context, entries, key)
    return entries.rows[key]


def _head(context: Context) -> Piece:
    words, frame = context.words, context.frame

    def draw(pen: Pen, top: float) -> None:
        with pen.element("TR"):
            for head, left in zip(_HEADS, _LEFT_MM, strict=False):
                with pen.element("TH", scope="Column"):
                    pen.text(frame.at(left), top + _ASCENT, words.text(head), AXIS)
        rule = top + _HEAD_HEIGHT - 3
        pen.line((frame.left, rule), (frame.right, rule), THIN_RULE, FAINT)

    return Piece(_HEAD_HEIGHT, draw, with_next=True)


def _row(context: Context, entries: Numbered, key: UUID, first: str = "TH") -> Piece:
    """The row of an entry; `first` is the tag of its number."""
    record = entries.records[key]
    cells = (
        _entry_cells(context, record)
        if isinstance(record, Observation)
        else _look_cells(context, record)
    )
    note = _note(context.words, record, entries.left_out.get(key, ""))
    texts = (rich(str(entries.numbers[key])), *cells, note)
    columns = [wrap(text, NOTE_INK.size, _room(column)) for column, text in enumerate(texts)]
    if len(columns[-1]) > _NOTE_LINES:
        entries.long_notes[key] = note
        more, room = context.words.rich("entries.cut"), _room(len(columns) - 1)
        columns[-1] = fitted(note, NOTE_INK.size, room, lines=_NOTE_LINES, more=more)
    lines = max(len(column) for column in columns)
    height = NOTE_INK.leading * lines + _ROW_PAD

    def draw(pen: Pen, top: float) -> None:
        frame = context.frame
        with pen.element("TR"):
            for column, (shown, left) in enumerate(zip(columns, _LEFT_MM, strict=False)):
                tag = "TD" if column else first
                with pen.element(tag, scope="Row" if tag == "TH" else ""):
                    pen.lines(frame.at(left), top + _ASCENT, shown, NOTE_INK)
        rule = top + height - _ROW_PAD / 2
        pen.line((frame.left, rule), (frame.right, rule), FINE_RULE, HAIRLINE)

    return Piece(height, draw)


def _room(column: int) -> float:
    return (_LEFT_MM[column + 1] - _LEFT_MM[column]) * MM - _COLUMN_GAP


def _entry_cells(context: Context, entry: Observation) -> tuple[Rich, ...]:
    words = context.words
    sound = started_text(words.text(f"sound.{entry.sound}"))
    return (
        _when(context, entry),
        rich(words.site_head(entry.joint, entry.side)),
        rich(sound),
        rich(words.share(entry.sounded, entry.tried) if entry.tried else str(entry.sounded)),
        rich(words.activity(entry.activity)),
        words.comma_list(rich(part) for part in _seen(words, entry)),
    )


def _look_cells(context: Context, look: HipSigns) -> tuple[Rich, ...]:
    words = context.words
    site = "entries.both_legs" if look.side is Side.BOTH else "entries.one_leg"
    present = [sign for sign in _leg_signs(look) if sign[1] is Presence.PRESENT]
    absent = [sign for sign in _leg_signs(look) if sign[1] is Presence.ABSENT]
    seen = [words.rich("entries.present", sign=words.text(f"kind.{name}")) for name, _ in present]
    seen += [words.rich("entries.absent", sign=words.text(f"kind.{name}")) for name, _ in absent]
    side = words.text(f"side.{look.side}" if look.side in {Side.LEFT, Side.RIGHT} else "side.other")
    return (
        _when(context, look),
        words.rich(site, side=side),
        words.rich("dash"),
        words.rich("dash"),
        words.rich("entries.look"),
        words.comma_list(seen),
    )


def _leg_signs(look: HipSigns) -> tuple[tuple[str, Presence], ...]:
    return (
        ("opens_less", look.opens_less),
        ("leg_looks_shorter", look.leg_looks_shorter),
        ("creases_uneven", look.creases_uneven),
        ("limp_or_waddle", look.limp_or_waddle),
    )


def _when(context: Context, record: Record) -> Rich:
    """Day and time; the year only where the period is longer than one."""
    words = context.words
    long = context.summary.period.days > DAYS_WITHOUT_YEAR
    day = words.dates.full_day(record.day) if long else words.dates.day(record.day)
    return words.rich("entries.at", day=day, clock=words.dates.clock(record.observed_at))


def _seen(words: Words, entry: Observation) -> Iterator[str]:
    """What was seen right after and at the joint; what was not looked for is left out."""
    if entry.reaction is not None:
        kinds = [words.text(f"kind.{kind}") for kind in Reaction if kind in entry.reaction]
        yield from kinds or [words.text("entries.comfortable")]
    for sign in SIGNS:
        presence = getattr(entry, sign)
        if presence is not Presence.NOT_CHECKED:
            key = "entries.present" if presence is Presence.PRESENT else "entries.absent"
            yield words.text(key, sign=words.text(f"kind.{sign}"))
    if entry.movement is not Movement.NOT_CHECKED:
        yield words.text(f"movement.{entry.movement}")
    for question, presence in (entry.safety or {}).items():
        if presence is not Presence.NOT_CHECKED:
            key = "entries.present" if presence is Presence.PRESENT else "entries.absent"
            yield words.text(key, sign=words.text(f"sign.{question}"))
    gentle = entry.is_gentle_lift
    if gentle is not None:
        yield words.text("entries.gentle" if gentle else "entries.not_gentle")


def _note(words: Words, record: Record, left_out: str) -> Rich:
    """Who wrote it, in which words, and why it is not counted."""
    parts: list[Rich] = []
    if record.observer:
        parts.append(rich(typed(record.observer)))
    if record.note.strip():
        parts.append(words.quoted(record.note))
    if left_out:
        parts.append(words.rich(left_out))
    if record.is_edited:
        parts.append(words.rich("entries.edited"))
    return joined(words.semicolon_list(parts))
