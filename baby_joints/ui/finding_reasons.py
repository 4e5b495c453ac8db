"""Why a finding is shown, what it is not, and its rule in plain words."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.parameters import PARAMETERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class FindingReason:
    """`why` it is worth telling, what it `is_not`, the `rule` and the `source` behind it."""

    why: str
    is_not: str
    rule: str
    source: str


def finding_reason(finding: Finding) -> FindingReason:
    """The reason for a finding in the window's language."""
    pattern = finding.pattern
    return FindingReason(
        why=_translated(_WHY[pattern]),
        is_not=_translated(_NOT.get(pattern, _NO_CAUSE)),
        rule=" ".join(_translated(rule).format_map(_limits()) for rule in _rules(finding)),
        source=_translated(_SOURCES.get(pattern, _OWN_RULE)),
    )


def _rules(finding: Finding) -> tuple[str, ...]:
    """The rule that holds, and what it asked for beside where few quiet looks are written.

    Or where counting begins, when that is not the first look that was written.
    """
    if finding.pattern in {Pattern.REPRODUCIBLE_HIP_SOUND, Pattern.REPRODUCIBLE_SOUND}:
        return (_RULES[finding.pattern], _COUNTED_FROM)
    if finding.numbers.get("full") is not False:
        return (_RULES[finding.pattern],)
    return (_DESPITE_GAPS, _FEW_QUIET) if finding.numbers.get("few_quiet") else (_DESPITE_GAPS,)


def _limits() -> dict[str, object]:
    """The numbers of the rules, from the one place that decides them."""
    persistent, recurring = PARAMETERS.persistent, PARAMETERS.recurring
    repeats, each = PARAMETERS.reproducible, PARAMETERS.every_time
    change, pops = PARAMETERS.change, PARAMETERS.pops
    often = Fraction(repeats.share).limit_denominator(10)
    return {
        "full_days": persistent.full_days,
        "full_weeks": persistent.full_weeks,
        "full_window": persistent.full_window_days // WEEK,
        "full_span": persistent.full_span_days,
        "full_last": persistent.full_last_within,
        "days": persistent.days,
        "weeks": persistent.weeks,
        "window": persistent.window_days // WEEK,
        "span": persistent.span_days,
        "recent": persistent.days_recent,
        "recent_weeks": persistent.recent_days // WEEK,
        "last": persistent.last_within,
        "one_in": round(1 / persistent.share),
        "quiet_in": round(1 / persistent.quiet_share),
        "pause": persistent.longest_pause_days,
        "beside": persistent.days_beside,
        "fullest_weeks": persistent.fullest_days // WEEK,
        "old_days": persistent.days_past_age,
        "old_weeks": persistent.age_days // WEEK,
        "again_days": recurring.days,
        "again_span": recurring.span_days,
        "again_age": recurring.old_age_days // WEEK,
        "often": often.numerator,
        "of": often.denominator,
        "tries": repeats.tries,
        "tried_days": repeats.days,
        "tried_weeks": repeats.window_days // WEEK,
        "each_tries": each.tries,
        "each_days": each.days,
        "pains": PARAMETERS.pain.occasions,
        "reduced_days": PARAMETERS.signs.reduced_days,
        "known_weeks": change.known_weeks,
        "late_weeks": change.late_weeks,
        "ratio": f"{change.ratio:g}",
        "fall_share": round(change.fall_ratio * 100),
        "fall_weeks": change.fall_weeks,
        "before_weeks": change.before_weeks,
        "lifts": PARAMETERS.lifting.lifts,
        "lift_weeks": PARAMETERS.lifting.days_after // WEEK,
        "pop_entries": pops.entries,
        "pop_days": pops.days,
    }


def _translated(text: str) -> str:
    return QCoreApplication.translate("FindingReason", text)


