"""Hip checks in the words of the window."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.due_checks import DueCheck
from baby_joints.analysis.hip_check import AgeUnit, CheckKind, HipCheck
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP
from baby_joints.ui.visits.visit_words import day_words

_CHECKS = {
    AgeUnit.DAYS: (
        QT_TRANSLATE_NOOP("Checks", "Check at {first} days"),
        QT_TRANSLATE_NOOP("Checks", "Check at {first} to {last} days"),
    ),
    AgeUnit.WEEKS: (
        QT_TRANSLATE_NOOP("Checks", "Check at {first} weeks"),
        QT_TRANSLATE_NOOP("Checks", "Check at {first} to {last} weeks"),
    ),
    AgeUnit.WEEKS_OF_LIFE: (
        QT_TRANSLATE_NOOP("Checks", "Check in week {first}"),
        QT_TRANSLATE_NOOP("Checks", "Check in weeks {first} to {last}"),
    ),
    AgeUnit.MONTHS: (
        QT_TRANSLATE_NOOP("Checks", "{first}-month check"),
        QT_TRANSLATE_NOOP("Checks", "Check at {first} to {last} months"),
    ),
}
_SCANS = {
    AgeUnit.DAYS: (
        QT_TRANSLATE_NOOP("Checks", "Hip scan at {first} days"),
        QT_TRANSLATE_NOOP("Checks", "Hip scan at {first} to {last} days"),
    ),
    AgeUnit.WEEKS: (
        QT_TRANSLATE_NOOP("Checks", "Hip scan at {first} weeks"),
        QT_TRANSLATE_NOOP("Checks", "Hip scan at {first} to {last} weeks"),
    ),
    AgeUnit.WEEKS_OF_LIFE: (
        QT_TRANSLATE_NOOP("Checks", "Hip scan in week {first}"),
        QT_TRANSLATE_NOOP("Checks", "Hip scan in weeks {first} to {last}"),
    ),
    AgeUnit.MONTHS: (
        QT_TRANSLATE_NOOP("Checks", "Hip scan at {first} months"),
        QT_TRANSLATE_NOOP("Checks", "Hip scan at {first} to {last} months"),
    ),
}


def check_name(check: HipCheck) -> str:
    """The check by its age: "4-month check", "Check at 6 to 8 weeks"."""
    if check.first == 0 and check.what is CheckKind.CHECK:
        return QCoreApplication.translate("Checks", "Newborn check")
    words = _CHECKS if check.what is CheckKind.CHECK else _SCANS
    text = words[check.unit][check.first != check.last]
    return QCoreApplication.translate("Checks", text).format(first=check.first, last=check.last)


def check_days(due: DueCheck, today: date) -> str:
    """When it is due: "Around May 10", "February 21 to March 7"."""
    first, last = day_words(due.first_on, today), day_words(due.last_on, today)
    if due.first_on == due.last_on:
        return QCoreApplication.translate("Checks", "Around {day}").format(day=first)
    text = QCoreApplication.translate("Checks", "{first} to {last}")
    return text.format(first=first, last=last)
