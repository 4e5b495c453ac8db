"""Block 9: definitions and limits, and the foot of the page."""

from dataclasses import dataclass
from typing import Final

from baby_joints import __version__
from baby_joints.report.block import Block
from baby_joints.report.blocks.heads import head_with_rule
from baby_joints.report.context import Context
from baby_joints.report.letters import UNPRINTABLE
from baby_joints.report.missing_letters import letter_name
from baby_joints.report.paper import MM
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, fitted, rich, wrap
from baby_joints.report.rich_text import width as rich_width
from baby_joints.report.styles import FAINT, NOTE, NOTE_BOLD, NOTE_INK, THIN_RULE

_GAP: Final = 5 * MM
_FIRST: Final = 23.0
_RULE_AFTER: Final = 6.9
_FOOT_AFTER: Final = 9.0
_DESCENT: Final = 2.0
_PAGE_GAP: Final = 22.0
_FOLLOWS_GAP: Final = 8.0


@dataclass(frozen=True, slots=True)
class Pages:
    """Which page this is, of how many, and what the others hold."""

    page: int = 1
    pages: int = 1
    follows: Rich = ()


def how_to_read_block(context: Context, pages: Pages) -> Block:
    """Three columns of definitions above the last line of the page."""
    words, frame = context.words, context.frame
    wide = (frame.right - frame.left - 2 * _GAP) / 3
    texts = [words.rich(key) for key in ("how.days", "how.counts", "how.limits")]
    columns = [wrap(text, NOTE_INK.size, wide) for text in texts]
    notes = [*_one_line(context, left_out_sentence(context)), *_missing(context)]
    definitions = NOTE_INK.leading * (max(len(column) for column in columns) - 1)
    last = _FIRST + definitions + NOTE_INK.leading * len(notes)

    def draw(pen: Pen, top: float) -> None:
        head_with_rule(pen, frame.left, frame.right, top, words.text("how.head"))
        for number, column in enumerate(columns):
            with pen.element("P"):
                pen.lines(frame.left + number * (wide + _GAP), top + _FIRST, column, NOTE_INK)
        below = top + _FIRST + definitions
        for number, note in enumerate(notes, start=1):
            with pen.element("P"):
                pen.lines(frame.left, below + number * NOTE_INK.leading, [note], NOTE_INK)
        _draw_foot(pen, context, pages, top + last + _RULE_AFTER)

    return Block(last + _RULE_AFTER + _FOOT_AFTER + _DESCENT, draw)


def _missing(context: Context) -> list[Rich]:
    """Which letters no font could show, on one line; none when all were shown."""
    return _one_line(context, missing_sentence(context))


def _one_line(context: Context, sentence: Rich) -> list[Rich]:
    more = context.spaced_more
    return fitted(sentence, NOTE_INK.size, _across(context), lines=1, more=more)


def left_out_sentence(context: Context) -> Rich:
    """What the parents chose to leave out of the report; empty when that is nothing.

    A doctor must not take for unwritten what is only unseen.
    """
    words, options = context.words, context.options
    hidden = {
        "left_out.child_name": options.hide_child_name,
        "left_out.observers": options.hide_observers,
        "left_out.notes": options.hide_notes,
        "left_out.clips": options.hide_clips,
        "left_out.clinicians": options.hide_clinicians,
    }
    parts = [words.rich(key) for key, is_hidden in hidden.items() if is_hidden]
    return words.rich("how.left_out", parts=words.comma_list(parts)) if parts else ()


def missing_is_cut(context: Context) -> bool:
    """Whether page 1 has no room to name all letters that no font could show."""
    return len(wrap(missing_sentence(context), NOTE_INK.size, _across(context))) > 1


def missing_sentence(context: Context) -> Rich:
    """All letters that no font could show, by name; empty when all were shown."""
    if not context.missing:
        return ()
    words = context.words
    letters = words.comma_list(rich(letter_name(letter)) for letter in context.missing)
    return words.rich("how.missing", mark=UNPRINTABLE, letters=letters)


def _across(context: Context) -> float:
    return context.frame.right - context.frame.left


def _draw_foot(pen: Pen, context: Context, pages: Pages, rule: float) -> None:
    """The rule at `rule` and below it program, date, what follows and the page number."""
    words, frame, summary = context.words, context.frame, context.summary
    pen.line((frame.left, rule), (frame.right, rule), THIN_RULE, FAINT)
    baseline = rule + _FOOT_AFTER
    made = words.text(
        "foot.made_up" if context.options.made_up else "foot.made",
        version=__version__,
        rules=summary.rules,
        day=words.dates.full_day(summary.today),
    )
    number = words.rich("foot.page", page=pages.page, pages=pages.pages)
    with pen.element("P"):
        pen.text(frame.left, baseline, rich(made), NOTE)
    before = frame.right - rich_width(number, NOTE_BOLD.size) - _PAGE_GAP
    room = before - frame.left - rich_width(rich(made), NOTE.size) - _FOLLOWS_GAP
    with pen.element("P"):
        for line in fitted(pages.follows, NOTE.size, room, lines=1, more=rich(" …")):
            pen.text(before, baseline, line, NOTE, "right")
        pen.text(frame.right, baseline, number, NOTE_BOLD, "right")
