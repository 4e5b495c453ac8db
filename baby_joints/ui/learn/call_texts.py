"""When to call, level by level: the reviewed advice as one list.

It says what ``resources/guidance/advice.toml`` and the rules about patterns say; a test holds the
two together.
"""

from typing import Final, NamedTuple

from baby_joints.domain.codes import Level
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP


class CallText(NamedTuple):
    """A level, the whole list of what belongs to it, and the list in a few words."""

    level: Level
    lines: tuple[str, ...]
    short: str


CALL_TEXTS: Final = (
    CallText(
        Level.EMERGENCY_NOW,
        (
            QT_TRANSLATE_NOOP(
                "Learn",
                "Very ill: hard to wake, trouble breathing, blue or very pale, a fit, a rash that "
                "does not fade",
            ),
            QT_TRANSLATE_NOOP("Learn", "A fever of 38.0 °C (100.4 °F) or more before 3 months"),
            QT_TRANSLATE_NOOP(
                "Learn", "A limb held stiffly or not used, with a fever or a hot joint"
            ),
            QT_TRANSLATE_NOOP("Learn", "A hot, red or swollen joint before 3 months"),
            QT_TRANSLATE_NOOP("Learn", "A limb that looks bent or broken"),
        ),
        QT_TRANSLATE_NOOP("Learn", "Very ill. A fever before 3 months. A stiff limb with a fever."),
    ),
    CallText(
        Level.TODAY,
        (
            QT_TRANSLATE_NOOP("Learn", "A joint is hot, red or swollen. Under 12 months: hospital"),
            QT_TRANSLATE_NOOP(
                "Learn", "A limb is held stiffly or not used. Under 12 months: hospital"
            ),
            QT_TRANSLATE_NOOP("Learn", "Hard crying when a limb moves"),
            QT_TRANSLATE_NOOP("Learn", "A fall, a bump or a bruise in the first year"),
            QT_TRANSLATE_NOOP("Learn", "A fever of 38.0 °C (100.4 °F) or more"),
        ),
        QT_TRANSLATE_NOOP(
            "Learn", "A joint is swollen, red or warm. A limb is held stiffly or not used."
        ),
    ),
    CallText(
        Level.WITHIN_24_HOURS,
        (
            QT_TRANSLATE_NOOP("Learn", "Crying or wincing right after the sound, more than once"),
            QT_TRANSLATE_NOOP("Learn", "A limb that moves less"),
            QT_TRANSLATE_NOOP("Learn", "Grinding in the first 6 weeks"),
        ),
        QT_TRANSLATE_NOOP("Learn", "Crying or wincing right after the sound, more than once."),
    ),
    CallText(
        Level.THIS_WEEK,
        (
            QT_TRANSLATE_NOOP("Learn", "A hip clunks or feels loose"),
            QT_TRANSLATE_NOOP("Learn", "One leg opens less or looks shorter"),
            QT_TRANSLATE_NOOP("Learn", "A limp or a waddle"),
        ),
        QT_TRANSLATE_NOOP("Learn", "A hip clunks or feels loose. One leg opens less."),
    ),
    CallText(
        Level.WITHIN_TWO_WEEKS,
        (
            QT_TRANSLATE_NOOP("Learn", "A hip keeps clicking. Sooner is better"),
            QT_TRANSLATE_NOOP("Learn", "A hip sounds with almost each movement"),
        ),
        QT_TRANSLATE_NOOP("Learn", "A hip keeps clicking, or sounds with almost each movement."),
    ),
    CallText(
        Level.NEXT_VISIT,
        (
            QT_TRANSLATE_NOOP("Learn", "Grinding later on, without pain"),
            QT_TRANSLATE_NOOP(
                "Learn", "A sound with almost each movement, not at a hip, without pain"
            ),
            QT_TRANSLATE_NOOP("Learn", "A hip sound that comes back, or one from 12 weeks of age"),
            QT_TRANSLATE_NOOP("Learn", "A hip that sounds more often than before"),
            QT_TRANSLATE_NOOP("Learn", "Skin creases that differ"),
        ),
        QT_TRANSLATE_NOOP("Learn", "Grinding. A sound every time that is not at a hip."),
    ),
)
SOURCES: Final = QT_TRANSLATE_NOOP(
    "Learn",
    "Sources: NHS Healthier Together; NICE NG143; Royal Children’s Hospital Melbourne; Queensland "
    "Children’s Hospital; American Academy of Pediatrics. Some lines are this diary’s own.",
)
