"""Parts sections into pages: a head never stands alone, heads of tables come again."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Final

from baby_joints.report.context import Context
from baby_joints.report.later.pieces import Piece, Run, Section, section_head
from baby_joints.report.paper import MM, Sheet
from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import ELLIPSIS, Rich, fitted, joined, rich, width
from baby_joints.report.styles import FAINT, NOTE, THIN_RULE
from baby_joints.report.words import typed

_BODY_TOP: Final = 9 * MM
_FOOT_HEIGHT: Final = 5 * MM
_SECTION_GAP: Final = 14.0
_EDGE_GAP: Final = 12.0
_NAME_LETTERS: Final = 120
_NAME_WORDS: Final = 3
_ABOVE_RULE: Final = 4.0
_BELOW_RULE: Final = 9.0


@dataclass(frozen=True, slots=True)
class _Placed:
    """A piece at its place; `again` marks the head of a table that is repeated."""

    piece: Piece
    top: float
    again: bool = False


@dataclass(slots=True)
class _Step:
    """One thing to do in order: draw on `page` (0-based, of the later pages)."""

    page: int
    placed: _Placed
    run: Run
    section: Section | None = None


@dataclass(slots=True)
class Flow:
    """Lays sections out over pages when made; `pages` counts them, `draw` draws them."""

    context: Context
    sheet: Sheet
    sections: list[Section]
    starts: dict[str, int] = field(default_factory=dict)
    _steps: list[_Step] = field(default_factory=list)
    _page: int = 0
    _top: float = 0.0

    def __post_init__(self) -> None:
        self._top = self._first_top
        for section in self.sections:
            self._place_section(section)

    @property
    def pages(self) -> int:
        """How many pages there are after page 1."""
        return self._page + 1 if self.sections else 0

    def draw(self, pen: Pen, done: Callable[[int], None] = lambda _pages: None) -> None:
        """Draw all pages; each is finished by the one after it.

        `done` is told each time how many pages of the report, page 1 included, are finished; what
        it raises ends the drawing.
        """
        page = -1
        stack = ExitStack()
        run: Run | None = None
        for step in self._steps:
            if step.run is not run:
                stack.close()
                run = step.run
                if page != step.page:
                    page = self._begin(pen, page, step.page, done)
                if run.tag:
                    stack.enter_context(pen.element(run.tag, language=run.language))
            elif page != step.page:
                page = self._begin(pen, page, step.page, done)
            if step.section is not None:
                pen.bookmark(step.section.title, step.placed.top)
            if step.placed.again:
                with pen.artifact():
                    step.placed.piece.draw(pen, step.placed.top)
            else:
                step.placed.piece.draw(pen, step.placed.top)
        stack.close()

    @property
    def _first_top(self) -> float:
        return self.sheet.top + _BODY_TOP

    @property
    def _bottom(self) -> float:
        return self.sheet.height - self.sheet.bottom - _FOOT_HEIGHT

    def _place_section(self, section: Section) -> None:
        head = section_head(self.context, section.title)
        if self._steps:
            self._top += _SECTION_GAP
        follows = head.height + _least(section.runs)
        if self._top + follows > self._bottom:
            self._next_page()
        self.starts[section.title] = self._page
        self._put(head, Run((head,)), section=section)
        for number, run in enumerate(section.runs):
            self._place_run(run, section.runs[number + 1 :])

    def _place_run(self, run: Run, after: tuple[Run, ...]) -> None:
        """Place the pieces of a run; those that keep with the next move together."""
        groups = list(_groups(run.pieces))
        head = run.head.height if run.head else 0.0
        started = False
        for number, group in enumerate(groups):
            height = sum(piece.height for piece in group)
            if number == len(groups) - 1 and group[-1].with_next:
                height += _least(after)
            needed = height if started else height + head
            if self._top + needed > self._bottom and self._top > self._first_top:
                self._next_page()
                if started and run.head is not None:
                    self._put(run.head, run, again=True)
            if not started and run.head is not None:
                self._put(run.head, run)
            started = True
            for piece in group:
                self._put(piece, run)

    def _put(
        self, piece: Piece, run: Run, *, section: Section | None = None, again: bool = False
    ) -> None:
        placed = _Placed(piece, self._top, again)
        self._steps.append(_Step(self._page, placed, run, section))
        self._top += piece.height

    def _next_page(self) -> None:
        self._page += 1
        self._top = self._first_top

    def _begin(self, pen: Pen, before: int, page: int, done: Callable[[int], None]) -> int:
        """Finish the pages up to `page` and draw its running head and foot."""
        for number in range(before + 1, page + 1):
            pen.next_page()
            done(number + 1)
            with pen.artifact():
                self._draw_edges(pen, number)
        return page

    def _draw_edges(self, pen: Pen, number: int) -> None:
        """Who, when and which page above; below what the reader of a loose sheet must know."""
        context = self.context
        frame, words = context.frame, context.words
        rule = self.sheet.top + 12.0
        page = words.rich("foot.page", page=number + 2, pages=self.pages + 1)
        room = frame.right - frame.left - _EDGE_GAP - width(page, NOTE.size)
        pen.text(frame.left, rule - _ABOVE_RULE, self._who(room), NOTE)
        pen.text(frame.right, rule - _ABOVE_RULE, page, NOTE, "right")
        pen.line((frame.left, rule), (frame.right, rule), THIN_RULE, FAINT)
        rule = self.sheet.height - self.sheet.bottom - 11.0
        pen.line((frame.left, rule), (frame.right, rule), THIN_RULE, FAINT)
        limits = [words.rich("running.later_right")]
        if context.options.made_up:
            limits.append(words.rich("running.made_up"))
        pen.text(frame.left, rule + _BELOW_RULE, joined(*_spaced(limits)), NOTE)
        day = words.dates.full_day(context.summary.today)
        pen.text(frame.right, rule + _BELOW_RULE, day, NOTE, "right")

    def _who(self, room: float) -> Rich:
        """Name and period; of a long name the beginning, of one that cannot be seen nothing."""
        words = self.context.words
        period = words.dates.period(self.context.summary.period)
        room -= width(words.rich("running.later", name="", period=period), NOTE.size)
        # A line of many words would be taken for prose that a reading program leaves out.
        parts = self.context.summary.child.name.split()
        name = typed(" ".join(parts[:_NAME_WORDS])[:_NAME_LETTERS])
        name += ELLIPSIS if len(parts) > _NAME_WORDS else ""
        lines = fitted(rich(name), NOTE.size, room, lines=1, more=rich(ELLIPSIS))
        return words.rich("running.later", name=lines[0] if lines else (), period=period)


def _spaced(sentences: list[Rich]) -> Iterator[Rich]:
    for sentence in sentences:
        yield from (sentence, rich(" "))


def _groups(pieces: tuple[Piece, ...]) -> Iterator[list[Piece]]:
    """Pieces that must stand on one page."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.with_next:
            yield group
            group = []
    if group:
        yield group


def _least(runs: tuple[Run, ...]) -> float:
    """What the first runs need at least on the page of what stands before them."""
    height = 0.0
    for run in runs:
        height += run.head.height if run.head else 0.0
        for piece in run.pieces:
            height += piece.height
            if not piece.with_next:
                return height
    return height
