"""What an entry said before it was changed, in words."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.observation import SIGNS, Observation
from baby_joints.ui import formatting
from baby_joints.ui.entries.entry_fields import nothing_words, sign_name
from baby_joints.ui.isolated import isolated
from baby_joints.ui.numbered import numbered

translate = QCoreApplication.translate


def history_title(entry: Observation) -> str:
    """How often it was changed; empty when never."""
    times = len(entry.corrections)
    if not times:
        return ""
    if times == 1:
        return translate("EntryHistory", "Changed once")
    return numbered("EntryHistory", "Changed %n times", "Changed %n time", times)


def history_lines(entry: Observation) -> tuple[str, ...]:
    """One line for each earlier version, the newest first: what it was, and until when."""
    return tuple(_line(before, after) for before, after in reversed(entry.corrections))


def said_otherwise(entry: Observation, other: Observation) -> list[str]:
    """What `entry` says where `other` says something else, part by part."""
    return [words(entry) for words, differs in _PARTS if differs(entry, other)]


def _line(before: Observation, after: Observation) -> str:
    said = said_otherwise(before, after)
    until = _until(after.last_changed_at, before.recorded_at)
    if not said:
        return translate("EntryHistory", "Saved again {until}.").format(until=until)
    was = translate("EntryHistory", "Was {what}, until {until}.")
    return was.format(what=formatting.list_words(said), until=until)


def _until(changed: datetime, written: datetime) -> str:
    time = formatting.time(changed)
    if changed.date() == written.date():
        return translate("EntryHistory", "{time} the same day").format(time=time)
    day = formatting.day_of_month(changed.date())
    return translate("EntryHistory", "{day}, {time}").format(day=day, time=time)


def _quoted(text: str) -> str:
    return translate("EntryHistory", "“{text}”").format(text=text)


def _site(entry: Observation) -> str:
    return _quoted(formatting.site(entry.joint, entry.side))


def _sound(entry: Observation) -> str:
    return _quoted(formatting.lower_word(entry.sound))


def _counts(entry: Observation) -> str:
    counted = formatting.repeats(entry.tried, entry.sounded)
    if counted:
        return _quoted(counted)
    return _quoted(formatting.count_times(entry.sounded))


def _activity(entry: Observation) -> str:
    return _quoted(formatting.lower_word(entry.activity) if entry.activity else nothing_words())


def _reaction(entry: Observation) -> str:
    return _quoted(formatting.reaction_words(entry.reaction))


def _noticed(entry: Observation) -> str:
    return _quoted(formatting.noticed_words(entry.noticed) or nothing_words())


def _movement(entry: Observation) -> str:
    return _quoted(formatting.word(entry.movement))


def _note(entry: Observation) -> str:
    if not entry.note.strip():
        return translate("EntryHistory", "without a note")
    return translate("EntryHistory", "the note “{note}”").format(note=isolated(entry.note))


def _observer(entry: Observation) -> str:
    if not entry.observer:
        return translate("EntryHistory", "without a name")
    return translate("EntryHistory", "by {name}").format(name=isolated(entry.observer))


def _time(entry: Observation) -> str:
    return _quoted(formatting.day_and_time(formatting.day_of_month(entry.day), entry.observed_at))


def _lifting(_entry: Observation) -> str:
    return translate("EntryHistory", "another way to lift")


def _safety(_entry: Observation) -> str:
    return translate("EntryHistory", "other answers to the safety questions")


def _attachments(entry: Observation) -> str:
    if not entry.attachments:
        return translate("EntryHistory", "without photos or clips")
    return numbered(
        "EntryHistory",
        "with %n photos or clips",
        "with %n photo or clip",
        len(entry.attachments),
    )


def _sign(sign: str) -> Callable[[Observation], str]:
    def words(entry: Observation) -> str:
        return f"{sign_name(sign)}: {_quoted(formatting.lower_word(getattr(entry, sign)))}"

    return words


def _field(*names: str) -> Callable[[Observation, Observation], bool]:
    def differs(before: Observation, after: Observation) -> bool:
        return any(getattr(before, name) != getattr(after, name) for name in names)

    return differs


_PARTS: Final = (
    (_time, _field("observed_at")),
    (_site, _field("joint", "side")),
    (_sound, _field("sound")),
    (_counts, _field("tried", "sounded")),
    (_activity, _field("activity")),
    (_noticed, _field("noticed")),
    (_reaction, _field("reaction")),
    (_movement, _field("movement")),
    *((_sign(sign), _field(sign)) for sign in SIGNS),
    (_lifting, _field("lifting")),
    (_safety, _field("safety")),
    (_observer, _field("observer")),
    (_note, _field("note")),
    (_attachments, _field("attachments")),
)
