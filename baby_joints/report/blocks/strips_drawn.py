"""The strips of both hips with their weeks, totals, key and visits."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from typing import Final

from baby_joints.analysis.day_mark import DayMark
from baby_joints.analysis.day_strip import DayStrip
from baby_joints.analysis.week_count import WeekCount
from baby_joints.domain.codes import Side
from baby_joints.domain.visit import Visit
from baby_joints.report.block import Block
from baby_joints.report.blocks.heads import head_with_rule, sub_left
from baby_joints.report.charts.marks import (
    absent_mark,
    diamond,
    present_mark,
    triangle_down,
    triangle_up,
    unlooked_mark,
)
from baby_joints.report.charts.strip_chart import (
    MOST_DAYS,
    ROW_HEIGHT,
    StripScale,
    draw_strip,
    strip_scale,
)
from baby_joints.report.charts.visit_labels import VisitLabel, placed_labels
from baby_joints.report.context import Context
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, fitted, rich
from baby_joints.report.rich_text import width as rich_width
from baby_joints.report.styles import (
    AXIS,
    AXIS_INK,
    BIG,
    BIG_BOLD,
    FINE_RULE,
    HAIRLINE,
    HEAD,
    NOTE,
    NOTE_BOLD,
    SOUND,
    WHITE,
)

STRIP_LEFT_MM: Final = 14
_KEY_MIDDLES_MM: Final = (144.76, 158.87, 174.2)
_KEY_TOP: Final = 1.8
_KEY_MARK: Final = 6.4
_KEY_LINES: Final = (16.9, 24.7)
_VISIT_BASELINE: Final = 25.3
_VISIT_TIP: Final = 28.2
_TRIANGLE: Final = 5.0
_ROWS: Final = (28.5, 60.0)
_ROW_BASELINE: Final = 13.0
_WEEK_BASELINE: Final = 27.4
_VISIT_OVER: Final = 2.0
_AXIS_RULE: Final = 90.5
_AXIS_LINES: Final = (99.5, 108.7)
_VISIT_KEY: Final = 119.0
_HEIGHT: Final = 111.0
_DASH: Final = (2.6, 1.5)
# Between the counts of two weeks; nearer they would read as one.
_APART: Final = 2.0


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What is drawn where; `labels` stand above the visit at the same place in `visits`."""

    context: Context
    scale: StripScale
    weeks: tuple[WeekCount, ...]
    visits: list[Visit]
    labels: list[VisitLabel]

    @property
    def lettered(self) -> bool:
        return any(label.letter for label in self.labels)


def drawn_strips_block(context: Context) -> Block:
    """Both strips below the head, with the axis of weeks under them: the last 94 days."""
    return _block(_drawing(context, context.summary.strips[0].days[-MOST_DAYS:]), _sub(context))


def earlier_strips(context: Context) -> Iterator[Block]:
    """The days before the last 94, newest first, 94 to a block."""
    earlier = context.summary.strips[0].days[:-MOST_DAYS]
    while earlier:
        shown, earlier = earlier[-MOST_DAYS:], earlier[:-MOST_DAYS]
        span = context.words.dates.span(shown[0].day, shown[-1].day)
        yield _block(_drawing(context, shown), context.words.rich("strips.sub_earlier", span=span))


def _block(drawing: _Drawing, sub: Rich) -> Block:
    context = drawing.context
    height = _VISIT_KEY + 2.4 if drawing.lettered else _HEIGHT

    def draw(pen: Pen, top: float) -> None:
        frame = context.frame
        title = context.words.text("strips.head")
        head_with_rule(pen, frame.left, frame.right, top, title, sub)
        _draw_key(pen, context, top)
        box = (frame.left, top + _VISIT_BASELINE - 6, frame.right, top + height)
        with pen.figure(_alternative(drawing), box):
            for strip, down in zip(context.summary.strips, _ROWS, strict=True):
                _draw_row(pen, drawing, strip, top + down)
            _draw_axis(pen, drawing, top)
            with pen.left_to_right(drawing.scale.left, drawing.scale.right):
                _draw_visits(pen, drawing, top)
            if drawing.lettered:
                _draw_visit_key(pen, drawing, top + _VISIT_KEY)

    return Block(height, draw)


