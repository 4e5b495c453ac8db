"""What a parent writes down of the truth: who is eager, who forgets, and what goes wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from random import Random
from typing import Any, Final
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Activity, Joint, Reaction, Side, Sound
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.observation import Observation
from tests.simulation.stories import SIDES, Truth

ZONE: Final = timezone(timedelta(hours=1))
FIRST_DAY: Final = date(2026, 1, 5)


@dataclass(frozen=True, slots=True)
class Habit:
    """How likely a day is written about at all, a sound noted, a day tallied, a quiet look noted.

    `fades`: after the first eager week or so only one day in four is left.
    """

    present: float
    noted: float
    tallied: float
    quiet: float
    fades: bool = False
    weekends: bool = False

    def is_here(self, random: Random, day: int) -> bool:
        """Whether anything of this day is written down on it."""
        if self.fades and day >= 9:
            return random.random() < 0.28
        if self.weekends:
            return random.random() < (0.9 if day % 7 in (5, 6) else 0.3)
        return random.random() < self.present


HABITS: Final = {
    "faithful": Habit(0.9, 0.85, 0.15, 0.2),
    "sounds_only": Habit(0.8, 0.8, 0.0, 0.0),
    "counts": Habit(0.8, 0.5, 0.6, 0.1),
    "weekends": Habit(0.0, 0.8, 0.1, 0.1, weekends=True),
    "eager_then_tired": Habit(0.95, 0.85, 0.12, 0.15, fades=True),
}


@dataclass(slots=True)
class _Writer:
    """Collects entries with the blemishes of real ones; `stress` 2 doubles these."""

    random: Random
    stress: float
    two_parents: bool
    entries: list[Observation]

    def write(self, day: int, **given: Any) -> None:  # noqa: ANN401 - fields of an entry
        random = self.random
        minute = random.randint(6 * 60, 22 * 60)
        observed = datetime.combine(FIRST_DAY, datetime.min.time(), ZONE)
        observed += timedelta(days=day, minutes=minute)
        delay = timedelta(minutes=random.randint(0, 30))
        if random.random() < 0.04 * self.stress:
            delay = timedelta(days=random.randint(1, 3))
        recorded = observed + delay
        if random.random() < 0.02 * self.stress:
            observed -= timedelta(days=random.choice((1, 30)))
        observed = max(observed, datetime.combine(FIRST_DAY, datetime.min.time(), ZONE))
        if given["joint"] is Joint.HIP and given["side"] is not Side.BOTH:
            given |= self._confused(given)
        writer = "A" if not self.two_parents or random.random() < 0.6 else "B"
        self._add(observed, recorded, writer, given)
        if self.two_parents and random.random() < 0.5:
            later = timedelta(minutes=random.randint(1, 15))
            self._add(observed + later, recorded + later, "B" if writer == "A" else "A", given)

    def _confused(self, given: dict[str, Any]) -> dict[str, Any]:
        """The wrong side or the knee, now and then."""
        if self.random.random() < 0.03 * self.stress:
            return {"side": Side.RIGHT if given["side"] is Side.LEFT else Side.LEFT}
        if self.random.random() < 0.03 * self.stress:
            return {"joint": Joint.KNEE}
        return {}

    def _add(
        self, observed: datetime, recorded: datetime, writer: str, given: dict[str, Any]
    ) -> None:
        entry = Observation(
            id=UUID(int=len(self.entries) + 1),
            observed_at=observed,
            recorded_at=max(recorded, observed),
            observer=writer,
            **given,
        )
        self.entries.append(entry)


def write_diary(random: Random, truth: Truth, habit: Habit, stress: float = 1.0) -> DiaryContents:
    """The diary that a parent of this habit keeps of the truth."""
    writer = _Writer(random, stress, random.random() < 0.2, [])
    for day in range(truth.days):
        if not habit.is_here(random, day):
            continue
        for given in _of_day(random, truth, habit, day):
            writer.write(day, **given)
    born = FIRST_DAY - timedelta(days=truth.age)
    child = Child(id=UUID(int=10**9), name="Mia", born_on=born)
    return DiaryContents(child=child, observations=tuple(writer.entries))


def _of_day(random: Random, truth: Truth, habit: Habit, day: int) -> Iterator[dict[str, Any]]:
    """Everything a parent who is there writes about one day."""
    for side in SIDES:
        for movement, heard in truth.hips[side][day].items():
            for number in range(heard):
                if random.random() < habit.noted * 0.85**number:
                    yield _sound(random, truth, Joint.HIP, Side(side), Activity(movement))
    for joint, pop_side in truth.pops[day]:
        if random.random() < habit.noted:
            yield _sound(random, truth, Joint(joint), Side(pop_side), None)
    if random.random() < habit.tallied:
        yield from _tallies(random, truth, day)
    if random.random() < habit.quiet and not any(truth.hips[side][day] for side in SIDES):
        yield {
            "joint": Joint.HIP,
            "side": Side.BOTH,
            "sound": Sound.NONE,
            "sounded": 0,
            "tried": 1,
            "activity": Activity.DIAPER_CHANGE,
        }


def _sound(
    random: Random, truth: Truth, joint: Joint, side: Side, activity: Activity | None
) -> dict[str, Any]:
    hurts = random.random() < truth.pain
    return {
        "joint": joint,
        "side": side,
        "sound": random.choices((Sound.CLICK, Sound.POP), (3, 1))[0],
        "sounded": 1,
        "activity": activity,
        "reaction": frozenset({Reaction.CRYING}) if hurts else frozenset(),
    }


def _tallies(random: Random, truth: Truth, day: int) -> Iterator[dict[str, Any]]:
    """The diaper changes somebody watched, counted for each hip."""
    made = truth.repeats[day]["diaper_change"]
    watched = sum(random.random() < 0.8 for _ in range(made))
    for side in SIDES if watched > 1 else ():
        heard = truth.hips[side][day].get("diaper_change", 0)
        seen = min(watched, sum(random.random() < watched / made for _ in range(heard)))
        yield {
            "joint": Joint.HIP,
            "side": Side(side),
            "sound": Sound.CLICK if seen else Sound.NONE,
            "sounded": seen,
            "tried": watched,
            "activity": Activity.DIAPER_CHANGE,
        }
