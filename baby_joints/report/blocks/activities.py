"""Block 7: how often each movement made the sound, for both hips and the joint counted most."""

from dataclasses import dataclass
from itertools import groupby
from typing import Final

from baby_joints.analysis.activity_count import ActivityCount
from baby_joints.domain.codes import Joint, Side
from baby_joints.report.block import Block
from baby_joints.report.blocks.heads import head_with_rule
from baby_joints.report.charts.share_axis import AXIS_WIDTH, draw_axis, draw_share
from baby_joints.report.context import Context
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, joined, plain, rich, wrap
from baby_joints.report.styles import AXIS, NOTE, SINGLES, TEXT, TEXT_BOLD, TEXT_FAINT

RIGHT_MM: Final = 97
MIN_TRIED: Final = 5
_COUNT_RIGHT_MM: Final = 44
_AXIS_LEFT_MM: Final = 47.5
_INDENT: Final = 8.0
_TOO_FEW_GAP: Final = 3.0
_COLUMN_HEADS: Final = 22.5
_AXIS_TOP: Final = 25.0
_FIRST: Final = 33.4
_STEP: Final = 10.9
_NEXT_GROUP: Final = 11.9
_AXIS_BELOW: Final = 2.5
_DESCENT: Final = 2.4
_WORDS_BASELINE: Final = 24.0


@dataclass(frozen=True, slots=True)
class _Group:
    joint: Joint
    side: Side
    rows: tuple[ActivityCount, ...]
    hidden: int


def activities_block(context: Context, limit: int) -> Block:
    """At most `limit` movements for each of up to three joints; else why there are none."""
    if not any(row.tried >= MIN_TRIED for row in context.summary.activities):
        return _words_block(context)
    groups = _groups(context.summary.activities, limit)
    hidden = sum(group.hidden for group in groups)
    rows = sum(len(group.rows) for group in groups)
    last = _FIRST + _STEP * rows + _NEXT_GROUP * (len(groups) - 1)
    note = _STEP if hidden else 0.0

    def draw(pen: Pen, top: float) -> None:
        title = context.words.text("activities.head")
        head_with_rule(pen, context.frame.left, context.frame.at(RIGHT_MM), top, title)
        draw_axis(pen, context.frame.at(_AXIS_LEFT_MM), top + _AXIS_TOP, top + last + _AXIS_BELOW)
        with pen.element("Table"):
            _draw_heads(pen, context, top + _COLUMN_HEADS)
            _draw_groups(pen, context, groups, top + _FIRST)
        if hidden:
            where = plain(context.where)
            with pen.element("P"):
                more = context.words.count("activities.more_rows", hidden, where=where)
                pen.text(context.frame.left + _INDENT, top + last + note, more, NOTE)

    return Block(last + note + _DESCENT, draw)


def _words_block(context: Context) -> Block:
    words, left, right = context.words, context.frame.left, context.frame.at(RIGHT_MM)
    lines = wrap(words.rich("activities.none"), TEXT.size, right - left)

    def draw(pen: Pen, top: float) -> None:
        head_with_rule(pen, left, right, top, words.text("activities.head"))
        with pen.element("P"):
            pen.lines(left, top + _WORDS_BASELINE, lines, TEXT)

    return Block(_WORDS_BASELINE + TEXT.leading * (len(lines) - 1) + _DESCENT, draw)


def _groups(activities: tuple[ActivityCount, ...], limit: int) -> list[_Group]:
    """Both hips as far as there are rows, then the other joint with most counted repeats."""
    sites = [
        (joint, side, tuple(rows))
        for (joint, side), rows in groupby(activities, key=lambda row: (row.joint, row.side))
    ]
    hips = [site for site in sites if site[0] is Joint.HIP and site[1] in {Side.LEFT, Side.RIGHT}]
    others = [site for site in sites if site not in hips and _most_tried(site[2]) >= MIN_TRIED]
    most = max(others, key=lambda site: sum(row.tried for row in site[2]), default=None)
    return [
        _Group(joint, side, rows[:limit], len(rows) - len(rows[:limit]))
        for joint, side, rows in (*hips, *([most] if most else []))
    ]


