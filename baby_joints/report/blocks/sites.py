"""Block 6: entries, days, counted repeats, kinds of sound and pain by joint and side."""

from dataclasses import dataclass
from typing import Final

from baby_joints.analysis.site_count import SiteCount
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.report.block import Block
from baby_joints.report.blocks.heads import head_with_rule
from baby_joints.report.blocks.reason_items import reason_findings
from baby_joints.report.context import Context
from baby_joints.report.paper import MM
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, fitted, joined, plain, rich, width, wrap
from baby_joints.report.styles import (
    AXIS,
    FAINT,
    FINE_RULE,
    HAIRLINE,
    NOTE,
    TEXT,
    TEXT_FAINT,
    TEXT_NOTES,
    THIN_RULE,
)

KINDS: Final = (Sound.CLICK, Sound.POP, Sound.CLUNK, Sound.GRINDING)
# Right edges of the columns in mm from the left edge of the live area.
_RIGHT_MM: Final = (42.0, 52.0, 64.0, 73.0, 93.8, 101.5, 111.0, 123.0, 135.0, 153.0, 180.0)
_HEADS: Final = (
    "sites.sound",
    "sites.quiet",
    "sites.sound",
    "sites.quiet",
    "sites.counted_2",
    "sites.click",
    "sites.pop",
    "sites.clunk",
    "sites.grinding",
    "sites.pain_2",
    "sites.span_2",
)
# Heads above the heads: text, last column, columns, left end (mm) of the line that groups them.
_GROUPS: Final = (
    ("sites.entries", 1, 2, 35.65),
    ("sites.days", 3, 2, 57.65),
    ("sites.counted_1", 4, 1, 0.0),
    ("sites.kinds", 8, 4, 95.0),
    ("sites.pain_1", 9, 1, 0.0),
    ("sites.span_1", 10, 1, 0.0),
)
_GROUP_BASELINE: Final = 22.7
_GROUP_RULE: Final = 24.9
_HEAD_BASELINE: Final = 31.5
_HEAD_RULE: Final = 35.0
_FIRST_ROW: Final = 47.2
_STEP: Final = 11.4
_RULE_AFTER: Final = 3.8
_FOOT_AFTER: Final = 9.0
_DESCENT: Final = 2.4
_NO_ENTRY_COLUMN: Final = 1
_NAME_WIDTH: Final = 36 * MM
_SPAN_GAP: Final = 4.0
_HIP_SIDES: Final = frozenset({Side.LEFT, Side.RIGHT})
# A row with a reason stays however short the page is; more than these would fill it.
_REASONED_STAY: Final = 4


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    faint: bool = False

    @property
    def is_number(self) -> bool:
        return self.text.isdigit()


@dataclass(frozen=True, slots=True)
class _Row:
    site: SiteCount
    baseline: float
    bold: bool


def sites_block(context: Context, limit: int) -> Block:
    """At most `limit` rows: hips and rows with a reason stay, then those with most sounds."""
    words, frame = context.words, context.frame
    reasoned = _reasoned(context)
    rows = _kept(context.summary.sites, reasoned, limit)
    foot = wrap(_foot(context, len(rows)), NOTE.size, frame.right - frame.left)
    last = _FIRST_ROW + _STEP * (len(rows) - 1) + _RULE_AFTER

    def draw(pen: Pen, top: float) -> None:
        sub = words.rich("sites.sub")
        head_with_rule(pen, frame.left, frame.right, top, words.text("sites.head"), sub)
        with pen.element("Table"):
            _draw_heads(pen, context, top)
            widest = _widest_numbers(context, rows)
            for number, site in enumerate(rows):
                bold = (site.joint, site.side) in reasoned
                row = _Row(site, top + _FIRST_ROW + _STEP * number, bold)
                _draw_row(pen, context, row, widest)
        pen.line((frame.left, top + last), (frame.right, top + last), THIN_RULE, FAINT)
        with pen.element("P"):
            pen.lines(frame.left, top + last + _FOOT_AFTER, foot, NOTE)

    return Block(last + _FOOT_AFTER + NOTE.leading * (len(foot) - 1) + _DESCENT, draw)


def _reasoned(context: Context) -> set[tuple[object, object]]:
    return {(finding.joint, finding.side) for finding in reason_findings(context)}


def _kept(
    sites: tuple[SiteCount, ...], reasoned: set[tuple[object, object]], limit: int
) -> list[SiteCount]:
    """The rows shown, in their order: both hips, some rows with a reason, then the first others."""
    hips = [site for site in sites if site.joint is Joint.HIP and site.side in _HIP_SIDES]
    others = [site for site in sites if site not in hips]
    with_reason = [site for site in others if (site.joint, site.side) in reasoned]
    stays = [*hips, *with_reason[: min(_REASONED_STAY, limit)]]
    rest = [site for site in others if site not in stays][: max(0, limit - len(stays))]
    return [site for site in sites if site in stays or site in rest]


