"""What was found of a damaged diary, in words."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.observation import Observation
from baby_joints.safekeeping.rescue import Diagnosis, Mending
from baby_joints.ui.formatting import count_entries, entry_line, relative_day, time
from baby_joints.ui.settings.backup_words import when
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

translate: Final = QCoreApplication.translate
_WAYS: Final = {
    Mending.BOTH: (
        QT_TRANSLATE_NOOP("Rescue", "Put both together"),
        QT_TRANSLATE_NOOP("Rescue", "the most comes back"),
    ),
    Mending.SALVAGED: (
        QT_TRANSLATE_NOOP("Rescue", "Only what could be read"),
        QT_TRANSLATE_NOOP("Rescue", "without the backup"),
    ),
    Mending.BACKUP: (
        QT_TRANSLATE_NOOP("Rescue", "Only the backup"),
        QT_TRANSLATE_NOOP("Rescue", "as it was then"),
    ),
}


def way_words(way: Mending) -> tuple[str, str]:
    """What a way is called, and what it gives."""
    name, detail = _WAYS[way]
    return translate("Rescue", name), translate("Rescue", detail)


def found_lines(found: Diagnosis, now: datetime) -> tuple[str, ...]:
    """What could be read, what not, and what the newest backup has."""
    read = found.salvaged
    lines = []
    if read.entries:
        text = translate("Rescue", "Read from the damaged file: {entries}.")
        lines.append(text.format(entries=count_entries(read.entries)))
    else:
        lines.append(translate("Rescue", "Nothing could be read from the damaged file."))
    if read.lost:
        text = translate("Rescue", "Not to be read: at least {entries}.")
        lines.append(text.format(entries=count_entries(read.lost)))
    if read.altered:
        text = translate(
            "Rescue", "Not as they were saved: {entries}. You are asked about them after."
        )
        lines.append(text.format(entries=count_entries(read.altered)))
    if read.may_miss:
        lines.append(translate("Rescue", "A part of the file is gone. More may be missing."))
    if read.guessed:
        lines.append(
            translate(
                "Rescue", "Name and birth date were lost. Look at them in the settings after."
            )
        )
    lines += _about_backup(found, now)
    return tuple(lines)


def _about_backup(found: Diagnosis, now: datetime) -> list[str]:
    if found.backup is None:
        if found.ways:
            return [translate("Rescue", "There is no backup here.")]
        return [
            translate(
                "Rescue", "There is no backup here. Do you have a copy somewhere? Then open that."
            )
        ]
    text = translate("Rescue", "Newest backup: {when}, with {entries}.")
    lines = [text.format(when=when(found.backup, now), entries=count_entries(found.backup_entries))]
    if found.only_salvaged:
        text = translate("Rescue", "Newer than the backup, or only in the file: {entries}.")
        lines.append(text.format(entries=count_entries(found.only_salvaged)))
    if found.only_backup:
        text = translate("Rescue", "Only in the backup: {entries}.")
        lines.append(text.format(entries=count_entries(found.only_backup)))
    return lines


def last_entry_words(newest: Observation, now: datetime) -> tuple[str, str]:
    """After an end without closing: which entry is the newest, to see whether one is missing."""
    moment = newest.observed_at.astimezone(now.tzinfo)
    text = translate("Rescue", "Newest entry: {entry}, {day}, {time}. Write again what is missing.")
    day = relative_day(moment.date(), now.date())
    return (
        translate("Rescue", "Last time the program was cut off."),
        text.format(entry=entry_line(newest), day=day, time=time(moment)),
    )
