"""Lives through a diary evening by evening, and notes what would newly have been shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Final

from baby_joints.analysis.findings import find_patterns
from baby_joints.analysis.log_reading import Log, read_log
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.diary_contents import DiaryContents
from tests.simulation.detectors import DETECTORS, Known
from tests.simulation.habits import FIRST_DAY, HABITS, ZONE, write_diary
from tests.simulation.stories import SIDES, STORIES, Truth

OURS: Final = "our rules"
# Shown anew when it was away for longer than this.
FORGOTTEN_AFTER: Final = 14


@dataclass(frozen=True, slots=True)
class Notice:
    """On `day` something was newly shown: by which detector, which pattern, which side."""

    detector: str
    pattern: Pattern
    side: str | None
    day: int


@dataclass(frozen=True, slots=True)
class Life:
    """One made-up family: its story, habit, truth, and all that was newly shown."""

    story: str
    habit: str
    truth: Truth
    notices: tuple[Notice, ...]


def live(story: str, habit: str, seed: str, *, stress: float = 1.0, compare: bool = False) -> Life:
    """Tell the truth, write the diary and replay it; the same seed gives the same life."""
    random = Random(f"{seed}/{story}/{habit}")
    truth = STORIES[story](random)
    diary = write_diary(random, truth, HABITS[habit], stress)
    return Life(story, habit, truth, tuple(_notices(truth, diary, compare=compare)))


def _notices(truth: Truth, diary: DiaryContents, *, compare: bool) -> Iterator[Notice]:
    last: dict[tuple[str, Pattern, str | None], int] = {}
    for day in range(truth.days):
        log = read_log(diary, _evening(day))
        shown = [*_ours(log), *(_theirs(log, truth, day) if compare else ())]
        for detector, pattern, side in shown:
            key = (detector, pattern, side)
            if day - last.get(key, -100) > FORGOTTEN_AFTER:
                yield Notice(detector, pattern, side, day)
            last[key] = day


def _evening(day: int) -> datetime:
    midnight = datetime.combine(FIRST_DAY, datetime.min.time(), ZONE)
    return midnight + timedelta(days=day + 1, seconds=-1)


def _ours(log: Log) -> Iterator[tuple[str, Pattern, str | None]]:
    for finding in find_patterns(log)[0]:
        yield OURS, finding.pattern, finding.side.value if finding.side else None


def _theirs(log: Log, truth: Truth, day: int) -> Iterator[tuple[str, Pattern, str | None]]:
    for side in SIDES:
        known = Known(_days(log, side, day), truth.age + day)
        for name, detector in DETECTORS.items():
            if detector(known):
                yield name, Pattern.PERSISTENT_HIP_SOUND, side


def _days(log: Log, side: str, day: int) -> list[int | None]:
    """Sounds of one hip on each day so far, None where nothing at all was written."""
    sounds: list[int | None] = [None] * (day + 1)
    for look in log.counted:
        place = (look.day - FIRST_DAY).days
        if 0 <= place <= day:
            sounds[place] = sounds[place] or 0
    for look in log.by_site.get((Joint.HIP, Side(side)), ()):
        place = (look.day - FIRST_DAY).days
        if 0 <= place <= day:
            sounds[place] = (sounds[place] or 0) + look.entry.sounded
    return sounds
