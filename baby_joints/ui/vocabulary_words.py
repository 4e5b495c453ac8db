"""Words and icons for every code of the vocabulary; nothing but tables.

A second form stands where a code is used inside a sentence: other languages change more than the
first letter there.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from baby_joints.domain.codes import (
    Activity,
    Answer,
    HipSign,
    Joint,
    Level,
    LiftingStep,
    Movement,
    Noticed,
    Presence,
    Reaction,
    RiskFactor,
    SafetyQuestion,
    Sex,
    Side,
    Sound,
)
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

# Codes of two vocabularies may be spelled alike ("unsure"), so each vocabulary has its own table.
WORDS: Final[Mapping[type[StrEnum], Mapping[StrEnum, str]]] = {
    Joint: {
        Joint.NECK: QT_TRANSLATE_NOOP("Words", "Neck"),
        Joint.SHOULDER: QT_TRANSLATE_NOOP("Words", "Shoulder"),
        Joint.ELBOW: QT_TRANSLATE_NOOP("Words", "Elbow"),
        Joint.WRIST: QT_TRANSLATE_NOOP("Words", "Wrist"),
        Joint.FINGERS: QT_TRANSLATE_NOOP("Words", "Fingers"),
        Joint.UPPER_BACK: QT_TRANSLATE_NOOP("Words", "Upper back"),
        Joint.LOWER_BACK: QT_TRANSLATE_NOOP("Words", "Lower back"),
        Joint.HIP: QT_TRANSLATE_NOOP("Words", "Hip"),
        Joint.KNEE: QT_TRANSLATE_NOOP("Words", "Knee"),
        Joint.ANKLE: QT_TRANSLATE_NOOP("Words", "Ankle"),
        Joint.TOES: QT_TRANSLATE_NOOP("Words", "Toes"),
        Joint.UNSURE: QT_TRANSLATE_NOOP("Words", "Not sure where"),
    },
    Side: {
        Side.LEFT: QT_TRANSLATE_NOOP("Words", "Left"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Words", "Right"),
        Side.BOTH: QT_TRANSLATE_NOOP("Words", "Both"),
        Side.MIDDLE: QT_TRANSLATE_NOOP("Words", "Middle"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Words", "Not sure"),
    },
    Sound: {
        Sound.POP: QT_TRANSLATE_NOOP("Words", "Pop"),
        Sound.CLICK: QT_TRANSLATE_NOOP("Words", "Click"),
        Sound.CLUNK: QT_TRANSLATE_NOOP("Words", "Clunk"),
        Sound.GRINDING: QT_TRANSLATE_NOOP("Words", "Grinding"),
        Sound.UNSURE: QT_TRANSLATE_NOOP("Words", "Not sure"),
        Sound.NONE: QT_TRANSLATE_NOOP("Words", "No sound"),
    },
    Noticed: {
        Noticed.HEARD: QT_TRANSLATE_NOOP("Words", "Heard it"),
        Noticed.FELT: QT_TRANSLATE_NOOP("Words", "Felt it"),
    },
    Activity: {
        Activity.PICKED_UP: QT_TRANSLATE_NOOP("Words", "Picked up"),
        Activity.PUT_DOWN: QT_TRANSLATE_NOOP("Words", "Put down"),
        Activity.DIAPER_CHANGE: QT_TRANSLATE_NOOP("Words", "Diaper change"),
        Activity.DRESSING: QT_TRANSLATE_NOOP("Words", "Dressing"),
        Activity.BATHING: QT_TRANSLATE_NOOP("Words", "Bathing"),
        Activity.FEEDING: QT_TRANSLATE_NOOP("Words", "Feeding"),
        Activity.CARRIED: QT_TRANSLATE_NOOP("Words", "Carried"),
        Activity.CAR_SEAT: QT_TRANSLATE_NOOP("Words", "Car seat"),
        Activity.STRETCHING: QT_TRANSLATE_NOOP("Words", "Stretching"),
        Activity.KICKING: QT_TRANSLATE_NOOP("Words", "Kicking"),
        Activity.TUMMY_TIME: QT_TRANSLATE_NOOP("Words", "Tummy time"),
        Activity.ROLLING: QT_TRANSLATE_NOOP("Words", "Rolling"),
        Activity.CRAWLING: QT_TRANSLATE_NOOP("Words", "Crawling"),
        Activity.STANDING: QT_TRANSLATE_NOOP("Words", "Standing"),
        Activity.WALKING: QT_TRANSLATE_NOOP("Words", "Walking"),
        Activity.OTHER: QT_TRANSLATE_NOOP("Words", "Something else"),
    },
    Reaction: {
        Reaction.CRYING: QT_TRANSLATE_NOOP("Words", "Crying"),
        Reaction.WINCING: QT_TRANSLATE_NOOP("Words", "Wincing"),
        Reaction.DISCOMFORT: QT_TRANSLATE_NOOP("Words", "Discomfort"),
    },
    Presence: {
        Presence.PRESENT: QT_TRANSLATE_NOOP("Words", "It was there"),
        Presence.ABSENT: QT_TRANSLATE_NOOP("Words", "Looked, not there"),
        Presence.NOT_CHECKED: QT_TRANSLATE_NOOP("Words", "Not checked"),
    },
    Movement: {
        Movement.NORMAL: QT_TRANSLATE_NOOP("Words", "As usual"),
        Movement.REDUCED: QT_TRANSLATE_NOOP("Words", "Moves less"),
        Movement.HELD_STIFFLY: QT_TRANSLATE_NOOP("Words", "Held stiffly"),
        Movement.NOT_USED: QT_TRANSLATE_NOOP("Words", "Not used"),
        Movement.NOT_CHECKED: QT_TRANSLATE_NOOP("Words", "Not checked"),
    },
    Answer: {
        Answer.YES: QT_TRANSLATE_NOOP("Words", "Yes"),
        Answer.NO: QT_TRANSLATE_NOOP("Words", "No"),
        Answer.UNSURE: QT_TRANSLATE_NOOP("Words", "Not sure"),
    },
    LiftingStep: {
        LiftingStep.HEAD_NECK_TORSO_SUPPORTED: QT_TRANSLATE_NOOP("Words", "Held head, neck, body"),
        LiftingStep.MOVED_AS_ONE_UNIT: QT_TRANSLATE_NOOP("Words", "Lifted as one piece"),
        LiftingStep.BROUGHT_CLOSE_FIRST: QT_TRANSLATE_NOOP("Words", "Came close first"),
        LiftingStep.SLOW_AND_SMOOTH: QT_TRANSLATE_NOOP("Words", "Slow and smooth"),
        LiftingStep.KEPT_CLOSE_TO_CHEST: QT_TRANSLATE_NOOP("Words", "Close to your chest"),
    },
    SafetyQuestion: {
        SafetyQuestion.LOOKS_ILL: QT_TRANSLATE_NOOP("Words", "Looks very ill"),
        SafetyQuestion.FEVER: QT_TRANSLATE_NOOP("Words", "Fever"),
        SafetyQuestion.HOT_OR_SWOLLEN: QT_TRANSLATE_NOOP("Words", "Hot, red or swollen"),
        SafetyQuestion.BENT_OR_BROKEN: QT_TRANSLATE_NOOP("Words", "Looks bent or broken"),
        SafetyQuestion.HARD_CRYING: QT_TRANSLATE_NOOP("Words", "Hard crying when it moves"),
        SafetyQuestion.FALL_OR_BRUISE: QT_TRANSLATE_NOOP("Words", "A fall, bump or bruise"),
    },
    HipSign: {
        HipSign.OPENS_LESS: QT_TRANSLATE_NOOP("Words", "One leg opens less"),
        HipSign.LEG_LOOKS_SHORTER: QT_TRANSLATE_NOOP("Words", "One leg looks shorter"),
        HipSign.CREASES_UNEVEN: QT_TRANSLATE_NOOP("Words", "Skin creases differ"),
        HipSign.LIMP_OR_WADDLE: QT_TRANSLATE_NOOP("Words", "Limp or waddle"),
    },
    Sex: {
        Sex.FEMALE: QT_TRANSLATE_NOOP("Words", "Girl"),
        Sex.MALE: QT_TRANSLATE_NOOP("Words", "Boy"),
        Sex.UNSURE: QT_TRANSLATE_NOOP("Words", "Not said"),
    },
    RiskFactor: {
        RiskFactor.BREECH: QT_TRANSLATE_NOOP("Words", "Bottom first before birth (breech)"),
        RiskFactor.FAMILY_HISTORY: QT_TRANSLATE_NOOP("Words", "Hip trouble in the family"),
        RiskFactor.OLIGOHYDRAMNIOS: QT_TRANSLATE_NOOP("Words", "Too little water before birth"),
        RiskFactor.HIGH_BIRTH_WEIGHT: QT_TRANSLATE_NOOP("Words", "High birth weight"),
        RiskFactor.MULTIPLE_BIRTH: QT_TRANSLATE_NOOP("Words", "Twins or more"),
        RiskFactor.TORTICOLLIS: QT_TRANSLATE_NOOP("Words", "Head held to one side"),
        RiskFactor.FOOT_DEFORMITY: QT_TRANSLATE_NOOP("Words", "Foot turned or bent"),
        RiskFactor.TIGHT_SWADDLING: QT_TRANSLATE_NOOP("Words", "Tight swaddling"),
        RiskFactor.PAST_HIP_INSTABILITY: QT_TRANSLATE_NOOP("Words", "A hip was loose before"),
    },
    Level: {
        Level.EMERGENCY_NOW: QT_TRANSLATE_NOOP("Words", "Emergency now"),
        Level.TODAY: QT_TRANSLATE_NOOP("Words", "Be seen today"),
        Level.WITHIN_24_HOURS: QT_TRANSLATE_NOOP("Words", "Call within 24 hours"),
        Level.THIS_WEEK: QT_TRANSLATE_NOOP("Words", "Call this week"),
        Level.WITHIN_TWO_WEEKS: QT_TRANSLATE_NOOP("Words", "Within two weeks"),
        Level.NEXT_VISIT: QT_TRANSLATE_NOOP("Words", "Next visit"),
        Level.NOTE: QT_TRANSLATE_NOOP("Words", "Good to know"),
    },
}

LOWER_WORDS: Final[Mapping[type[StrEnum], Mapping[StrEnum, str]]] = {
    Sound: {
        Sound.POP: QT_TRANSLATE_NOOP("InSentence", "pop"),
        Sound.CLICK: QT_TRANSLATE_NOOP("InSentence", "click"),
        Sound.CLUNK: QT_TRANSLATE_NOOP("InSentence", "clunk"),
        Sound.GRINDING: QT_TRANSLATE_NOOP("InSentence", "grinding"),
        Sound.UNSURE: QT_TRANSLATE_NOOP("InSentence", "some sound"),
        Sound.NONE: QT_TRANSLATE_NOOP("InSentence", "no sound"),
    },
    Noticed: {
        Noticed.HEARD: QT_TRANSLATE_NOOP("InSentence", "heard"),
        Noticed.FELT: QT_TRANSLATE_NOOP("InSentence", "felt"),
    },
    Activity: {
        Activity.PICKED_UP: QT_TRANSLATE_NOOP("InSentence", "picked up"),
        Activity.PUT_DOWN: QT_TRANSLATE_NOOP("InSentence", "put down"),
        Activity.DIAPER_CHANGE: QT_TRANSLATE_NOOP("InSentence", "diaper change"),
        Activity.DRESSING: QT_TRANSLATE_NOOP("InSentence", "dressing"),
        Activity.BATHING: QT_TRANSLATE_NOOP("InSentence", "bathing"),
        Activity.FEEDING: QT_TRANSLATE_NOOP("InSentence", "feeding"),
        Activity.CARRIED: QT_TRANSLATE_NOOP("InSentence", "carried"),
        Activity.CAR_SEAT: QT_TRANSLATE_NOOP("InSentence", "car seat"),
        Activity.STRETCHING: QT_TRANSLATE_NOOP("InSentence", "stretching"),
        Activity.KICKING: QT_TRANSLATE_NOOP("InSentence", "kicking"),
        Activity.TUMMY_TIME: QT_TRANSLATE_NOOP("InSentence", "tummy time"),
        Activity.ROLLING: QT_TRANSLATE_NOOP("InSentence", "rolling"),
        Activity.CRAWLING: QT_TRANSLATE_NOOP("InSentence", "crawling"),
        Activity.STANDING: QT_TRANSLATE_NOOP("InSentence", "standing"),
        Activity.WALKING: QT_TRANSLATE_NOOP("InSentence", "walking"),
        Activity.OTHER: QT_TRANSLATE_NOOP("InSentence", "something else"),
    },
    Reaction: {
        Reaction.CRYING: QT_TRANSLATE_NOOP("InSentence", "crying"),
        Reaction.WINCING: QT_TRANSLATE_NOOP("InSentence", "wincing"),
        Reaction.DISCOMFORT: QT_TRANSLATE_NOOP("InSentence", "discomfort"),
    },
    Movement: {
        Movement.NORMAL: QT_TRANSLATE_NOOP("InSentence", "moves as usual"),
        Movement.REDUCED: QT_TRANSLATE_NOOP("InSentence", "moves less"),
        Movement.HELD_STIFFLY: QT_TRANSLATE_NOOP("InSentence", "held stiffly"),
        Movement.NOT_USED: QT_TRANSLATE_NOOP("InSentence", "not used"),
        Movement.NOT_CHECKED: QT_TRANSLATE_NOOP("InSentence", "not checked"),
    },
    HipSign: {
        HipSign.OPENS_LESS: QT_TRANSLATE_NOOP("InSentence", "one leg opens less"),
        HipSign.LEG_LOOKS_SHORTER: QT_TRANSLATE_NOOP("InSentence", "one leg looks shorter"),
        HipSign.CREASES_UNEVEN: QT_TRANSLATE_NOOP("InSentence", "skin creases differ"),
        HipSign.LIMP_OR_WADDLE: QT_TRANSLATE_NOOP("InSentence", "a limp or a waddle"),
    },
    Presence: {
        Presence.PRESENT: QT_TRANSLATE_NOOP("InSentence", "it was there"),
        Presence.ABSENT: QT_TRANSLATE_NOOP("InSentence", "looked, not there"),
        Presence.NOT_CHECKED: QT_TRANSLATE_NOOP("InSentence", "not checked"),
    },
}

ICONS: Final[Mapping[type[StrEnum], Mapping[StrEnum, str]]] = {
    Sound: {
        Sound.POP: "pop",
        Sound.CLICK: "click",
        Sound.CLUNK: "clunk",
        Sound.GRINDING: "grinding",
        Sound.UNSURE: "circle-question-mark",
        Sound.NONE: "no_sound",
    },
    Noticed: {Noticed.HEARD: "ear", Noticed.FELT: "hand"},
    Activity: {
        Activity.PICKED_UP: "arrow-up-from-line",
        Activity.PUT_DOWN: "arrow-down-to-line",
        Activity.DIAPER_CHANGE: "diaper",
        Activity.DRESSING: "shirt",
        Activity.BATHING: "bath",
        Activity.FEEDING: "milk",
        Activity.CARRIED: "carried",
        Activity.CAR_SEAT: "car",
        Activity.STRETCHING: "stretching",
        Activity.KICKING: "footprints",
        Activity.TUMMY_TIME: "tummy_time",
        Activity.ROLLING: "rolling",
        Activity.CRAWLING: "crawling",
        Activity.STANDING: "standing",
        Activity.WALKING: "walking",
        Activity.OTHER: "ellipsis",
    },
    Reaction: {
        Reaction.CRYING: "crying",
        Reaction.WINCING: "wincing",
        Reaction.DISCOMFORT: "discomfort",
    },
    Presence: {
        Presence.PRESENT: "mark_sound",
        Presence.ABSENT: "mark_quiet",
        Presence.NOT_CHECKED: "mark_nobody",
    },
    Level: {level: f"level_{level.value}" for level in Level},
}
