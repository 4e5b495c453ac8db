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

    In full where it fits, else the day alone; when even the days do not fit, a letter at each line.
    Too close even for letters: no label, and the key below counts the visits.
    """
    if not visits:
        return []
    placed = _beside(visits, width, edges)
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
    visits: list[tuple[float, str, str]],
    width: Callable[[str], float],
    edges: tuple[float, float],
) -> list[VisitLabel]:
    """Labels right of their lines, or left if need be; empty when one of them has no room."""
    labels: list[VisitLabel] = []
    free_from = edges[0]
    for number, (x, full, short) in enumerate(visits):
        until = visits[number + 1][0] - _TRIANGLE if number + 1 < len(visits) else edges[1]
        if labels and x - _TRIANGLE < free_from - _GAP:
            return []
        label = _fitting(x, (full, short), width, (free_from, until))
        if label is None:
            return []
        labels.append(label)
        free_from = max(label.x + width(label.text), x + _TRIANGLE) + _GAP
    return labels


def _fitting(
    x: float, texts: tuple[str, str], width: Callable[[str], float], room: tuple[float, float]
) -> VisitLabel | None:
    """The longer text right of the line, then left of it, then the shorter one so."""
    free_from, until = room
    for text in texts:
        wide = width(text)
        if x + _TRIANGLE + wide + _GAP <= until:
            return VisitLabel(text, x + _TRIANGLE)
        if x - _TRIANGLE - wide >= free_from:
            return VisitLabel(text, x - _TRIANGLE - wide)
    return None


def _letter(number: int) -> str:
    """One letter, from the 27th on two: a to z, then aa, ab and on."""
    rest, last = divmod(number, len(ascii_lowercase))
    return (_letter(rest - 1) if rest else "") + ascii_lowercase[last]
