"""How blocks begin: a rule above with a head, or a head that runs in at the left."""

from typing import Final

from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, width
from baby_joints.report.styles import HEAD, HEAD_RULE, NOTE

HEAD_BASELINE: Final = 11.6
RUN_IN_WIDTH_MM: Final = 32
_SUB_GAP: Final = 7.0


def head_with_rule(
    pen: Pen, left: float, right: float, top: float, title: str, sub: Rich = ()
) -> float:
    """Draw the rule, the head and the note beside it; return where the note ends."""
    pen.line((left, top), (right, top), HEAD_RULE)
    baseline = top + HEAD_BASELINE
    with pen.element("H2"):
        end = left + pen.text(left, baseline, title, HEAD)
    if not sub:
        return end
    with pen.element("P"):
        pen.text(end + _SUB_GAP, baseline, sub, NOTE)
    return end + _SUB_GAP + width(sub, NOTE.size)
