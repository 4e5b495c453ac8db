"""Page 1: the blocks in their order, always exactly one page."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from baby_joints.report.block import Block, Limits, shortened
from baby_joints.report.blocks.activities import activities_block
from baby_joints.report.blocks.how_to_read import Pages, how_to_read_block
from baby_joints.report.blocks.notes import ROOM_FROM, draw_notes
from baby_joints.report.blocks.other_patterns import other_patterns_block
from baby_joints.report.blocks.question import question_block
from baby_joints.report.blocks.reasons import reasons_block
from baby_joints.report.blocks.since_visit import since_visit_block
from baby_joints.report.blocks.sites import sites_block
from baby_joints.report.blocks.strips import strips_block
from baby_joints.report.blocks.who import who_block
from baby_joints.report.context import Context
from baby_joints.report.paper import MM, Sheet
from baby_joints.report.pen import Pen

SMALLEST_GAP: Final = 2.2 * MM
LARGEST_GAP: Final = 5 * MM


@dataclass(slots=True)
class PageOne:
    """Measures the blocks under limits, finds the gentlest that fit, and draws them."""

    context: Context
    sheet: Sheet
    _made: dict[tuple[str, object], Block] = field(default_factory=dict)

    def limits(self) -> Limits:
        """The gentlest limits under which everything fits."""
        return shortened(self.height, self.sheet.live_height)

    def draw(self, pen: Pen, limits: Limits, pages: Pages) -> None:
        """Draw the page; `pages` says what follows it."""
        blocks = self._blocks(limits)
        used = sum(block.height for block in blocks)
        room = self.sheet.live_height - used
        gap = min(LARGEST_GAP, max(SMALLEST_GAP, room / (len(blocks) - 1)))
        top = self.sheet.top
        foot = how_to_read_block(self.context, pages)
        for block in blocks[:-1]:
            block.draw(pen, top)
            top += block.height + gap
        foot_top = self.sheet.height - self.sheet.bottom - foot.height
        if foot_top - top > ROOM_FROM:
            draw_notes(pen, self.context, top)
        foot.draw(pen, foot_top)

    def height(self, limits: Limits) -> float:
        """Least height under `limits`, with the smallest gaps."""
        blocks = self._blocks(limits)
        return sum(block.height for block in blocks) + SMALLEST_GAP * sum(
            1 for _ in pairwise(blocks)
        )

    def _blocks(self, limits: Limits) -> list[Block]:
        """The blocks from top to bottom; each is made once for the limits that concern it."""
        context = self.context
        return [
            self._once("who", limits.name, lambda: who_block(context, limits.name)),
            self._once("ask", limits.question, lambda: question_block(context, limits.question)),
            self._once("box", limits.box, lambda: reasons_block(context, limits.box)),
            self._once(
                "other", limits.patterns, lambda: other_patterns_block(context, limits.patterns)
            ),
            self._once("strips", None, lambda: strips_block(context)),
            self._once("sites", limits.rows, lambda: sites_block(context, limits.rows)),
            self._once(
                "pair",
                (limits.activities, limits.visit, limits.visit_lines),
                lambda: beside(
                    activities_block(context, limits.activities),
                    since_visit_block(context, limits.visit, limits.visit_lines),
                ),
            ),
            self._once("foot", None, lambda: how_to_read_block(context, Pages())),
        ]

    def _once(self, name: str, limit: object, make: Callable[[], Block]) -> Block:
        key = (name, limit)
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]


def beside(left: Block, right: Block) -> Block:
    """Two blocks that stand next to each other."""

    def draw(pen: Pen, top: float) -> None:
        left.draw(pen, top)
        right.draw(pen, top)

    return Block(max(left.height, right.height), draw)
