"""The reviewed advice in words: what to do first, why, and what comes then.

Sentences of this module are fixed; nothing in them is put together from parts but the baby's name,
the doctor's, and a telephone number. None of them names a cause, and none says that all is well.
"""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.emergency_numbers import EmergencyHelp, EmergencyPlace
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint
from baby_joints.ui.isolated import isolated
from baby_joints.ui.safety.limb import Limb, limb_of
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
CONTEXT: Final = "SafetyAdvice"


class Then(Enum):
    """A further step; each has its own words."""

    CALL_EMERGENCY = auto()
    CALL_DOCTOR = auto()
    DOCTOR_S_NUMBER = auto()
    OFFICE_CLOSED = auto()
    SAY_VACCINE = auto()
    LEAVE_STILL = auto()
    DO_NOT_REPEAT = auto()
    STAY = auto()


class _Text(NamedTuple):
    first: str
    reason: str
    then: tuple[Then, ...] = ()


class AdviceWords(NamedTuple):
    """`first`: the one thing to do now; `reason`: the published advice; `then`: further steps."""

    first: str
    reason: str
    then: tuple[str, ...]


_THEN: Final[Mapping[Then, str]] = {
    Then.CALL_EMERGENCY: QT_TRANSLATE_NOOP("SafetyAdvice", "You cannot get there? Call {number}."),
    Then.OFFICE_CLOSED: QT_TRANSLATE_NOOP(
        "SafetyAdvice", "Is the office closed? Go to a hospital."
    ),
    Then.SAY_VACCINE: QT_TRANSLATE_NOOP(
        "SafetyAdvice", "A shot in the last 48 hours? Say so there."
    ),
    Then.DO_NOT_REPEAT: QT_TRANSLATE_NOOP("SafetyAdvice", "Do not try to make the sound again."),
    Then.STAY: QT_TRANSLATE_NOOP("SafetyAdvice", "Stay with {name}."),
}
# What stands for a first step that depends on the country.
_CALL_THERE: Final = ""
_GO_THERE: Final = "*"
_PLACES: Final[Mapping[EmergencyPlace, str]] = {
    EmergencyPlace.EMERGENCY_ROOM: QT_TRANSLATE_NOOP(
        "SafetyAdvice", "Go to an emergency room now."
    ),
    EmergencyPlace.ACCIDENT_AND_EMERGENCY: QT_TRANSLATE_NOOP("SafetyAdvice", "Go to A&E now."),
    EmergencyPlace.EMERGENCY_DEPARTMENT: QT_TRANSLATE_NOOP(
        "SafetyAdvice", "Go to an emergency department now."
    ),
}
_HOSPITAL_TODAY: Final = QT_TRANSLATE_NOOP("SafetyAdvice", "Take {name} to a hospital today.")
_SEEN_TODAY: Final = QT_TRANSLATE_NOOP("SafetyAdvice", "Have a doctor see {name} today.")
_WITHIN_A_DAY: Final = QT_TRANSLATE_NOOP("SafetyAdvice", "Call your doctor within 24 hours.")
_NEXT_VISIT: Final = QT_TRANSLATE_NOOP("SafetyAdvice", "Bring it up at the next visit.")
_GO: Final = (Then.CALL_EMERGENCY, Then.LEAVE_STILL)
_SEEN: Final = (Then.CALL_DOCTOR, Then.OFFICE_CLOSED, Then.LEAVE_STILL)
_HOSPITAL: Final = (Then.CALL_DOCTOR, Then.LEAVE_STILL)

