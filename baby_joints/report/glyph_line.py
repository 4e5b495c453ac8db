"""Lines of shaped letters as operators of a page: glyphs at their places, text in its order.

A page shows a line from left to right, a reader of the file wants it in the order of reading. So
words are written in the order of reading, each at its own place; inside a word that runs to the
left the glyphs go from left to right, which programs that read files expect and which is marked
(ReversedChars, ISO 32000-1, 14.8.2.3.3). Where glyphs that run to the right do not spell the text
alone, it is written beside them (ActualText, 14.9.4).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, takewhile
from typing import Final, NamedTuple

from baby_joints.report.direction import is_leftward_alone, visual_order
from baby_joints.report.faces import glyph_of
from baby_joints.report.glyph_fonts import GlyphFonts, natural_width
from baby_joints.report.rich_text import Rich, plain
from baby_joints.report.segments import Segment, segments
from baby_joints.report.shaping import NOTHING, Glyph

# Letters that readers of files turn around, because they expect them from left to right.
_TURNED: Final = re.compile("[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# Signs and Arabic digits, which they take for a part of what stands before.
_SIGNS: Final = re.compile("[ -/:-@\u0660-\u066d\u06f0-\u06f9\u2000-\u206f\u20a0-\u21ff]+")
# Line width of the outline that makes a letter bold, in parts of the size.
OUTLINE: Final = 0.028
# How letters are painted (ISO 32000-1, 9.3.6): as they are, with an outline, not at all.
_FILLED: Final = "0"
_WITH_OUTLINE: Final = "2"
_UNSEEN: Final = "3"
# How a line says that it needs the line width.
OUTLINED: Final = f"{_WITH_OUTLINE} Tr"
_NO_WIDTH: Final = "\N{ZERO WIDTH NON-JOINER}"
_LEAST_MOVE: Final = 0.005


class _Drawn(NamedTuple):
    """One glyph at its place, in points from the start of the line."""

    x: float
    up: float
    font: str
    code: int
    letters: str
    wide: float
    mode: str

    @property
    def turned(self) -> bool:
        """Whether it is one letter of a script that runs to the left."""
        return len(self.letters) == 1 and _TURNED.match(self.letters) is not None


class _State(NamedTuple):
    """What stays set from one glyph to the next: space after a glyph, height, outline."""

    after: str = "0"
    up: str = "0"
    mode: str = _FILLED


class GlyphLine:
    """Spells lines with the glyphs of `fonts`; `han` as for `shaping.shaped`."""

    def __init__(self, fonts: GlyphFonts, *, right_to_left: bool, han: str) -> None:
        self._fonts = fonts
        self._right_to_left = right_to_left
        self._han = han

    def spelled(self, line: Rich, size: float) -> str:
        """The operators after the line's place in its text object, with the end of the object."""
        text, bold = plain(line), [run.bold for run in line for _ in run.text]
        # A name in other letters stands alone on its line: its full stop stays behind it.
        leftward = self._right_to_left and not is_leftward_alone(text)
        parts = segments(text, bold, right_to_left=leftward)
        drawn = self._placed(parts, size)
        stretches = [
            _Stretch(
                "".join(parts[number].letters for number in stretch),
                parts[stretch[0]].leftward,
                list(_units([drawn[number] for number in stretch], parts[stretch[0]])),
            )
            for stretch in _levels(parts)
        ]
        return _Writer(size).written(stretches)

    def _placed(self, parts: Sequence[Segment], size: float) -> list[list[_Drawn]]:
        """The glyphs of each part from left to right."""
        placed: list[list[_Drawn]] = [[] for _ in parts]
        x = 0.0
        for number in visual_order([part.level for part in parts]):
            part = parts[number]
            file = part.face.file(bold=part.bold)
            for glyph in part.glyphs(self._han):
                for single in _single(glyph, part):
                    font, code = self._fonts.place(part.face, single, bold=part.bold)
                    drawn = _Drawn(
                        x=(x + single.right) * size / 1000,
                        up=single.up * size / 1000,
                        font=font,
                        code=code,
                        letters=single.letters,
                        wide=natural_width(file, single.number) * size / 1000,
                        mode=_mode(part, single),
                    )
                    placed[number].append(drawn)
                    x += single.advance
        return placed


def _single(glyph: Glyph, part: Segment) -> Iterator[Glyph]:
    """The glyph; before one of several letters that runs to the left, an unseen one for each other.

    Readers turn such letters around one by one, so each of them needs a glyph of its own.
    """
    if part.leftward and len(glyph.letters) > 1:
        unseen = glyph_of(part.face, _NO_WIDTH, bold=part.bold)
        for letter in glyph.letters[:0:-1]:
            yield Glyph(unseen, letter, 0.0, glyph.right, glyph.up)
        glyph = replace(glyph, letters=glyph.letters[0])
    yield glyph


