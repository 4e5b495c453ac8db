"""Block 1: who the child is, which days are covered, who wrote."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from baby_joints.analysis.coverage import Coverage, WriterCount
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Answer, RiskFactor
from baby_joints.report.block import Block
from baby_joints.report.catalogue import started, started_text
from baby_joints.report.charts.marks import absent_mark, present_mark, unlooked_mark
from baby_joints.report.charts.period_bar import HEIGHT, period_bar
from baby_joints.report.context import Context
from baby_joints.report.direction import holds_rightward
from baby_joints.report.line_breaks import clusters
from baby_joints.report.paper import MM
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, all_bold, fitted, rich, width, wrap
from baby_joints.report.styles import (
    BIG,
    BIG_BOLD,
    BOX_RULE,
    LEFTWARD_NAME,
    LONG_NAME,
    NAME,
    NOTE_INK,
    RUNNING,
    RUNNING_BOLD,
    TEXT,
    TEXT_BOLD,
    WRITERS,
    TextStyle,
)
from baby_joints.report.words import Words, typed

WHO_WIDTH: Final = 112 * MM
PERIOD_LEFT_MM: Final = 118
PERIOD_WIDTH: Final = 62 * MM
_HEAD_BASELINE: Final = 8.0
_HEAD_RULE: Final = 13.0
_NAME_BASELINE: Final = 32.0
# Letters that reach lower stand higher, clear of the line below.
_LIFT: Final = 3.0
_AGE_AFTER_NAME: Final = 13.9
_BORN_AFTER_AGE: Final = 12.4
_RISK_AFTER_BORN: Final = 13.6
_PERIOD_BASELINE: Final = 27.0
_BAR_TOP: Final = 32.0
_DESCENT: Final = 2.4
_MARK: Final = 6.0
# Between two texts on one line; where it does not hold, they are written smaller.
_LEAST_GAP: Final = 4.0
_NAMED_WRITERS: Final = 3
_RISK_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class _Who:
    name: list[Rich]
    name_style: TextStyle
    age: Rich
    born: list[Rich]
    risk: list[Rich]

    @property
    def height(self) -> float:
        return (
            _NAME_BASELINE
            + self.name_style.leading * (len(self.name) - 1)
            + _AGE_AFTER_NAME
            + _BORN_AFTER_AGE
            + TEXT.leading * (len(self.born) - 1)
            + _RISK_AFTER_BORN
            + TEXT.leading * (len(self.risk) - 1)
            + _DESCENT
        )


def who_block(context: Context, lines: int) -> Block:
    """The child at the left, the period at the right; names take at most `lines` lines."""
    who = _who(context, lines)
    written = _written(context, lines)
    period_height = _BAR_TOP + HEIGHT + 9.5 + 11.5 + WRITERS.leading * (len(written) - 1) + _DESCENT

    def draw(pen: Pen, top: float) -> None:
        _draw_running_head(pen, context, top)
        _draw_who(pen, context, who, top)
        _draw_period(pen, context, written, top)

    return Block(max(who.height, period_height), draw)


def _who(context: Context, lines: int) -> _Who:
    summary, words = context.summary, context.words
    name = rich(typed(summary.child.name), bold=True)
    style = LEFTWARD_NAME if holds_rightward(summary.child.name) else NAME
    if width(name, style.size) > WHO_WIDTH:
        style = LONG_NAME
    return _Who(
        name=fitted(name, style.size, WHO_WIDTH, lines=lines, more=all_bold(context.spaced_more)),
        name_style=style,
        age=age_line(context),
        born=wrap(born_line(summary.child, words), TEXT.size, WHO_WIDTH),
        risk=fitted(
            risk_factors(summary.child, words),
            TEXT.size,
            WHO_WIDTH,
            lines=_RISK_LINES,
            more=context.spaced_more,
        ),
    )


def name_is_cut(context: Context, lines: int) -> bool:
    """Whether the name needs more than `lines` lines."""
    name = rich(typed(context.summary.child.name), bold=True)
    return len(wrap(name, LONG_NAME.size, WHO_WIDTH)) > lines


def age_line(context: Context) -> Rich:
    """Sex and age, and the corrected age of a child born early."""
    summary, words = context.summary, context.words
    age = words.text("age.old", age=words.age(summary.age))
    sex = started_text(words.text(f"sex.{summary.child.sex}"))
    if summary.corrected_age is None:
        return words.rich("who.line", sex=sex, age=age)
    corrected = words.age(summary.corrected_age)
    return words.rich("who.line_corrected", sex=sex, age=age, corrected=corrected)


def born_line(child: Child, words: Words) -> Rich:
    """Birth, weeks of pregnancy and due date."""
    born = words.dates.full_day(child.born_on)
    if child.pregnancy is None or child.due_on is None:
        return words.rich("who.born", born=born)
    return words.rich(
        "who.born_due",
        born=born,
        weeks=words.count("who.pregnancy_weeks", child.pregnancy.weeks),
        days=words.count("who.pregnancy_days", child.pregnancy.odd_days),
        due=words.dates.full_day(child.due_on),
    )


def risk_factors(child: Child, words: Words) -> Rich:
    """Yes and not sure by name, the rest by number; not answered is not "no"."""
    named = {
        answer: [factor for factor in RiskFactor if child.risk_factors.get(factor) is answer]
        for answer in (*Answer, None)
    }
    no, unanswered = len(named[Answer.NO]), len(named[None])
    if unanswered == len(RiskFactor):
        return words.rich("risk.unanswered")
    if no == len(RiskFactor):
        return words.rich("risk.list", factors=words.rich("risk.all_no"))
    parts = [words.rich("risk.yes", factor=words.factor(factor)) for factor in named[Answer.YES]]
    parts += [
        words.rich("risk.unsure", factor=words.factor(factor)) for factor in named[Answer.UNSURE]
    ]
    if no:
        key = "risk.some_no" if unanswered else "risk.others_no"
        parts.append(words.count(key, no, words=words.number_word(no)))
    if unanswered:
        parts.append(words.count("risk.open", unanswered, words=words.number_word(unanswered)))
    return words.rich("risk.list", factors=words.semicolon_list(parts))


def written_lines(context: Context) -> list[Rich]:
    """Entries by writer, and how soon they were typed."""
    coverage, words = context.summary.coverage, context.words
    if not coverage.entries:
        return [words.rich("period.no_entries")]
    # One more name takes no more room than "one other".
    number = len(coverage.writers)
    named = number if number <= _NAMED_WRITERS + 1 else _NAMED_WRITERS
    return [_entries(coverage, words, named), _typed(coverage, words)]


def _written(context: Context, most: int) -> list[Rich]:
    coverage, words = context.summary.coverage, context.words
    if not coverage.entries:
        return written_lines(context)
    lines = _entries_lines(coverage, words, most)
    return lines + wrap(_typed(coverage, words), WRITERS.size, PERIOD_WIDTH)


def _entries_lines(coverage: Coverage, words: Words, most: int) -> list[Rich]:
    """In at most `most` lines, as many names as fit, and how many others there are."""
    lines: list[Rich] = []
    for told in _shorter(coverage, words):
        lines = wrap(told, WRITERS.size, PERIOD_WIDTH)
        if len(lines) <= most:
            break
    return lines[:most]


def _shorter(coverage: Coverage, words: Words) -> Iterator[Rich]:
    """With fewer and fewer names; then the first is cut, and never the number of the others."""
    writers = coverage.writers
    for named in range(max(1, len(writers)), 0, -1):
        yield _entries(coverage, words, named)
    letters = clusters((writers[0].name if writers else None) or "")
    for kept in range(len(letters) - 1, 0, -1):
        cut = replace(writers[0], name=f"{''.join(letters[:kept]).rstrip()}…")
        yield _entries(replace(coverage, writers=(cut, *writers[1:])), words, 1)


def _entries(coverage: Coverage, words: Words, named: int) -> Rich:
    """How many entries, and by whom: so many by name."""
    writers = coverage.writers
    if all(writer.name is None for writer in writers):
        told = words.rich("period.nobody_named")
    else:
        parts = [_writer(writer, words) for writer in writers[:named]]
        told = words.comma_list([*parts, *_others(writers[named:], words)])
    return words.count("period.writers", coverage.entries, writers=told)


def _others(writers: tuple[WriterCount, ...], words: Words) -> list[Rich]:
    if not writers:
        return []
    entries = sum(writer.entries for writer in writers)
    return [words.count("period.more_writers", len(writers), entries=entries)]


def _writer(writer: WriterCount, words: Words) -> Rich:
    if writer.name is None:
        return words.rich("period.writer_unnamed", entries=writer.entries)
    return words.rich("period.writer", name=typed(writer.name), entries=writer.entries)


def _typed(coverage: Coverage, words: Words) -> Rich:
    prompt = coverage.prompt_entries
    if not coverage.late_entries or coverage.longest_delay is None:
        return words.rich("period.typed_prompt", prompt=prompt)
    delay = words.delay(coverage.longest_delay)
    return words.rich("period.typed", prompt=prompt, late=coverage.late_entries, delay=delay)


def _draw_running_head(pen: Pen, context: Context, top: float) -> None:
    frame, words = context.frame, context.words
    baseline = top + _HEAD_BASELINE
    with pen.element("H1"):
        pen.text(frame.left, baseline, words.text("running.title"), RUNNING_BOLD)
    with pen.element("P"):
        pen.text(frame.right, baseline, words.text("running.right"), RUNNING, "right")
    rule = top + _HEAD_RULE
    pen.line((frame.left, rule), (frame.right, rule), BOX_RULE)


def _draw_who(pen: Pen, context: Context, who: _Who, top: float) -> None:
    left = context.frame.left
    with pen.element("P"):
        lift = _LIFT if who.name_style is LEFTWARD_NAME else 0.0
        end = pen.lines(left, top + _NAME_BASELINE - lift, who.name, who.name_style) + lift
    baseline = end - who.name_style.leading + _AGE_AFTER_NAME
    with pen.element("P"):
        age = started(who.age)
        pen.text(left, baseline, age, BIG if width(age, BIG.size) <= WHO_WIDTH else TEXT)
    baseline += _BORN_AFTER_AGE
    with pen.element("P"):
        baseline = pen.lines(left, baseline, who.born, TEXT) - TEXT.leading
    with pen.element("P"):
        pen.lines(left, baseline + _RISK_AFTER_BORN, who.risk, TEXT)


def _draw_period(pen: Pen, context: Context, written: list[Rich], top: float) -> None:
    summary, words, frame = context.summary, context.words, context.frame
    left, right = frame.at(PERIOD_LEFT_MM), frame.right
    with pen.element("P"):
        period = rich(words.dates.period(summary.period), bold=True)
        days = all_bold(words.count("period.days", summary.period.days))
        used = width(period, BIG_BOLD.size) + width(days, BIG_BOLD.size)
        style = BIG_BOLD if used + _LEAST_GAP <= PERIOD_WIDTH else TEXT_BOLD
        pen.text(left, top + _PERIOD_BASELINE, period, style)
        pen.text(right, top + _PERIOD_BASELINE, days, style, "right")
    coverage = summary.coverage
    parts = (coverage.sound_days, coverage.quiet_days, coverage.unlooked_days)
    alternative = words.text(
        "period.alternative",
        days=summary.period.days,
        sound=parts[0],
        quiet=parts[1],
        unlooked=parts[2],
    )
    bar_top = top + _BAR_TOP
    with pen.figure(alternative, (left, bar_top, right, bar_top + HEIGHT)):
        period_bar(pen, left, bar_top, PERIOD_WIDTH, parts)
    baseline = bar_top + HEIGHT + 9.5
    _draw_key(pen, context, parts, left, baseline)
    with pen.element("P"):
        pen.lines(left, baseline + 11.5, written, WRITERS)


def _draw_key(
    pen: Pen, context: Context, parts: tuple[int, int, int], left: float, baseline: float
) -> None:
    """The three marks with their days, spread over the width of the bar."""
    words = context.words
    keys = ("period.sound", "period.quiet", "period.unlooked")
    texts = [words.rich(key, number=part) for key, part in zip(keys, parts, strict=True)]
    marks = (present_mark, absent_mark, unlooked_mark)
    sizes = (_MARK * 0.68, _MARK, _MARK)
    room = PERIOD_WIDTH - 1 - sum(sizes) - 3 * 2.5
    style = TEXT
    if sum(width(text, style.size) for text in texts) + 2 * _LEAST_GAP > room:
        style = NOTE_INK
    gap = max(2.0, (room - sum(width(text, style.size) for text in texts)) / 2)
    x = left + 1
    with pen.element("P"):
        for text, mark in zip(texts, marks, strict=True):
            x += mark(pen, x, baseline - _MARK + 0.1, _MARK) + 2.5
            x += pen.text(x, baseline, text, style) + gap
