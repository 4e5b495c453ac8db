"""Says of everything drawn on a ReportLab canvas what it is: part of the structure or an artifact.

Whatever draws, a pen or a flowable, draws inside `element`; `tagging.tagged` then makes the
tree out of `root`::

    with marking.element("P"):
        marking.begin()
        paragraph.drawOn(canvas, x, y)
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from baby_joints.report.structure import Element, MarkedContent

Edges = tuple[float, float, float, float]
# Shapes are decoration; heads and feet of pages are also text, which must say what it is.
_DECORATION: Final = Element("Artifact")
_PAGINATION: Final = Element("Pagination")
_ARTIFACTS: Final = {
    id(_DECORATION): "/Artifact BMC",
    id(_PAGINATION): "/Artifact <</Type /Pagination>> BDC",
}


class Marking:
    """Keeps the tree of what was drawn on `canvas` under `root`."""

    def __init__(self, canvas: Canvas) -> None:
        self.root = Element("Document")
        self.in_figure = False
        self.page = 0
        self._canvas = canvas
        self._open = [self.root]
        self._marked: Element | None = None
        self._numbers = 0

    @contextmanager
    def element(
        self, tag: str, *, scope: str = "", spoken: str = "", columns: int = 1, language: str = ""
    ) -> Iterator[Element]:
        """Everything written inside belongs to a new element `tag` of the open one.

        The others are as in `Element`. Inside an artifact it stays part of the artifact.
        """
        node = Element(tag, scope=scope, spoken=spoken, columns=columns, language=language)
        if self._open[-1] is _PAGINATION:
            node = _PAGINATION
        else:
            self._open[-1].kids.append(node)
        self._open.append(node)
        try:
            yield node
        finally:
            self._open.pop()

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Everything inside is head or foot of a page: a reading program leaves it out."""
        self._open.append(_PAGINATION)
        try:
            yield
        finally:
            self._open.pop()

    @contextmanager
    def figure(self, alternative: str, box: Edges) -> Iterator[None]:
        """Shapes and text inside are one picture, which `alternative` puts into words.

        `box` is its place in points from the lower left corner (x0, y0, x1, y1).
        """
        with self.element("Figure") as node:
            if node is not _PAGINATION:
                node.alternative = alternative
                node.box = box
            self.in_figure = True
            try:
                yield
            finally:
                self.in_figure = False

    def begin(self) -> None:
        """What is drawn next belongs to the open element."""
        self._mark(self._open[-1])

    def begin_shape(self) -> None:
        """What is drawn next is decoration, unless a figure or an artifact is open."""
        inside = self.in_figure or self._open[-1] is _PAGINATION
        self._mark(self._open[-1] if inside else _DECORATION)

    def end_page(self) -> None:
        """Close what is open; what is drawn after this stands on the next page."""
        self._close()
        self.page += 1
        self._numbers = 0

    def _mark(self, target: Element) -> None:
        """Open marked content for `target`, unless what is open is its own."""
        if self._marked is target:
            return
        self._close()
        self._marked = target
        if id(target) in _ARTIFACTS:
            self._canvas.addLiteral(_ARTIFACTS[id(target)])
            return
        self._canvas.addLiteral(f"/{target.tag} <</MCID {self._numbers}>> BDC")
        target.kids.append(MarkedContent(self.page, self._numbers))
        self._numbers += 1

    def _close(self) -> None:
        if self._marked is not None:
            self._canvas.addLiteral("EMC")
            self._marked = None
