"""Backups, and what going back to one would change, in words."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.safekeeping.backups import Backup, BackupReason, BackupsSeen
from baby_joints.safekeeping.comparison import ChildComparison, Comparison, Entries
from baby_joints.ui.formatting import count_entries, data_size, relative_day, short_day, time
from baby_joints.ui.isolated import isolated
from baby_joints.ui.numbered import numbered
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

translate: Final = QCoreApplication.translate
_REASONS: Final = {
    BackupReason.ASKED: QT_TRANSLATE_NOOP("Backups", "you asked for it"),
    BackupReason.MIGRATION: QT_TRANSLATE_NOOP("Backups", "before an update of the program"),
    BackupReason.IMPORT: QT_TRANSLATE_NOOP("Backups", "before a file was added"),
    BackupReason.RESTORE: QT_TRANSLATE_NOOP("Backups", "before you went back"),
    BackupReason.MOVED: QT_TRANSLATE_NOOP("Backups", "when its file was moved"),
}


def when(backup: Backup, now: datetime) -> str:
    """When it was made, in the time of this place: "Today, April 23, 10:24 am"."""
    made = backup.made_at.astimezone(now.tzinfo)
    day = relative_day(made.date(), now.date())
    return translate("Backups", "{day}, {time}").format(day=day, time=time(made))


def backup_line(backup: Backup, now: datetime) -> str:
    """One line of a list."""
    if not backup.is_good:
        return translate("Backups", "{when} · it is damaged").format(when=when(backup, now))
    if not backup.opens:
        return translate("Backups", "{when} · it has another password").format(
            when=when(backup, now)
        )
    if not backup.is_sound:
        text = translate("Backups", "{when} · an entry is not as it was saved")
        return text.format(when=when(backup, now))
    reason = _REASONS.get(backup.reason)
    if reason is None:
        return when(backup, now)
    text = translate("Backups", "{when} · {reason}")
    return text.format(when=when(backup, now), reason=translate("Backups", reason))


def backups_line(seen: BackupsSeen) -> str:
    """How many there are, and how much room they take."""
    text = numbered("Backups", "%n backups, {size}", "%n backup, {size}", len(seen.backups))
    return text.format(size=data_size(seen.size))


def change_lines(found: Comparison) -> tuple[str, ...]:
    """What would change if the diary held what the file holds."""
    if found.is_same:
        return (
            translate("Backups", "The file holds the same as your diary. Nothing would change."),
        )
    several = len(found.children) > 1
    return tuple(
        translate("Backups", "{name}: {words}").format(name=isolated(child.name), words=words)
        if several
        else words
        for child in found.children
        for words in _changes(child)
    )


def _changes(child: ChildComparison) -> Iterator[str]:
    if not child.is_there:
        yield translate(
            "Backups", "This child is not in the file. The whole diary of the child would go."
        )
    if not child.is_here:
        yield translate("Backups", "This child is in the file only, with {entries}.").format(
            entries=count_entries(child.only_there.count)
        )
        return
    if child.only_here.count:
        yield translate("Backups", "Would leave your diary: {entries}.").format(
            entries=_told(child.only_here)
        )
    if child.only_there.count:
        yield translate("Backups", "Would come into your diary: {entries}.").format(
            entries=_told(child.only_there)
        )
    if child.different.count:
        yield translate("Backups", "Would change: {entries}.").format(
            entries=_told(child.different)
        )
    if child.child_differs:
        yield translate("Backups", "What is written about the child would change too.")
    if child.is_same:
        yield translate("Backups", "Nothing would change.")


def _told(entries: Entries) -> str:
    words = count_entries(entries.count)
    if entries.first is None or entries.last is None:
        return words
    return translate("Backups", "{entries} ({days})").format(
        entries=words, days=_days(entries.first, entries.last)
    )


def _days(first: date, last: date) -> str:
    if first == last:
        return short_day(first)
    return translate("Backups", "{first} to {last}").format(
        first=short_day(first), last=short_day(last)
    )