def _drawing(context: Context, shown: tuple[DayMark, ...]) -> _Drawing:
    scale = strip_scale(context.frame.at(STRIP_LEFT_MM), shown)
    weeks = tuple(
        week
        for week in context.summary.strips[0].weeks
        if week.monday + timedelta(days=6) >= scale.start and week.monday <= shown[-1].day
    )
    visits = sorted(
        (visit for visit in context.summary.visits if scale.shows(visit.day)),
        key=lambda visit: (visit.visited_at, str(visit.id)),
    )
    words = context.words
    places = [
        (scale.middle(visit.day), _visit_name(context, visit), words.dates.day(visit.day))
        for visit in visits
    ]
    edges = (scale.left, context.frame.at(_KEY_MIDDLES_MM[0] - 6))
    if words.right_to_left:
        # The key stands at the other end of the strip.
        edges = (scale.left + scale.right - edges[1], scale.right)
    labels = placed_labels(
        places, lambda text: rich_width(rich(text, bold=True), NOTE_BOLD.size), edges
    )
    return _Drawing(context, scale, weeks, visits, labels)


def _visit_name(context: Context, visit: Visit) -> str:
    words = context.words
    key = "strips.visit_scan" if visit.imaging else "strips.visit"
    return words.text(key, day=words.dates.day(visit.day), kind=words.visit_kind(visit.kind))


def _sub(context: Context) -> Rich:
    """What a cell is and which days are not drawn; in fewer words if the key leaves no room."""
    words, unsure = context.words, context.summary.hip_days_side_unsure
    if context.summary.period.days > MOST_DAYS:
        whole = words.rich("strips.sub_late", days=MOST_DAYS, where=context.where)
        brief = words.rich("strips.sub_late_brief", where=context.where)
    else:
        whole, brief = words.rich("strips.sub"), words.rich("strips.sub_brief")
    if unsure:
        whole, brief = (words.count("strips.unsure", unsure, sub=sub) for sub in (whole, brief))
    frame = context.frame
    left = sub_left(frame.left, words.text("strips.head"))
    room = frame.at(_KEY_MIDDLES_MM[0]) - _KEY_MARK - left
    return whole if rich_width(whole, NOTE.size) <= room else brief


def _draw_key(pen: Pen, context: Context, top: float) -> None:
    """The marks above the totals, each with its name under it."""
    words, frame = context.words, context.frame
    marks = (
        (present_mark, _KEY_MARK * 0.68, ("", "strips.key_sound")),
        (absent_mark, _KEY_MARK, ("strips.key_quiet_1", "strips.key_quiet_2")),
        (unlooked_mark, _KEY_MARK, ("strips.key_unlooked_1", "strips.key_unlooked_2")),
    )
    for millimeters, (mark, wide, names) in zip(_KEY_MIDDLES_MM, marks, strict=True):
        middle = frame.at(millimeters)
        mark(pen, middle - wide / 2, top + _KEY_TOP, _KEY_MARK)
        with pen.element("P"):
            for name, down in zip(names, _KEY_LINES, strict=True):
                if name:
                    pen.text(middle, top + down, words.text(name), AXIS_INK, "center")


