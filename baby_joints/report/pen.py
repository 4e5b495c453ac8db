"""The only module that draws: text and shapes, each of them part of the structure or an artifact.

Points from the upper left corner of the page, y downward. Shapes are artifacts unless a figure is
open; text belongs to the element that is open. On a mirrored page (a right-to-left language) every
x is mirrored here, so that no block has to know.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Final, Literal, TypeAlias

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from baby_joints.report.lettering import Lettering
from baby_joints.report.marking import Marking
from baby_joints.report.rich_text import Rich, rich
from baby_joints.report.rich_text import width as rich_width
from baby_joints.report.styles import INK, TextStyle

Align: TypeAlias = Literal["left", "right", "center"]
Point: TypeAlias = tuple[float, float]
_BEFORE: Final[dict[Align, float]] = {"left": 0.0, "center": 0.5, "right": 1.0}
_MIRRORED: Final[dict[Align, Align]] = {"left": "right", "center": "center", "right": "left"}


class Pen:
    """Draws on a ReportLab canvas and keeps the tree of what was drawn under `root`."""

    def __init__(
        self, canvas: Canvas, page_size: Point, *, mirrored: bool = False, han: str = ""
    ) -> None:
        self.marks = Marking(canvas)
        self.root = self.marks.root
        self.element = self.marks.element
        self.artifact = self.marks.artifact
        self._canvas = canvas
        self._lettering = Lettering(canvas, right_to_left=mirrored, han=han)
        self.fonts = self._lettering.fonts
        self._width, self._height = page_size
        self._mirrored = mirrored
        self._moved: float | None = None
        self._set: dict[str, object] = {}

    @contextmanager
    def figure(self, alternative: str, box: tuple[float, float, float, float]) -> Iterator[None]:
        """Shapes and text inside are one picture, which `alternative` puts into words.

        `box` is left, top, right, bottom on the page.
        """
        left, top, right, bottom = box
        edges = sorted((self._across(left), self._across(right)))
        corners = (edges[0], self._height - bottom, edges[1], self._height - top)
        with self.marks.figure(alternative, corners):
            yield

    @contextmanager
    def left_to_right(self, left: float, right: float) -> Iterator[None]:
        """Inside, what lies between `left` and `right` is not mirrored, but moved as a whole.

        Time runs from left to right in every language.
        """
        if self._mirrored:
            self._moved = self._width - right - left
        try:
            yield
        finally:
            self._moved = None

    def next_page(self) -> None:
        """Finish the page; what is drawn after this stands on the next one."""
        self.marks.end_page()
        self._canvas.showPage()
        self._set.clear()

    def bookmark(self, title: str, y: float, level: int = 0) -> None:
        """Let the outline of the file name this place."""
        key = f"p{self.marks.page}-{round(y)}-{level}"
        self._canvas.bookmarkPage(key, fit="FitH", top=self._height - y)
        self._canvas.addOutlineEntry(title, key, level)

    def text(
        self,
        x: float,
        baseline: float,
        content: Rich | str,
        style: TextStyle,
        align: Align = "left",
    ) -> float:
        """Write one line and return its width; `x` is where it starts, ends or has its middle."""
        runs = rich(content, bold=style.bold) if isinstance(content, str) else content
        wide = rich_width(runs, style.size)
        self._write(self._left(x, wide, align), baseline, runs, style)
        return wide

    def lines(
        self, x: float, baseline: float, lines: Sequence[Rich], style: TextStyle, leading: float = 0
    ) -> float:
        """Write lines one below another; return the baseline of the one that would follow."""
        for line in lines:
            wide = rich_width(line, style.size) if self._mirrored else 0.0
            self._write(self._left(x, wide, "left"), baseline, line, style)
            baseline += leading or style.leading
        return baseline

    def _write(self, left: float, baseline: float, line: Rich, style: TextStyle) -> None:
        """Write a line from its left edge on."""
        if not line:
            return
        self.marks.begin()
        self._use("fill", style.color)
        self._lettering.write(left, self._height - baseline, line, style)

    def line(self, start: Point, end: Point, weight: float, color: str = INK) -> None:
        """Draw a straight line."""
        self._begin_shape(stroke=color, weight=weight)
        (x0, y0), (x1, y1) = self._spot(start), self._spot(end)
        self._canvas.line(x0, y0, x1, y1)

    def dashed(self, start: Point, end: Point, weight: float, dash: Sequence[float]) -> None:
        """Draw a broken line in ink."""
        self._begin_shape(stroke=INK, weight=weight)
        self._canvas.setDash(list(dash))
        (x0, y0), (x1, y1) = self._spot(start), self._spot(end)
        self._canvas.line(x0, y0, x1, y1)
        self._canvas.setDash([])

    def box(
        self,
        corner: Point,
        size: Point,
        *,
        fill: str | None = None,
        stroke: str | None = None,
        weight: float = 0.5,
        radius: float = 0.0,
    ) -> None:
        """Draw a rectangle by its upper left corner, its width and its height."""
        self._begin_shape(fill=fill, stroke=stroke, weight=weight)
        (x, y), (wide, high) = corner, size
        x = min(self._across(x), self._across(x + wide))
        place = (x, self._height - y - high, wide, high)
        if radius:
            self._canvas.roundRect(*place, radius, stroke=int(bool(stroke)), fill=int(bool(fill)))
        else:
            self._canvas.rect(*place, stroke=int(bool(stroke)), fill=int(bool(fill)))

    def ring(self, center: Point, radius: float, *, stroke: str, fill: str, weight: float) -> None:
        """Draw a circle with a filled middle."""
        self._begin_shape(fill=fill, stroke=stroke, weight=weight)
        x, y = self._spot(center)
        self._canvas.circle(x, y, radius, stroke=1, fill=1)

    def polygon(self, points: Sequence[Point], fill: str) -> None:
        """Fill a closed outline."""
        self._begin_shape(fill=fill)
        path = self._canvas.beginPath()
        path.moveTo(*self._spot(points[0]))
        for point in points[1:]:
            path.lineTo(*self._spot(point))
        path.close()
        self._canvas.drawPath(path, stroke=0, fill=1)

    def _begin_shape(
        self, *, fill: str | None = None, stroke: str | None = None, weight: float = 0.0
    ) -> None:
        self.marks.begin_shape()
        if fill:
            self._use("fill", fill)
        if stroke:
            self._use("stroke", stroke)
            self._use("weight", weight)

    def _use(self, what: str, value: str | float) -> None:
        """Tell the canvas a color or a line width, but only when it changes."""
        if self._set.get(what) == value:
            return
        self._set[what] = value
        if what == "fill":
            self._canvas.setFillColor(_color(str(value)))
        elif what == "stroke":
            self._canvas.setStrokeColor(_color(str(value)))
        else:
            self._canvas.setLineWidth(float(value))

    def _spot(self, point: Point) -> Point:
        x, y = point
        return self._across(x), self._height - y

    def _across(self, x: float) -> float:
        """Where on the page `x` is."""
        if not self._mirrored:
            return x
        return self._width - x if self._moved is None else x + self._moved

    def _left(self, x: float, wide: float, align: Align) -> float:
        if self._mirrored and self._moved is None:
            align = _MIRRORED[align]
        return self._across(x) - wide * _BEFORE[align]


@cache
def _color(code: str) -> Color:
    return HexColor(code)
