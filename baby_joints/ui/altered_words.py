"""Entries that read otherwise than they were saved, in words."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.child import Child
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.safekeeping.altered import AlteredEntry, AlteredSeen, Said
from baby_joints.ui import formatting
from baby_joints.ui.entries.entry_history import said_otherwise
from baby_joints.ui.isolated import isolated
from baby_joints.ui.numbered import numbered
from baby_joints.ui.settings.backup_words import when

translate: Final = QCoreApplication.translate
# Of more than these only the number is told.
_MOST: Final = 40


class AlteredLines(NamedTuple):
    """Which entry it is, and below it what it says now and what the backup says."""

    title: str
    lines: tuple[str, ...]


def title(seen: AlteredSeen) -> str:
    """How many there are."""
    return numbered(
        "Altered",
        "%n entries do not read as they were saved",
        "%n entry does not read as it was saved",
        len(seen.entries),
    )


def reason(seen: AlteredSeen, now: datetime) -> str:
    """How that comes about, and where it was looked for what they were."""
    told = [translate("Altered", "A worn disk or another program can do this.")]
    if seen.backup is None:
        told.append(translate("Altered", "There is no good backup to look in."))
    else:
        text = translate("Altered", "Last good backup: {when}. It is kept.")
        told.append(text.format(when=when(seen.backup, now)))
    told.append(translate("Altered", "Nothing was changed yet."))
    return " ".join(told)


def entry_lines(seen: AlteredSeen) -> Iterator[AlteredLines]:
    """Of each entry; at last how many more there are."""
    for entry in seen.entries[:_MOST]:
        yield AlteredLines(_title_of(entry), tuple(_differences(entry, seen)))
    if (left := len(seen.entries) - _MOST) > 0:
        more = translate("Altered", "and {count} more").format(count=left)
        yield AlteredLines(more, ())


def _title_of(entry: AlteredEntry) -> str:
    if entry.now is None:
        return translate("Altered", "A deleted entry")
    name = _name(entry.now)
    return translate("Altered", "{entry}, deleted").format(entry=name) if entry.is_deleted else name


def _name(said: Said) -> str:
    if isinstance(said, Child):
        return translate("Altered", "About {name}").format(name=isolated(said.name))
    if isinstance(said, Observation):
        what, at = formatting.site(said.joint, said.side), said.observed_at
    elif isinstance(said, HipSigns):
        what, at = translate("Altered", "A look at the legs"), said.observed_at
    else:
        what, at = translate("Altered", "Visit"), said.visited_at
    text = translate("Altered", "{when}: {what}")
    day = formatting.day_of_month(at.date())
    return text.format(when=formatting.day_and_time(day, at), what=what)


def _differences(entry: AlteredEntry, seen: AlteredSeen) -> Iterator[str]:
    now, before = entry.now, entry.before
    if now is None or before is None:
        yield from _without_witness(now, has_backup=seen.backup is not None)
        return
    if now == before:
        yield translate("Altered", "The backup says the same.")
        return
    ours, theirs = _said(now, before), _said(before, now)
    if ours == theirs:
        yield translate("Altered", "A part of it reads otherwise in the backup.")
    else:
        text = translate("Altered", "Now: {what}.")
        yield text.format(what=formatting.list_words(ours))
        text = translate("Altered", "In the backup: {what}.")
        yield text.format(what=formatting.list_words(theirs))
    if _version_of(now) != _version_of(before):
        yield translate("Altered", "You may have changed it after this backup.")


def _without_witness(now: Said | None, *, has_backup: bool) -> Iterator[str]:
    if isinstance(now, Observation):
        plain = formatting.entry_line(now)
        note = _quoted(now.note) if now.note else ""
        said = formatting.list_words(filter(None, (plain, note)))
        yield translate("Altered", "Now: {what}.").format(what=said)
    if has_backup:
        yield translate("Altered", "The backup does not have it. Look at it in your diary.")


def _said(one: Said, other: Said) -> list[str]:
    """What one says where the other says something else."""
    if isinstance(one, Observation) and isinstance(other, Observation):
        return said_otherwise(one, other)
    if type(one) is not type(other):
        return []
    names = [field.name for field in fields(one)]
    values = [(getattr(one, name), getattr(other, name)) for name in names]
    # Codes are texts too, but their words are no parent's.
    return [_quoted(mine) for mine, theirs in values if mine != theirs and type(mine) is str]


def _version_of(said: Said) -> datetime | None:
    return said.changed_at if isinstance(said, Child) else said.last_changed_at


def _quoted(text: str) -> str:
    return translate("EntryHistory", "“{text}”").format(text=isolated(text))