def _draw_row(pen: Pen, drawing: _Drawing, strip: DayStrip, top: float) -> None:
    context, scale = drawing.context, drawing.scale
    baseline = top + _ROW_BASELINE
    name = "strips.left" if strip.side is Side.LEFT else "strips.right"
    pen.text(context.frame.left, baseline, context.words.text(name), HEAD)
    mondays = {week.monday for week in drawing.weeks}
    with pen.left_to_right(scale.left, scale.right):
        draw_strip(pen, scale, top, strip.days, sorted(mondays))
        for week in (week for week in strip.weeks if week.monday in mondays):
            _draw_week(pen, drawing, week, top + _WEEK_BASELINE)
    totals = (strip.sound_days, strip.quiet_days, strip.unlooked_days)
    for millimeters, total, style in zip(
        _KEY_MIDDLES_MM, totals, (BIG_BOLD, BIG, BIG), strict=True
    ):
        pen.text(context.frame.at(millimeters), baseline, str(total), style, "center")


def _draw_week(pen: Pen, drawing: _Drawing, week: WeekCount, baseline: float) -> None:
    """Days with a sound of days looked at, under the week, if there is room for it."""
    text = drawing.context.words.share(week.sound_days, week.looked_days)
    style = AXIS_INK if week.sound_days else AXIS
    middle, room = _week_place(drawing.scale, week)
    if week.looked_days and rich_width(rich(text), style.size) > room - _APART:
        text = f"{week.sound_days}/{week.looked_days}"
    if rich_width(rich(text), style.size) <= room:
        pen.text(middle, baseline, text, style, "center")


def _week_place(scale: StripScale, week: WeekCount) -> tuple[float, float]:
    """The middle of the week's drawn days and the room they leave for text."""
    left = max(scale.left, scale.x(week.monday))
    right = min(scale.right, scale.x(week.monday) + 7 * scale.cell)
    return (left + right) / 2, right - left - 1.0


def _draw_axis(pen: Pen, drawing: _Drawing, top: float) -> None:
    context, scale = drawing.context, drawing.scale
    words, frame, summary = context.words, context.frame, context.summary
    pen.line((scale.left, top + _AXIS_RULE), (scale.right, top + _AXIS_RULE), FINE_RULE, HAIRLINE)
    baselines = [top + down for down in _AXIS_LINES]
    age = "strips.age" if summary.corrected_age is None else "strips.corrected"
    pen.text(frame.left, baselines[0], words.text("strips.week_of"), AXIS)
    pen.text(frame.left, baselines[1], words.text(age), AXIS)
    days = [words.dates.day(week.monday) for week in drawing.weeks]
    ages = [words.text("strips.weeks_old", number=week.age_weeks) for week in drawing.weeks]
    with pen.left_to_right(scale.left, scale.right):
        for texts, baseline in zip((days, ages), baselines, strict=True):
            for middle, text in _spread(drawing, texts):
                pen.text(middle, baseline, text, AXIS, "center")
    of_days = words.count("strips.of_days", summary.period.days)
    pen.text(frame.right, baselines[0], of_days, AXIS, "right")
    _draw_sign_key(pen, drawing, baselines[1])


def _spread(drawing: _Drawing, texts: list[str]) -> list[tuple[float, str]]:
    """The middle and the text of each week; of every second or third where all have no room."""
    scale = drawing.scale
    weeks = [_week_place(scale, week) for week in drawing.weeks]
    widths = [rich_width(rich(text), AXIS.size) for text in texts]
    places = list(zip(weeks, widths, texts, strict=True))
    step = ceil((max(widths, default=0.0) + 1.0) / (7 * scale.cell))
    if step == 1:
        fitting = [place for place in places if place[1] <= place[0][1]]
    else:
        whole = [place for place in places if place[0][1] > 7 * scale.cell - 2]
        fitting = [place for place in whole[::step] if place[0][0] + place[1] / 2 <= scale.right]
    return [(middle, text) for (middle, _), _, text in fitting]


