"""Every joint with its side as whole words: other languages bend both words together."""

from collections.abc import Mapping
from typing import Final

from baby_joints.domain.codes import Joint, Side
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

Phrases = Mapping[Joint, Mapping[Side, str]]

SITES: Final[Phrases] = {
    Joint.NECK: {
        Side.MIDDLE: QT_TRANSLATE_NOOP("Sites", "Neck"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Neck"),
    },
    Joint.SHOULDER: {
        Side.LEFT: QT_TRANSLATE_NOOP("Sites", "Left shoulder"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Sites", "Right shoulder"),
        Side.BOTH: QT_TRANSLATE_NOOP("Sites", "Both shoulders"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Shoulder, side not sure"),
    },
    Joint.ELBOW: {
        Side.LEFT: QT_TRANSLATE_NOOP("Sites", "Left elbow"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Sites", "Right elbow"),
        Side.BOTH: QT_TRANSLATE_NOOP("Sites", "Both elbows"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Elbow, side not sure"),
    },
    Joint.WRIST: {
        Side.LEFT: QT_TRANSLATE_NOOP("Sites", "Left wrist"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Sites", "Right wrist"),
        Side.BOTH: QT_TRANSLATE_NOOP("Sites", "Both wrists"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Wrist, side not sure"),
    },
    Joint.FINGERS: {
        Side.LEFT: QT_TRANSLATE_NOOP("Sites", "Left fingers"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Sites", "Right fingers"),
        Side.BOTH: QT_TRANSLATE_NOOP("Sites", "Fingers of both hands"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Fingers, side not sure"),
    },
    Joint.UPPER_BACK: {
        Side.MIDDLE: QT_TRANSLATE_NOOP("Sites", "Upper back"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Upper back"),
    },
    Joint.LOWER_BACK: {
        Side.LEFT: QT_TRANSLATE_NOOP("Sites", "Lower back, left"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Sites", "Lower back, right"),
        Side.BOTH: QT_TRANSLATE_NOOP("Sites", "Lower back, both sides"),
        Side.MIDDLE: QT_TRANSLATE_NOOP("Sites", "Lower back"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Lower back, side not sure"),
    },
    Joint.HIP: {
        Side.LEFT: QT_TRANSLATE_NOOP("Sites", "Left hip"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Sites", "Right hip"),
        Side.BOTH: QT_TRANSLATE_NOOP("Sites", "Both hips"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Hip, side not sure"),
    },
    Joint.KNEE: {
        Side.LEFT: QT_TRANSLATE_NOOP("Sites", "Left knee"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Sites", "Right knee"),
        Side.BOTH: QT_TRANSLATE_NOOP("Sites", "Both knees"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Knee, side not sure"),
    },
    Joint.ANKLE: {
        Side.LEFT: QT_TRANSLATE_NOOP("Sites", "Left ankle"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Sites", "Right ankle"),
        Side.BOTH: QT_TRANSLATE_NOOP("Sites", "Both ankles"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Ankle, side not sure"),
    },
    Joint.TOES: {
        Side.LEFT: QT_TRANSLATE_NOOP("Sites", "Left toes"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Sites", "Right toes"),
        Side.BOTH: QT_TRANSLATE_NOOP("Sites", "Toes of both feet"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Toes, side not sure"),
    },
    Joint.UNSURE: {
        Side.LEFT: QT_TRANSLATE_NOOP("Sites", "Somewhere left"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Sites", "Somewhere right"),
        Side.BOTH: QT_TRANSLATE_NOOP("Sites", "Somewhere on both sides"),
        Side.MIDDLE: QT_TRANSLATE_NOOP("Sites", "Somewhere in the middle"),
        Side.UNSURE: QT_TRANSLATE_NOOP("Sites", "Not sure where"),
    },
}

LOWER_SITES: Final[Phrases] = {
    Joint.NECK: {
        Side.MIDDLE: QT_TRANSLATE_NOOP("SitesInSentence", "neck"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "neck"),
    },
    Joint.SHOULDER: {
        Side.LEFT: QT_TRANSLATE_NOOP("SitesInSentence", "left shoulder"),
        Side.RIGHT: QT_TRANSLATE_NOOP("SitesInSentence", "right shoulder"),
        Side.BOTH: QT_TRANSLATE_NOOP("SitesInSentence", "both shoulders"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "shoulder, side not sure"),
    },
    Joint.ELBOW: {
        Side.LEFT: QT_TRANSLATE_NOOP("SitesInSentence", "left elbow"),
        Side.RIGHT: QT_TRANSLATE_NOOP("SitesInSentence", "right elbow"),
        Side.BOTH: QT_TRANSLATE_NOOP("SitesInSentence", "both elbows"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "elbow, side not sure"),
    },
    Joint.WRIST: {
        Side.LEFT: QT_TRANSLATE_NOOP("SitesInSentence", "left wrist"),
        Side.RIGHT: QT_TRANSLATE_NOOP("SitesInSentence", "right wrist"),
        Side.BOTH: QT_TRANSLATE_NOOP("SitesInSentence", "both wrists"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "wrist, side not sure"),
    },
    Joint.FINGERS: {
        Side.LEFT: QT_TRANSLATE_NOOP("SitesInSentence", "left fingers"),
        Side.RIGHT: QT_TRANSLATE_NOOP("SitesInSentence", "right fingers"),
        Side.BOTH: QT_TRANSLATE_NOOP("SitesInSentence", "fingers of both hands"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "fingers, side not sure"),
    },
    Joint.UPPER_BACK: {
        Side.MIDDLE: QT_TRANSLATE_NOOP("SitesInSentence", "upper back"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "upper back"),
    },
    Joint.LOWER_BACK: {
        Side.LEFT: QT_TRANSLATE_NOOP("SitesInSentence", "lower back, left"),
        Side.RIGHT: QT_TRANSLATE_NOOP("SitesInSentence", "lower back, right"),
        Side.BOTH: QT_TRANSLATE_NOOP("SitesInSentence", "lower back, both sides"),
        Side.MIDDLE: QT_TRANSLATE_NOOP("SitesInSentence", "lower back"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "lower back, side not sure"),
    },
    Joint.HIP: {
        Side.LEFT: QT_TRANSLATE_NOOP("SitesInSentence", "left hip"),
        Side.RIGHT: QT_TRANSLATE_NOOP("SitesInSentence", "right hip"),
        Side.BOTH: QT_TRANSLATE_NOOP("SitesInSentence", "both hips"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "hip, side not sure"),
    },
    Joint.KNEE: {
        Side.LEFT: QT_TRANSLATE_NOOP("SitesInSentence", "left knee"),
        Side.RIGHT: QT_TRANSLATE_NOOP("SitesInSentence", "right knee"),
        Side.BOTH: QT_TRANSLATE_NOOP("SitesInSentence", "both knees"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "knee, side not sure"),
    },
    Joint.ANKLE: {
        Side.LEFT: QT_TRANSLATE_NOOP("SitesInSentence", "left ankle"),
        Side.RIGHT: QT_TRANSLATE_NOOP("SitesInSentence", "right ankle"),
        Side.BOTH: QT_TRANSLATE_NOOP("SitesInSentence", "both ankles"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "ankle, side not sure"),
    },
    Joint.TOES: {
        Side.LEFT: QT_TRANSLATE_NOOP("SitesInSentence", "left toes"),
        Side.RIGHT: QT_TRANSLATE_NOOP("SitesInSentence", "right toes"),
        Side.BOTH: QT_TRANSLATE_NOOP("SitesInSentence", "toes of both feet"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "toes, side not sure"),
    },
    Joint.UNSURE: {
        Side.LEFT: QT_TRANSLATE_NOOP("SitesInSentence", "somewhere left"),
        Side.RIGHT: QT_TRANSLATE_NOOP("SitesInSentence", "somewhere right"),
        Side.BOTH: QT_TRANSLATE_NOOP("SitesInSentence", "somewhere on both sides"),
        Side.MIDDLE: QT_TRANSLATE_NOOP("SitesInSentence", "somewhere in the middle"),
        Side.UNSURE: QT_TRANSLATE_NOOP("SitesInSentence", "not sure where"),
    },
}
