"""Where the names of visits stand above the strips when they come close together."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from string import ascii_lowercase
from typing import Final

_GAP: Final = 2.0
_TRIANGLE: Final = 5.2
_NO_LETTER: Final = "*"


@dataclass(frozen=True, slots=True)
class VisitLabel:
    """`text` starts at `x`; `letter` is set when the name itself stands in the key below."""

    text: str
    x: float
    letter: str = ""


def placed_labels(
    visits: list[tuple[float, str, str]],
    width: Callable[[str], float],
    edges: tuple[float, float],
) -> list[VisitLabel]:
    """A label for each (x, full, short), left to right, none over another.

    In full when all fit so; else the day alone; else a letter at the line itself. Too close even
    for letters: no label, and the key below counts the visits.
    """
    if not visits:
        return []
    for texts in (
        [full for _, full, _ in visits],
        [short for _, _, short in visits],
    ):
        placed = _beside([x for x, _, _ in visits], texts, width, edges)
        if placed:
            return placed
    letters = [_letter(number) for number in range(len(visits))]
    gaps = [after[0] - before[0] for before, after in pairwise(visits)]
    nearest = min(gaps, default=edges[1])
    if nearest < max(width(letter) for letter in letters) + _GAP / 2:
        return [VisitLabel("", x, _NO_LETTER) for x, _, _ in visits]
    return [
        VisitLabel(letter, x - width(letter) / 2, letter)
        for (x, _, _), letter in zip(visits, letters, strict=True)
    ]


def _beside(
    places: list[float],
    texts: list[str],
    width: Callable[[str], float],
    edges: tuple[float, float],
) -> list[VisitLabel]:
    """Labels right of their lines, the last one left of its line if need be; empty if too tight."""
    labels: list[VisitLabel] = []
    free_from = edges[0]
    for number, (x, text) in enumerate(zip(places, texts, strict=True)):
        wide = width(text)
        following = places[number + 1] - _TRIANGLE if number + 1 < len(places) else edges[1]
        if labels and x - _TRIANGLE < free_from - _GAP:
            return []
        if x + _TRIANGLE + wide + _GAP <= following:
            start = x + _TRIANGLE
        elif x - _TRIANGLE - wide >= free_from:
            start = x - _TRIANGLE - wide
        else:
            return []
        labels.append(VisitLabel(text, start))
        free_from = max(start + wide, x + _TRIANGLE) + _GAP
    return labels


def _letter(number: int) -> str:
    """One letter, from the 27th on two: a to z, then aa, ab and on."""
    rest, last = divmod(number, len(ascii_lowercase))
    return (_letter(rest - 1) if rest else "") + ascii_lowercase[last]
