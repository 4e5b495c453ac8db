"""Findings in words: title, count, sentence, rule and level. Used by the page and as plain text."""

from dataclasses import dataclass
from typing import Final

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Answer, Joint, Level, Side
from baby_joints.report.catalogue import started
from baby_joints.report.count_sentence import REPRODUCIBLE, CountSentence
from baby_joints.report.finding_numbers import (
    LEG_SIGNS,
    activity_code,
    is_once,
    sound_code,
    whole,
)
from baby_joints.report.rich_text import NO_BREAK, Rich, joined, plain, rich
from baby_joints.report.rules import rule_sentence
from baby_joints.report.words import Words, english

# One line each beside the box: patterns that are no reason by themselves.
NO_REASONS: Final = frozenset(
    {Pattern.RISING, Pattern.SETTLING, Pattern.LIFTING_DIFFERENCE, Pattern.COMFORTABLE_POPS}
)
URGENT: Final = frozenset({Level.EMERGENCY_NOW, Level.TODAY})
_HIP_PATTERNS: Final = frozenset({Pattern.PERSISTENT_HIP_SOUND, Pattern.RECURRING_HIP_SOUND})
# Where a rule or its reason comes from, when it is not this program's own.
_SOURCES: Final = {
    Pattern.LIMB_HELD_OR_UNUSED: "source.limb_held_or_unused",
    Pattern.SWOLLEN_RED_OR_WARM: "source.swollen_red_or_warm",
    Pattern.HIP_ASYMMETRY: "source.hip_asymmetry",
    Pattern.PERSISTENT_HIP_SOUND: "source.no_number",
    Pattern.RECURRING_HIP_SOUND: "source.no_number",
    Pattern.REPRODUCIBLE_SOUND: "source.reproducible",
}


def finding_title(finding: Finding, child: Child) -> str:
    """The pattern in a few words, such as "Left hip keeps clicking"; English."""
    return _text(FindingWords(finding, child, english()).title())


def finding_sentence(finding: Finding, child: Child) -> str:
    """Title, count, what the count is, and the rule, as plain English sentences."""
    words = FindingWords(finding, child, english())
    share = words.share()
    head = joined(words.title(), rich(": "), share) if share else words.title()
    parts = (head, words.sentence(), words.rule_sentence())
    return " ".join(_ended(_text(part)) for part in parts if part)


@dataclass(frozen=True, slots=True)
class FindingWords:
    """One finding in the words of one language."""

    finding: Finding
    child: Child
    words: Words

    def title(self) -> Rich:
        """The pattern in a few words."""
        pattern = self.finding.pattern
        if pattern in _HIP_PATTERNS:
            kind = "recurring_once" if is_once(self.finding) else pattern
            key = f"title.{kind}.{sound_code(self.finding)}"
        elif pattern in REPRODUCIBLE:
            key = f"title.reproducible.{sound_code(self.finding)}"
        elif pattern is Pattern.HIP_CLUNK_OR_LOOSE:
            key = self._clunk_title()
        elif pattern is Pattern.HIP_ASYMMETRY:
            key = self._leg_title()
        else:
            key = f"title.{pattern}"
        every = self.words.text(f"nearly_every.{activity_code(self.finding)}")
        return started(self.words.rich(key, site=self._site(), every=every, side=self._side()))

    def share(self) -> Rich:
        """What stands in bold beside the title, such as "26 of 34 days"; empty without a count."""
        number, total = whole(self.finding, "n"), whole(self.finding, "m")
        if self.finding.pattern in NO_REASONS or not number:
            return ()
        if not total or is_once(self.finding):
            return self.words.count("share.once", number)
        key = "share.days" if self.finding.pattern in _HIP_PATTERNS else "share.times"
        return rich(self.words.text(key, n=number, m=total).replace(" ", "\N{NO-BREAK SPACE}"))

    def sentence(self) -> Rich:
        """What n and m are, over which days, with the numbers beside them."""
        return CountSentence(self.finding, self.words).text()

    def rule(self) -> Rich:
        """The rule of the pattern."""
        numbers = self.finding.numbers
        return rule_sentence(
            self.finding.pattern,
            self.child,
            self.words,
            despite_gaps=numbers.get("full") is False,
            few_quiet=numbers.get("few_quiet") is True,
        )

    def rule_sentence(self) -> Rich:
        """The rule, marked as one."""
        return self.words.rich("box.rule", rule=self.rule())

    def rule_and_source(self) -> Rich:
        """The rule with its version and where it comes from."""
        key = _SOURCES.get(self.finding.pattern, "source.own")
        return self.words.rich(
            "behind.rule",
            rule=self.rule_sentence(),
            version=self.finding.rule.rpartition("/")[2],
            source=self.words.rich(key),
        )

    def level(self) -> Rich:
        """The level in words, for those that cannot wait for another day; else empty."""
        if self.finding.level not in URGENT:
            return ()
        return self.words.rich(f"level.{self.finding.level}")

    def _clunk_title(self) -> str:
        clunked, loose = whole(self.finding, "clunks"), whole(self.finding, "felt_loose")
        if clunked and loose:
            return "title.hip_clunk_or_loose"
        return "title.hip_clunk" if clunked else "title.hip_loose"

    def _leg_title(self) -> str:
        present = [sign for sign in LEG_SIGNS if whole(self.finding, sign)]
        return f"title.{present[0]}" if len(present) == 1 else "title.hip_asymmetry"

    def _site(self) -> str:
        joint, side = self.finding.joint, self.finding.side
        if joint is None:
            return self.words.text("site.any")
        return self.words.site(Joint(joint), Side(side or Side.UNSURE))

    def _side(self) -> str:
        side = self.finding.side
        known = side in {Side.LEFT, Side.RIGHT}
        return self.words.text(f"side.{side}" if known else "side.other")


def advice(finding: Finding, child: Child, words: Words) -> Rich:
    """What the parents were shown for the most urgent finding; a risk factor makes it sooner."""
    said = words.rich(f"advice.{finding.level}")
    factors = [factor for factor, answer in child.risk_factors.items() if answer is Answer.YES]
    if finding.level is Level.WITHIN_TWO_WEEKS and factors:
        named = words.comma_list(rich(words.factor(factor)) for factor in factors)
        return words.rich("box.shown_sooner", advice=said, factors=named)
    return words.rich("box.shown", advice=words.rich("advice.ended", advice=said))


def _text(content: Rich) -> str:
    """Plain text, in which every space is a plain one."""
    return plain(content).replace(NO_BREAK, " ")


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith(".") else f"{sentence}."
