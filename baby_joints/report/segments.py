"""A line cut into stretches of one face, weight and direction, in the order of reading."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final
from unicodedata import category

from baby_joints.report import fonts
from baby_joints.report.direction import ISOLATES, levels
from baby_joints.report.faces import LATIN, Face, face_of, has_letter
from baby_joints.report.shaping import Glyph, shaped

# Letters that stand side by side as they are: no joining, no marks above others, left to right.
_BEYOND_PLAIN: Final = re.compile(
    "[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff"
    "\u2010-\u2027\u2030-\u205e\u2070-\u20bf\u2100-\u215f\u2212\ufffd]"
)


@dataclass(frozen=True, slots=True)
class Segment:
    """Letters of one face, weight and level; `letters` are in the order of reading."""

    letters: str
    face: Face
    bold: bool
    level: int

    @property
    def leftward(self) -> bool:
        """Whether it is read from right to left."""
        return self.level % 2 == 1

    def glyphs(self, han: str = "") -> tuple[Glyph, ...]:
        """The glyphs from left to right."""
        return shaped(self.letters, self.face, bold=self.bold, leftward=self.leftward, han=han)


def is_plain(text: str) -> bool:
    """Whether every letter can be drawn as it is, one after another."""
    return text.isascii() or _BEYOND_PLAIN.search(text) is None


def segments(
    text: str, bold: Sequence[bool], *, right_to_left: bool = False
) -> tuple[Segment, ...]:
    """The stretches of a line; each space is one of its own, and marks of direction are gone.

    `bold` says of each letter of `text` whether it is.
    """
    text = _with_plain_spaces(text)
    faces = _faces(text)
    ways = levels(text, right_to_left=right_to_left)
    places = [place for place, letter in enumerate(text) if letter not in ISOLATES]

    def kind(place: int) -> tuple[int, str, bool, int]:
        space = place if text[place] == " " else -1
        return space, faces[place].name, bold[place], ways[place]

    found = []
    for _, group in groupby(places, key=kind):
        stretch = list(group)
        first = stretch[0]
        letters = "".join(text[place] for place in stretch)
        found.append(Segment(letters, faces[first], bold[first], ways[first]))
    return tuple(found)


def _faces(text: str) -> list[Face]:
    """The face of each letter; a mark keeps to the letter that it stands on, if it can."""
    found: list[Face] = []
    for letter in text:
        before = found[-1] if found else LATIN
        if category(letter) in {"Mn", "Me", "Cf"} and (
            category(letter) == "Cf" or has_letter(before, letter)
        ):
            found.append(before)
        else:
            found.append(face_of(letter) or LATIN)
    return found


def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide `text` is in points."""
    return _thousandths(text, bold) * size / 1000


@lru_cache(maxsize=16384)
def _thousandths(text: str, bold: bool) -> float:  # noqa: FBT001 - lru_cache keys are positional
    if is_plain(text):
        return fonts.width(text, 1000, bold=bold)
    return sum(_advances(word, bold) for word in _words(text))


@lru_cache(maxsize=16384)
def _advances(word: str, bold: bool) -> float:  # noqa: FBT001 - lru_cache keys are positional
    parts = segments(word, [bold] * len(word))
    return sum(glyph.advance for part in parts for glyph in part.glyphs())


def _words(text: str) -> Iterator[str]:
    """The words and the spaces between them: neighbors do not change each other's width."""
    for number, word in enumerate(_with_plain_spaces(text).split(" ")):
        if number:
            yield " "
        if word:
            yield word


def _with_plain_spaces(text: str) -> str:
    """Spaces that bind words are drawn as others, so that searching finds the words."""
    return text.replace("\N{NO-BREAK SPACE}", " ")
