"""One entry in words: the lines and badges of the diary list."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.observation import Observation
from baby_joints.ui import formatting
from baby_joints.ui.numbered import numbered

SEPARATOR = " · "
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Badge:
    """A small outlined note at the end of a row."""

    icon: str
    text: str


def title(entry: Observation) -> str:
    """Where and what: "Left hip · click, 2 of 4"."""
    what = formatting.site(entry.joint, entry.side) + SEPARATOR + formatting.lower_word(entry.sound)
    counted = formatting.repeats(entry.tried, entry.sounded)
    return formatting.list_words([what, counted]) if counted else what


def detail(entry: Observation) -> str:
    """What was going on: "Diaper change · felt · comfortable"."""
    parts = [
        formatting.lower_word(entry.activity) if entry.activity else "",
        formatting.noticed_words(entry.noticed),
        lift_words(entry),
        formatting.lower_reaction(entry.reaction) if entry.reaction is not None else "",
    ]
    return capitalized(SEPARATOR.join(part for part in parts if part))


def lift_words(entry: Observation) -> str:
    """Whether a lift was gentle; empty when it was not said."""
    gentle = entry.is_gentle_lift
    if gentle is None:
        return ""
    if gentle:
        return translate("EntryWords", "gentle lift")
    return translate("EntryWords", "other lift")


def badges(entry: Observation) -> tuple[Badge, ...]:
    """What is worth knowing about how it was written."""
    found = []
    if late := written_late(entry):
        found.append(Badge("clock", late))
    if entry.is_edited:
        found.append(Badge("pencil", translate("EntryWords", "Edited")))
    if entry.attachments:
        found.append(_attachment_badge(entry))
    return tuple(found)


def written_late(entry: Observation) -> str:
    """How many days after the event it was typed; empty on the same day."""
    days = (entry.recorded_at.date() - entry.day).days
    if days <= 0:
        return ""
    if days == 1:
        return translate("EntryWords", "Written next day")
    return numbered("EntryWords", "Written %n days later", "Written %n day later", days)


def spoken(entry: Observation) -> str:
    """The whole row as one sentence for a screen reader."""
    parts = [
        formatting.day_and_time(formatting.day(entry.day), entry.observed_at),
        formatting.list_words(title(entry).split(SEPARATOR)),
        formatting.list_words(detail(entry).split(SEPARATOR)),
        *(badge.text for badge in badges(entry)),
        entry.observer or "",
    ]
    return ". ".join(part for part in parts if part)


def capitalized(text: str) -> str:
    """The first letter large, the others as they are."""
    return text[:1].upper() + text[1:]


def _attachment_badge(entry: Observation) -> Badge:
    kinds = {item.media_type.partition("/")[0] for item in entry.attachments}
    if "video" in kinds:
        return Badge("video", translate("EntryWords", "Clip"))
    if "image" in kinds:
        return Badge("image", translate("EntryWords", "Photo"))
    return Badge("paperclip", translate("EntryWords", "File"))
