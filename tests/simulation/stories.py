"""What really happens in a made-up family: every sound of every joint, day by day.

A story is only the truth; what a parent writes of it is told by ``habits``. None of these numbers
was measured on babies: they rank rules against each other and promise nothing else.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Final

SIDES: Final = ("left", "right")
MOVEMENTS: Final = ("diaper_change", "picked_up", "stretching", "kicking", "bathing")
OTHER_SITES: Final = tuple(
    (joint, side) for joint in ("shoulder", "knee", "elbow", "ankle") for side in SIDES
)
# How often each movement is made on a day, about.
REPEATS: Final = {
    "diaper_change": 7,
    "picked_up": 8,
    "stretching": 3,
    "kicking": 3,
    "bathing": 1,
}


@dataclass(slots=True)
class Truth:
    """All that happens: sounds of a hip by day and movement, and of other joints by day.

    `always` is the movement of a hip that sounds with this share of its repeats.
    """

    days: int
    age: int
    hips: dict[str, list[dict[str, int]]]
    pops: list[list[tuple[str, str]]]
    repeats: list[dict[str, int]]
    always: dict[str, tuple[str, float]] = field(default_factory=dict)
    pain: float = 0.05

    def sound_days(self, side: str) -> list[int]:
        """Days on which the hip really sounded."""
        return [day for day, sounds in enumerate(self.hips[side]) if any(sounds.values())]

    def persistent_from(self, side: str) -> int | None:
        """The first day on which the whole truth satisfies the definition; None if it never does.

        Within 42 days 5 days with a sound, in 4 of the weeks, 21 days from first to last, one in
        the last 7, two of them at 42 days of age or later.
        """
        sounds = self.sound_days(side)
        for today in range(self.days):
            seen = [day for day in sounds if today - 42 < day <= today]
            if len(seen) < 5 or today - seen[-1] >= 7 or seen[-1] - seen[0] < 21:
                continue
            weeks = {(today - day) // 7 for day in seen}
            if len(weeks) >= 4 and sum(day + self.age >= 42 for day in seen) >= 2:
                return today
        return None


Rate = Callable[[int, int], float]
Story = Callable[[Random], Truth]


def _tell(
    random: Random,
    left: Rate,
    right: Rate,
    *,
    age: int | None = None,
    pops_a_week: float = 2.0,
    always: dict[str, tuple[str, float]] | None = None,
) -> Truth:
    """The truth of two rates (sounds a week, given day and age in days)."""
    days, age = random.randint(84, 126), random.randint(0, 110) if age is None else age
    repeats = [
        {movement: _around(random, mean) for movement, mean in REPEATS.items()} for _ in range(days)
    ]
    mood = [random.gammavariate(1.3, 1 / 1.3) for _ in range(days)]
    hips: dict[str, list[dict[str, int]]] = {side: [] for side in SIDES}
    for side, rate in (("left", left), ("right", right)):
        for day in range(days):
            sounds: dict[str, int] = {}
            for _ in range(_poisson(random, rate(day, age) / 7 * mood[day])):
                movement = random.choice(MOVEMENTS)
                sounds[movement] = sounds.get(movement, 0) + 1
            hips[side].append(sounds)
    for side, (movement, share) in (always or {}).items():
        for day in range(days):
            heard = sum(random.random() < share for _ in range(repeats[day][movement]))
            hips[side][day][movement] = heard
    pops = [
        [random.choice(OTHER_SITES) for _ in range(_poisson(random, pops_a_week / 7))]
        for _ in range(days)
    ]
    return Truth(days, age, hips, pops, repeats, always or {})


def _poisson(random: Random, mean: float) -> int:
    count, at = 0, random.expovariate(1)
    while at < mean:
        count, at = count + 1, at + random.expovariate(1)
    return count


def _around(random: Random, mean: int) -> int:
    return max(0, round(random.gauss(mean, mean**0.5)))


def _none(_day: int, _age: int) -> float:
    return 0.0


def _now_and_then(_day: int, _age: int) -> float:
    return 0.15


def quiet_hips(random: Random) -> Truth:
    """Pops over many joints, hips next to never."""
    return _tell(random, _now_and_then, _now_and_then, pops_a_week=random.uniform(1, 6))


def noisy_knees(random: Random) -> Truth:
    """A great many pops, none of them a hip."""
    return _tell(random, _none, _now_and_then, pops_a_week=random.uniform(10, 20))


def fading_newborn(random: Random) -> Truth:
    """Newborn hips that click and settle before six weeks of age."""
    half = random.uniform(6, 11)

    def rate(day: int, age: int) -> float:
        old = day + age
        return 12 * 0.5 ** (old / half) if old < 42 else 0.1

    return _tell(random, rate, rate if random.random() < 0.4 else _none, age=random.randint(0, 7))


def one_bad_day(random: Random) -> Truth:
    """One day, or two a month apart, with a great many clicks of one hip."""
    bad = {random.randint(5, 25), random.randint(45, 70)} if random.random() < 0.4 else {20}

    def rate(day: int, _age: int) -> float:
        return 90.0 if day in bad else 0.15

    return _tell(random, rate, _now_and_then)


def a_cold_week(random: Random) -> Truth:
    """A week of clicks in mid-winter clothes, and no more: long, but a single stretch."""
    start = random.randint(10, 50)

    def rate(day: int, _age: int) -> float:
        return 8.0 if start <= day < start + 9 else 0.1

    return _tell(random, rate, _now_and_then, age=random.randint(50, 110))


def first_weeks_then_once(random: Random) -> Truth:
    """Clicks before six weeks of age, then a single one long after."""

    def rate(day: int, age: int) -> float:
        if day + age < 38:
            return 5.0
        return 7.0 if day == 75 else 0.05

    return _tell(random, rate, _none, age=random.randint(0, 10))


def rare_but_lasting(random: Random) -> Truth:
    """One hip, about twice a week, all along."""
    a_week = random.uniform(1.5, 3)
    return _tell(random, lambda _day, _age: a_week, _now_and_then)


def often_and_lasting(random: Random) -> Truth:
    """One hip, most days, all along."""
    a_week = random.uniform(4, 9)
    return _tell(random, _now_and_then, lambda _day, _age: a_week)


def begins_late(random: Random) -> Truth:
    """Nothing for six weeks, then one hip clicks and goes on."""
    start = random.randint(35, 49)
    a_week = random.uniform(3, 6)
    return _tell(random, lambda day, _age: a_week if day >= start else 0.1, _now_and_then)


def both_hips_unlike(random: Random) -> Truth:
    """Both hips go on clicking, one four times as often as the other."""
    return _tell(random, lambda _day, _age: 8.0, lambda _day, _age: 2.2)


def comes_in_spells(random: Random) -> Truth:
    """One hip clicks for ten days, rests for six, and so on."""
    a_week = random.uniform(4, 7)
    return _tell(random, lambda day, _age: a_week if day % 16 < 10 else 0.1, _now_and_then)


def every_change(random: Random) -> Truth:
    """One hip clicks at nearly every diaper change."""
    share = random.uniform(0.85, 0.97)
    return _tell(random, _none, _now_and_then, always={"left": ("diaper_change", share)})


def every_second_change(random: Random) -> Truth:
    """One hip clicks at a third to half of the diaper changes: often, but not reproducible."""
    share = random.uniform(0.3, 0.5)
    return _tell(random, _none, _now_and_then, always={"left": ("diaper_change", share)})


def hurts(random: Random) -> Truth:
    """Pops over many joints, most of them followed by crying."""
    truth = _tell(random, _now_and_then, _now_and_then, pops_a_week=random.uniform(2, 5))
    truth.pain = random.uniform(0.75, 0.95)
    return truth


STORIES: Final[dict[str, Story]] = {
    story.__name__: story
    for story in (
        quiet_hips,
        noisy_knees,
        fading_newborn,
        one_bad_day,
        a_cold_week,
        first_weeks_then_once,
        rare_but_lasting,
        often_and_lasting,
        begins_late,
        both_hips_unlike,
        comes_in_spells,
        every_change,
        every_second_change,
        hurts,
    )
}
# Hips of these stories are meant to be told; of all others none is.
LASTING: Final[dict[str, tuple[str, ...]]] = {
    "rare_but_lasting": ("left",),
    "often_and_lasting": ("right",),
    "begins_late": ("left",),
    "both_hips_unlike": ("left", "right"),
    "comes_in_spells": ("left",),
    "every_change": ("left",),
    "every_second_change": ("left",),
}
