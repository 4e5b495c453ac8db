"""What flows over pages: pieces with a height, put into sections."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from baby_joints.report.block import Block
from baby_joints.report.context import Context
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import ELLIPSIS, Rich, fitted, rich, width, wrap
from baby_joints.report.styles import HEAD_RULE, LIST_HEAD, TEXT, TextStyle

_HEAD_BASELINE: Final = 12.5
_HEAD_HEIGHT: Final = 19.0
_TITLE: Final = TextStyle(11, 14, bold=True)
_ASCENT: Final = 0.78
_TITLE_LINES: Final = 2
_COUNT_GAP: Final = 12.0


@dataclass(frozen=True, slots=True)
class Piece:
    """`draw(pen, top)` fills `height`; `with_next` keeps it on the page of the piece after it."""

    height: float
    draw: Callable[[Pen, float], None]
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces that belong to one element `tag`, such as the rows of a table.

    `head` is drawn before the first piece and again, as decoration, at the top of each further
    page. An empty tag stands for no element of its own. `language` is that of the words, as in
    `structure.Element`.
    """

    pieces: tuple[Piece, ...]
    tag: str = ""
    head: Piece | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of the later pages; `title` also stands in the outline of the file."""

    title: str
    runs: tuple[Run, ...]


def section_head(context: Context, title: str) -> Piece:
    """The title of a section under a rule."""

    def draw(pen: Pen, top: float) -> None:
        frame = context.frame
        pen.line((frame.left, top), (frame.right, top), HEAD_RULE)
        with pen.element("H2"):
            pen.text(frame.left, top + _HEAD_BASELINE, title, _TITLE)

    return Piece(_HEAD_HEIGHT, draw, with_next=True)


def small_head(context: Context, title: Rich | str, right: Rich = ()) -> Piece:
    """A head inside a section, on at most two lines, with a count at the right edge."""
    frame = context.frame
    room = frame.right - frame.left - width(right, LIST_HEAD.size) - _COUNT_GAP
    shown = fitted(_title(title), LIST_HEAD.size, room, lines=_TITLE_LINES, more=rich(ELLIPSIS))

    def draw(pen: Pen, top: float) -> None:
        with pen.element("H3"):
            pen.lines(frame.left, top + 10.5, shown, LIST_HEAD)
            pen.text(frame.right, top + 10.5, right, LIST_HEAD, "right")

    return Piece(14.0 + LIST_HEAD.leading * (len(shown) - 1), draw, with_next=True)


def fits_head(context: Context, title: str) -> bool:
    """Whether a small head can show the whole title."""
    room = context.frame.right - context.frame.left - _COUNT_GAP
    return len(wrap(_title(title), LIST_HEAD.size, room)) <= _TITLE_LINES


def _title(title: Rich | str) -> Rich:
    return rich(title, bold=LIST_HEAD.bold) if isinstance(title, str) else title


def paragraph(
    context: Context,
    text: Rich,
    style: TextStyle = TEXT,
    *,
    indent: float = 0.0,
    keep: bool = False,
    language: str = "",
) -> Run:
    """A paragraph that may be parted between its lines; its first two lines stay together."""
    left = context.frame.left + indent
    lines = wrap(text, style.size, context.frame.right - left)
    pieces = tuple(
        _line_piece(left, line, style, with_next=keep or (number == 0 and len(lines) > 1))
        for number, line in enumerate(lines)
    )
    return Run(pieces, "P", language=language)


def _line_piece(left: float, line: Rich, style: TextStyle, *, with_next: bool) -> Piece:
    def draw(pen: Pen, top: float) -> None:
        pen.text(left, top + style.leading * _ASCENT, line, style)

    return Piece(style.leading, draw, with_next)


def gap(height: float) -> Piece:
    """Empty room."""
    return Piece(height, lambda _pen, _top: None)


def whole(block: Block) -> Piece:
    """A block of page 1, undivided."""
    return Piece(block.height, block.draw)


def alone(*pieces: Piece) -> Run:
    """Pieces that bring their own elements."""
    return Run(pieces)
