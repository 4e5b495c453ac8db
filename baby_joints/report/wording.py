"""Findings in words: title, count, sentence, rule and level. Used by the page and as plain text."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Activity, Answer, Joint, Level, Side, Sound
from baby_joints.report.catalogue import started
from baby_joints.report.rich_text import NO_BREAK, Rich, joined, plain, rich
from baby_joints.report.rules import rule_sentence
from baby_joints.report.words import Words, english

# One line each beside the box: patterns that are no reason by themselves.
NO_REASONS: Final = frozenset(
    {Pattern.RISING, Pattern.SETTLING, Pattern.LIFTING_DIFFERENCE, Pattern.COMFORTABLE_POPS}
)
URGENT: Final = frozenset({Level.EMERGENCY_NOW, Level.TODAY})
_HIP_PATTERNS: Final = frozenset({Pattern.PERSISTENT_HIP_SOUND, Pattern.RECURRING_HIP_SOUND})
_REPRODUCIBLE: Final = frozenset({Pattern.REPRODUCIBLE_HIP_SOUND, Pattern.REPRODUCIBLE_SOUND})
_CHANGES: Final = frozenset({Pattern.RISING, Pattern.SETTLING})
_LEG_SIGNS: Final = ("opens_less", "leg_looks_shorter", "limp_or_waddle", "creases_uneven")
_SENTENCES: Final = {
    Pattern.PERSISTENT_HIP_SOUND: "sentence.persistent_hip_sound",
    Pattern.RECURRING_HIP_SOUND: "sentence.recurring_hip_sound",
    Pattern.HIP_CLUNK_OR_LOOSE: "sentence.clunk_or_loose",
    Pattern.HIP_ASYMMETRY: "sentence.asymmetry",
    Pattern.REDUCED_MOVEMENT: "sentence.reduced",
    Pattern.GRINDING: "sentence.grinding",
}
# Where a rule or its reason comes from, when it is not this program's own.
_SOURCES: Final = {
    Pattern.LIMB_HELD_OR_UNUSED: "source.limb_held_or_unused",
    Pattern.SWOLLEN_RED_OR_WARM: "source.swollen_red_or_warm",
    Pattern.HIP_ASYMMETRY: "source.hip_asymmetry",
    Pattern.PERSISTENT_HIP_SOUND: "source.no_number",
    Pattern.RECURRING_HIP_SOUND: "source.no_number",
    Pattern.REPRODUCIBLE_SOUND: "source.reproducible",
}
_KINDS: Final = {
    Pattern.PAIN_WITH_SOUND: ("sentence.pain", ("crying", "wincing", "discomfort")),
    Pattern.SWOLLEN_RED_OR_WARM: ("sentence.swollen", ("swelling", "redness", "warmth")),
    Pattern.LIMB_HELD_OR_UNUSED: ("sentence.limb", ("held_stiffly", "not_used")),
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
            kind = "recurring_once" if self._is_once() else pattern
            key = f"title.{kind}.{self._sound()}"
        elif pattern in _REPRODUCIBLE:
            key = f"title.reproducible.{self._sound()}"
        elif pattern is Pattern.HIP_CLUNK_OR_LOOSE:
            key = self._clunk_title()
        elif pattern is Pattern.HIP_ASYMMETRY:
            key = self._leg_title()
        else:
            key = f"title.{pattern}"
        every = self.words.text(f"nearly_every.{self._activity()}")
        return started(self.words.rich(key, site=self._site(), every=every, side=self._side()))

    def share(self) -> Rich:
        """What stands in bold beside the title, such as "26 of 34 days"; empty without a count."""
        number, total = self._whole("n"), self._whole("m")
        if self.finding.pattern in NO_REASONS or not number:
            return ()
        if not total or self._is_once():
            return self.words.count("share.once", number)
        key = "share.days" if self.finding.pattern in _HIP_PATTERNS else "share.times"
        return rich(self.words.text(key, n=number, m=total).replace(" ", "\N{NO-BREAK SPACE}"))

    def sentence(self) -> Rich:
        """What n and m are, over which days, with the numbers beside them."""
        pattern = self.finding.pattern
        if pattern in _KINDS:
            key, kinds = _KINDS[pattern]
            return self.words.rich(key, span=self._span(), kinds=started(self._kinds(kinds)))
        if pattern in _REPRODUCIBLE:
            return self._repeats()
        if pattern in _CHANGES:
            return self._change()
        return self._other_sentence()

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

    def _other_sentence(self) -> Rich:
        words = self.words
        if self.finding.numbers.get("by") == "days":
            return words.rich("sentence.lifting_days", **lifting_days(self.finding))
        if self.finding.pattern is Pattern.LIFTING_DIFFERENCE:
            gentle, other = self._share_of("gentle"), self._share_of("other")
            return words.rich("sentence.lifting", gentle=gentle, other=other)
        if self.finding.pattern is Pattern.COMFORTABLE_POPS:
            joints = words.count("sentence.joints", self._whole("joints"))
            number, days = self._whole("n"), self._days("days")
            return words.count("sentence.pops", number, joints=joints, days=days)
        return words.rich(_SENTENCES[self.finding.pattern], span=self._span(), **self._values())

    def _values(self) -> dict[str, Rich | int]:
        """What the sentence of the pattern fills in beside its days."""
        match self.finding.pattern:
            case Pattern.PERSISTENT_HIP_SOUND:
                return {
                    "days": self._days("days_in_6_weeks"),
                    "weeks": self._whole("weeks_in_6_weeks"),
                    "last": self._whole("days_in_last_week"),
                }
            case Pattern.HIP_CLUNK_OR_LOOSE:
                return {"clunks": self._whole("clunks"), "loose": self._whole("felt_loose")}
            case Pattern.HIP_ASYMMETRY:
                return {"signs": started(self._kinds(_LEG_SIGNS))}
            case _:
                return {"days": self._days("days")}

    def _repeats(self) -> Rich:
        words = self.words
        low, high = round(self._part("low") * 100), self._percent("high")
        sentence = words.rich(
            "sentence.reproducible",
            days=self._days("counted_days"),
            share=self._percent("share"),
            range=words.text("sentence.range", low=low, high=high),
            level=self._percent("range_level"),
        )
        tried = self._whole("other_side_tried")
        if not tried:
            return sentence
        share = words.share(self._whole("other_side_sounded"), tried)
        other = Side.RIGHT if self.finding.side is Side.LEFT else Side.LEFT
        site = words.site_head(self.finding.joint or Joint.HIP, other)
        key = "sentence.other_side"
        return joined(sentence, rich(" "), words.rich(key, site=site, share=share))

    def _change(self) -> Rich:
        settling = self.finding.pattern is Pattern.SETTLING
        return self.words.rich(
            "sentence.changed_settling" if settling else "sentence.changed",
            before=self.words.share(
                self._whole("before_sound_days"), self._whole("before_written_days")
            ),
            after=self.words.share(
                self._whole("after_sound_days"), self._whole("after_written_days")
            ),
            split=self.words.day(date.fromisoformat(str(self.finding.numbers["split_on"]))),
        )

    def _clunk_title(self) -> str:
        clunked, loose = self._whole("clunks"), self._whole("felt_loose")
        if clunked and loose:
            return "title.hip_clunk_or_loose"
        return "title.hip_clunk" if clunked else "title.hip_loose"

    def _leg_title(self) -> str:
        present = [sign for sign in _LEG_SIGNS if self._whole(sign)]
        return f"title.{present[0]}" if len(present) == 1 else "title.hip_asymmetry"

    def _kinds(self, names: Iterable[str]) -> Rich:
        words = self.words
        return words.comma_list(
            words.rich("sentence.kind", kind=words.text(f"kind.{name}"), times=number)
            for name in names
            if (number := self._whole(name))
        )

    def _is_once(self) -> bool:
        """A single hip sound, which only the age makes worth telling."""
        return self.finding.pattern is Pattern.RECURRING_HIP_SOUND and self._whole("n") == 1

    def _site(self) -> str:
        joint, side = self.finding.joint, self.finding.side
        if joint is None:
            return self.words.text("site.any")
        return self.words.site(Joint(joint), Side(side or Side.UNSURE))

    def _side(self) -> str:
        side = self.finding.side
        known = side in {Side.LEFT, Side.RIGHT}
        return self.words.text(f"side.{side}" if known else "side.other")

    def _sound(self) -> str:
        sound = self.finding.numbers.get("sound")
        return str(sound) if sound in set(Sound) - {Sound.NONE} else Sound.UNSURE.value

    def _activity(self) -> str:
        activity = self.finding.numbers.get("activity")
        return str(activity) if activity in set(Activity) else "none"

    def _span(self) -> str:
        first, last = self.finding.numbers["first_on"], self.finding.numbers["last_on"]
        return self.words.span(date.fromisoformat(str(first)), date.fromisoformat(str(last)))

    def _days(self, key: str) -> Rich:
        return self.words.count("sentence.days", self._whole(key))

    def _percent(self, key: str) -> str:
        return self.words.percent(self._part(key))

    def _share_of(self, kind: str) -> str:
        return self.words.share(self._whole(f"{kind}_sounded"), self._whole(f"{kind}_tried"))

    def _whole(self, key: str) -> int:
        value = self.finding.numbers.get(key)
        return int(value) if isinstance(value, int | float) else 0

    def _part(self, key: str) -> float:
        value = self.finding.numbers[key]
        return float(value) if isinstance(value, int | float) else 0.0


def lifting_days(finding: Finding) -> dict[str, int]:
    """Days with a sound at a lift and days with entries, since lifting gently and before."""
    keys = {
        "gentle": "gentle_day_sounds",
        "gentle_days": "gentle_days",
        "other": "other_day_sounds",
        "other_days": "other_days",
    }
    return {name: int(str(finding.numbers[key])) for name, key in keys.items()}


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
