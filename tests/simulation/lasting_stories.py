"""Families in which a hip goes on sounding; which one is told in `LASTING`."""

from random import Random

from tests.simulation.telling import never, now_and_then, steady, tell
from tests.simulation.truth import Truth


def rare_but_lasting(random: Random) -> Truth:
    """One hip, about twice a week, all along."""
    return tell(random, steady(random.uniform(1.5, 3)), now_and_then)


def often_and_lasting(random: Random) -> Truth:
    """One hip, most days, all along."""
    return tell(random, now_and_then, steady(random.uniform(4, 9)))


def at_the_weekly_bath(random: Random) -> Truth:
    """One hip clicks at the Sunday bath, nearly each week, and at no other time."""
    first = random.randint(0, 6)

    def rate(day: int, _age: int) -> float:
        return 20.0 if day % 7 == first else 0.05

    truth = tell(random, rate, now_and_then, age=random.randint(20, 110))
    truth.hips["left"] = [
        {"bathing": sum(sounds.values())} if sounds else {} for sounds in truth.hips["left"]
    ]
    return truth


def begins_late(random: Random) -> Truth:
    """Nothing for six weeks, then one hip clicks and goes on."""
    start = random.randint(35, 49)
    a_week = random.uniform(3, 6)
    truth = tell(random, lambda day, _age: a_week if day >= start else 0.1, now_and_then)
    truth.trend = {"left": "unclear"}
    return truth


def both_hips_unlike(random: Random) -> Truth:
    """Both hips go on clicking, one four times as often as the other."""
    return tell(random, steady(8.0), steady(2.2))


def comes_in_spells(random: Random) -> Truth:
    """One hip clicks for ten days, rests for six, and so on."""
    a_week = random.uniform(4, 7)
    return tell(random, lambda day, _age: a_week if day % 16 < 10 else 0.1, now_and_then)


def crawls_and_clicks(random: Random) -> Truth:
    """An older baby: one hip clicks since it crawls, and goes on."""
    start = random.randint(7, 25)
    a_week = random.uniform(2.5, 6)
    age = random.randint(200, 300)
    truth = tell(random, never, lambda day, _age: a_week if day >= start else 0.0, age=age)
    truth.trend = {"right": "unclear"}
    return truth


def born_early_and_lasting(random: Random) -> Truth:
    """Born five to nine weeks early: one hip clicks on past six weeks of corrected age."""
    early = random.randint(35, 63)
    a_week = steady(random.uniform(2.5, 6))
    return tell(random, a_week, now_and_then, age=random.randint(20, 60), early=early)


def on_a_journey(random: Random) -> Truth:
    """One hip goes on while the family spends three weeks eight hours to the west."""
    truth = tell(random, now_and_then, steady(random.uniform(2.5, 6)))
    start = random.randint(20, 50)
    truth.zones = dict.fromkeys(range(start, start + 21), -7)
    return truth


def every_change(random: Random) -> Truth:
    """One hip clicks at nearly every diaper change."""
    share = random.uniform(0.85, 0.97)
    return tell(random, never, now_and_then, always={"left": ("diaper_change", share)})


def every_stretch(random: Random) -> Truth:
    """One hip pops nearly each time the baby stretches."""
    share = random.uniform(0.82, 0.97)
    return tell(random, now_and_then, never, always={"right": ("stretching", share)})


def every_second_change(random: Random) -> Truth:
    """One hip clicks at a third to half of the diaper changes: often, but not reproducible."""
    share = random.uniform(0.3, 0.5)
    return tell(random, never, now_and_then, always={"left": ("diaper_change", share)})


def grows(random: Random) -> Truth:
    """One hip sounds more and more: five- to tenfold over the weeks."""
    start, ratio = random.uniform(0.8, 1.5), random.uniform(5, 10)
    truth = tell(random, lambda day, _age: start * ratio ** (day / 100), now_and_then)
    truth.trend = {"left": "rising"}
    return truth


def quiets_down(random: Random) -> Truth:
    """The hip of an older baby sounds for a month, then less and less."""
    start, half = random.randint(28, 42), random.uniform(7, 12)
    a_week = random.uniform(5, 9)

    def rate(day: int, _age: int) -> float:
        past: float = max(0, day - start) / half
        return float(a_week * 0.5**past)

    truth = tell(random, now_and_then, rate, age=random.randint(50, 110))
    truth.trend = {"right": "settling"}
    return truth
