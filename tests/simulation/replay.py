"""Lives through a diary evening by evening, and notes what would newly have been shown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Final

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.findings import find_patterns
from baby_joints.analysis.leaves import LeafMemory
from baby_joints.analysis.log_reading import Log, read_log
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.diary_contents import DiaryContents
from tests.simulation.habits import HABITS
from tests.simulation.rivals import Known, Setting
from tests.simulation.stories import STORIES
from tests.simulation.truth import SIDES, Truth
from tests.simulation.writing import FIRST_DAY, evening, write_diary

# Shown anew when it was away for longer than this.
FORGOTTEN_AFTER: Final = 14


@dataclass(frozen=True, slots=True)
class Notice:
    """On `day` a pattern was newly shown for a site (``hip left``), a movement or all joints."""

    pattern: str
    side: str | None
    activity: str | None
    day: int


@dataclass(frozen=True, slots=True)
class Life:
    """One made-up family: its story, habit and truth, and what was made of its diary.

    `notices` are what the rules newly showed, `readings` the numbers of each setting for each hip,
    evening by evening. `counted_from` is the day on which ten repeats on three days were written
    for the movement of a hip, `clunks` the days and sides on which a clunk was written, `sounds`
    the entries with a sound. `since` is the day from which each hip keeps sounding, in truth.
    """

    story: str
    habit: str
    truth: Truth
    since: dict[str, int | None]
    notices: tuple[Notice, ...]
    counted_from: dict[str, int]
    clunks: tuple[tuple[int, str], ...]
    sounds: int
    readings: dict[Setting, dict[str, list[float]]] = field(default_factory=dict)


def live(
    story: str,
    habit: str,
    seed: str,
    *,
    stress: float = 1.0,
    rivals: Sequence[Setting] = (),
    rules: bool = True,
) -> Life:
    """Tell the truth, write the diary and replay it; the same seed gives the same life."""
    random = Random(f"{seed}/{story}/{habit}")
    truth = STORIES[story](random)
    diary = write_diary(random, truth, HABITS[habit], stress)
    replay = _Replay(truth, rivals, rules=rules)
    memory = LeafMemory()
    for day in range(truth.days):
        replay.see(read_log(diary, evening(day), memory=memory), day)
    return Life(
        story=story,
        habit=habit,
        truth=truth,
        since={side: truth.persistent_from(side) for side in SIDES},
        notices=tuple(replay.notices),
        counted_from=dict(_counted_from(diary, truth)),
        clunks=tuple(_clunks(diary, truth)),
        sounds=sum(entry.sounded > 0 for entry in diary.observations),
        readings=replay.readings,
    )


class _Replay:
    """What is shown on one evening after the other."""

    def __init__(self, truth: Truth, rivals: Sequence[Setting], *, rules: bool) -> None:
        self._truth, self._rivals, self._rules = truth, rivals, rules
        self._last: dict[tuple[str, str | None, str | None], int] = {}
        self.notices: list[Notice] = []
        self.readings: dict[Setting, dict[str, list[float]]] = {
            setting: {side: [] for side in SIDES} for setting in rivals
        }

    def see(self, log: Log, day: int) -> None:
        """One evening."""
        findings = find_patterns(log)[0] if self._rules else ()
        for key in dict.fromkeys(key for finding in findings for key in _keys(finding)):
            if day - self._last.get(key, -100) > FORGOTTEN_AFTER:
                self.notices.append(Notice(*key, day))
            self._last[key] = day
        for side in SIDES if self._rivals else ():
            known = Known(_days(log, side, day), self._truth.corrected_age + day)
            for setting in self._rivals:
                self.readings[setting][side].append(setting.of(known))


MOSTLY: Final = "mostly_painful"


def _keys(finding: Finding) -> Iterator[tuple[str, str | None, str | None]]:
    """A finding as what a parent would call one and the same; patterns of hips by their side."""
    numbers = finding.numbers
    side = finding.side.value if finding.side and finding.joint is Joint.HIP else None
    activity = numbers.get("activity")
    yield finding.pattern.value, side, str(activity) if activity else None
    if finding.pattern is Pattern.PAIN_WITH_SOUND and numbers.get("mostly_everywhere"):
        yield MOSTLY, None, None


def onsets(shown: Iterable[bool]) -> list[int]:
    """The days on which something is newly shown."""
    found, last = [], -100
    for day, there in enumerate(shown):
        if there:
            if day - last > FORGOTTEN_AFTER:
                found.append(day)
            last = day
    return found


def _days(log: Log, side: str, day: int) -> list[int | None]:
    """Sounds of one hip on each day so far, None where nothing at all was written."""
    sounds: list[int | None] = [None] * (day + 1)
    for written_on in log.counted.days:
        place = (written_on - FIRST_DAY).days
        if 0 <= place <= day:
            sounds[place] = sounds[place] or 0
    for look in log.looks_at((Joint.HIP, Side(side))):
        place = (look.day - FIRST_DAY).days
        if 0 <= place <= day:
            sounds[place] = (sounds[place] or 0) + look.entry.sounded
    return sounds


def _clunks(diary: DiaryContents, truth: Truth) -> Iterator[tuple[int, str]]:
    for entry in diary.observations:
        day = (entry.recorded_at.date() - FIRST_DAY).days
        if entry.sound is Sound.CLUNK and day < truth.days:
            yield day, entry.side.value


_ENOUGH_REPEATS: Final = 10
_ENOUGH_DAYS: Final = 3


def _counted_from(diary: DiaryContents, truth: Truth) -> Iterator[tuple[str, int]]:
    """For each hip with a movement, the day from which its repeats can be judged at all."""
    for side, (movement, _) in truth.always.items():
        repeats: dict[int, int] = {}
        for entry in sorted(diary.observations, key=lambda entry: entry.recorded_at):
            if (entry.joint, entry.side, entry.activity) != (Joint.HIP, side, movement):
                continue
            if (entry.tried or 0) > 1:
                repeats.setdefault((entry.observed_at.date() - FIRST_DAY).days, entry.tried or 0)
            if sum(repeats.values()) >= _ENOUGH_REPEATS and len(repeats) >= _ENOUGH_DAYS:
                yield side, (entry.recorded_at.date() - FIRST_DAY).days
                break