# By the `text` of a line of advice.
_TEXTS: Final[Mapping[str, _Text]] = {
    "looks_very_ill": _Text(
        _CALL_THERE,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice",
            "A baby who is hard to wake, cannot breathe well or turns blue needs help now.",
        ),
        (Then.STAY,),
    ),
    "fever_under_three_months": _Text(
        _GO_THERE,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice",
            "Babies under 3 months with a fever of 38.0 °C (100.4 °F) or more need care now.",
        ),
        (Then.CALL_EMERGENCY, Then.SAY_VACCINE),
    ),
    "fever": _Text(
        _SEEN_TODAY,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice",
            "Babies with a fever of 38.0 °C (100.4 °F) or more should be seen today.",
        ),
        (Then.CALL_DOCTOR, Then.OFFICE_CLOSED),
    ),
    "limb_with_fever_or_hot_joint": _Text(
        _GO_THERE,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice",
            "A limb held stiffly or not used, with a fever or a hot joint, needs care now.",
        ),
        _GO,
    ),
    "bent_or_broken": _Text(
        _GO_THERE,
        QT_TRANSLATE_NOOP("SafetyAdvice", "A limb that looks bent or broken needs care now."),
        _GO,
    ),
    "swollen_under_three_months": _Text(
        _GO_THERE,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice",
            "Babies under 3 months with a hot, red or swollen joint need care now.",
        ),
        _GO,
    ),
    "limb_held_or_unused_first_year": _Text(
        _HOSPITAL_TODAY,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice",
            "Babies who hold a limb stiffly should be seen today. Under 12 months: at a hospital.",
        ),
        _HOSPITAL,
    ),
    "limb_held_or_unused": _Text(
        _SEEN_TODAY,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice",
            "Children who hold a limb stiffly or do not use it should be seen today.",
        ),
        _SEEN,
    ),
    "swollen_red_or_warm_first_year": _Text(
        _HOSPITAL_TODAY,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice",
            "Babies with a hot, red or swollen joint should be seen today. "
            "Under 12 months: at a hospital.",
        ),
        _HOSPITAL,
    ),
    "swollen_red_or_warm": _Text(
        _SEEN_TODAY,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice", "Children with a hot, red or swollen joint should be seen today."
        ),
        _SEEN,
    ),
    "hard_crying": _Text(
        _SEEN_TODAY,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice", "Babies who cry hard when a limb moves should be seen today."
        ),
        _SEEN,
    ),
    "hard_crying_after_first_year": _Text(
        _WITHIN_A_DAY,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice", "Tell the doctor soon about hard crying when a limb moves."
        ),
        (Then.DOCTOR_S_NUMBER, Then.LEAVE_STILL),
    ),
    "fall_or_bruise": _Text(
        _SEEN_TODAY,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice",
            "A doctor should look at a young baby today after a fall, a bump or a bruise.",
        ),
        (Then.CALL_DOCTOR, Then.OFFICE_CLOSED),
    ),
    "pain_after_sound": _Text(
        _WITHIN_A_DAY,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice", "Pain right after the sound more than once is worth a call soon."
        ),
        (Then.DOCTOR_S_NUMBER, Then.DO_NOT_REPEAT),
    ),
    "reduced_movement": _Text(
        _WITHIN_A_DAY,
        QT_TRANSLATE_NOOP("SafetyAdvice", "A limb that moves less is worth a call soon."),
        (Then.DOCTOR_S_NUMBER, Then.LEAVE_STILL),
    ),
    "grinding_under_six_weeks": _Text(
        _WITHIN_A_DAY,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice", "Grinding in the first 6 weeks of life is worth a call soon."
        ),
        (Then.DOCTOR_S_NUMBER, Then.DO_NOT_REPEAT),
    ),
    "hip_clunk_loose_or_uneven": _Text(
        QT_TRANSLATE_NOOP("SafetyAdvice", "Call this week for a hip exam."),
        QT_TRANSLATE_NOOP(
            "SafetyAdvice",
            "A hip that clunks, feels loose or opens less should be checked. "
            "Do not wait for the next visit.",
        ),
        (Then.DOCTOR_S_NUMBER, Then.DO_NOT_REPEAT),
    ),
    "limp_or_waddle": _Text(
        QT_TRANSLATE_NOOP("SafetyAdvice", "Call your doctor this week."),
        QT_TRANSLATE_NOOP("SafetyAdvice", "A limp or a waddle should be looked at."),
        (Then.DOCTOR_S_NUMBER,),
    ),
    "grinding": _Text(
        _NEXT_VISIT,
        QT_TRANSLATE_NOOP("SafetyAdvice", "Tell the doctor about a grinding sound. Film it."),
        (Then.DO_NOT_REPEAT,),
    ),
    "creases_uneven": _Text(
        _NEXT_VISIT,
        QT_TRANSLATE_NOOP(
            "SafetyAdvice", "Uneven skin creases alone tell little. The doctor can look."
        ),
    ),
}


