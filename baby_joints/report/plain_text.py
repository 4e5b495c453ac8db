"""The facts of page 1 as plain text, short enough for the message field of a clinic's portal."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Final

from baby_joints import __version__
from baby_joints.analysis.activity_count import ActivityCount
from baby_joints.analysis.day_strip import DayStrip
from baby_joints.analysis.sign_record import SignRecord
from baby_joints.analysis.site_count import SiteCount
from baby_joints.analysis.summary import Summary
from baby_joints.domain.codes import Presence
from baby_joints.report.block import Frame
from baby_joints.report.blocks.how_to_read import left_out_sentence
from baby_joints.report.blocks.other_patterns import pattern_lines
from baby_joints.report.blocks.question import asked_question
from baby_joints.report.blocks.reason_items import Reason, reasons
from baby_joints.report.blocks.reasons import asked_signs, none_sentence, tells_of_days_before
from baby_joints.report.blocks.since_visit import SinceLine, since_lines
from baby_joints.report.blocks.who import age_line, born_line, risk_factors, written_lines
from baby_joints.report.catalogue import started
from baby_joints.report.context import Context
from baby_joints.report.direction import ISOLATES
from baby_joints.report.letters import clean
from baby_joints.report.options import ReportOptions
from baby_joints.report.paper import LIVE_WIDTH
from baby_joints.report.redaction import redacted_summary
from baby_joints.report.rich_text import NO_BREAK, Rich, joined, plain, rich
from baby_joints.report.words import words_in

MOST_LETTERS: Final = 3000
# Letters of what somebody typed on one line, as a rule and where there is much to tell.
_TYPED: Final = 600
_TYPED_LEAST: Final = 200
# As on page 1: so many reasons are told whole, so many named, and never fewer than the last.
# Those that cannot wait are named as long as anything else can go.
_TOLD: Final = 4
_NAMED: Final = 9
_NAMED_LEAST: Final = 3
# Old message fields show marks without width as question marks.
_PLAIN: Final = str.maketrans({NO_BREAK: " ", **dict.fromkeys(ISOLATES)})


@dataclass(slots=True)
class _Parts:
    """The lines of each part, in the order of the text; most parts begin with their head."""

    who: list[str]
    box: list[str]
    other: list[str]
    hips: list[str]
    sites: list[str]
    activities: list[str]
    since: list[str]
    limits: list[str]

    def text(self) -> str:
        """All of it, with an empty line between two parts."""
        parts = (getattr(self, field.name) for field in fields(self))
        return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def plain_text(summary: Summary, options: ReportOptions) -> str:
    """At most 3,000 letters; what has no room goes as whole lines or sentences, and is said so.

    Nothing that page 1 never cuts is cut here: who, the level of a reason, what was not looked
    for, the hips, the limits. Of words that somebody typed at least the beginning stays.
    """
    summary = redacted_summary(summary, options)
    context = Context(summary, options, words_in(options.language), Frame(0.0, LIVE_WIDTH))
    text = ""
    for text in _ever_shorter(context):
        if len(text) <= MOST_LETTERS:
            break
    return text


def _ever_shorter(context: Context) -> Iterator[str]:
    """The text whole, then each time with something less; what costs the reader least goes first.

    Reasons first shrink to what page 1 tells of them, and further only when nothing else can go.
    """
    all_reasons = reasons(context)
    found = [_reason_lines(number, reason) for number, reason in enumerate(all_reasons, 1)]
    parts = _Parts(
        who=list(_who(context, _TYPED)),
        box=list(_box(context, found, len(found), len(found))),
        other=[_line(line) for line in _headed(context, "other.head", pattern_lines(context))],
        hips=list(_hips(context)),
        sites=list(_sites(context)),
        activities=list(_activities(context)),
        since=list(_since(context, _TYPED)),
        limits=list(_limits(context)),
    )
    yield parts.text()
    told = min(len(found), _TOLD)
    named = max(min(len(found), _NAMED), sum(reason.urgent for reason in all_reasons))
    for fewer in range(len(found) - 1, told - 1, -1):
        parts.box = list(_box(context, found, fewer, len(found)))
        yield parts.text()
    for fewer in range(len(found) - 1, named - 1, -1):
        parts.box = list(_box(context, found, told, fewer))
        yield parts.text()
    for lines in (parts.activities, parts.sites):
        yield from (parts.text() for _ in _line_by_line(context, lines))
    parts.who = list(_who(context, _TYPED_LEAST))
    parts.since = list(_since(context, _TYPED_LEAST))
    yield parts.text()
    for lines in (parts.since, parts.other):
        yield from (parts.text() for _ in _line_by_line(context, lines))
    for fewer in range(told - 1, -1, -1):
        parts.box = list(_box(context, found, fewer, named))
        yield parts.text()
    for fewer in range(named - 1, _NAMED_LEAST - 1, -1):
        parts.box = list(_box(context, found, 0, fewer))
        yield parts.text()


def _line_by_line(context: Context, lines: list[str]) -> Iterator[None]:
    """Take the last line away, then the one before it; the head stays, with a word about them."""
    for kept in range(len(lines) - 1, 0, -1):
        lines[kept:] = [_line(context.more)]
        yield


def _line(text: Rich) -> str:
    return plain(text).translate(_PLAIN)


def _shortened(text: str, letters: int) -> str:
    """The beginning of what somebody typed; it breaks off between two words where it can."""
    if len(text) <= letters:
        return text
    space = text.rfind(" ", letters // 2, letters)
    return f"{text[: space if space > 0 else letters]}…"


def _headed(context: Context, key: str, lines: Iterator[Rich]) -> Iterator[Rich]:
    yield joined(context.words.rich(key), rich(":"))
    yield from lines


def _who(context: Context, letters: int) -> Iterator[str]:
    words, summary = context.words, context.summary
    yield words.text("running.title")
    yield words.text("running.right")
    yield _shortened(_line(rich(clean(summary.child.name))), letters)
    yield _line(age_line(context))
    yield _line(born_line(summary.child, words))
    yield _line(risk_factors(summary.child, words))
    coverage = summary.coverage
    yield _line(
        words.rich(
            "text.period",
            period=words.dates.period(summary.period),
            days=words.count("period.days", summary.period.days),
            sound=coverage.sound_days,
            quiet=coverage.quiet_days,
            unlooked=coverage.unlooked_days,
        )
    )
    for line in written_lines(context):
        yield _shortened(_line(line), letters)
    asked = _shortened(asked_question(context), letters)
    question = words.quoted(asked) if asked else words.rich("question.none")
    yield _line(words.rich("text.question", question=question))


@dataclass(frozen=True, slots=True)
class _ReasonLines:
    """A reason with its sentence, and by title, count and level alone."""

    whole: str
    named: str


def _box(context: Context, found: list[_ReasonLines], told: int, named: int) -> Iterator[str]:
    """The first `told` reasons whole, up to `named` by name, how many more; then the lists."""
    words = context.words
    yield _line(joined(words.rich("box.head"), rich(":")))
    if not found:
        yield _line(joined(none_sentence(context), rich(" "), words.rich("box.none_is_not")))
    for number, reason in enumerate(found[:named]):
        yield reason.whole if number < told else reason.named
    if named < len(found):
        yield _line(words.count("box.more_reasons", len(found) - named, where=context.where))
    elif told < named:
        yield _line(context.more)
    days = "_these_days" if tells_of_days_before(context) else ""
    for key, state in (("text.absent", Presence.ABSENT), ("text.unlooked", Presence.NOT_CHECKED)):
        names = [_sign(context, record) for record in asked_signs(context) if record.state is state]
        if names:
            yield _line(words.rich(f"{key}{days}", signs=words.comma_list(names)))


def _reason_lines(number: int, reason: Reason) -> _ReasonLines:
    count = joined(rich(" ("), reason.share, rich(")")) if reason.share else ()
    level = joined(rich(" "), reason.level) if reason.level else ()
    named = joined(rich(f"{number}. "), reason.title, count, rich("."), level)
    return _ReasonLines(_line(joined(named, rich(" "), reason.sentence)), _line(named))


def _sign(context: Context, record: SignRecord) -> Rich:
    words = context.words
    name = words.text(f"sign.{record.sign}")
    if not record.looked:
        return rich(name)
    return words.rich("text.sign", sign=name, share=words.share(record.present, record.looked))


def _hips(context: Context) -> Iterator[str]:
    yield _line(joined(context.words.rich("strips.head"), rich(":")))
    for strip in context.summary.strips:
        yield _line(_strip(context, strip))


def _strip(context: Context, strip: DayStrip) -> Rich:
    return context.words.count(
        "text.strip",
        strip.sound_days,
        site=context.words.site_head(strip.joint, strip.side),
        quiet=strip.quiet_days,
        unlooked=strip.unlooked_days,
    )


def _sites(context: Context) -> Iterator[str]:
    yield _line(joined(context.words.rich("sites.head"), rich(":")))
    for site in context.summary.sites:
        yield _line(_site(context, site))


def _site(context: Context, site: SiteCount) -> Rich:
    words = context.words
    name = words.site_head(site.joint, site.side)
    if site.is_empty:
        return words.rich("text.site_none", site=name)
    told = words.rich(
        "text.site",
        site=name,
        sound=site.sound_entries,
        quiet=site.quiet_entries,
        counted=words.share(site.sounded, site.tried),
        pain=words.share(site.painful, site.reaction_noticed),
    )
    if site.first_sound_on is None or site.last_sound_on is None:
        return told
    span = words.dates.span(site.first_sound_on, site.last_sound_on)
    return joined(told, words.rich("text.site_span", span=span))


def _activities(context: Context) -> Iterator[str]:
    counted = [row for row in context.summary.activities if row.interval is not None]
    if counted:
        yield _line(joined(context.words.rich("activities.head"), rich(":")))
    for row in counted:
        yield _line(_activity(context, row))


def _activity(context: Context, row: ActivityCount) -> Rich:
    words, interval = context.words, row.interval
    return words.rich(
        "text.activity",
        site=words.site_head(row.joint, row.side),
        activity=words.text(f"activity.{row.activity or 'none'}"),
        share=words.share(row.sounded, row.tried),
        low=words.numbers.percent(interval.low if interval else 0.0),
        high=words.numbers.percent(interval.high if interval else 1.0),
    )


def _since(context: Context, letters: int) -> Iterator[str]:
    words = context.words
    lines: list[SinceLine] = list(since_lines(context))
    if not lines:
        yield _line(words.rich("since.none"))
        return
    yield _line(joined(words.rich("since.head"), rich(":")))
    for line in lines:
        told = started(words.semicolon_list(line.parts))
        yield _shortened(_line(joined(words.rich(line.label), rich(": "), told)), letters)


def _limits(context: Context) -> Iterator[str]:
    words, summary = context.words, context.summary
    if left_out := left_out_sentence(context):
        yield _line(left_out)
    yield _line(words.rich("how.limits"))
    day = words.dates.full_day(summary.today)
    yield _line(words.rich("foot.made", version=__version__, rules=summary.rules, day=day))
