"""An empty space for the reader's pen, when the page has room."""

from typing import Final

from baby_joints.report.blocks.heads import head_with_rule
from baby_joints.report.context import Context
from baby_joints.report.paper import MM
from baby_joints.report.pen import Pen

ROOM_FROM: Final = 25 * MM


def draw_notes(pen: Pen, context: Context, top: float) -> None:
    """Only the head: the space below it is the point."""
    frame = context.frame
    head_with_rule(pen, frame.left, frame.right, top, context.words.text("notes.head"))