def _most_tried(rows: tuple[ActivityCount, ...]) -> int:
    return max(row.tried for row in rows)


def _draw_heads(pen: Pen, context: Context, baseline: float) -> None:
    words, frame = context.words, context.frame
    axis_left = frame.at(_AXIS_LEFT_MM)
    with pen.element("TR"):
        with pen.element("TH", scope="Column"):
            pen.text(frame.left, baseline, words.text("activities.movement"), AXIS)
        with pen.element("TH", scope="Column"):
            counted = words.text("activities.counted")
            pen.text(frame.at(_COUNT_RIGHT_MM), baseline, counted, AXIS, "right")
        with pen.element("TH", scope="Column", spoken=words.text("activities.share")):
            for part, key in ((0.0, "axis_0"), (0.5, "axis_50"), (1.0, "axis_100")):
                x = axis_left + part * AXIS_WIDTH
                pen.text(x, baseline, words.text(f"activities.{key}"), AXIS, "center")
        with pen.element("TH", scope="Column"):
            singles = words.text("activities.singles")
            pen.text(frame.at(RIGHT_MM), baseline, singles, AXIS, "right")


def _draw_groups(pen: Pen, context: Context, groups: list[_Group], baseline: float) -> None:
    """The joint stands above its first movement; each row is read with both."""
    words, left = context.words, context.frame.left
    # Where there is one row, nothing needs to tell it from others.
    tag = "TH" if sum(len(group.rows) for group in groups) > 1 else "TD"
    for group in groups:
        site = words.site_head(group.joint, group.side)
        for number, row in enumerate(group.rows):
            movement = words.activity(row.activity)
            spoken = plain(words.comma_list([rich(site), rich(movement)]))
            with pen.element("TR"):
                with pen.element(tag, scope="Row" if tag == "TH" else "", spoken=spoken):
                    if number == 0:
                        pen.text(left, baseline, site, TEXT_BOLD)
                    baseline += _STEP
                    pen.text(left + _INDENT, baseline, movement, TEXT)
                _draw_numbers(pen, context, row, baseline)
        baseline += _NEXT_GROUP


def _draw_numbers(pen: Pen, context: Context, row: ActivityCount, baseline: float) -> None:
    words, frame = context.words, context.frame
    axis_left = frame.at(_AXIS_LEFT_MM)
    with pen.element("TD"):
        count = rich(words.share(row.sounded, row.tried), bold=row.interval is not None)
        style = TEXT if row.tried else TEXT_FAINT
        pen.text(frame.at(_COUNT_RIGHT_MM), baseline, count, style, "right")
    with pen.element("TD"):
        if row.interval is not None:
            box = (axis_left, baseline - 8, axis_left + AXIS_WIDTH, baseline + 2)
            with pen.figure(_range_in_words(context, row), box):
                draw_share(pen, axis_left, baseline, row.interval)
        elif row.tried:
            few = words.text("activities.too_few")
            pen.text(axis_left + _TOO_FEW_GAP, baseline, few, AXIS)
    with pen.element("TD"):
        pen.text(frame.at(RIGHT_MM), baseline, _singles(context, row), SINGLES, "right")


def _range_in_words(context: Context, row: ActivityCount) -> str:
    words, interval = context.words, row.interval
    if interval is None:
        return ""
    return words.text(
        "activities.range",
        share=words.numbers.percent(interval.share),
        low=words.numbers.percent(interval.low),
        high=words.numbers.percent(interval.high),
    )


def _singles(context: Context, row: ActivityCount) -> Rich:
    words = context.words
    sound = words.rich("activities.single_sound", number=row.single_sound)
    quiet = words.rich("activities.single_quiet", number=row.single_quiet)
    if row.single_sound and row.single_quiet:
        return words.rich("activities.single_both", sound=sound, quiet=quiet)
    if not row.single_sound and not row.single_quiet:
        return words.rich("dash")
    return joined(sound if row.single_sound else quiet)
