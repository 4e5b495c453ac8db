"""The facts of page 1 as plain text, short enough for the message field of a clinic's portal."""

from collections.abc import Iterator
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
from baby_joints.report.blocks.reasons import asked_signs, none_sentence
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
_LONGEST_LINE: Final = 600
# Old message fields show marks without width as question marks.
_PLAIN: Final = str.maketrans({NO_BREAK: " ", **dict.fromkeys(ISOLATES)})


def plain_text(summary: Summary, options: ReportOptions) -> str:
    """At most 3,000 letters; what has no room is cut from the end of its part, and said so.

    Nothing that page 1 never cuts is cut here: who, the signs, what was not looked for, the limits.
    """
    summary = redacted_summary(summary, options)
    context = Context(summary, options, words_in(options.language), Frame(0.0, LIVE_WIDTH))
    parts = [list(part) for part in _parts(context)]
    while len(text := _joined(parts)) > MOST_LETTERS:
        _cut_one(parts, context)
    return text


def _parts(context: Context) -> Iterator[Iterator[str]]:
    """The parts of the text; those that may be cut begin with their head."""
    yield _who(context)
    yield _signs(context)
    yield (_line(line) for line in _headed(context, "other.head", pattern_lines(context)))
    yield _hips(context)
    yield _sites(context)
    yield _activities(context)
    yield _since(context)
    yield _limits(context)


def _joined(parts: list[list[str]]) -> str:
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


# The parts that may lose lines, the least needed first: movements, rows of joints, the last visit,
# other patterns.
_CUT_FROM: Final = (5, 4, 6, 2)


def _cut_one(parts: list[list[str]], context: Context) -> None:
    """Take one line away where it costs least, and leave a word about it."""
    more = _line(context.words.rich("more.diary"))
    for number in _CUT_FROM:
        part = parts[number]
        lines = [line for line in part if line != more]
        if len(lines) > 1:
            parts[number] = [*lines[:-1], more]
            return
    longest = max(range(len(parts)), key=lambda number: max(map(len, parts[number]), default=0))
    part = parts[longest]
    place = max(range(len(part)), key=lambda number: len(part[number]))
    part[place] = f"{part[place][: len(part[place]) // 2]} {more}"


def _line(text: Rich) -> str:
    letters = plain(text).translate(_PLAIN)
    return letters if len(letters) <= _LONGEST_LINE else f"{letters[:_LONGEST_LINE]}…"


def _headed(context: Context, key: str, lines: Iterator[Rich]) -> Iterator[Rich]:
    yield joined(context.words.rich(key), rich(":"))
    yield from lines


def _who(context: Context) -> Iterator[str]:
    words, summary = context.words, context.summary
    yield words.text("running.title")
    yield words.text("running.right")
    yield _line(rich(clean(summary.child.name)))
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
        yield _line(line)
    asked = asked_question(context)
    question = words.quoted(asked) if asked else words.rich("question.none")
    yield _line(words.rich("text.question", question=question))


def _signs(context: Context) -> Iterator[str]:
    words = context.words
    yield _line(joined(words.rich("box.head"), rich(":")))
    found = reasons(context)
    if not found:
        yield _line(joined(none_sentence(context), rich(" "), words.rich("box.none_is_not")))
    for number, reason in enumerate(found, start=1):
        yield _line(_reason(number, reason))
    for key, state in (("text.absent", Presence.ABSENT), ("text.unlooked", Presence.NOT_CHECKED)):
        names = [_sign(context, record) for record in asked_signs(context) if record.state is state]
        if names:
            yield _line(words.rich(key, signs=words.comma_list(names)))


def _reason(number: int, reason: Reason) -> Rich:
    count = joined(rich(" ("), reason.share, rich(")")) if reason.share else ()
    level = joined(reason.level, rich(" ")) if reason.level else ()
    return joined(rich(f"{number}. "), reason.title, count, rich(". "), level, reason.sentence)


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
    return context.words.rich(
        "text.strip",
        site=context.words.site_head(strip.joint, strip.side),
        sound=strip.sound_days,
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
    if not site.sound_entries and not site.quiet_entries:
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


def _since(context: Context) -> Iterator[str]:
    words = context.words
    lines: list[SinceLine] = list(since_lines(context))
    if not lines:
        yield _line(words.rich("since.none"))
        return
    yield _line(joined(words.rich("since.head"), rich(":")))
    for line in lines:
        told = started(words.semicolon_list(line.parts))
        yield _line(joined(words.rich(line.label), rich(": "), told))


def _limits(context: Context) -> Iterator[str]:
    words, summary = context.words, context.summary
    if left_out := left_out_sentence(context):
        yield _line(left_out)
    yield _line(words.rich("how.limits"))
    day = words.dates.full_day(summary.today)
    yield _line(words.rich("foot.made", version=__version__, rules=summary.rules, day=day))
