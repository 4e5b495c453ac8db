"""Turns a line of text into the operators of a page; a line that comes again is spelled once."""

from functools import lru_cache
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from baby_joints.report import fonts
from baby_joints.report.rich_text import NO_BREAK, Rich, Run

# Tables repeat their cells; the lines of notes hardly ever come again.
_KEPT: Final = 4096


class Lettering:
    """Writes lines on `canvas`, in the fonts that its file holds."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._begin = canvas.beginText(0, 0).getCode().removesuffix("ET")
        self._operators = lru_cache(maxsize=_KEPT)(self._spelled)

    def write(self, left: float, baseline: float, line: Rich, size: float) -> None:
        """Write `line` from `left`, in points from the lower left corner."""
        spelled = self._operators(line, size)
        self._canvas.addLiteral(f"BT 1 0 0 1 {left:.2f} {baseline:.2f} Tm {spelled}")

    def _spelled(self, line: Rich, size: float) -> str:
        """What follows the place of the line in its text object."""
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


def _shown(run: Run) -> str:
    return run.text.replace(NO_BREAK, " ")