def _mode(part: Segment, glyph: Glyph) -> str:
    if part.leftward and glyph.number == glyph_of(part.face, _NO_WIDTH, bold=part.bold):
        return _UNSEEN
    return _WITH_OUTLINE if part.bold and part.face.bold is None else _FILLED


class _Stretch(NamedTuple):
    """Letters of one direction; a unit is what a reader of the file takes at once."""

    letters: str
    leftward: bool
    units: list[list[_Drawn]]

    @property
    def needs_words(self) -> bool:
        """Whether the glyphs do not spell the letters, read one after another.

        Readers turn around what runs to the left, also when it is given in words.
        """
        glyphs = (glyph for unit in self.units for glyph in unit)
        return not self.leftward and any(glyph.letters == NOTHING for glyph in glyphs)


class _Writer:
    """Writes the glyphs of one line."""

    def __init__(self, size: float) -> None:
        self._size = size
        self._operators: list[str] = []
        self._at = 0.0
        self._state = _State()

    def written(self, stretches: list[_Stretch]) -> str:
        """All operators of the line; nothing stays set for the next one."""
        starts = iter([unit[0].x for stretch in stretches for unit in stretch.units][1:])
        for stretch in stretches:
            if stretch.needs_words:
                letters = stretch.letters.encode("utf-16-be").hex()
                self._operators.append(f"/Span <</ActualText <feff{letters}>>> BDC")
            for unit in stretch.units:
                self._unit(unit, next(starts, 0.0), turned=stretch.leftward and len(unit) > 1)
            if stretch.needs_words:
                self._operators.append("EMC")
        self._set(_State())
        self._operators.append("ET")
        return " ".join(self._operators)

    def _unit(self, unit: list[_Drawn], following: float, *, turned: bool) -> None:
        x = round(unit[0].x, 2)
        self._operators.append(f"{x - self._at:.2f} 0 Td")
        self._at = x
        # Where the line goes on far to the right, the last glyph keeps the room: a reader of the
        # file would take the way there for a space.
        ends = [glyph.x for glyph in unit[1:]]
        last = unit[-1]
        ends.append(max(following, last.x + last.wide))
        states = [(_state_of(glyph, end), glyph) for glyph, end in zip(unit, ends, strict=True)]
        # The mark speaks of the letters inside one string.
        turned = turned and len(dict(states)) == 1
        if turned:
            self._operators.append("/ReversedChars BMC")
        for font, group in groupby(states, key=lambda pair: pair[1].font):
            self._operators.append(f"/{font} {self._size:g} Tf")
            for state, same in groupby(group, key=lambda pair: pair[0]):
                self._set(state)
                codes = "".join(f"{glyph.code:04X}" for _, glyph in same)
                self._operators.append(f"<{codes}> Tj")
        if turned:
            self._operators.append("EMC")

    def _set(self, state: _State) -> None:
        for value, was, operator in zip(state, self._state, ("Tc", "Ts", "Tr"), strict=True):
            if value != was:
                self._operators.append(f"{value} {operator}")
        self._state = state


def _state_of(glyph: _Drawn, end: float) -> _State:
    move = end - glyph.x - glyph.wide
    return _State(
        after=f"{move:.3f}" if abs(move) > _LEAST_MOVE else "0",
        up=f"{glyph.up:.2f}" if abs(glyph.up) > _LEAST_MOVE else "0",
        mode=glyph.mode,
    )


def _levels(parts: Sequence[Segment]) -> Iterator[list[int]]:
    """The numbers of neighbors of one level, in the order of reading."""
    for _, group in groupby(range(len(parts)), key=lambda number: parts[number].level):
        yield list(group)


def _units(drawn: list[list[_Drawn]], first: Segment) -> Iterator[list[_Drawn]]:
    """The glyphs of one level in the order of reading, parted where a reader would mix them up."""
    if not first.leftward:
        yield from _rightward_units([glyph for part in drawn for glyph in part])
        return
    glyphs = [glyph for part in drawn for glyph in reversed(part)]
    for (turned, _), group in groupby(glyphs, key=lambda glyph: (glyph.turned, glyph.font)):
        unit = list(group)
        if turned:
            yield unit[::-1]
        else:
            yield from ([glyph] for glyph in unit)


def _rightward_units(glyphs: list[_Drawn]) -> Iterator[list[_Drawn]]:
    """All at once, but for signs at the start and letters that readers would turn around."""
    signs = list(takewhile(lambda glyph: _SIGNS.fullmatch(glyph.letters), glyphs))
    yield from ([glyph] for glyph in signs)
    for turned, group in groupby(glyphs[len(signs) :], key=lambda glyph: glyph.turned):
        unit = list(group)
        if turned:
            yield from ([glyph] for glyph in unit)
        else:
            yield unit