_NO_CAUSE: Final = QT_TRANSLATE_NOOP(
    "FindingReason", "It counts your notes. It does not say why the joint sounds."
)
_ONLY_REPEATED: Final = QT_TRANSLATE_NOOP(
    "FindingReason", "It repeats what you wrote. It does not say what is behind it."
)
_OWN_RULE: Final = QT_TRANSLATE_NOOP(
    "FindingReason", "The rule is this program's own. It was not tested in clinics."
)
_REPRODUCIBLE_RULE: Final = QT_TRANSLATE_NOOP(
    "FindingReason",
    "Shown when one movement sounded {often} of {of} times or more. It needs {tries} counted "
    "repeats on {tried_days} days, in the last {tried_weeks} weeks.",
)
_COUNTED_FROM: Final = QT_TRANSLATE_NOOP(
    "FindingReason",
    "Counting begins with the first counted sound, or later if it sounds more often now.",
)
_DESPITE_GAPS: Final = QT_TRANSLATE_NOOP(
    "FindingReason",
    "Days without notes can hide sounds. So {days} days with a sound in {window} weeks are enough. "
    "They lie in {weeks} of the weeks or more, {span} days or more from first to last. {recent} "
    "of them lie in the last {recent_weeks} weeks, the last one under {last} days ago. {old_days} "
    "lie at {old_weeks} weeks of age or later, from the due date if born early. More than 1 in "
    "{one_in} days with notes very likely has a sound. It is more than a wrong side could explain.",
)
_FEW_QUIET: Final = QT_TRANSLATE_NOOP(
    "FindingReason",
    "On fewer than 1 in {quiet_in} days with notes you wrote that a hip was quiet. So after "
    "{pause} days without a sound the count begins again. {beside} of the days lie outside the "
    "fullest {fullest_weeks} weeks.",
)
_RUBBING: Final = QT_TRANSLATE_NOOP(
    "FindingReason", "Parts that slide past each other can sound each time. A short video helps."
)

_WHY: Final[Mapping[Pattern, str]] = {
    Pattern.LIMB_HELD_OR_UNUSED: QT_TRANSLATE_NOOP(
        "FindingReason", "A baby may hold a limb still because it hurts. It should not wait."
    ),
    Pattern.SWOLLEN_RED_OR_WARM: QT_TRANSLATE_NOOP(
        "FindingReason",
        "A swollen, red or warm joint should be seen the same day. Under three months: at once.",
    ),
    Pattern.PAIN_WITH_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason", "Most pops do not hurt. A baby who cries right after one should be seen."
    ),
    Pattern.REDUCED_MOVEMENT: QT_TRANSLATE_NOOP(
        "FindingReason", "A limb that moves less on several days may be sore."
    ),
    Pattern.HIP_CLUNK_OR_LOOSE: QT_TRANSLATE_NOOP(
        "FindingReason",
        "A clunk or a loose feel is a reason for a hip check.",
    ),
    Pattern.HIP_ASYMMETRY: QT_TRANSLATE_NOOP(
        "FindingReason", "Legs that differ are a sign doctors look for at each hip check."
    ),
    Pattern.PERSISTENT_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason", "A hip sound that goes on for weeks is worth a hip check."
    ),
    Pattern.REPRODUCIBLE_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason", "A hip sound at nearly each movement is worth a hip check."
    ),
    Pattern.GRINDING: QT_TRANSLATE_NOOP(
        "FindingReason", "Grinding is not the clean pop that most joints make."
    ),
    Pattern.RECURRING_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason", "Doctors like to know about hip sounds that come back or begin late."
    ),
    Pattern.REPRODUCIBLE_SOUND: _RUBBING,
    Pattern.RISING: QT_TRANSLATE_NOOP(
        "FindingReason", "How it changes over weeks helps the doctor."
    ),
    Pattern.SETTLING: QT_TRANSLATE_NOOP(
        "FindingReason", "How it changes over weeks helps the doctor."
    ),
    Pattern.LIFTING_DIFFERENCE: QT_TRANSLATE_NOOP(
        "FindingReason", "It compares two ways to lift, as you wrote them down."
    ),
    Pattern.COMFORTABLE_POPS: QT_TRANSLATE_NOOP(
        "FindingReason", "Many babies' joints pop. The doctor may still want to know which."
    ),
}

_NOT: Final[Mapping[Pattern, str]] = {
    Pattern.LIMB_HELD_OR_UNUSED: _ONLY_REPEATED,
    Pattern.SWOLLEN_RED_OR_WARM: _ONLY_REPEATED,
    Pattern.REDUCED_MOVEMENT: _ONLY_REPEATED,
    Pattern.HIP_ASYMMETRY: _ONLY_REPEATED,
    Pattern.PERSISTENT_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason", "Many hip clicks are harmless. Your notes cannot tell which ones are."
    ),
    Pattern.RECURRING_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason", "Many hip clicks are harmless. Your notes cannot tell which ones are."
    ),
    Pattern.REPRODUCIBLE_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason", "Many hip clicks are harmless. Your notes cannot tell which ones are."
    ),
    Pattern.LIFTING_DIFFERENCE: QT_TRANSLATE_NOOP(
        "FindingReason", "It does not prove the reason. Other things may differ too."
    ),
    Pattern.SETTLING: QT_TRANSLATE_NOOP(
        "FindingReason", "Fewer sounds do not mean that all is well."
    ),
    Pattern.COMFORTABLE_POPS: QT_TRANSLATE_NOOP(
        "FindingReason", "No other sign was written. That is not the same as no sign."
    ),
}

