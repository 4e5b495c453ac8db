"""The left half of the box: each reason with its number, count, sentence and rule."""

from dataclasses import dataclass
from typing import Final

from baby_joints.report.block import BoxLimits
from baby_joints.report.blocks.reason_items import Reason, reason_findings
from baby_joints.report.context import Context
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import (
    Rich,
    all_bold,
    fitted,
    joined,
    plain,
    rich,
    width,
    wrap,
)
from baby_joints.report.styles import AXIS, BADGE, BIG_BOLD, INK, SOUND, TEXT
from baby_joints.report.wording import advice

_INDENT: Final = 17.0
_BADGE: Final = 12.0
_BADGE_TOP: Final = 0.2
_BADGE_BASELINE: Final = 9.4
_TITLE_BASELINE: Final = 10.0
_SENTENCE_AFTER: Final = 11.5
_RULE_AFTER: Final = 10.2
_NEXT_TITLE: Final = 16.9
_NEXT_BARE_TITLE: Final = 14.0
_SHOWN_AFTER: Final = 13.1
_SHARE_GAP: Final = 8.0
_TITLE_LINES: Final = 2


@dataclass(frozen=True, slots=True)
class _Lines:
    """One reason broken into lines, with baselines below its first title line."""

    number: int
    reason: Reason
    title: list[Rich]
    sentence: list[Rich]
    rule: list[Rich]

    @property
    def height(self) -> float:
        """From the first title line to the last line."""
        down = BIG_BOLD.leading * (len(self.title) - 1)
        if self.sentence:
            down += _SENTENCE_AFTER + TEXT.leading * (len(self.sentence) - 1)
        if self.rule:
            down += _RULE_AFTER + AXIS.leading * (len(self.rule) - 1)
        return down


@dataclass(frozen=True, slots=True)
class ReasonText:
    """All reasons laid out: those shown, how many more there are, what the parents were shown."""

    items: tuple[_Lines, ...]
    more: Rich
    shown: list[Rich]
    right: float

    @property
    def height(self) -> float:
        """From the top of the box's body to the last baseline."""
        height = _TITLE_BASELINE + sum(item.height for item in self.items)
        height += sum(_gap_before(item) for item in self.items[1:])
        height += TEXT.leading * bool(self.more)
        if self.shown:
            height += _SHOWN_AFTER + AXIS.leading * (len(self.shown) - 1)
        return height

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Write the reasons below `top`."""
        baseline = top + _TITLE_BASELINE
        for number, item in enumerate(self.items):
            if number:
                baseline += _gap_before(item)
            _draw_reason(pen, item, (left, left + self.right, baseline))
            baseline += item.height
        if self.more:
            baseline += TEXT.leading
            with pen.element("P"):
                pen.text(left + _INDENT, baseline, self.more, TEXT)
        if self.shown:
            with pen.element("P"):
                pen.lines(left + _INDENT, baseline + _SHOWN_AFTER, self.shown, AXIS)


def _gap_before(item: _Lines) -> float:
    """From the last line of one reason to the title of the next; bare titles stand closer."""
    return _NEXT_TITLE if item.sentence else _NEXT_BARE_TITLE


def lay_out_reasons(
    context: Context, found: list[Reason], room: float, limits: BoxLimits
) -> ReasonText:
    """Break the reasons into lines; beyond the limit a reason keeps title and count."""
    items = tuple(
        _lines(context, number, reason, room, limits)
        for number, reason in enumerate(found[: limits.titles], start=1)
    )
    hidden = len(found) - len(items)
    more = context.words.count("box.more_reasons", hidden, where=context.where) if hidden else ()
    shown = wrap(_shown(context), AXIS.size, room - _INDENT)
    return ReasonText(items, more, shown, room)


def _lines(context: Context, number: int, reason: Reason, room: float, limits: BoxLimits) -> _Lines:
    share_width = width(all_bold(reason.share), BIG_BOLD.size)
    inner = room - _INDENT
    title_room = inner - share_width - _SHARE_GAP
    sentence = reason.sentence
    if reason.level:
        sentence = joined(all_bold(reason.level), rich(" "), reason.sentence)
    if not limits.whole_sentences:
        sentence = joined(_first_sentence(sentence), context.spaced_more)
    told = number <= limits.reasons
    title = all_bold(reason.title)
    return _Lines(
        number=number,
        reason=reason,
        title=fitted(title, BIG_BOLD.size, title_room, lines=_TITLE_LINES, more=rich("…")),
        sentence=wrap(sentence, TEXT.size, inner) if told else [],
        rule=wrap(reason.rule, AXIS.size, inner) if told and limits.rules else [],
    )


def _first_sentence(sentence: Rich) -> Rich:
    """Up to the first full stop that a space follows."""
    end = plain(sentence).find(". ")
    if end < 0:
        return sentence
    kept: list[Rich] = []
    room = end + 1
    for run in sentence:
        kept.append(rich(run.text[:room], bold=run.bold))
        room -= min(room, len(run.text))
    return joined(*kept)


def _shown(context: Context) -> Rich:
    findings = reason_findings(context)
    if not findings:
        return ()
    return advice(findings[0], context.summary.child, context.words)


def _draw_reason(pen: Pen, item: _Lines, place: tuple[float, float, float]) -> None:
    left, right, baseline = place
    top = baseline - _TITLE_BASELINE
    corner = (left, top + _BADGE_TOP)
    color = INK if item.reason.urgent else SOUND
    pen.box(corner, (_BADGE, _BADGE), fill=color, radius=2.0)
    with pen.element("H3"):
        badge = (left + _BADGE / 2, top + _BADGE_BASELINE)
        pen.text(*badge, str(item.number), BADGE, "center")
        pen.lines(left + _INDENT, baseline, item.title, BIG_BOLD)
        pen.text(right, baseline, all_bold(item.reason.share), BIG_BOLD, "right")
    baseline += BIG_BOLD.leading * (len(item.title) - 1)
    if item.sentence:
        with pen.element("P"):
            pen.lines(left + _INDENT, baseline + _SENTENCE_AFTER, item.sentence, TEXT)
        baseline += _SENTENCE_AFTER + TEXT.leading * (len(item.sentence) - 1)
    if item.rule:
        with pen.element("P"):
            pen.lines(left + _INDENT, baseline + _RULE_AFTER, item.rule, AXIS)
