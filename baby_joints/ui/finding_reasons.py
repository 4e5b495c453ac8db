"""Why a finding is shown, what it is not, and its rule in plain words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.pattern import Pattern
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class FindingReason:
    """`why` it is worth telling, what it `is_not`, the `rule` and the `source` behind it."""

    why: str
    is_not: str
    rule: str
    source: str


def finding_reason(pattern: Pattern) -> FindingReason:
    """The reason for a pattern in the window's language."""
    return FindingReason(
        why=_translated(_WHY[pattern]),
        is_not=_translated(_NOT.get(pattern, _NO_CAUSE)),
        rule=_translated(_RULES[pattern]),
        source=_translated(_SOURCES.get(pattern, _OWN_RULE)),
    )


def _translated(text: str) -> str:
    return QCoreApplication.translate("FindingReason", text)


_NO_CAUSE: Final = QT_TRANSLATE_NOOP(
    "FindingReason", "It counts your notes. It does not say why the joint sounds."
)
_OWN_RULE: Final = QT_TRANSLATE_NOOP(
    "FindingReason", "The rule is this program's own. It was not tested in clinics."
)
_REPRODUCIBLE_RULE: Final = QT_TRANSLATE_NOOP(
    "FindingReason",
    "Shown when one movement very likely sounds 8 of 10 times or more. "
    "It needs 10 counted repeats on 3 days.",
)
_RUBBING: Final = QT_TRANSLATE_NOOP(
    "FindingReason", "Parts that slide past each other can sound each time. A short video helps."
)

_WHY: Final[Mapping[Pattern, str]] = {
    Pattern.LIMB_HELD_OR_UNUSED: QT_TRANSLATE_NOOP(
        "FindingReason", "A baby may hold a limb still because it hurts. A doctor should look soon."
    ),
    Pattern.SWOLLEN_RED_OR_WARM: QT_TRANSLATE_NOOP(
        "FindingReason", "A swollen, red or warm joint should be seen the same day."
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
        "FindingReason", "Doctors like to know about hip sounds that come back."
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
        "FindingReason", "Shown when the baby cried, winced or was uneasy after 2 sounds or more."
    ),
    Pattern.REDUCED_MOVEMENT: QT_TRANSLATE_NOOP(
        "FindingReason", "Shown when you wrote it on 2 days or more."
    ),
    Pattern.HIP_CLUNK_OR_LOOSE: QT_TRANSLATE_NOOP(
        "FindingReason", "Shown when you wrote one of the two once or more."
    ),
    Pattern.HIP_ASYMMETRY: QT_TRANSLATE_NOOP(
        "FindingReason", "Shown when you wrote one sign once or more. Creases alone weigh less."
    ),
    Pattern.PERSISTENT_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown for 5 days or more in 4 of the last 6 weeks. The first and last lie 3 weeks apart. "
        "One is in the last 7 days. Two are from 6 weeks of age on.",
    ),
    Pattern.REPRODUCIBLE_HIP_SOUND: _REPRODUCIBLE_RULE,
    Pattern.GRINDING: QT_TRANSLATE_NOOP(
        "FindingReason", "Shown when you wrote grinding once or more."
    ),
    Pattern.RECURRING_HIP_SOUND: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown for 3 days or more over 2 weeks or more. From 12 weeks of age, one is enough.",
    ),
    Pattern.REPRODUCIBLE_SOUND: _REPRODUCIBLE_RULE,
    Pattern.RISING: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown when the last 4 known weeks have at least twice the days of before. "
        "Chance alone must be unlikely.",
    ),
    Pattern.SETTLING: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown when the last 3 weeks have a third or less of the 5 before. "
        "You must have gone on looking.",
    ),
    Pattern.LIFTING_DIFFERENCE: QT_TRANSLATE_NOOP(
        "FindingReason",
        "Shown with 15 lifts or more of each kind. Chance alone must be unlikely.",
    ),
    Pattern.COMFORTABLE_POPS: QT_TRANSLATE_NOOP(
        "FindingReason", "Shown when you wrote sounds and none of the other patterns hold."
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
