"""A child, an entry and a clock for the tests of the diary."""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

from baby_joints.change import Change
from baby_joints.diary import Diary
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_draft import ObservationDraft
from tests.storage.support import rows

HERE = timezone(timedelta(hours=2))
MIA = Child(id=UUID(int=2**64), name="Mia", born_on=date(2026, 1, 10))
LEO = Child(id=UUID(int=7), name="Leo", born_on=date(2024, 5, 1))
CLICK = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, note="when it opens")
STORY = (
    "d1 08:10 hip-L click diaper 1/2; d2 hip-L quiet diaper 0/8; d3 signs-L opens_less; d4 visit"
)


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 1, 3, 20, tzinfo=HERE)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **time: float) -> datetime:
        self.now += timedelta(**time)
        return self.now


def only(diary: Diary, change: Change | None) -> Observation:
    assert change is not None
    (key,) = change.observation_ids
    found = diary.observation(key)
    assert found is not None
    return found


def commits(path: Path) -> int:
    return int(rows(path, "SELECT value FROM meta WHERE key = 'changes'")[0][0])
