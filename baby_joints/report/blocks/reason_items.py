"""What stands in the box: patterns that hold, and signs seen without their pattern."""

from dataclasses import dataclass
from typing import Final

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.sign_record import Sign, SignRecord
from baby_joints.domain.codes import Presence
from baby_joints.report.catalogue import started
from baby_joints.report.context import Context
from baby_joints.report.rich_text import Rich, joined, rich
from baby_joints.report.rules import rule_sentence
from baby_joints.report.wording import NO_REASONS, URGENT, FindingWords

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
    """Patterns by level, then the signs that were seen though no pattern holds."""
    found = reason_findings(context)
    held = {finding.pattern for finding in found}
    signs = [
        record
        for record in context.summary.signs
        if record.state is Presence.PRESENT and PATTERN_OF[record.sign] not in held
    ]
    return [_of_finding(context, finding) for finding in found] + [
        _of_sign(context, record) for record in signs
    ]


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
    rule = rule_sentence(PATTERN_OF[record.sign], context.summary.child, words)
    rule = words.rich("box.rule", rule=rule)
    return Reason(
        title=started(words.rich(f"sign.{record.sign}")),
        share=rich(words.share(record.present, record.looked)),
        sentence=words.rich("box.sign_sentence", days=days),
        rule=joined(rule, once) if context.summary.patterns_on else words.rich("box.patterns_off"),
        level=(),
        urgent=False,
    )
