"""What to put on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from baby_joints.diary import Diary
    from baby_joints.domain.period import Period
    from baby_joints.handover import Handover


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWish:
    """The parents' choices; `parts` and `hidden` hold names of `baby_joints.handover.choices`."""

    period: Period | None
    paper: str
    language: str
    parts: frozenset[str]
    hidden: frozenset[str]
    attach_diary: bool
    question: str | None
    made_up: bool
    child_id: UUID | None = None

    def handover(self, diary: Diary) -> Handover:
        """All that the page tells, apart from the diary; called on the diary's thread."""
        # Only now: the report is large, and the window is painted without it.
        from baby_joints.handover import report_options
        from baby_joints.ui.other_diary_error import OtherDiaryError

        options = report_options(
            paper=self.paper,
            language=self.language,
            parts=self.parts,
            hidden=self.hidden,
            attach_diary=self.attach_diary,
            question=self.question,
            made_up=self.made_up,
        )
        # Another baby or diary may have been turned to since the parent pressed the button.
        if self.child_id not in {None, *(child.id for child in diary.children())}:
            raise OtherDiaryError(diary.path)
        return diary.handover(options, self.period, child_id=self.child_id)