def _draw_heads(pen: Pen, context: Context, top: float) -> None:
    """A row of heads that group columns, above the row of those of each column."""
    words, frame = context.words, context.frame
    with pen.element("TR"):
        with pen.element("TD"):
            pass
        for key, last, columns, left in _GROUPS:
            if columns == 1:
                with pen.element("TD"):
                    continue
            right, line = frame.at(_RIGHT_MM[last]), top + _GROUP_RULE
            with pen.element("TH", scope="Column", columns=columns):
                pen.text(right, top + _GROUP_BASELINE, words.text(key), AXIS, "right")
            pen.line((frame.at(left), line), (right, line), FINE_RULE, HAIRLINE)
    # The first line of a head that takes two.
    above = {last: key for key, last, columns, _ in _GROUPS if columns == 1}
    with pen.element("TR"):
        with pen.element("TH", scope="Column"):
            pen.text(frame.left, top + _HEAD_BASELINE, words.text("sites.site"), AXIS)
        for column, head in enumerate(_HEADS):
            right = frame.at(_RIGHT_MM[column])
            with pen.element("TH", scope="Column"):
                if column in above:
                    first = words.text(above[column])
                    pen.text(right, top + _GROUP_BASELINE, first, AXIS, "right")
                pen.text(right, top + _HEAD_BASELINE, words.text(head), AXIS, "right")
    rule = top + _HEAD_RULE
    pen.line((frame.left, rule), (frame.right, rule), THIN_RULE, FAINT)


def _widest_numbers(context: Context, rows: list[SiteCount]) -> list[float]:
    """How wide the widest number of each column is; all of them end at one place."""
    cells = (_cells(context, site) for site in rows)
    return [
        max(
            width(rich(cell.text, bold=True), TEXT.size) if cell.is_number else 0 for cell in column
        )
        for column in zip(*cells, strict=True)
    ]


def _draw_row(pen: Pen, context: Context, row: _Row, widest: list[float]) -> None:
    words, frame = context.words, context.frame
    site, baseline, bold = row.site, row.baseline, row.bold
    with pen.element("TR"):
        with pen.element("TH", scope="Row"):
            name = rich(words.site_head(site.joint, site.side), bold=bold)
            name = fitted(name, TEXT.size, _NAME_WIDTH, lines=1, more=rich("…"))[0]
            pen.text(frame.left, baseline, name, TEXT)
        for column, cell in enumerate(_cells(context, site)):
            with pen.element("TD"):
                text = rich(cell.text, bold=bold and not cell.faint)
                style = TEXT_FAINT if cell.faint else TEXT
                if site.is_empty:
                    style = TEXT_NOTES
                right = frame.at(_RIGHT_MM[column])
                if words.right_to_left and cell.is_number:
                    # On the mirrored page digits still end one below another.
                    pen.text(right - widest[column], baseline, text, style)
                else:
                    pen.text(right, baseline, text, style, "right")


def _cells(context: Context, site: SiteCount) -> list[_Cell]:
    words = context.words
    if site.is_empty:
        cells = [_Cell("")] * len(_RIGHT_MM)
        cells[_NO_ENTRY_COLUMN] = _Cell(words.text("sites.no_entry"))
        return cells
    counts = (site.sound_entries, site.quiet_entries, site.sound_days, site.quiet_days)
    kinds = tuple(site.by_sound.get(kind, 0) for kind in KINDS)
    return [
        *(_number(count) for count in counts),
        _share(words.share(site.sounded, site.tried), site.tried),
        *(_number(kind) for kind in kinds),
        _share(words.share(site.painful, site.reaction_noticed), site.reaction_noticed),
        _span(context, site),
    ]


def _number(number: int) -> _Cell:
    return _Cell(str(number), faint=not number)


def _share(text: str, total: int) -> _Cell:
    return _Cell(text, faint=not total)


def _span(context: Context, site: SiteCount) -> _Cell:
    first, last = site.first_sound_on, site.last_sound_on
    if first is None or last is None:
        return _Cell(context.words.text("dash"), faint=True)
    *spans, shortest = context.words.dates.short_spans(first, last, context.summary.period)
    room = (_RIGHT_MM[-1] - _RIGHT_MM[-2]) * MM - _SPAN_GAP
    fitting = (span for span in spans if width(rich(span, bold=True), TEXT.size) <= room)
    return _Cell(next(fitting, shortest))


def _foot(context: Context, shown: int) -> Rich:
    """All entries, those left out and why, those in two rows, rows that had no room."""
    words, summary = context.words, context.summary
    total = _total(context)
    sentences = [words.rich("sites.total_only", total=total)]
    if summary.both_hips_entries:
        sentences = [words.count("sites.both_hips", summary.both_hips_entries, total=total)]
    unsure = sum(site.by_sound.get(Sound.UNSURE, 0) for site in summary.sites)
    if unsure:
        sentences.append(words.count("sites.kind_unsure", unsure))
    hidden = len(summary.sites) - shown
    if hidden:
        more = words.count("sites.more_rows", hidden, where=plain(context.where))
        sentences.append(joined(more, rich(".")))
    spaced = [piece for sentence in sentences for piece in (sentence, rich(" "))]
    return joined(*spaced)


def _total(context: Context) -> Rich:
    words, aside = context.words, context.summary.set_aside
    entries = context.summary.coverage.entries
    total = words.count("sites.total", entries)
    if not aside.total:
        return total
    counted = (
        ("sites.second", len(aside.second_entries)),
        ("sites.covered", len(aside.covered_by_tally)),
        ("sites.doubtful", len(aside.doubtful_times)),
    )
    reasons = words.comma_list(words.count(key, number) for key, number in counted if number)
    typed = entries + aside.total
    return words.rich("sites.left_out", total=total, typed=typed, reasons=reasons)
