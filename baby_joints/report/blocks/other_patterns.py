"""Block 4: patterns that are no reason by themselves, one line each."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.parameters import PARAMETERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.report.block import Block
from baby_joints.report.blocks.heads import RUN_IN_WIDTH_MM
from baby_joints.report.blocks.reason_items import reasons
from baby_joints.report.context import Context
from baby_joints.report.finding_numbers import lifting_days
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, fitted, joined, rich
from baby_joints.report.styles import HEAD, NOTE, TEXT

_BASELINE: Final = 9.0
_STEP: Final = 11.7
_DESCENT: Final = 2.4


def other_patterns_block(context: Context, limit: int) -> Block:
    """At most `limit` lines; what is cut is said on the last of them."""
    words, frame = context.words, context.frame
    lines = list(pattern_lines(context))
    room = frame.right - frame.at(RUN_IN_WIDTH_MM)
    shown = [fitted(line, TEXT.size, room, lines=1, more=rich(" …"))[0] for line in lines[:limit]]
    cut = len(lines) > limit
    if cut and limit == 1:
        last = joined(lines[limit - 1], context.spaced_more)
        shown[-1] = fitted(last, TEXT.size, room, lines=1, more=context.spaced_more)[0]

    def draw(pen: Pen, top: float) -> None:
        with pen.element("H2"):
            pen.text(frame.left, top + _BASELINE, words.text("other.head"), HEAD)
        if cut and limit > 1:
            with pen.element("P"):
                pen.text(frame.left, top + _BASELINE + _STEP, context.more, NOTE)
        with pen.element("L"):
            for number, line in enumerate(shown):
                with pen.element("LI"), pen.element("LBody"):
                    x = frame.at(RUN_IN_WIDTH_MM)
                    pen.text(x, top + _BASELINE + number * _STEP, line, TEXT)

    return Block(_BASELINE + _STEP * (len(shown) - 1) + _DESCENT, draw)


def pattern_lines(context: Context) -> Iterator[Rich]:
    """Every line there is to say."""
    summary, words = context.summary, context.words
    coverage = summary.coverage
    if not summary.patterns_on:
        yield words.rich("other.off")
        return
    looked_days = coverage.sound_days + coverage.quiet_days
    least = PARAMETERS.pops
    if coverage.entries < least.entries or looked_days < least.days:
        yield words.rich("other.too_few", entries=least.entries, days=least.days)
        return
    for finding in summary.findings:
        if finding.pattern is Pattern.COMFORTABLE_POPS:
            yield _pops(context, finding)
    yield from _rates(context)
    yield _lifting(context)


def _pops(context: Context, finding: Finding) -> Rich:
    words = context.words
    return words.count(
        "other.pops_beside" if reasons(context) else "other.pops",
        _whole(finding, "n"),
        joints=words.count("other.joints", _whole(finding, "joints")),
        days=words.count("other.days", _whole(finding, "days")),
        no_sign=words.text("other.no_sign"),
    )


def _rates(context: Context) -> Iterator[Rich]:
    """What became more or less often; else that it is not clear, with one example."""
    summary, words = context.summary, context.words
    changes = [
        finding
        for finding in summary.findings
        if finding.pattern in {Pattern.RISING, Pattern.SETTLING}
    ]
    for finding in changes:
        yield words.rich(
            f"other.{finding.pattern}",
            site=_site(context, finding),
            before=words.share(
                _whole(finding, "before_sound_days"), _whole(finding, "before_written_days")
            ),
            after=words.share(
                _whole(finding, "after_sound_days"), _whole(finding, "after_written_days")
            ),
            split=words.dates.day(date.fromisoformat(str(finding.numbers["split_on"]))),
        )
    if changes:
        return
    # Shares of a site that never sounded would tell nothing.
    sounding = (
        one for one in summary.rate_changes if one.before_sound_days or one.after_sound_days
    )
    rate = next(sounding, None)
    if rate is None:
        yield words.rich("other.rate_unknown")
        return
    yield words.rich(
        "other.rate_unclear",
        site=words.site(rate.joint, rate.side),
        before=words.share(rate.before_sound_days, rate.before_looked_days),
        after=words.share(rate.after_sound_days, rate.after_looked_days),
        split=words.dates.day(rate.split),
    )


def _lifting(context: Context) -> Rich:
    lifting, words = context.summary.lifting, context.words
    findings = context.summary.findings
    differs = [found for found in findings if found.pattern is Pattern.LIFTING_DIFFERENCE]
    if differs and differs[0].numbers.get("by") == "days":
        return words.rich("other.lifting_days", **lifting_days(differs[0]))
    if not lifting.described:
        return words.rich("other.lifting_none")
    if not lifting.enough:
        return words.rich(
            "other.lifting_few",
            gentle=lifting.gentle_tried,
            other=lifting.other_tried,
            needed=PARAMETERS.lifting.lifts,
        )
    return words.rich(
        "other.lifting_difference" if differs else "other.lifting_unclear",
        gentle=words.share(lifting.gentle_sounded, lifting.gentle_tried),
        other=words.share(lifting.other_sounded, lifting.other_tried),
    )


def _site(context: Context, finding: Finding) -> str:
    if finding.joint is None or finding.side is None:
        return context.words.text("site.any")
    return context.words.site(finding.joint, finding.side)


def _whole(finding: Finding, key: str) -> int:
    value = finding.numbers[key]
    return int(value) if isinstance(value, int | float) else 0
