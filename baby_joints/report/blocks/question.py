"""Block 2: what the parents ask, in their own words."""

from typing import Final

from baby_joints.report.block import Block
from baby_joints.report.blocks.heads import RUN_IN_WIDTH_MM
from baby_joints.report.context import Context
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, fitted, wrap
from baby_joints.report.structure import UNKNOWN_LANGUAGE
from baby_joints.report.styles import BIG, BIG_NOTES, HEAD
from baby_joints.report.words import typed

_BASELINE: Final = 9.5
_DESCENT: Final = 2.9
# No line of page 1 holds more letters; a long text need not be measured to its end.
_LETTERS_A_LINE: Final = 400


def question_block(context: Context, lines: int) -> Block:
    """The question on at most `lines` lines."""
    words, frame = context.words, context.frame
    shown = fitted(
        _text(context, lines), BIG.size, _room(context), lines=lines, more=context.spaced_more
    )
    asked = bool(asked_question(context))
    style, language = (BIG, UNKNOWN_LANGUAGE) if asked else (BIG_NOTES, "")

    def draw(pen: Pen, top: float) -> None:
        with pen.element("H2"):
            pen.text(frame.left, top + _BASELINE, words.text("question.head"), HEAD)
        with pen.element("P", language=language):
            pen.lines(frame.at(RUN_IN_WIDTH_MM), top + _BASELINE, shown, style)

    return Block(_BASELINE + BIG.leading * (len(shown) - 1) + _DESCENT, draw)


def is_cut(context: Context, lines: int) -> bool:
    """Whether the question needs more than `lines` lines."""
    return len(wrap(_text(context, lines + 1), BIG.size, _room(context))) > lines


def _text(context: Context, lines: int) -> Rich:
    asked = asked_question(context)[: _LETTERS_A_LINE * lines]
    return context.words.quoted(asked) if asked else context.words.rich("question.none")


def _room(context: Context) -> float:
    return context.frame.right - context.frame.at(RUN_IN_WIDTH_MM)


def asked_question(context: Context) -> str:
    """The question chosen for this report, else the first open one; empty when there is none."""
    if context.options.question is not None:
        return typed(context.options.question)
    return typed(next(iter(context.summary.questions), ""))
