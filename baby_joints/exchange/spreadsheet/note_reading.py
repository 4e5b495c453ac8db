"""Joint, side and sound in the words of a note, where there is one reading only."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.row_remark import RemarkKind
from baby_joints.exchange.spreadsheet.word_codes import WordCodes, words_of

_LONGEST_PHRASE: Final = 3


class _Named(NamedTuple):
    """A code and the words of the note that name it, from `start` up to `end`."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NoteReading:
    """What a note says of a sound; `side` is ``unsure`` unless it stands beside the joint."""

    joint: Joint
    side: Side | None
    sound: Sound


def read_note(note: str, words: WordCodes) -> NoteReading | RemarkKind:
    """The one sound that `note` tells of, or why nobody but a person can say.

    A note that denies, asks or guesses, or that names two joints, sides or sounds, is never read:
    a sound that was not there would be worse than one that is left out and shown.
    """
    spoken = words_of(note)
    sounds = {found.code for found in _named(CsvField.SOUND, spoken, words)}
    if not sounds:
        return RemarkKind.NOT_ABOUT_A_JOINT
    joints = [found for found in _named(CsvField.JOINT, spoken, words) if found.code != "unsure"]
    sides = [found for found in _named(CsvField.SIDE, spoken, words) if found.code != "unsure"]
    is_plain = words.unclear.isdisjoint(spoken) and "?" not in note and Sound.NONE not in sounds
    if not is_plain or max(len(sounds), len({joint.code for joint in joints})) > 1:
        return RemarkKind.UNCLEAR_NOTE
    beside = {side.code for side in sides for joint in joints if _touch(side, joint)}
    if len(beside) > 1:
        return RemarkKind.UNCLEAR_NOTE
    return NoteReading(
        joint=Joint(joints[0].code) if joints else Joint.UNSURE,
        side=Side(beside.pop()) if beside else None,
        sound=Sound(sounds.pop()),
    )


def _named(field: CsvField, spoken: list[str], words: WordCodes) -> Iterator[_Named]:
    """Each code that stands in the note; a longer phrase hides the words in it."""
    start = 0
    while start < len(spoken):
        for size in range(_LONGEST_PHRASE, 0, -1):
            phrase = " ".join(spoken[start : start + size])
            # One letter is a side in a column, and anything in a note.
            code = words.code(field, phrase) if len(phrase) > 1 else None
            if code is not None and start + size <= len(spoken):
                yield _Named(code, start, start + size)
                start += size - 1
                break
        start += 1


def _touch(one: _Named, other: _Named) -> bool:
    return one.end == other.start or other.end == one.start