def _draw_sign_key(pen: Pen, drawing: _Drawing, baseline: float) -> None:
    """What diamond and triangle mean, if one of them is drawn."""
    context, words = drawing.context, drawing.context.words
    days = [
        day
        for strip in context.summary.strips
        for day in strip.days
        if drawing.scale.shows(day.day)
    ]
    x = context.frame.right
    if any(day.painful for day in days):
        x -= pen.text(x, baseline, words.text("strips.key_pain"), AXIS, "right") + 5.5
        triangle_up(pen, x + 1, baseline - 4.8, 4.4)
        x -= 7
    if any(day.clunk_or_loose for day in days):
        x -= pen.text(x, baseline, words.text("strips.key_clunk"), AXIS, "right") + 8
        pen.box((x, baseline - 6.4), (5.6, 8), fill=SOUND)
        diamond(pen, x + 2.8, baseline - 2.4, 2.2, WHITE)


def _draw_visits(pen: Pen, drawing: _Drawing, top: float) -> None:
    """A broken line through both rows for each visit, with its name above."""
    for visit, label in zip(drawing.visits, drawing.labels, strict=True):
        x = drawing.scale.middle(visit.day)
        for down in _ROWS:
            start = (x, top + down - _VISIT_OVER)
            pen.dashed(start, (x, top + down + ROW_HEIGHT + _VISIT_OVER), 1.2, _DASH)
        baseline = top + _VISIT_BASELINE
        if label.letter:
            baseline = top + _VISIT_BASELINE - 2.6
        triangle_down(pen, x, top + _VISIT_TIP, 3.0 if label.letter else _TRIANGLE)
        pen.text(label.x, baseline, rich(label.text, bold=True), NOTE_BOLD)


def _draw_visit_key(pen: Pen, drawing: _Drawing, baseline: float) -> None:
    """Letters with their visits, on one line; without letters, how many visits there are."""
    context = drawing.context
    if not all(label.text for label in drawing.labels):
        days = [visit.day for visit in drawing.visits]
        span = context.words.dates.span(days[0], days[-1])
        counted = context.words.count("strips.visits", len(days), span=span, where=context.where)
        pen.text(context.frame.left, baseline, counted, NOTE)
        return
    names = context.words.semicolon_list(
        (*rich(label.letter, bold=True), *rich(f" {_visit_name(context, visit)}"))
        for visit, label in zip(drawing.visits, drawing.labels, strict=True)
    )
    room = context.frame.right - context.frame.left
    lines = fitted(names, NOTE.size, room, lines=1, more=context.spaced_more)
    pen.lines(context.frame.left, baseline, lines, NOTE)


def _alternative(drawing: _Drawing) -> str:
    """Every number of the picture, in words."""
    context = drawing.context
    parts = [_strip_in_words(drawing, strip) for strip in context.summary.strips]
    if drawing.visits:
        names = [_visit_name(context, visit) for visit in drawing.visits]
        events = context.words.text("list.semicolon").join(names)
        parts.append(context.words.text("strips.alternative_events", events=events))
    return " ".join(parts).replace("\N{NO-BREAK SPACE}", " ")


def _strip_in_words(drawing: _Drawing, strip: DayStrip) -> str:
    """Totals, weeks as drawn, then the days with a triangle or a diamond."""
    context = drawing.context
    words, mondays = context.words, {week.monday for week in drawing.weeks}
    weeks = [
        words.text(
            "strips.alternative_week",
            monday=words.dates.day(week.monday),
            share=words.share(week.sound_days, week.looked_days),
        )
        for week in strip.weeks
        if week.monday in mondays
    ]
    said = words.text(
        "strips.alternative",
        site=words.site_head(strip.joint, strip.side),
        period=words.dates.period(context.summary.period),
        sound=strip.sound_days,
        quiet=strip.quiet_days,
        unlooked=strip.unlooked_days,
        weeks=words.text("list.comma").join(weeks),
    )
    shown = [day for day in strip.days if drawing.scale.shows(day.day)]
    clunks = [words.dates.day(day.day) for day in shown if day.clunk_or_loose]
    painful = [words.dates.day(day.day) for day in shown if day.painful]
    for key, days in (("clunk", clunks), ("pain", painful)):
        if days:
            listed = words.text("list.comma").join(days)
            said += " " + words.text(f"strips.alternative_{key}", days=listed)
    return said
