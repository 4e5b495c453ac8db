"""Families in which no hip sounds for long: whatever is told of a hip there is told by chance."""

from random import Random

from tests.simulation.telling import Rate, never, now_and_then, poisson, steady, tell
from tests.simulation.truth import SIDES, SIX_WEEKS, Lifting, Truth


def nothing_to_hear(random: Random) -> Truth:
    """Hips that never sound and a pop a month elsewhere."""
    return tell(random, never, never, pops_a_week=0.25)


def quiet_hips(random: Random) -> Truth:
    """Pops over many joints, hips next to never."""
    return tell(random, now_and_then, now_and_then, pops_a_week=random.uniform(1, 6))


def noisy_knees(random: Random) -> Truth:
    """A great many pops, none of them a hip."""
    return tell(random, never, now_and_then, pops_a_week=random.uniform(10, 20))


def knees_taken_for_hips(random: Random) -> Truth:
    """Pops of the knees; some of them the parents take for the hip above."""
    truth = tell(random, never, never, pops_a_week=random.uniform(3, 8))
    truth.mistaken = random.uniform(0.1, 0.25)
    return truth


def fading_newborn(random: Random) -> Truth:
    """Newborn hips that click and settle before six weeks of age."""
    rate = _fading(random.uniform(6, 11), 0)
    both = random.random() < 0.4
    truth = tell(random, rate, rate if both else never, age=random.randint(0, 7))
    truth.trend = dict.fromkeys(SIDES if both else ("left",), "settling")
    return truth


def born_early_and_fading(random: Random) -> Truth:
    """Born five to nine weeks early: the clicks settle by six weeks of corrected age."""
    early = random.randint(35, 63)
    rate = _fading(random.uniform(10, 18), early)
    truth = tell(random, rate, now_and_then, age=random.randint(20, 45), early=early)
    truth.trend = {"left": "unclear"}
    return truth


def _fading(half: float, early: int) -> Rate:
    def rate(day: int, age: int) -> float:
        old = day + age - early
        return 12 * 0.5 ** (max(old, 0) / half) if old < SIX_WEEKS else 0.1

    return rate


def one_bad_day(random: Random) -> Truth:
    """One day, or two a month apart, with a great many clicks of one hip."""
    bad = {random.randint(5, 25), random.randint(45, 70)} if random.random() < 0.4 else {20}

    def rate(day: int, _age: int) -> float:
        return 90.0 if day in bad else 0.15

    return _unclear(tell(random, rate, now_and_then))


def two_bad_weekends(random: Random) -> Truth:
    """Two weekends with grandparents, three weeks apart, with clicks on both days of each."""
    first = random.randint(5, 40)

    def rate(day: int, _age: int) -> float:
        return 25.0 if day - first in {0, 1, 21, 22} else 0.1

    return _unclear(tell(random, rate, now_and_then))


def a_cold_week(random: Random) -> Truth:
    """A week of clicks in mid-winter clothes, and no more: long, but a single stretch."""
    start = random.randint(10, 50)

    def rate(day: int, _age: int) -> float:
        return 8.0 if start <= day < start + 9 else 0.1

    return _unclear(tell(random, rate, now_and_then, age=random.randint(50, 110)))


def first_weeks_then_once(random: Random) -> Truth:
    """Clicks before six weeks of age, then a single one long after."""

    def rate(day: int, age: int) -> float:
        if day + age < 38:
            return 5.0
        return 7.0 if day == 75 else 0.05

    return _unclear(tell(random, rate, never, age=random.randint(0, 10)))


def wanders(random: Random) -> Truth:
    """Now the left hip for some days, weeks later the right one, never long."""
    starts = {side: random.randint(5, 60) for side in SIDES}

    def rate_of(side: str) -> Rate:
        return lambda day, _age: 3.5 if 0 <= day - starts[side] < 12 else 0.1

    truth = _unclear(tell(random, rate_of("left"), rate_of("right"), age=random.randint(40, 110)))
    truth.trend["right"] = "unclear"
    return truth


def hurts(random: Random) -> Truth:
    """Pops over many joints, most of them followed by crying."""
    truth = tell(random, now_and_then, now_and_then, pops_a_week=random.uniform(2, 5))
    truth.pain = random.uniform(0.75, 0.95)
    return truth


def a_single_clunk(random: Random) -> Truth:
    """A hip clunks once, at a diaper change that somebody writes down."""
    truth = tell(random, now_and_then, now_and_then)
    truth.clunks = {random.randint(3, truth.days - 3): random.choice(SIDES)}
    return truth


def lifts_gently_later(random: Random) -> Truth:
    """A shoulder pops at lifts; with gentle lifts the pops fall to a tenth or a quarter."""
    return _lifting(random, random.uniform(0.08, 0.25))


def lifts_gently_in_vain(random: Random) -> Truth:
    """A shoulder pops at lifts, however it is lifted."""
    return _lifting(random, 1.0)


def _lifting(random: Random, left: float) -> Truth:
    change = Lifting(random.randint(28, 45), ("shoulder", random.choice(SIDES)), left)
    return tell(random, now_and_then, now_and_then, pops_a_week=1.0, lifting=change)


def a_holiday_of_kicks(random: Random) -> Truth:
    """Ten days of wild kicking with pops of every joint, the hips among them."""
    start = random.randint(20, 60)

    def rate(day: int, _age: int) -> float:
        return 6.0 if start <= day < start + 10 else 0.1

    truth = _unclear(tell(random, rate, rate, age=random.randint(60, 110)))
    truth.trend["right"] = "unclear"
    for day in range(start, start + 10):
        truth.pops[day] += [("knee", random.choice(SIDES), None)] * poisson(random, 3)
    return truth


def one_click_a_month(random: Random) -> Truth:
    """One hip, about once a month, for ever: it comes back, but seldom."""
    return tell(random, steady(0.25), never)


def _unclear(truth: Truth) -> Truth:
    truth.trend = {"left": "unclear"}
    return truth
