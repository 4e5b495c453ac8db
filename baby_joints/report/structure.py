"""What each piece of a page is: the tree that a reading program follows."""

from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeAlias

# What the parents typed may be in any language (BCP 47: undetermined).
UNKNOWN_LANGUAGE: Final = "und"


class MarkedContent(NamedTuple):
    """One stretch of drawing on page `page` (0-based) that carries the number `number` there."""

    page: int
    number: int


@dataclass(slots=True)
class Element:
    """A node of the structure tree, such as H2, Table, TD or Figure.

    `alternative` says in words what a figure shows; `box` is its place on the page in points from
    the lower left corner (x0, y0, x1, y1); `scope` is Row or Column for a TH; `spoken` is read in
    place of what is drawn; `columns` counts those that a TH spans; `language` is that of the words
    inside when they are not the page's.
    """

    tag: str
    alternative: str = ""
    scope: str = ""
    spoken: str = ""
    columns: int = 1
    language: str = ""
    box: tuple[float, float, float, float] | None = None
    kids: list["Kid"] = field(default_factory=list)


Kid: TypeAlias = Element | MarkedContent
