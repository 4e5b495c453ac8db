"""Which of the parent's own answers called the questions, in one sentence."""

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.codes import Joint, Movement, Presence, Reaction, Sound
from baby_joints.domain.observation import Observation
from baby_joints.ui.isolated import isolated
from baby_joints.ui.safety.limb import Limb, limb_of

translate = QCoreApplication.translate


def called_words(entry: Observation, name: str) -> str:
    """The most urgent reason, as in "You wrote that Mia holds the leg stiffly."."""
    urgent = _of_movement(entry, name) or _of_signs(entry)
    return urgent or _of_pain(entry, name) or _of_sound(entry)


def _of_movement(entry: Observation, name: str) -> str:
    texts = {
        (Movement.NOT_USED, Limb.LEG): translate(
            "SafetyCalled", "You wrote that {name} does not use the leg."
        ),
        (Movement.NOT_USED, Limb.ARM): translate(
            "SafetyCalled", "You wrote that {name} does not use the arm."
        ),
        (Movement.NOT_USED, Limb.OTHER): translate(
            "SafetyCalled", "You wrote that {name} does not move it."
        ),
        (Movement.HELD_STIFFLY, Limb.LEG): translate(
            "SafetyCalled", "You wrote that {name} holds the leg stiffly."
        ),
        (Movement.HELD_STIFFLY, Limb.ARM): translate(
            "SafetyCalled", "You wrote that {name} holds the arm stiffly."
        ),
        (Movement.HELD_STIFFLY, Limb.OTHER): translate(
            "SafetyCalled", "You wrote that {name} holds it stiffly."
        ),
        (Movement.REDUCED, Limb.LEG): translate(
            "SafetyCalled", "You wrote that {name} moves the leg less."
        ),
        (Movement.REDUCED, Limb.ARM): translate(
            "SafetyCalled", "You wrote that {name} moves the arm less."
        ),
        (Movement.REDUCED, Limb.OTHER): translate(
            "SafetyCalled", "You wrote that {name} moves it less."
        ),
    }
    return texts.get((entry.movement, limb_of(entry.joint)), "").format(name=isolated(name))


def _of_signs(entry: Observation) -> str:
    if entry.swelling is Presence.PRESENT:
        return translate("SafetyCalled", "You wrote that it was swollen near the joint.")
    if entry.redness is Presence.PRESENT:
        return translate("SafetyCalled", "You wrote that it was red near the joint.")
    if entry.warmth is Presence.PRESENT:
        return translate("SafetyCalled", "You wrote that it was warm to the touch.")
    if entry.joint is Joint.HIP and entry.felt_loose is Presence.PRESENT:
        return translate("SafetyCalled", "You wrote that the hip felt loose.")
    return ""


def _of_pain(entry: Observation, name: str) -> str:
    texts = {
        Reaction.CRYING: translate("SafetyCalled", "You wrote that {name} cried right after."),
        Reaction.WINCING: translate("SafetyCalled", "You wrote that {name} winced right after."),
        Reaction.DISCOMFORT: translate(
            "SafetyCalled", "You wrote that {name} was uneasy right after."
        ),
    }
    given = entry.reaction or frozenset()
    return next((texts[one].format(name=isolated(name)) for one in Reaction if one in given), "")


def _of_sound(entry: Observation) -> str:
    if entry.joint is Joint.HIP and entry.sound is Sound.CLUNK:
        return translate("SafetyCalled", "You wrote a clunk of the hip.")
    if entry.sound is Sound.GRINDING:
        return translate("SafetyCalled", "You wrote a grinding sound.")
    return translate("SafetyCalled", "You answered the safety questions here.")
