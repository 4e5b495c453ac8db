"""Block 3: reasons to look closer, what was looked for and not seen, what nobody looked for."""

from dataclasses import dataclass
from typing import Final

from baby_joints.analysis.counting.signs import HIP_SIGNS
from baby_joints.analysis.sign_record import SAFETY_SIGNS, Sign, SignRecord
from baby_joints.domain.codes import Presence
from baby_joints.domain.hip_signs import asked_at
from baby_joints.report.block import Block, BoxLimits
from baby_joints.report.blocks.reason_items import (
    PATTERN_OF,
    Reason,
    reason_findings,
    reasons,
)
from baby_joints.report.blocks.reason_text import ReasonText, lay_out_reasons
from baby_joints.report.catalogue import started_text
from baby_joints.report.charts.marks import Mark, absent_mark, present_mark, unlooked_mark
from baby_joints.report.context import Context
from baby_joints.report.paper import MM
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, rich, width, wrap
from baby_joints.report.styles import (
    AXIS,
    BIG,
    BOX_HEAD,
    BOX_RULE,
    FAINT,
    FINE_RULE,
    HAIRLINE,
    INK,
    LIST_HEAD,
    TEXT,
    THIN_RULE,
)

# Signs that were looked for alike share a line of this name.
_SHARE_A_LINE: Final = {
    "limb_not_as_usual": (Sign.LIMB_HELD_OR_UNUSED, Sign.REDUCED_MOVEMENT),
    "illness_or_injury": SAFETY_SIGNS,
}
INSET: Final = 8.0
_TITLE_BASELINE: Final = 16.0
_KEY_BASELINE: Final = 15.6
_KEY_MARK: Final = 6.2
_KEY_GAP: Final = 11.0
_RULE: Final = 22.5
_BODY: Final = 27.5
_LIST_HEAD_BASELINE: Final = 8.4
_FIRST_ITEM: Final = 11.0
_ITEM_STEP: Final = 10.6
_NEXT_HEAD: Final = 14.0
_MARK: Final = 5.6
_ITEM_INDENT: Final = 9.5
_FOOT: Final = 12.3
_SHARE_GAP: Final = 4.0
_TEXT_WIDTH: Final = 115 * MM
_LIST_LEFT_MM: Final = 122.76
_COLUMN_GAP: Final = 14.0


@dataclass(frozen=True, slots=True)
class _Line:
    """One sign, or some that share a line: their name, and how often somebody looked.

    `short` is the name where a long count leaves less room.
    """

    name: str
    short: str
    looked: int


@dataclass(frozen=True, slots=True)
class _Lists:
    """The two lists of signs that were not seen.

    `in_these_days`: a reason tells of one that was seen before.
    """

    absent: tuple[_Line, ...]
    unlooked: tuple[_Line, ...]
    in_these_days: bool


def reasons_block(context: Context, limits: BoxLimits) -> Block:
    """The box, with as much of the reasons as `limits` allow; the lists are never cut."""
    found = reasons(context)
    lists = _lists(context)
    body = (
        _reasons_body(context, found, lists, limits) if found else _no_reasons_body(context, lists)
    )

    def draw(pen: Pen, top: float) -> None:
        frame = context.frame
        size = (frame.right - frame.left, body.height + _BODY)
        pen.box((frame.left, top), size, stroke=INK, weight=BOX_RULE)
        _draw_head(pen, context, len(found), lists, top)
        body.draw(pen, top + _BODY)

    return Block(body.height + _BODY, draw)


def asked_signs(context: Context) -> list[SignRecord]:
    """The signs that somebody looked for, or could at this age: as the window asks for them."""
    summary = context.summary
    asked = (None, *asked_at(summary.corrected_age or summary.age))
    return [
        record for record in summary.signs if record.looked or HIP_SIGNS.get(record.sign) in asked
    ]


def _lists(context: Context) -> _Lists:
    asked = asked_signs(context)
    return _Lists(
        absent=_sign_lines(context, asked, Presence.ABSENT),
        unlooked=_sign_lines(context, asked, Presence.NOT_CHECKED),
        in_these_days=tells_of_days_before(context),
    )


def tells_of_days_before(context: Context) -> bool:
    """A pattern holds of which no sign was seen in the days of the page."""
    now = {
        PATTERN_OF.get(record.sign)
        for record in context.summary.signs
        if record.state is Presence.PRESENT
    }
    held = {finding.pattern for finding in reason_findings(context)}
    return not held.intersection(PATTERN_OF.values()) <= now


def _sign_lines(context: Context, records: list[SignRecord], state: Presence) -> tuple[_Line, ...]:
    """A line for each sign in `state`; some share one if they were looked for alike."""
    looked = {record.sign: record.looked for record in records if record.state is state}
    names: dict[Sign, str] = {sign: sign.value for sign in looked}
    for name, (first, *others) in _SHARE_A_LINE.items():
        if first in looked and all(looked.get(sign) == looked[first] for sign in others):
            names[first] = name
            for sign in others:
                del names[sign]
    return tuple(_line(context, name, looked[sign]) for sign, name in names.items())


def _line(context: Context, sign: str, looked: int) -> _Line:
    words = context.words
    name = started_text(words.text(f"sign.{sign}"))
    key = f"sign_short.{sign}"
    short = started_text(words.text(key)) if words.has(key) else name
    return _Line(name, short, looked)