def known_texts() -> frozenset[str]:
    """The advice that there are words for."""
    return frozenset(_TEXTS)


def advice_words(
    text: str, child: Child, joint: Joint, there: EmergencyHelp, *, heard: bool = True
) -> AdviceWords:
    """What the line of advice `text` says; `there`: whom to call and where to go.

    Without a sound that was `heard` there is none to make again.
    """
    found = _TEXTS[text]
    steps = (step for step in found.then if heard or step is not Then.DO_NOT_REPEAT)
    then = (_then(step, child, joint, there.number) for step in steps)
    return AdviceWords(
        _first(found.first, child, there),
        translate(CONTEXT, found.reason).format(name=isolated(child.name)),
        tuple(step for step in then if step),
    )


def look_first(child: Child, *, in_pain: bool) -> AdviceWords:
    """What is said while no answer calls for more than a look."""
    then = [translate("SafetyAdvice", "Worried? Call your doctor. That is reason enough.")]
    if in_pain:
        pain = translate("SafetyAdvice", "Pain after the sound once more? Call within 24 hours.")
        then.insert(0, pain)
    return AdviceWords(
        translate("SafetyAdvice", "Look at {name} now.").format(name=isolated(child.name)),
        translate("SafetyAdvice", "Go through the six questions. A yes can change what to do."),
        tuple(then),
    )


def _first(first: str, child: Child, there: EmergencyHelp) -> str:
    if first == _CALL_THERE:
        return call_emergency(there.number)
    if first == _GO_THERE:
        return translate(CONTEXT, _PLACES[there.place])
    return translate(CONTEXT, first).format(name=isolated(child.name))


def call_emergency(number: str | None) -> str:
    """The call as an order: "Call 911 now."."""
    if number is None:
        return translate("SafetyAdvice", "Call your local emergency number now.")
    return translate("SafetyAdvice", "Call {number} now.").format(number=number)


def _then(step: Then, child: Child, joint: Joint, number: str | None) -> str:
    if step is Then.DOCTOR_S_NUMBER:
        return _doctor_s_number(child)
    if step is Then.CALL_DOCTOR:
        return _doctor_s_number(child) or translate("SafetyAdvice", "Call your doctor.")
    if step is Then.LEAVE_STILL:
        return _leave_still(limb_of(joint))
    if step is Then.CALL_EMERGENCY and number is None:
        return translate("SafetyAdvice", "You cannot get there? Call your local emergency number.")
    return translate(CONTEXT, _THEN[step]).format(name=isolated(child.name), number=number)


def _doctor_s_number(child: Child) -> str:
    """Empty when neither name nor number is known."""
    name, phone = child.doctor_name.strip(), child.doctor_phone.strip()
    if name and phone:
        return translate("SafetyAdvice", "Call {doctor}: {phone}.").format(
            doctor=isolated(name), phone=isolated(phone)
        )
    if name:
        return translate("SafetyAdvice", "Call {doctor}.").format(doctor=isolated(name))
    if phone:
        return translate("SafetyAdvice", "Call your doctor: {phone}.").format(phone=isolated(phone))
    return ""


def _leave_still(limb: Limb) -> str:
    if limb is Limb.LEG:
        return translate("SafetyAdvice", "Do not move the leg to test it.")
    if limb is Limb.ARM:
        return translate("SafetyAdvice", "Do not move the arm to test it.")
    return translate("SafetyAdvice", "Do not move it to test it.")
