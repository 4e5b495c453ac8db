"""How a truth is made up from a few rates; none of these numbers was measured on babies."""

from collections.abc import Callable, Mapping
from random import Random
from typing import Final, TypeAlias

from tests.simulation.truth import SIDES, Lifting, Truth

# How often each movement is made on a day, about.
REPEATS: Final = {
    "diaper_change": 7,
    "picked_up": 8,
    "stretching": 3,
    "kicking": 3,
    "bathing": 1,
}
OTHER_SITES: Final = tuple(
    (joint, side) for joint in ("shoulder", "knee", "elbow", "ankle") for side in SIDES
)
# Sounds a week, given the day and the age of the first day.
Rate: TypeAlias = Callable[[int, int], float]


def never(_day: int, _age: int) -> float:
    """No sound at all."""
    return 0.0


def now_and_then(_day: int, _age: int) -> float:
    """Once in seven weeks."""
    return 0.15


def steady(a_week: float) -> Rate:
    """The same all along."""
    return lambda _day, _age: a_week


def tell(
    random: Random,
    left: Rate,
    right: Rate,
    *,
    age: int | None = None,
    early: int = 0,
    pops_a_week: float | None = None,
    always: Mapping[str, tuple[str, float]] | None = None,
    lifting: Lifting | None = None,
) -> Truth:
    """The truth of two hips; a day has moods, so sounds come in bursts."""
    days = random.randint(84, 126)
    age = random.randint(0, 110) if age is None else age
    mood = [random.gammavariate(1.3, 1 / 1.3) for _ in range(days)]
    repeats = [
        {movement: _about(random, mean) for movement, mean in REPEATS.items()} for _ in range(days)
    ]
    rates = {"left": left, "right": right}
    hips = {
        side: [_sounds_of_day(random, rates[side](day, age) / 7 * mood[day]) for day in range(days)]
        for side in SIDES
    }
    for side, (movement, share) in (always or {}).items():
        for day, made in enumerate(repeats):
            heard = sum(random.random() < share for _ in range(made[movement]))
            hips[side][day] = {movement: heard} if heard else {}
    pops = _pops(random, mood, random.uniform(0.5, 4) if pops_a_week is None else pops_a_week)
    if lifting:
        _add_lifts(random, pops, mood, lifting)
    return Truth(
        days=days,
        age=age,
        early=early,
        hips=hips,
        pops=pops,
        repeats=repeats,
        always=dict(always or {}),
        lifting=lifting,
    )


def _sounds_of_day(random: Random, mean: float) -> dict[str, int]:
    sounds: dict[str, int] = {}
    for _ in range(poisson(random, mean)):
        movement = random.choice(tuple(REPEATS))
        sounds[movement] = sounds.get(movement, 0) + 1
    return sounds


def _pops(
    random: Random, mood: list[float], a_week: float
) -> list[list[tuple[str, str, str | None]]]:
    return [
        [(*random.choice(OTHER_SITES), None) for _ in range(poisson(random, a_week / 7 * of_day))]
        for of_day in mood
    ]


def _add_lifts(
    random: Random,
    pops: list[list[tuple[str, str, str | None]]],
    mood: list[float],
    lifting: Lifting,
) -> None:
    a_week = random.uniform(4, 9)
    for day, of_day in enumerate(mood):
        share = lifting.left if day >= lifting.day else 1.0
        for _ in range(poisson(random, a_week / 7 * of_day * share)):
            pops[day].append((*lifting.site, "picked_up"))


def poisson(random: Random, mean: float) -> int:
    """A Poisson number."""
    count, at = 0, random.expovariate(1)
    while at < mean:
        count, at = count + 1, at + random.expovariate(1)
    return count


def _about(random: Random, mean: int) -> int:
    return max(0, round(random.gauss(mean, mean**0.5)))
