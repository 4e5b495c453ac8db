"""Block 5: both hips, day by day."""

from datetime import date
from typing import Final

from baby_joints.analysis.day_mark import Mark
from baby_joints.analysis.day_strip import DayStrip
from baby_joints.domain.codes import Side
from baby_joints.report.block import Block
from baby_joints.report.blocks.heads import head_with_rule
from baby_joints.report.blocks.strips_drawn import drawn_strips_block
from baby_joints.report.context import Context
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, joined, rich, wrap
from baby_joints.report.styles import TEXT

MIN_DAYS: Final = 3
_FIRST_LINE: Final = 24.0
_DESCENT: Final = 2.4


def strips_block(context: Context) -> Block:
    """The strips, or in words why there are none."""
    looked = looked_days(context)
    if len(looked) >= MIN_DAYS:
        return drawn_strips_block(context)
    return _words_block(context, looked)


def looked_days(context: Context) -> list[date]:
    """Days with an entry about a hip, oldest first."""
    days = {
        day.day
        for strip in context.summary.strips
        for day in strip.days
        if day.mark is not Mark.NOBODY_LOOKED
    }
    return sorted(days)


def _words_block(context: Context, looked: list[date]) -> Block:
    words, frame = context.words, context.frame
    text = _too_few(context, looked) if looked else words.rich("strips.none")
    lines = wrap(text, TEXT.size, frame.right - frame.left)

    def draw(pen: Pen, top: float) -> None:
        head_with_rule(pen, frame.left, frame.right, top, words.text("strips.head"))
        with pen.element("P"):
            pen.lines(frame.left, top + _FIRST_LINE, lines, TEXT)

    return Block(_FIRST_LINE + TEXT.leading * (len(lines) - 1) + _DESCENT, draw)


def _too_few(context: Context, looked: list[date]) -> Rich:
    """Which days there are, about which hip, and which hip has no entry."""
    words, strips = context.words, context.summary.strips
    days = words.semicolon_list(
        words.rich("strips.day", day=words.dates.day(day), site=_site_on(context, day))
        for day in looked
    )
    there_is = words.count(
        "strips.there_is", len(looked), words=words.number_word(len(looked)), days=days
    )
    parts = [words.rich("strips.too_few", there_is=there_is)]
    parts += [
        words.rich("strips.no_entry_about", site=words.site(strip.joint, strip.side))
        for strip in strips
        if not strip.looked_days
    ]
    return joined(*(piece for part in parts for piece in (part, rich(" "))))


def _site_on(context: Context, day: date) -> str:
    """The hip that somebody looked at on `day`."""
    looked = [strip for strip in context.summary.strips if _looked_on(strip, day)]
    side = Side.BOTH if len(looked) > 1 else looked[0].side
    return context.words.site(looked[0].joint, side)


def _looked_on(strip: DayStrip, day: date) -> bool:
    return any(mark.day == day and mark.mark is not Mark.NOBODY_LOOKED for mark in strip.days)
