"""Invented entries for the benchmarks: always the same ones, as many as asked for."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.observation import Observation

NOW = datetime(2026, 4, 23, 18, 0, tzinfo=timezone(timedelta(hours=2)))
WORDS = ("only when the leg opens", "after a bath", "", "", "", "on the changing table", "at night")
CHILD = Child(id=UUID(int=1), name="Mia", born_on=NOW.date() - timedelta(days=700))


def entries(count: int, days: int = 690) -> Iterator[Observation]:
    """`count` invented entries over `days` days, always the same ones."""
    dice = random.Random(7)
    for number in range(count):
        moment = NOW - timedelta(minutes=dice.randrange(days * 24 * 60))
        quiet = dice.random() < 0.4
        yield Observation(
            id=UUID(int=number + 2),
            observed_at=moment,
            recorded_at=moment + timedelta(minutes=dice.randrange(90)),
            joint=dice.choice((Joint.HIP, Joint.HIP, Joint.KNEE, Joint.SHOULDER)),
            side=dice.choice((Side.LEFT, Side.RIGHT)),
            sound=Sound.NONE if quiet else dice.choice((Sound.CLICK, Sound.POP)),
            sounded=0 if quiet else 1,
            activity=dice.choice(tuple(Activity)),
            observer=dice.choice(("Mama", "Papa")),
            note=dice.choice(WORDS) if number % 997 else "needle in the hay",
        )


def in_order(count: int, days: int = 690) -> tuple[Observation, ...]:
    """The same entries in the order in which parents write them."""
    return tuple(sorted(entries(count, days), key=lambda entry: entry.recorded_at))


def contents(count: int, days: int) -> DiaryContents:
    """A diary of `count` entries."""
    return DiaryContents(child=CHILD, observations=in_order(count, days))