_RULES: Final[Mapping[Pattern, str]] = {
    Pattern.LIMB_HELD_OR_UNUSED: QT_TRANSLATE_NOOP(
        "FindingReason", "Shown when you wrote it once or more."
    ),
    Pattern.SWOLLEN_RED_OR_WARM: QT_TRANSLATE_NOOP(
        "FindingReason", "Shown when you wrote one of the three once or more."
    ),
    Pattern.PAIN_WITH_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown when the baby cried, winced or was uneasy after a sound {pains} times or more.",
    ),
    Pattern.REDUCED_MOVEMENT: QT_TRANSLATE_NOOP(
        "FindingReason", "Shown when you wrote it on {reduced_days} days or more."
    ),
    Pattern.HIP_CLUNK_OR_LOOSE: QT_TRANSLATE_NOOP(
        "FindingReason", "Shown when you wrote one of the two once or more."
    ),
    Pattern.HIP_ASYMMETRY: QT_TRANSLATE_NOOP(
        "FindingReason", "Shown when you wrote one sign once or more. Creases alone weigh less."
    ),
    Pattern.PERSISTENT_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown for sounds on {full_days} days or more in {full_window} weeks. They lie in "
        "{full_weeks} of the weeks or more, {full_span} days or more from first to last. The last "
        "one is under {full_last} days ago. {old_days} lie at {old_weeks} weeks of age or later, "
        "from the due date if born early. It is more than a wrong side could explain.",
    ),
    Pattern.REPRODUCIBLE_HIP_SOUND: _REPRODUCIBLE_RULE,
    Pattern.GRINDING: QT_TRANSLATE_NOOP(
        "FindingReason", "Shown when you wrote grinding once or more."
    ),
    Pattern.RECURRING_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown for sounds on {again_days} days or more over {again_span} days or more. "
        "From {again_age} weeks of age, one is enough.",
    ),
    Pattern.REPRODUCIBLE_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown when one movement sounded {often} of {of} times or more. It needs {tries} counted "
        "repeats on {tried_days} days. Or {each_tries} of {each_tries} on {each_days} days.",
    ),
    Pattern.RISING: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown for {ratio} times the sounds a day in the last {late_weeks} weeks. It needs "
        "{known_weeks} weeks of notes. A day without notes counts as part of a day. Chance alone "
        "must be unlikely.",
    ),
    Pattern.SETTLING: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown when the sounds a day fall to {fall_share} % or less, and not by chance. "
        "It sets the last {fall_weeks} weeks beside the {before_weeks} before. "
        "You must have gone on writing.",
    ),
    Pattern.LIFTING_DIFFERENCE: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown with {lifts} lifts of each kind, or {lift_weeks} weeks after lifting changed. "
        "Chance alone must be unlikely.",
    ),
    Pattern.COMFORTABLE_POPS: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown for {pop_entries} sounds or more on {pop_days} days, where no other pattern holds.",
    ),
}

# Only what was read at its own page or in the abstract stands here (see the sources of the texts).
_SOURCES: Final[Mapping[Pattern, str]] = {
    Pattern.LIMB_HELD_OR_UNUSED: QT_TRANSLATE_NOOP(
        "FindingReason", "Source: Queensland Children's Hospital, bone and joint infections."
    ),
    Pattern.SWOLLEN_RED_OR_WARM: QT_TRANSLATE_NOOP(
        "FindingReason", "Source: NHS Healthier Together, limp."
    ),
    Pattern.HIP_ASYMMETRY: QT_TRANSLATE_NOOP(
        "FindingReason", "Source: Choudry and others, Arch Dis Child 2013."
    ),
    Pattern.REPRODUCIBLE_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason", "Source: Kawchuk and others, PLoS One 2015. The numbers are ours."
    ),
    Pattern.PERSISTENT_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason", "No published number exists. The rule is this program's own."
    ),
    Pattern.RECURRING_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason", "No published number exists. The rule is this program's own."
    ),
}
