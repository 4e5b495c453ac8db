"""The hip signs as questions."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.codes import HipSign
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

_QUESTIONS: Final[Mapping[HipSign, str]] = {
    HipSign.OPENS_LESS: QT_TRANSLATE_NOOP("SignQuestions", "Does one leg open less?"),
    HipSign.LEG_LOOKS_SHORTER: QT_TRANSLATE_NOOP("SignQuestions", "Does one leg look shorter?"),
    HipSign.CREASES_UNEVEN: QT_TRANSLATE_NOOP("SignQuestions", "Do the skin creases differ?"),
    HipSign.LIMP_OR_WADDLE: QT_TRANSLATE_NOOP("SignQuestions", "A limp or a waddle?"),
}
_WHERE: Final[Mapping[HipSign, str]] = {
    HipSign.OPENS_LESS: QT_TRANSLATE_NOOP(
        "SignQuestions", "At a diaper change, both knees bent. Do not press."
    ),
    HipSign.LEG_LOOKS_SHORTER: QT_TRANSLATE_NOOP(
        "SignQuestions", "On the back, legs side by side. Do not pull."
    ),
    HipSign.CREASES_UNEVEN: QT_TRANSLATE_NOOP(
        "SignQuestions", "On the thighs and the bottom. Many healthy babies have this too."
    ),
    HipSign.LIMP_OR_WADDLE: QT_TRANSLATE_NOOP("SignQuestions", "When your baby stands or walks."),
}


def question(sign: HipSign) -> str:
    """The sign as a short question."""
    return QCoreApplication.translate("SignQuestions", _QUESTIONS[sign])


def where(sign: HipSign) -> str:
    """When and how to look, without pressing or pulling."""
    return QCoreApplication.translate("SignQuestions", _WHERE[sign])
