"""What stands in the box: patterns that hold, and signs seen without their pattern."""

from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Final
from uuid import UUID

from baby_joints.analysis.counting.looks import HIP_SIDES
from baby_joints.analysis.counting.signs import HIP_SIGNS
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.sign_record import SAFETY_SIGNS, Sign, SignRecord
from baby_joints.domain.codes import Joint, Level, Presence, Side
from baby_joints.report.catalogue import started
from baby_joints.report.context import Context
from baby_joints.report.rich_text import Rich, joined, rich
from baby_joints.report.rules import rule_sentence
from baby_joints.report.wording import NO_REASONS, URGENT, FindingWords
from baby_joints.report.words import Words

# The pattern that asks for the sign: when it holds, the sign needs no line of its own.
PATTERN_OF: Final = {
    Sign.PAIN_AFTER_SOUND: Pattern.PAIN_WITH_SOUND,
    Sign.SWOLLEN_RED_OR_WARM: Pattern.SWOLLEN_RED_OR_WARM,
    Sign.LIMB_HELD_OR_UNUSED: Pattern.LIMB_HELD_OR_UNUSED,
    Sign.REDUCED_MOVEMENT: Pattern.REDUCED_MOVEMENT,
    Sign.HIP_CLUNK: Pattern.HIP_CLUNK_OR_LOOSE,
    Sign.HIP_FELT_LOOSE: Pattern.HIP_CLUNK_OR_LOOSE,
    Sign.GRINDING: Pattern.GRINDING,
    Sign.OPENS_LESS: Pattern.HIP_ASYMMETRY,
    Sign.LEG_LOOKS_SHORTER: Pattern.HIP_ASYMMETRY,
    Sign.CREASES_UNEVEN: Pattern.HIP_ASYMMETRY,
    Sign.LIMP_OR_WADDLE: Pattern.HIP_ASYMMETRY,
}
_OF_HIPS: Final = frozenset({Sign.HIP_CLUNK, Sign.HIP_FELT_LOOSE, *HIP_SIGNS})
# One more takes no more room than "1 other joint".
_NAMED_SITES: Final = 3
_ASKS_FOR_TWO: Final = frozenset({Sign.PAIN_AFTER_SOUND, Sign.REDUCED_MOVEMENT})


@dataclass(frozen=True, slots=True)
class Reason:
    """One numbered reason: title and share in bold, a sentence, a rule, the level in words."""

    title: Rich
    share: Rich
    sentence: Rich
    rule: Rich
    level: Rich
    urgent: bool


def reasons(context: Context) -> list[Reason]:
    """Patterns by level, and the signs that were seen and that no pattern tells of.

    What cannot wait stands first, behind it what was answered to a safety question.
    """
    found = reason_findings(context)
    behind = {finding.pattern: set[UUID]() for finding in found}
    for finding in found:
        behind[finding.pattern].update(finding.observation_ids)
    placed = [(_place(finding.level), _of_finding(context, finding)) for finding in found]
    placed += [
        (_place(record.level, asked=record.sign in SAFETY_SIGNS), _of_sign(context, record))
        for record in context.summary.signs
        if record.state is Presence.PRESENT and not _is_told(record, behind)
    ]
    return [reason for _, reason in sorted(placed, key=itemgetter(0))]


def _place(level: Level | None, *, asked: bool = False) -> int:
    if level in URGENT:
        return -level.urgency
    return 0 if asked else 1


def _is_told(record: SignRecord, behind: Mapping[Pattern, set[UUID]]) -> bool:
    """All of it is behind the findings of its pattern: elsewhere it may have been seen too."""
    pattern = PATTERN_OF.get(record.sign)
    return pattern is not None and set(record.record_ids) <= behind.get(pattern, set())


def reason_findings(context: Context) -> list[Finding]:
    """The findings that are a reason to look closer, most urgent first."""
    return [finding for finding in context.summary.findings if finding.pattern not in NO_REASONS]


def _of_finding(context: Context, finding: Finding) -> Reason:
    said = FindingWords(finding, context.summary.child, context.words)
    return Reason(
        title=said.title(),
        share=said.share(),
        sentence=said.sentence(),
        rule=said.rule_sentence(),
        level=said.level(),
        urgent=finding.level in URGENT,
    )


def _of_sign(context: Context, record: SignRecord) -> Reason:
    words = context.words
    once = rich("")
    if record.sign in _ASKS_FOR_TWO and context.summary.patterns_on and record.present == 1:
        once = joined(rich(" "), words.rich("box.once"))
    days = rich(words.days(record.present_on))
    return Reason(
        title=started(_title(words, record)),
        share=rich(words.share(record.present, record.looked)),
        sentence=words.rich("box.sign_sentence", days=days),
        rule=joined(_rule_of_sign(context, record.sign), once),
        level=words.rich(f"level.{record.level}") if record.level else (),
        urgent=record.level in URGENT,
    )


def _title(words: Words, record: SignRecord) -> Rich:
    """The sign and where it was: joint and side, of the hips and legs the side alone."""
    sign = words.rich(f"sign.{record.sign}")
    if record.sign in SAFETY_SIGNS or not record.sites:
        return sign
    shown = record.sites if len(record.sites) <= _NAMED_SITES + 1 else record.sites[:_NAMED_SITES]
    places = [rich(_place_name(words, record.sign, site)) for site in shown]
    if others := len(record.sites) - len(shown):
        places.append(words.count("since.others", others))
    return words.rich("box.sign_at", sign=sign, sites=words.semicolon_list(places))


def _place_name(words: Words, sign: Sign, site: tuple[Joint, Side]) -> str:
    joint, side = site
    if sign not in _OF_HIPS:
        return words.site(joint, side)
    return words.text(f"side.{side}" if side in HIP_SIDES else "side.other")


def _rule_of_sign(context: Context, sign: Sign) -> Rich:
    words = context.words
    if sign in SAFETY_SIGNS:
        return words.rich("box.safety")
    if not context.summary.patterns_on:
        return words.rich("box.patterns_off")
    return words.rich(
        "box.rule", rule=rule_sentence(PATTERN_OF[sign], context.summary.child, words)
    )
