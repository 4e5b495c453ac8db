"""Block 8: what was said and planned at the last visit, and what was written since."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from baby_joints.analysis.since_visit import SinceVisit, SiteSince
from baby_joints.domain.visit import Visit
from baby_joints.report.block import Block
from baby_joints.report.blocks.heads import head_with_rule, sub_left
from baby_joints.report.catalogue import started
from baby_joints.report.context import Context
from baby_joints.report.paper import MM
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, fitted, rich, wrap
from baby_joints.report.structure import UNKNOWN_LANGUAGE
from baby_joints.report.styles import NOTE, TEXT
from baby_joints.report.words import typed

LEFT_MM: Final = 103
_TEXT_LEFT_MM: Final = 126
_TEXT_WIDTH: Final = 54 * MM
_FIRST: Final = 25.1
_NEXT_ITEM: Final = 13.1
_DESCENT: Final = 2.4
_WORDS_BASELINE: Final = 24.0
_QUOTED_LINES: Final = 2
_NEW_SHOWN: Final = 3
_GOING_SHOWN: Final = 1
_STOPPED_SHOWN: Final = 2


@dataclass(frozen=True, slots=True)
class SinceLine:
    """A label and what is said under it; `apart`: each part on lines of its own.

    `lines` is how many lines each part that stands apart, or all of them, may take. `language` is
    that of the words, as in `structure.Element`.
    """

    label: str
    parts: tuple[Rich, ...]
    lines: int = 3
    apart: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class _Item:
    label: str
    lines: list[Rich]
    language: str


def since_visit_block(context: Context, limit: int, lines: int) -> Block:
    """At most `limit` items of at most `lines` lines, each with its label at the left."""
    visit, since = context.summary.last_visit, context.summary.since_visit
    if visit is None or since is None:
        return _words_block(context)
    items = [_item(context, line, lines) for line in since_lines(context)]
    shown = items[:limit]
    if len(items) > limit:
        last = shown[-1]
        shown[-1] = _Item(last.label, [*last.lines, context.more], "")
    further = sum(len(item.lines) - 1 for item in shown)
    height = _FIRST + _NEXT_ITEM * (len(shown) - 1) + TEXT.leading * further + _DESCENT

    def draw(pen: Pen, top: float) -> None:
        frame, left = context.frame, context.frame.at(LEFT_MM)
        title = context.words.text("since.head")
        room = frame.right - sub_left(left, title)
        sub = fitted(_sub(context, visit), NOTE.size, room, lines=1, more=rich("…"))[0]
        head_with_rule(pen, left, frame.right, top, title, sub)
        baseline = top + _FIRST
        with pen.element("L"):
            for item in shown:
                with pen.element("LI"):
                    with pen.element("Lbl"):
                        pen.text(left, baseline, context.words.text(item.label), NOTE)
                    with pen.element("LBody", language=item.language):
                        pen.lines(frame.at(_TEXT_LEFT_MM), baseline, item.lines, TEXT)
                baseline += TEXT.leading * (len(item.lines) - 1) + _NEXT_ITEM

    return Block(height, draw)


def _item(context: Context, line: SinceLine, lines: int) -> _Item:
    """The line broken to the width of the column."""
    parts = line.parts if line.apart else (started(context.words.semicolon_list(line.parts)),)
    return _Item(
        line.label,
        [
            shown
            for part in parts
            for shown in fitted(
                part,
                TEXT.size,
                _TEXT_WIDTH,
                lines=min(line.lines, lines),
                more=context.spaced_more,
            )
        ],
        line.language,
    )


def _words_block(context: Context) -> Block:
    words, left, right = context.words, context.frame.at(LEFT_MM), context.frame.right
    lines = wrap(words.rich("since.none"), TEXT.size, right - left)

    def draw(pen: Pen, top: float) -> None:
        head_with_rule(pen, left, right, top, words.text("since.head"))
        with pen.element("P"):
            pen.lines(left, top + _WORDS_BASELINE, lines, TEXT)

    return Block(_WORDS_BASELINE + TEXT.leading * (len(lines) - 1) + _DESCENT, draw)


def _sub(context: Context, visit: Visit) -> Rich:
    words = context.words
    day = words.dates.full_day(visit.day)
    clinician = typed(visit.clinician) or typed(visit.place)
    return words.rich("since.sub", day=day, clinician=clinician) if clinician else rich(day)


def since_lines(context: Context) -> Iterator[SinceLine]:
    """What there is to say, in the order of the page; nothing without a visit."""
    visit, since = context.summary.last_visit, context.summary.since_visit
    if visit is None or since is None:
        return
    words = context.words
    told = [typed(finding.result) for finding in visit.findings if typed(finding.result)]
    told = told or [said for said in [typed(visit.note)] if said]
    if told:
        said = words.text("list.semicolon").join(told)
        quoted = (words.quoted(said),)
        yield SinceLine("since.told", quoted, _QUOTED_LINES, language=UNKNOWN_LANGUAGE)
    planned = [words.quoted(visit.plan)] if typed(visit.plan) else []
    language = UNKNOWN_LANGUAGE
    if since.scan_planned and not since.scan_written:
        language = ""
        planned.append(words.rich("since.no_scan"))
    if planned:
        yield SinceLine(
            "since.planned", tuple(planned), _QUOTED_LINES, apart=True, language=language
        )
    yield from _site_lines(context, since)


def _site_lines(context: Context, since: SinceVisit) -> Iterator[SinceLine]:
    groups = (
        ("since.new", [site for site in since.sites if site.is_new], _new, _NEW_SHOWN),
        ("since.goes_on", [site for site in since.sites if site.goes_on], _goes_on, _GOING_SHOWN),
        (
            "since.stopped",
            [site for site in since.sites if not site.sound_on_since],
            _stopped,
            _STOPPED_SHOWN,
        ),
    )
    for label, sites, told, shown in groups:
        parts = [told(context, site) for site in sites[:shown]]
        if len(sites) > shown:
            parts.append(context.words.count("since.others", len(sites) - shown))
        if parts:
            yield SinceLine(label, tuple(parts))


def _new(context: Context, site: SiteSince) -> Rich:
    words = context.words
    name, days = words.site(site.joint, site.side), words.days(site.sound_on_since)
    return words.rich("since.new_site", site=name, days=days)


def _goes_on(context: Context, site: SiteSince) -> Rich:
    words = context.words
    return words.rich(
        "since.on_site",
        site=words.site(site.joint, site.side),
        since=words.share(len(site.sound_on_since), site.looked_days_since),
        before=words.share(site.sound_days_before, site.looked_days_before),
    )


def _stopped(context: Context, site: SiteSince) -> Rich:
    words = context.words
    last = words.dates.day(site.last_sound_before) if site.last_sound_before else words.text("dash")
    name = words.site(site.joint, site.side)
    if not site.looked_days_since:
        return words.rich("since.stopped_unlooked", site=name, last=last)
    key = "since.stopped_looked"
    return words.count(key, site.looked_days_since, site=name, last=last)
