"""The diary that a parent keeps of a truth, with the blemishes of real ones."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from random import Random
from typing import Any, Final, TypeAlias
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.codes import (
    Activity,
    Answer,
    Joint,
    LiftingStep,
    Reaction,
    Side,
    Sound,
)
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.observation import Observation
from tests.simulation.habits import Habit
from tests.simulation.truth import SIDES, Truth

FIRST_DAY: Final = date(2026, 1, 5)
HOME: Final = 1
Given: TypeAlias = dict[str, Any]

_TWO_PARENTS: Final = 0.2
_TOLD_TWICE: Final = 0.5
_DOUBLE_TAP: Final = 0.01
_WRONG_SIDE: Final = 0.03
_WRONG_JOINT: Final = 0.03
_WRONG_TIME: Final = 0.02
_WRONG_TIMES: Final = (
    timedelta(hours=12),
    timedelta(hours=-12),
    timedelta(days=1),
    timedelta(days=-1),
    timedelta(days=30),
    timedelta(days=-30),
)
# A parent tires of noting the next sound of a day.
_NEXT_SOUND: Final = 0.85
_WATCHED: Final = 0.8


def write_diary(random: Random, truth: Truth, habit: Habit, stress: float = 1.0) -> DiaryContents:
    """The diary that a parent of this habit keeps; `stress` 2 doubles the blemishes."""
    writer = _Writer(random, truth, habit, stress)
    here = habit.days_here(random, truth.days, stress)
    for day in range(truth.days):
        if here[day]:
            writer.write_day(day)
        # What a clunk sounds like nobody forgets.
        if day in truth.clunks:
            side = Side(truth.clunks[day])
            writer.write(day, {**_HIP, "side": side, "sound": Sound.CLUNK, "sounded": 1})
    born = FIRST_DAY - timedelta(days=truth.age)
    due = born + timedelta(days=truth.early) if truth.early else None
    child = Child(id=UUID(int=10**9), name="Mia", born_on=born, due_on=due)
    return DiaryContents(child=child, observations=tuple(writer.entries))


def evening(day: int) -> datetime:
    """The last second of a day of the diary, at home."""
    midnight = datetime.combine(FIRST_DAY, time(), timezone(timedelta(hours=HOME)))
    return midnight + timedelta(days=day + 1, seconds=-1)


_HIP: Final[Given] = {"joint": Joint.HIP, "activity": Activity.DIAPER_CHANGE}


class _Writer:
    """Collects the entries of a diary."""

    def __init__(self, random: Random, truth: Truth, habit: Habit, stress: float) -> None:
        self._random, self._truth, self._habit, self._stress = random, truth, habit, stress
        self._two = random.random() < _TWO_PARENTS
        self.entries: list[Observation] = []

    def _chance(self, share: float) -> bool:
        return self._random.random() < share

    def write_day(self, day: int) -> None:
        """Everything a parent who is there writes about one day."""
        for given in (*self._hips(day), *self._pops(day)):
            self.write(day, given)
        if self._chance(self._habit.tallied):
            for given in self._tallies(day):
                self.write(day, given)
        for given in self._quiet(day):
            self.write(day, given)

    def write(self, day: int, given: Given) -> None:
        """One entry, perhaps late, misplaced, mistyped or told by both parents."""
        random = self._random
        zone = timezone(timedelta(hours=self._truth.zones.get(day, HOME)))
        start = datetime.combine(FIRST_DAY, time(), zone)
        minutes = timedelta(days=day, minutes=random.randint(6 * 60, 22 * 60))
        observed = start + minutes
        late = self._chance(min(1.0, self._habit.late * self._stress))
        delay = timedelta(days=random.randint(1, 4)) if late else timedelta(0)
        recorded = observed + delay + timedelta(minutes=random.randint(0, 40))
        if given["sounded"] and self._chance(_WRONG_TIME * self._stress):
            # The program takes no day to come and none before the birth.
            born = start - timedelta(days=self._truth.age)
            observed = max(born, min(recorded, observed + random.choice(_WRONG_TIMES)))
        given = self._confused(given)
        writer = "A" if not self._two or self._chance(0.6) else "B"
        self._add(observed, recorded, writer, given)
        if self._two and self._chance(_TOLD_TWICE):
            later = timedelta(minutes=random.randint(1, 15))
            other = "B" if writer == "A" else "A"
            self._add(observed + later, recorded + later, other, given)
        elif self._chance(_DOUBLE_TAP * self._stress):
            again = timedelta(seconds=random.randint(1, 40))
            self._add(observed + again, recorded + again, writer, given)

    def _confused(self, given: Given) -> Given:
        """The wrong side or the wrong joint, now and then."""
        if given["side"] not in (Side.LEFT, Side.RIGHT) or not given["sounded"]:
            return given
        if given["joint"] is Joint.KNEE and self._chance(self._truth.mistaken):
            return given | {"joint": Joint.HIP}
        if given["joint"] is not Joint.HIP or given["sound"] is Sound.CLUNK:
            return given
        if self._chance(_WRONG_SIDE * self._stress):
            return given | {"side": Side.RIGHT if given["side"] is Side.LEFT else Side.LEFT}
        if self._chance(_WRONG_JOINT * self._stress):
            return given | {"joint": Joint.KNEE}
        return given

    def _add(self, observed: datetime, recorded: datetime, writer: str, given: Given) -> None:
        entry = Observation(
            id=UUID(int=len(self.entries) + 1),
            observed_at=observed,
            recorded_at=recorded,
            observer=writer,
            **given,
        )
        self.entries.append(entry)

    def _hips(self, day: int) -> Iterator[Given]:
        for side in SIDES:
            heard = self._truth.hips[side][day]
            if sum(heard.values()) < self._habit.at_least:
                continue
            noted = [
                movement
                for movement, times in heard.items()
                for number in range(times)
                if self._chance(self._habit.noted * _NEXT_SOUND**number)
            ]
            if noted and self._habit.one_line:
                yield self._sound(Joint.HIP, Side(side), None) | {"sounded": len(noted)}
            elif noted:
                for movement in noted:
                    yield self._sound(Joint.HIP, Side(side), Activity(movement))

    def _pops(self, day: int) -> Iterator[Given]:
        for joint, side, movement in self._truth.pops[day]:
            if self._chance(self._habit.noted):
                activity = Activity(movement) if movement else None
                given = self._sound(Joint(joint), Side(side), activity)
                yield given | (self._lift(day) if movement == "picked_up" else {})

    def _sound(self, joint: Joint, side: Side, activity: Activity | None) -> Given:
        hurts = self._chance(self._truth.pain)
        return {
            "joint": joint,
            "side": side,
            "sound": self._random.choices((Sound.CLICK, Sound.POP), (3, 1))[0],
            "sounded": 1,
            "activity": activity,
            "reaction": frozenset({Reaction.CRYING}) if hurts else frozenset(),
        }

    def _lift(self, day: int) -> Given:
        """How the lift was done, where it matters; four in five times somebody says it."""
        change = self._truth.lifting
        if change is None or not self._chance(0.8):
            return {}
        answer = Answer.YES if day >= change.day else Answer.NO
        return {"lifting": dict.fromkeys(LiftingStep, answer)}

    def _tallies(self, day: int) -> Iterator[Given]:
        """The repeats somebody watched and counted, of the movements that matter."""
        movements = {"diaper_change", *(movement for movement, _ in self._truth.always.values())}
        for movement in sorted(movements):
            made = self._truth.repeats[day][movement]
            watched = sum(self._chance(_WATCHED) for _ in range(made))
            for side in SIDES if watched > 1 else ():
                heard = self._truth.hips[side][day].get(movement, 0)
                seen = min(watched, sum(self._chance(watched / made) for _ in range(heard)))
                if seen and self._chance(0.08 * self._stress):
                    seen = max(0, min(watched, seen + self._random.choice((-1, 1))))
                yield {
                    "joint": Joint.HIP,
                    "side": Side(side),
                    "sound": Sound.CLICK if seen else Sound.NONE,
                    "sounded": seen,
                    "tried": watched,
                    "activity": Activity(movement),
                }

    def _quiet(self, day: int) -> Iterator[Given]:
        looked = {
            "sound": Sound.NONE,
            "sounded": 0,
            "tried": 1,
        }
        if self._chance(self._habit.quiet) and not any(self._truth.hips[hip][day] for hip in SIDES):
            yield looked | {**_HIP, "side": Side.BOTH}
        change = self._truth.lifting
        if change and self._chance(self._habit.quiet):
            joint, side = change.site
            site = {"joint": Joint(joint), "side": Side(side), "activity": Activity.PICKED_UP}
            yield looked | site | self._lift(day)
