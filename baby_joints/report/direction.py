"""Which way the letters of a line run: the bidirectional algorithm of Unicode (UAX 9).

What people type holds no marks of direction (`words.typed` leaves them out); the only ones are the
isolates that `isolated` sets, so the levels of explicit embeddings are not needed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final
from unicodedata import bidirectional, category

LEFT_TO_RIGHT: Final = "\N{LEFT-TO-RIGHT ISOLATE}"
RIGHT_TO_LEFT: Final = "\N{RIGHT-TO-LEFT ISOLATE}"
FIRST_STRONG: Final = "\N{FIRST STRONG ISOLATE}"
ISOLATE_END: Final = "\N{POP DIRECTIONAL ISOLATE}"
ISOLATES: Final = LEFT_TO_RIGHT + RIGHT_TO_LEFT + FIRST_STRONG + ISOLATE_END
_RIGHTWARD: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_OPENERS: Final = frozenset({"LRI", "RLI", "FSI"})
# Characters that take no part: their level is that of the character before them.
_WITHOUT_PART: Final = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF"})
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON"})
_AT_EDGE: Final = frozenset({"WS", "S", "B", "PDI", *_OPENERS})
_BRACKETS: Final = {"(": ")", "[": "]", "{": "}"}


def holds_rightward(text: str) -> bool:
    """Whether a letter of `text` belongs to a script that is written from right to left."""
    return not text.isascii() and _RIGHTWARD.search(text) is not None


def is_leftward_alone(text: str) -> bool:
    """Whether letters of `text` run from left to right, none the other way, and none is set apart.

    Numbers and marks alone have no direction of their own.
    """
    classes = {bidirectional(letter) for letter in text}
    return "L" in classes and not classes & {"R", "AL", *_OPENERS}


def isolated(text: str) -> str:
    """The text set apart, so that its letters and those around it do not change places.

    Text without a letter that runs from right to left is returned as it is.
    """
    return f"{isolate_of(text)}{text}{ISOLATE_END}" if holds_rightward(text) else text


def isolate_of(text: str) -> str:
    """The mark that starts an isolate in the direction of the first letter that has one."""
    strong = _first_strong([bidirectional(letter) for letter in text])
    return LEFT_TO_RIGHT if strong == "L" else RIGHT_TO_LEFT


def levels(text: str, *, right_to_left: bool = False) -> list[int]:
    """The level of each character of a line: even ones run to the right, odd ones to the left."""
    base = int(right_to_left)
    if not right_to_left and RIGHT_TO_LEFT not in text and not holds_rightward(text):
        return [0] * len(text)
    classes = [bidirectional(letter) or "L" for letter in text]
    found = [base] * len(text)
    for region in _regions(classes, base):
        region.resolve(text, found)
    for place, kind in enumerate(classes):
        if kind in _WITHOUT_PART and place:
            found[place] = found[place - 1]
    for place in reversed(range(len(text))):
        if classes[place] not in _AT_EDGE and classes[place] not in _WITHOUT_PART:
            break
        found[place] = base
    return found


def visual_order(of_parts: Sequence[int]) -> list[int]:
    """The parts of a line from left to right, given the level of each."""
    order = list(range(len(of_parts)))
    for level in range(max(of_parts, default=0), 0, -1):
        start = 0
        for inside, group in groupby(order, key=lambda part: of_parts[part] >= level):
            end = start + len(list(group))
            if inside:
                order[start:end] = order[start:end][::-1]
            start = end
    return order


@dataclass(slots=True)
class _Region:
    """The text inside one isolate, without that of isolates within it; it has one level."""

    level: int
    places: list[int] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)

    @property
    def direction(self) -> str:
        return "R" if self.level % 2 else "L"

    def resolve(self, text: str, found: list[int]) -> None:
        """Write the level of each place to `found`."""
        marks = [kind == "NSM" for kind in self.kinds]
        _resolve_numbers(self.kinds, self.direction)
        _resolve_separators(self.kinds, self.direction)
        _resolve_brackets([text[place] for place in self.places], self.kinds, self.direction)
        for place in range(1, len(marks)):
            # A mark goes with its bracket.
            if marks[place] and self.kinds[place] == "ON":
                self.kinds[place] = self.kinds[place - 1]
        _resolve_neutral(self.kinds, self.direction)
        for place, kind in zip(self.places, self.kinds, strict=True):
            if kind == self.direction:
                found[place] = self.level
            elif self.level % 2:
                found[place] = self.level + 1
            else:
                found[place] = self.level + (1 if kind == "R" else 2)


def _regions(classes: list[str], base: int) -> list[_Region]:
    regions = [_Region(base)]
    stack = [regions[0]]
    for place, kind in enumerate(classes):
        if kind in _WITHOUT_PART:
            continue
        if kind == "PDI" and len(stack) > 1:
            stack.pop()
        stack[-1].places.append(place)
        stack[-1].kinds.append("ON" if kind == "PDI" or kind in _OPENERS else kind)
        if kind in _OPENERS:
            inner = _Region(_inner_level(stack[-1].level, kind, classes[place + 1 :]))
            stack.append(inner)
            regions.append(inner)
    return regions


def _inner_level(level: int, opener: str, after: list[str]) -> int:
    if opener == "FSI":
        opener = "LRI" if _first_strong(after) == "L" else "RLI"
    odd = opener == "RLI"
    return level + (2 if level % 2 == odd else 1)


def _first_strong(classes: list[str]) -> str:
    """L or R: the first strong class before the end of the isolate; L when there is none."""
    depth = 0
    for kind in classes:
        if kind in _OPENERS:
            depth += 1
        elif kind == "PDI":
            if not depth:
                break
            depth -= 1
        elif not depth and kind in {"L", "R", "AL"}:
            return "L" if kind == "L" else "R"
    return "L"


def _resolve_numbers(kinds: list[str], direction: str) -> None:
    """Rules W1 to W3: marks go with their letter, numbers with an Arabic one."""
    before, strong = direction, direction
    for place, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[place] = before
        elif kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
        before = kinds[place]
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]


def _resolve_separators(kinds: list[str], direction: str) -> None:
    """Rules W4 to W7: what stands between and beside numbers, and numbers after Latin letters."""
    for place in range(1, len(kinds) - 1):
        one, kind, other = kinds[place - 1 : place + 2]
        same = one == other
        if same and ((kind in {"ES", "CS"} and one == "EN") or (kind == "CS" and one == "AN")):
            kinds[place] = one
    for start, end in _stretches(kinds, frozenset({"ET"})):
        if "EN" in (*kinds[max(0, start - 1) : start], *kinds[end : end + 1]):
            kinds[start:end] = ["EN"] * (end - start)
    strong = direction
    for place, kind in enumerate(kinds):
        if kind in {"L", "R"}:
            strong = kind
        elif kind in {"ES", "ET", "CS"}:
            kinds[place] = "ON"
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _resolve_brackets(letters: list[str], kinds: list[str], direction: str) -> None:
    """Rule N0: both brackets of a pair run the same way."""
    for start, end in _bracket_pairs(letters, kinds):
        inside = {_as_strong(kind) for kind in kinds[start + 1 : end]} - {""}
        if direction in inside:
            kinds[start] = kinds[end] = direction
        elif inside:
            strong = (_as_strong(kind) for kind in reversed(kinds[:start]))
            context = next((kind for kind in strong if kind), direction)
            kinds[start] = kinds[end] = context if context in inside else direction


def _bracket_pairs(letters: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for place, letter in enumerate(letters):
        if kinds[place] != "ON":
            continue
        closing = _closing(letter)
        if closing:
            waiting.append((closing, place))
            continue
        opened = next((n for n in reversed(range(len(waiting))) if waiting[n][0] == letter), None)
        if opened is not None:
            pairs.append((waiting[opened][1], place))
            del waiting[opened:]
    return sorted(pairs)


def _closing(letter: str) -> str:
    """The bracket that closes `letter`; beyond ASCII it is the next character of Unicode."""
    if letter.isascii():
        return _BRACKETS.get(letter, "")
    after = chr(ord(letter) + 1)
    return after if category(letter) == "Ps" and category(after) == "Pe" else ""


def _resolve_neutral(kinds: list[str], direction: str) -> None:
    """Rules N1 and N2: what has no direction takes that of both sides, else that of the line."""
    for start, end in _stretches(kinds, _NEUTRAL):
        before = _as_strong(kinds[start - 1]) if start else direction
        after = _as_strong(kinds[end]) if end < len(kinds) else direction
        kinds[start:end] = [before if before == after else direction] * (end - start)


def _as_strong(kind: str) -> str:
    """Numbers count as running to the left; what has no direction is empty."""
    return kind if kind in {"L", "R"} else "R" if kind in {"EN", "AN"} else ""


def _stretches(kinds: list[str], wanted: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Start and end of each stretch of `wanted` kinds."""
    start = 0
    for inside, group in groupby(list(kinds), key=lambda kind: kind in wanted):
        end = start + len(list(group))
        if inside:
            yield start, end
        start = end
