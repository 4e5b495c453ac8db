"""The six safety questions, for an arm, a leg, or another place."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.codes import SafetyQuestion
from baby_joints.ui.isolated import isolated
from baby_joints.ui.safety.limb import Limb
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP


class QuestionWords(NamedTuple):
    """The question, and how to find out."""

    question: str
    hint: str


_Q: Final = SafetyQuestion
_ALL: Final[Mapping[SafetyQuestion, tuple[str, str]]] = {
    _Q.LOOKS_ILL: (
        QT_TRANSLATE_NOOP("SafetyQuestions", "Does {name} look very ill?"),
        QT_TRANSLATE_NOOP(
            "SafetyQuestions",
            "Hard to wake, trouble breathing, blue or very pale, a fit, a rash that does not fade",
        ),
    ),
    _Q.FEVER: (
        QT_TRANSLATE_NOOP("SafetyQuestions", "Is there a fever?"),
        QT_TRANSLATE_NOOP("SafetyQuestions", "38.0 °C (100.4 °F) or more, measured"),
    ),
    _Q.FALL_OR_BRUISE: (
        QT_TRANSLATE_NOOP("SafetyQuestions", "Any fall, bump or bruise?"),
        QT_TRANSLATE_NOOP("SafetyQuestions", "Even a small one"),
    ),
}
_BY_LIMB: Final[Mapping[Limb, Mapping[SafetyQuestion, tuple[str, str]]]] = {
    Limb.LEG: {
        _Q.HOT_OR_SWOLLEN: (
            QT_TRANSLATE_NOOP("SafetyQuestions", "Is the leg hot, red or swollen?"),
            QT_TRANSLATE_NOOP("SafetyQuestions", "Look at the hip, the thigh and the knee"),
        ),
        _Q.BENT_OR_BROKEN: (
            QT_TRANSLATE_NOOP("SafetyQuestions", "Does the leg look bent or broken?"),
            QT_TRANSLATE_NOOP("SafetyQuestions", "Or do you think a bone is broken?"),
        ),
        _Q.HARD_CRYING: (
            QT_TRANSLATE_NOOP("SafetyQuestions", "Hard crying when the leg moves?"),
            QT_TRANSLATE_NOOP("SafetyQuestions", "At diaper changes, for example"),
        ),
    },
    Limb.ARM: {
        _Q.HOT_OR_SWOLLEN: (
            QT_TRANSLATE_NOOP("SafetyQuestions", "Is the arm hot, red or swollen?"),
            QT_TRANSLATE_NOOP("SafetyQuestions", "Look at the shoulder, the elbow and the hand"),
        ),
        _Q.BENT_OR_BROKEN: (
            QT_TRANSLATE_NOOP("SafetyQuestions", "Does the arm look bent or broken?"),
            QT_TRANSLATE_NOOP("SafetyQuestions", "Or do you think a bone is broken?"),
        ),
        _Q.HARD_CRYING: (
            QT_TRANSLATE_NOOP("SafetyQuestions", "Hard crying when the arm moves?"),
            QT_TRANSLATE_NOOP("SafetyQuestions", "When you dress {name}, for example"),
        ),
    },
    Limb.OTHER: {
        _Q.HOT_OR_SWOLLEN: (
            QT_TRANSLATE_NOOP("SafetyQuestions", "Is a joint hot, red or swollen?"),
            QT_TRANSLATE_NOOP("SafetyQuestions", "Look at both arms, both legs and the neck"),
        ),
        _Q.BENT_OR_BROKEN: (
            QT_TRANSLATE_NOOP("SafetyQuestions", "Does a part look bent or broken?"),
            QT_TRANSLATE_NOOP("SafetyQuestions", "Or do you think a bone is broken?"),
        ),
        _Q.HARD_CRYING: (
            QT_TRANSLATE_NOOP("SafetyQuestions", "Hard crying when you move {name}?"),
            QT_TRANSLATE_NOOP("SafetyQuestions", "At diaper changes, for example"),
        ),
    },
}


def question_words(question: SafetyQuestion, limb: Limb, name: str) -> QuestionWords:
    """How `question` is asked about a baby called `name`."""
    found = _ALL.get(question) or _BY_LIMB[limb][question]
    asked, hint = (QCoreApplication.translate("SafetyQuestions", text) for text in found)
    return QuestionWords(asked.format(name=isolated(name)), hint.format(name=isolated(name)))
