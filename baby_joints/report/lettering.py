"""Turns a line of text into the operators of a page; a line that comes again is spelled once."""

from functools import lru_cache
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from baby_joints.report import fonts
from baby_joints.report.glyph_fonts import GlyphFonts
from baby_joints.report.glyph_line import OUTLINE, OUTLINED, GlyphLine
from baby_joints.report.rich_text import NO_BREAK, Rich, Run
from baby_joints.report.segments import is_plain
from baby_joints.report.styles import TextStyle

# Tables repeat their cells; the lines of notes hardly ever come again.
_KEPT: Final = 4096


class Lettering:
    """Writes lines on `canvas`; `fonts` are those that the file must be given for them.

    A `right_to_left` line starts at the right. `han` as for `shaping.shaped`.
    """

    def __init__(self, canvas: Canvas, *, right_to_left: bool = False, han: str = "") -> None:
        self.fonts = GlyphFonts()
        self._canvas = canvas
        self._right_to_left = right_to_left
        self._glyphs = GlyphLine(self.fonts, right_to_left=right_to_left, han=han)
        self._begin = canvas.beginText(0, 0).getCode().removesuffix("ET")
        self._operators = lru_cache(maxsize=_KEPT)(self._spelled)

    def write(self, left: float, baseline: float, line: Rich, style: TextStyle) -> None:
        """Write `line` from its left end on, in points from the lower left corner."""
        spelled = self._operators(line, style.size)
        text = f"BT 1 0 0 1 {left:.2f} {baseline:.2f} Tm {spelled}"
        if OUTLINED in spelled:
            color = "{} {} {} RG".format(*HexColor(style.color).rgb())
            text = f"q {color} {OUTLINE * style.size:.3f} w {text} Q"
        self._canvas.addLiteral(text)

    def _spelled(self, line: Rich, size: float) -> str:
        """What follows the place of the line in its text object."""
        if not self._as_it_is(line):
            return self._glyphs.spelled(line, size)
        # One text object for the whole line: readers of the file then see no gap between runs.
        text = self._canvas.beginText(0, 0)
        *before, last = line
        for run in before:
            text.setFont(fonts.face(bold=run.bold), size)
            text.textOut(_shown(run))
        text.setFont(fonts.face(bold=last.bold), size)
        # Unlike textOut it does not measure the letters for what would come after them.
        text.textLine(_shown(last))
        return text.getCode().removeprefix(self._begin)

    def _as_it_is(self, line: Rich) -> bool:
        """Whether the letters stand on the page as they stand in the text."""
        if self._right_to_left:
            return len(line) == 1 and line[0].text.isascii() and line[0].text.isalnum()
        return all(is_plain(run.text) for run in line)


def _shown(run: Run) -> str:
    return run.text.replace(NO_BREAK, " ")
