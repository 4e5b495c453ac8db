"""A diary file that was read: the diary, and what the file says about itself."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from baby_joints.domain.diary_contents import DiaryContents

FORMAT: Final = "baby-joints-diary"
VERSION: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DiaryFile:
    """The diary with when (aware; None when not said) and by which program it was exported."""

    contents: DiaryContents
    exported_at: datetime | None = None
    application: str = ""

    @property
    def known_until(self) -> datetime | None:
        """The moment up to which the file knows its diary; None for an empty diary.

        When it was exported, or when its newest record was written, whichever is later.
        """
        moments = [moment for moment in (self.exported_at,) if moment is not None]
        for record in self.contents.records():
            moments += [record.recorded_at, record.last_changed_at]
        return max(moments, default=None)
