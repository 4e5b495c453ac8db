"""Kinds of visits and scans, and when a visit is, in the words of the window."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.questions import hour_is_known
from baby_joints.domain.visit import Visit
from baby_joints.ui import formatting
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

KINDS: Final = {
    "well_child": QT_TRANSLATE_NOOP("Visits", "Check-up"),
    "sick": QT_TRANSLATE_NOOP("Visits", "Sick visit"),
    "urgent": QT_TRANSLATE_NOOP("Visits", "Urgent visit"),
    "orthopedics": QT_TRANSLATE_NOOP("Visits", "Bone doctor"),
    "specialist": QT_TRANSLATE_NOOP("Visits", "Other specialist"),
    "ultrasound": QT_TRANSLATE_NOOP("Visits", "Ultrasound"),
    "x_ray": QT_TRANSLATE_NOOP("Visits", "X-ray"),
    "phone": QT_TRANSLATE_NOOP("Visits", "Phone call"),
    "other": QT_TRANSLATE_NOOP("Visits", "Other visit"),
}
HIP_CHECK: Final = "hip_check"
FINDINGS: Final = {
    HIP_CHECK: QT_TRANSLATE_NOOP("Visits", "Hip check"),
    "abduction": QT_TRANSLATE_NOOP("Visits", "How far the leg opens"),
    "leg_length": QT_TRANSLATE_NOOP("Visits", "Leg length"),
    "ortolani": QT_TRANSLATE_NOOP("Visits", "Ortolani"),
    "barlow": QT_TRANSLATE_NOOP("Visits", "Barlow"),
}
SCANS: Final = {
    "ultrasound": QT_TRANSLATE_NOOP("Visits", "Ultrasound"),
    "x_ray": QT_TRANSLATE_NOOP("Visits", "X-ray"),
}
_ICONS: Final = {"ultrasound": "scan-line", "x_ray": "scan-line", "phone": "phone"}


def kind_word(kind: str) -> str:
    """The kind of a visit; a code that is not known here as its own words."""
    return _word(KINDS, kind)


def finding_word(what: str) -> str:
    """What was looked at."""
    return _word(FINDINGS, what)


def scan_word(kind: str) -> str:
    """The kind of a scan."""
    return _word(SCANS, kind)


def kind_icon(kind: str) -> str:
    """The icon of a kind of visit."""
    return _ICONS.get(kind, "stethoscope")


def when(visit: Visit, now: datetime) -> str:
    """Day and time of a visit; without the time when nobody said it."""
    day = day_words(visit.day, now.date())
    if not hour_is_known(visit):
        return day
    text = QCoreApplication.translate("Visits", "{day}, {time}")
    return text.format(day=day, time=formatting.time(visit.visited_at))


def line(visit: Visit, now: datetime) -> str:
    """What a visit is called in a line."""
    return f"{kind_word(visit.kind)} · {when(visit, now)}"


def day_words(day: date, today: date) -> str:
    """A day, with its year when it is another one."""
    same = day.year == today.year
    return formatting.day_of_month(day) if same else formatting.long_day(day)


def _word(words: dict[str, str], code: str) -> str:
    known = words.get(code)
    if known is not None:
        return QCoreApplication.translate("Visits", known)
    said = code.replace("_", " ").strip()
    return said[:1].upper() + said[1:]
