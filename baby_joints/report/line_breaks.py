"""Where a word may be parted: scripts without spaces, and words too long for any line."""

import re
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Final
from unicodedata import category, name

from baby_joints.report.direction import ISOLATE_END, ISOLATES

if TYPE_CHECKING:
    from budoux.parser import Parser

_THAI: Final = "\u0e01-\u0e5b"
# Chinese and Japanese letters stand alone; Korean ones make words with spaces between.
_ALONE: Final = (
    "\u2e80-\u312f\u3190-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)
# Closing marks, those that end a sentence, and signs that lengthen or repeat the letter before.
_NEVER_FIRST: Final = frozenset({"Pe", "Pf", "Po", "Lm", "Sk"})
_NEVER_LAST: Final = frozenset({"Ps", "Pi", "Sc"})
_PARTED: Final = re.compile(f"(?<=[{_ALONE}])|(?=[{_ALONE}])")
_WITHOUT_SPACES: Final = re.compile(f"[{_ALONE}{_THAI}]")
_JOINERS: Final = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"
# The sign that joins two consonants into one form (virama), in the scripts of India.
_VIRAMA: Final = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d"
_LEADING_VOWELS: Final = "\u0e40\u0e41\u0e42\u0e43\u0e44"
_FOLLOWING_VOWELS: Final = "\u0e30\u0e32\u0e33\u0e45"


def parted(word: str) -> list[str]:
    """The parts after which a line may end; together they are the word."""
    if word.isascii() or not _WITHOUT_SPACES.search(word):
        return [word]
    found: list[str] = []
    for part in _PARTED.split(word):
        for thai, group in groupby(part, key=_is_thai):
            letters = "".join(group)
            for piece in _thai_words(letters) if thai else [letters]:
                if found and _stay_together(found[-1][-1], piece[0]):
                    found[-1] += piece
                else:
                    found.append(piece)
    return found


def _stay_together(before: str, after: str) -> bool:
    """Whether no line may end between two letters."""
    return (
        category(after) in _NEVER_FIRST
        or category(before) in _NEVER_LAST
        or after == ISOLATE_END
        or before in ISOLATES.replace(ISOLATE_END, "")
        # Small kana belong to the letter before them.
        or "LETTER SMALL" in name(after, "")
    )


def clusters(word: str) -> list[str]:
    """The letters with their marks: what must never be parted."""
    found: list[str] = []
    for letter in word:
        if found and (_goes_with_before(letter) or found[-1][-1] in _BINDING):
            found[-1] += letter
        else:
            found.append(letter)
    return found


_BINDING: Final = _VIRAMA + _LEADING_VOWELS + _JOINERS


def _goes_with_before(letter: str) -> bool:
    if letter.isascii():
        return False
    return category(letter) in {"Mn", "Mc", "Me", "Cf"} or letter in _FOLLOWING_VOWELS


def _is_thai(letter: str) -> bool:
    return "\u0e01" <= letter <= "\u0e5b"


def _thai_words(text: str) -> list[str]:
    """Thai is written without spaces; a trained model of 33 kB knows where its words end."""
    return _thai_parser().parse(text)


@cache
def _thai_parser() -> "Parser":
    from budoux import load_default_thai_parser

    return load_default_thai_parser()
