"""What the parents choose about the page they hand over."""

from dataclasses import dataclass

from baby_joints.report.paper import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """Choices for one report.

    `question` replaces the parents' question on page 1 (None: the first open question of the
    summary). `made_up` says at the foot that the diary is an example, not a real baby's.
    """

    paper: Paper = Paper.A4
    question: str | None = None
    made_up: bool = False
