"""How blocks begin: a rule above with a head, or a head that runs in at the left."""

from typing import Final

from baby_joints.report.pen import Pen
from baby_joints.report.rich_text import Rich, rich, width
from baby_joints.report.styles import HEAD, HEAD_RULE, NOTE

HEAD_BASELINE: Final = 11.6
RUN_IN_WIDTH_MM: Final = 32
_SUB_GAP: Final = 7.0


def head_with_rule(
    pen: Pen, left: float, right: float, top: float, title: str, sub: Rich = ()
) -> None:
    """Draw the rule, the head and the note beside it."""
    pen.line((left, top), (right, top), HEAD_RULE)
    baseline = top + HEAD_BASELINE
    with pen.element("H2"):
        pen.text(left, baseline, title, HEAD)
    if sub:
        with pen.element("P"):
            pen.text(sub_left(left, title), baseline, sub, NOTE)


def sub_left(left: float, title: str) -> float:
    """Where the note beside a head begins."""
    return left + width(rich(title, bold=True), HEAD.size) + _SUB_GAP