def _draw_head(pen: Pen, context: Context, found: int, lists: _Lists, top: float) -> None:
    words, frame = context.words, context.frame
    left, right = frame.left + INSET, frame.right - INSET
    with pen.element("H2"):
        pen.text(left, top + _TITLE_BASELINE, words.text("box.head"), BOX_HEAD)
    present = words.count("box.present", found) if found else words.rich("box.present_none")
    keys = (
        (present_mark, _KEY_MARK * 0.68, present),
        (absent_mark, _KEY_MARK, words.rich("box.absent", number=len(lists.absent))),
        (unlooked_mark, _KEY_MARK, words.rich("box.unlooked", number=len(lists.unlooked))),
    )
    used = sum(wide + 2.8 + width(text, TEXT.size) for _, wide, text in keys)
    x = right - used - _KEY_GAP * (len(keys) - 1)
    baseline = top + _KEY_BASELINE
    with pen.element("P"):
        for mark, _, text in keys:
            x += mark(pen, x, baseline - _KEY_MARK + 0.1, _KEY_MARK) + 2.8
            x += pen.text(x, baseline, text, TEXT) + _KEY_GAP
    pen.line((left, top + _RULE), (right, top + _RULE), THIN_RULE, FAINT)


def _reasons_body(context: Context, found: list[Reason], lists: _Lists, limits: BoxLimits) -> Block:
    """Reasons at the left, both lists below each other at the right."""
    left, right = context.frame.left + INSET, context.frame.right - INSET
    list_left = context.frame.at(_LIST_LEFT_MM)
    text: ReasonText = lay_out_reasons(context, found, _TEXT_WIDTH, limits)
    absent = _sign_list(context, lists, list_left, right, looked=True)
    unlooked = _sign_list(context, lists, list_left, right, looked=False)
    lists_height = absent.height + _NEXT_HEAD - _LIST_HEAD_BASELINE + unlooked.height
    height = max(text.height, lists_height)

    def draw(pen: Pen, top: float) -> None:
        text.draw(pen, left, top)
        middle = list_left - 7.0
        pen.line((middle, top), (middle, top + height + _FOOT - 4), FINE_RULE, HAIRLINE)
        absent.draw(pen, top)
        unlooked.draw(pen, top + absent.height + _NEXT_HEAD - _LIST_HEAD_BASELINE)

    return Block(height + _FOOT, draw)


def _no_reasons_body(context: Context, lists: _Lists) -> Block:
    """Three columns: that none was written down, and the two lists."""
    left, right = context.frame.left + INSET, context.frame.right - INSET
    wide = (right - left - 2 * _COLUMN_GAP) / 3
    starts = [left + number * (wide + _COLUMN_GAP) for number in range(3)]
    none = wrap(none_sentence(context), BIG.size, wide)
    notes = wrap(context.words.rich("box.none_is_not"), TEXT.size, wide)
    if not context.summary.patterns_on:
        notes += wrap(context.words.rich("box.patterns_off"), TEXT.size, wide)
    absent = _sign_list(context, lists, starts[1], starts[1] + wide, looked=True)
    unlooked = _sign_list(context, lists, starts[2], right, looked=False)
    text_height = 9.5 + BIG.leading * (len(none) - 1) + 16.0 + TEXT.leading * (len(notes) - 1)
    height = max(text_height, absent.height, unlooked.height)

    def draw(pen: Pen, top: float) -> None:
        with pen.element("P"):
            after = pen.lines(left, top + 9.5, none, BIG)
        with pen.element("P"):
            pen.lines(left, after + 2.5, notes, TEXT)
        for start in starts[1:]:
            x = start - _COLUMN_GAP / 2
            pen.line((x, top), (x, top + height + _FOOT - 4), FINE_RULE, HAIRLINE)
        absent.draw(pen, top)
        unlooked.draw(pen, top)

    return Block(height + _FOOT, draw)


def none_sentence(context: Context) -> Rich:
    """None was written down, in how many entries on how many days."""
    words, coverage = context.words, context.summary.coverage
    period = words.count("period.days", coverage.period.days)
    if not coverage.entries:
        return words.rich("box.none_empty", period=period)
    days = coverage.sound_days + coverage.quiet_days
    return words.count("box.none", coverage.entries, days=days, period=period)


def _sign_list(
    context: Context, lists: _Lists, left: float, right: float, *, looked: bool
) -> Block:
    """A head and one line a sign; an empty list says so."""
    words, lines = context.words, lists.absent if looked else lists.unlooked
    key = "box.looked_head" if looked else "box.unlooked_head"
    head = words.text(f"{key}_these_days" if lists.in_these_days else key)
    nothing = words.text("box.looked_none" if looked else "box.nothing_open")
    mark: Mark = absent_mark if looked else unlooked_mark

    def draw(pen: Pen, top: float) -> None:
        baseline = top + _LIST_HEAD_BASELINE
        with pen.element("H3"):
            pen.text(left, baseline, head, LIST_HEAD)
        if looked and lines:
            with pen.element("P"):
                pen.text(right, baseline, words.text("box.looked_unit"), AXIS, "right")
        baseline += _FIRST_ITEM
        if not lines:
            with pen.element("P"):
                pen.text(left, baseline, nothing, TEXT)
            return
        with pen.element("L"):
            for line in lines:
                mark(pen, left, baseline - _MARK + 0.2, _MARK)
                _draw_sign(pen, context, line, (left + _ITEM_INDENT, right, baseline))
                baseline += _ITEM_STEP

    last = _ITEM_STEP * (max(1, len(lines)) - 1)
    return Block(_LIST_HEAD_BASELINE + _FIRST_ITEM + last, draw)


def _draw_sign(pen: Pen, context: Context, line: _Line, place: tuple[float, float, float]) -> None:
    left, right, baseline = place
    with pen.element("LI"), pen.element("LBody"):
        share = context.words.share(0, line.looked) if line.looked else ""
        room = right - left - width(rich(share), TEXT.size) - _SHARE_GAP
        fits = width(rich(line.name), TEXT.size) <= room
        pen.text(left, baseline, line.name if fits else line.short, TEXT)
        pen.text(right, baseline, share, TEXT, "right")
