"""The words of an entry in the form in which they are looked for."""

import unicodedata
from typing import Final

from baby_joints.domain.observation import Observation

# Nobody types it, so nothing is found that ends in the note and begins in the name.
_BETWEEN: Final = "\x1f"


def folded(text: str) -> str:
    """The text without letter case and without differences that nobody sees."""
    return unicodedata.normalize("NFKC", text).casefold()


def words_of(entry: Observation) -> str | None:
    """Note and observer, folded; None without either, which takes no room in the file.

    The migration to revision 4 has a copy of this, which stays as it is.
    """
    note, observer = folded(entry.note), folded(entry.observer or "")
    return f"{note}{_BETWEEN}{observer}" if note or observer else None
