"""Everything that one entry says, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.day_mark import Mark
from baby_joints.domain.codes import Answer, LiftingStep, Movement, Presence, SafetyQuestion
from baby_joints.domain.observation import SIGNS, Observation
from baby_joints.ui import formatting
from baby_joints.ui.models.entry_words import capitalized
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_SIGN_NAMES: Final[Mapping[str, str]] = {
    "swelling": QT_TRANSLATE_NOOP("EntryFields", "Swelling"),
    "redness": QT_TRANSLATE_NOOP("EntryFields", "Redness"),
    "warmth": QT_TRANSLATE_NOOP("EntryFields", "Warmth"),
    "felt_loose": QT_TRANSLATE_NOOP("EntryFields", "Felt loose"),
}
_PRESENCE_MARKS: Final = {
    Presence.PRESENT: Mark.SOUND,
    Presence.ABSENT: Mark.QUIET,
    Presence.NOT_CHECKED: Mark.NOBODY_LOOKED,
}
_ANSWER_MARKS: Final = {
    Answer.YES: Mark.SOUND,
    Answer.NO: Mark.QUIET,
    Answer.UNSURE: Mark.NOBODY_LOOKED,
}


@dataclass(frozen=True, slots=True)
class EntryField:
    """A name, what was answered, and the mark of the answer where it has one."""

    name: str
    value: str
    mark: Mark | None = None

    @property
    def is_quiet(self) -> bool:
        """Nobody looked, so the answer stands back."""
        return self.mark is Mark.NOBODY_LOOKED


def sign_name(sign: str) -> str:
    """The name of a sign near the joint."""
    return translate("EntryFields", _SIGN_NAMES[sign])


def nothing_words() -> str:
    """What stands where nothing was said."""
    return translate("EntryFields", "not said")


def entry_fields(entry: Observation) -> tuple[EntryField, ...]:
    """The fields in their fixed order; those of a lift and of safety only where answered."""
    happening = formatting.word(entry.activity) if entry.activity else capitalized(nothing_words())
    found = [EntryField(translate("EntryFields", "Happening"), happening)]
    if not entry.is_quiet:
        noticed = formatting.noticed_words(entry.noticed) or nothing_words()
        found.append(EntryField(translate("EntryFields", "Noticed"), capitalized(noticed)))
    found.append(
        EntryField(
            translate("EntryFields", "Right after"),
            formatting.reaction_words(entry.reaction),
            Mark.NOBODY_LOOKED if entry.reaction is None else None,
        )
    )
    unchecked = entry.movement is Movement.NOT_CHECKED
    found.append(
        EntryField(
            translate("EntryFields", "Movement"),
            formatting.word(entry.movement),
            Mark.NOBODY_LOOKED if unchecked else None,
        )
    )
    found += [_presence(sign_name(sign), getattr(entry, sign)) for sign in SIGNS]
    return (*found, *_lifting(entry), *_safety(entry))


def _presence(name: str, presence: Presence) -> EntryField:
    return EntryField(name, formatting.word(presence), _PRESENCE_MARKS[presence])


def _lifting(entry: Observation) -> list[EntryField]:
    given = entry.lifting or {}
    return [
        EntryField(formatting.word(step), formatting.word(given[step]), _ANSWER_MARKS[given[step]])
        for step in LiftingStep
        if step in given
    ]


def _safety(entry: Observation) -> list[EntryField]:
    given = entry.safety or {}
    return [
        _presence(formatting.word(question), given[question])
        for question in SafetyQuestion
        if question in given
    ]
