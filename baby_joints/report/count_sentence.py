"""What was counted for a finding, as one sentence with its numbers and days."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Joint, Side
from baby_joints.report.catalogue import started
from baby_joints.report.finding_numbers import LEG_SIGNS, lifting_days, part, whole
from baby_joints.report.rich_text import Rich, joined, rich
from baby_joints.report.words import Words

REPRODUCIBLE: Final = frozenset({Pattern.REPRODUCIBLE_HIP_SOUND, Pattern.REPRODUCIBLE_SOUND})
_CHANGES: Final = frozenset({Pattern.RISING, Pattern.SETTLING})
_SENTENCES: Final = {
    Pattern.PERSISTENT_HIP_SOUND: "sentence.persistent_hip_sound",
    Pattern.RECURRING_HIP_SOUND: "sentence.recurring_hip_sound",
    Pattern.HIP_CLUNK_OR_LOOSE: "sentence.clunk_or_loose",
    Pattern.HIP_ASYMMETRY: "sentence.asymmetry",
    Pattern.REDUCED_MOVEMENT: "sentence.reduced",
    Pattern.GRINDING: "sentence.grinding",
}
_KINDS: Final = {
    Pattern.PAIN_WITH_SOUND: ("sentence.pain", ("crying", "wincing", "discomfort")),
    Pattern.SWOLLEN_RED_OR_WARM: (
        "sentence.swollen",
        ("swelling", "redness", "warmth", "hot_or_swollen"),
    ),
    Pattern.LIMB_HELD_OR_UNUSED: ("sentence.limb", ("held_stiffly", "not_used")),
}


@dataclass(frozen=True, slots=True)
class CountSentence:
    """One finding in the words of one language."""

    finding: Finding
    words: Words

    def text(self) -> Rich:
        """What n and m are, over which days, with the numbers beside them."""
        pattern = self.finding.pattern
        if pattern in _KINDS:
            key, kinds = _KINDS[pattern]
            return self.words.rich(key, span=self._span(), kinds=started(self._kinds(kinds)))
        if pattern in REPRODUCIBLE:
            return self._repeats()
        if pattern in _CHANGES:
            return self._change()
        return self._other_sentence()

    def _other_sentence(self) -> Rich:
        words = self.words
        if self.finding.numbers.get("by") == "days":
            return words.rich("sentence.lifting_days", **lifting_days(self.finding))
        if self.finding.pattern is Pattern.LIFTING_DIFFERENCE:
            gentle, other = self._share_of("gentle"), self._share_of("other")
            return words.rich("sentence.lifting", gentle=gentle, other=other)
        if self.finding.pattern is Pattern.COMFORTABLE_POPS:
            joints = words.count("sentence.joints", whole(self.finding, "joints"))
            number, days = whole(self.finding, "n"), self._days("days")
            return words.count("sentence.pops", number, joints=joints, days=days)
        key = _SENTENCES[self.finding.pattern]
        sentence = words.rich(key, span=self._span(), **self._values())
        quiet = whole(self.finding, "quiet_days_after")
        if not quiet:
            return sentence
        return joined(sentence, rich(" "), words.count("sentence.looked_since", quiet))

    def _values(self) -> dict[str, Rich | int]:
        """What the sentence of the pattern fills in beside its days."""
        match self.finding.pattern:
            case Pattern.PERSISTENT_HIP_SOUND:
                return {
                    "days": self._days("days_in_6_weeks"),
                    "weeks": whole(self.finding, "weeks_in_6_weeks"),
                    "last": whole(self.finding, "days_in_last_week"),
                }
            case Pattern.HIP_CLUNK_OR_LOOSE:
                return {
                    "clunks": whole(self.finding, "clunks"),
                    "loose": whole(self.finding, "felt_loose"),
                }
            case Pattern.HIP_ASYMMETRY:
                return {"signs": started(self._kinds(LEG_SIGNS))}
            case _:
                return {"days": self._days("days")}

    def _repeats(self) -> Rich:
        words = self.words
        low, high = round(part(self.finding, "low") * 100), self._percent("high")
        sentence = words.rich(
            "sentence.reproducible",
            days=self._days("counted_days"),
            span=self._span(),
            share=self._percent("share"),
            range=words.text("sentence.range", low=low, high=high),
            level=self._percent("range_level"),
        )
        tried = whole(self.finding, "other_side_tried")
        if not tried:
            return sentence
        share = words.share(whole(self.finding, "other_side_sounded"), tried)
        other = Side.RIGHT if self.finding.side is Side.LEFT else Side.LEFT
        site = words.site_head(self.finding.joint or Joint.HIP, other)
        key = "sentence.other_side"
        return joined(sentence, rich(" "), words.rich(key, site=site, share=share))

    def _change(self) -> Rich:
        settling = self.finding.pattern is Pattern.SETTLING
        return self.words.rich(
            "sentence.changed_settling" if settling else "sentence.changed",
            before=self.words.share(
                whole(self.finding, "before_sound_days"), whole(self.finding, "before_written_days")
            ),
            after=self.words.share(
                whole(self.finding, "after_sound_days"), whole(self.finding, "after_written_days")
            ),
            split=self.words.dates.day(date.fromisoformat(str(self.finding.numbers["split_on"]))),
        )

    def _kinds(self, names: Iterable[str]) -> Rich:
        words = self.words
        return words.comma_list(
            words.rich("sentence.kind", kind=words.text(f"kind.{name}"), times=number)
            for name in names
            if (number := whole(self.finding, name))
        )

    def _span(self) -> str:
        first, last = self.finding.numbers["first_on"], self.finding.numbers["last_on"]
        return self.words.dates.span(date.fromisoformat(str(first)), date.fromisoformat(str(last)))

    def _days(self, key: str) -> Rich:
        return self.words.count("sentence.days", whole(self.finding, key))

    def _percent(self, key: str) -> str:
        return self.words.numbers.percent(part(self.finding, key))

    def _share_of(self, kind: str) -> str:
        return self.words.share(
            whole(self.finding, f"{kind}_sounded"), whole(self.finding, f"{kind}_tried")
        )
