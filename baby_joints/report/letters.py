"""What people type, made fit for the page: which letters are shown, left out, or have no font."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from baby_joints.report.faces import face_of

UNPRINTABLE: Final = "\N{REPLACEMENT CHARACTER}"
_SPACES: Final = frozenset({"Cc", "Zs", "Zl", "Zp"})
# Between letters of these scripts a joiner changes how they look; elsewhere it is never seen.
_JOINED: Final = "\u0600-\u08ff\u0900-\u0dff"
_JOINER: Final = re.compile(f"(?<=[{_JOINED}])[\u200c\u200d](?=[{_JOINED}])")
# They choose between the plain and the colored look of a sign; print knows one.
_VARIATIONS: Final = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def clean(text: str) -> str:
    """The text on one line: control characters and runs of spaces become one space.

    Marks without width, and those that turn the direction of writing, are left out: they could
    make the page show something else than what was typed. A letter that no font has is shown as
    the replacement mark, never as a silent box.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    joiners = {found.start() for found in _JOINER.finditer(text)}
    letters = (letter if place in joiners else _shown(letter) for place, letter in enumerate(text))
    return " ".join("".join(letters).split())


@lru_cache(maxsize=16384)
def is_missing(letter: str) -> bool:
    """Whether `letter` should be seen and no font can show it."""
    return not _is_unseen(letter) and not _is_space(letter) and face_of(letter) is None


@lru_cache(maxsize=16384)
def _shown(letter: str) -> str:
    if letter.isascii() and letter.isprintable():
        return letter
    if _is_unseen(letter):
        return ""
    if _is_space(letter):
        return " "
    return UNPRINTABLE if is_missing(letter) else letter


def _is_unseen(letter: str) -> bool:
    return unicodedata.category(letter) == "Cf" or _VARIATIONS.match(letter) is not None


def _is_space(letter: str) -> bool:
    return unicodedata.category(letter) in _SPACES
