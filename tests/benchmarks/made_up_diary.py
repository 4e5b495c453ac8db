"""Made-up diaries of any size, as two parents might keep them: what the cost is measured on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from random import Random
from typing import Any, Final
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.codes import (
    LIFTS,
    Activity,
    Answer,
    Joint,
    LiftingStep,
    Movement,
    Noticed,
    Presence,
    Reaction,
    Side,
    Sound,
)
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit

ZONE: Final = timezone(timedelta(hours=1))
BORN: Final = date(2016, 1, 10)
SITES: Final = (
    *[(Joint.HIP, Side.LEFT)] * 6,
    *[(Joint.HIP, Side.RIGHT)] * 3,
    *[(Joint.HIP, Side.BOTH)] * 2,
    (Joint.HIP, Side.UNSURE),
    (Joint.NECK, Side.MIDDLE),
    (Joint.SHOULDER, Side.LEFT),
    (Joint.SHOULDER, Side.RIGHT),
    (Joint.KNEE, Side.LEFT),
    (Joint.KNEE, Side.RIGHT),
    (Joint.ANKLE, Side.RIGHT),
)
MOVEMENTS: Final = (*[Activity.DIAPER_CHANGE] * 4, *sorted(LIFTS), Activity.STRETCHING, None)
SEEN: Final = ("swelling", "redness", "warmth", "felt_loose")


def made_up_diary(entries: int, days: int, seed: int = 1) -> DiaryContents:
    """So many entries over so many days from the birth on, as they would stand in the file.

    Clicks, quiet looks and counted tries of hips and other joints, written by two parents: one in
    twenty by both, one in thirty a day or more late, one in fifty corrected later; now and then
    pain, a clunk, a look at the legs; a visit every two months.
    """
    random = Random(seed)
    told: list[Observation] = []
    while len(told) < entries:
        day = BORN + timedelta(days=random.randrange(days))
        minutes = random.randrange(6 * 60, 22 * 60)
        at = datetime.combine(day, time(minutes // 60, minutes % 60), ZONE)
        entry = _entry(random, len(told) + 1, at)
        told.append(entry)
        if random.random() < 0.05 and len(told) < entries:
            told.append(_of_the_other(random, len(told) + 1, entry))
    told.sort(key=lambda entry: (entry.observed_at, entry.recorded_at, entry.id))
    return DiaryContents(
        child=Child(id=UUID(int=2**64), name="Mia", born_on=BORN),
        observations=tuple(told),
        hip_signs=tuple(_looks_at_legs(random, days)),
        visits=tuple(_visit(day) for day in range(0, days, 60)),
    )


def end_of(days: int) -> datetime:
    """Two days after the last day: everything but the latest late notes is known."""
    return datetime.combine(BORN + timedelta(days=days + 1), time(23, 59), ZONE)


def _entry(random: Random, number: int, at: datetime) -> Observation:
    joint, side = random.choice(SITES)
    late = random.random() < 1 / 30
    delay = timedelta(hours=random.randrange(24, 220)) if late else timedelta(minutes=3)
    entry = Observation(
        id=UUID(int=random.getrandbits(64) << 32 | number),
        observed_at=at,
        recorded_at=at + delay,
        joint=joint,
        side=side,
        observer=random.choice(("Mom", "Mom", "Dad")),
        activity=random.choice(MOVEMENTS),
        noticed=frozenset({random.choice(list(Noticed))}),
        **_sound(random),
        **_answers(random),
    )
    if entry.activity in LIFTS and random.random() < 0.5:
        answer = random.choice((Answer.YES, Answer.NO))
        entry = replace(entry, lifting=dict.fromkeys(LiftingStep, answer))
    if random.random() < 0.02:
        entry = replace(
            entry,
            note="corrected",
            changed_at=entry.recorded_at + timedelta(hours=5),
            history=(entry,),
        )
    return entry


def _sound(random: Random) -> dict[str, Any]:
    kind = random.random()
    if kind < 0.15:
        tried = random.randint(2, 9)
        sounded = random.randint(0, tried)
        return {
            "sound": Sound.CLICK if sounded else Sound.NONE,
            "sounded": sounded,
            "tried": tried,
        }
    if kind < 0.45:
        return {"sound": Sound.NONE, "sounded": 0, "tried": random.choice((None, 1))}
    return {"sound": random.choice((Sound.CLICK, Sound.CLICK, Sound.POP)), "sounded": 1}


def _answers(random: Random) -> dict[str, Any]:
    """What a parent says beside the sound; mostly nothing or that all was well."""
    said: dict[str, Any] = {}
    if random.random() < 0.7:
        said["reaction"] = frozenset({Reaction.WINCING} if random.random() < 0.03 else ())
    if random.random() < 0.3:
        said["movement"] = Movement.REDUCED if random.random() < 0.01 else Movement.NORMAL
    if random.random() < 0.2:
        said |= dict.fromkeys(SEEN, Presence.ABSENT)
    if random.random() < 0.002:
        said[random.choice(SEEN)] = Presence.PRESENT
    return said


def _of_the_other(random: Random, number: int, entry: Observation) -> Observation:
    later = timedelta(minutes=random.randint(1, 15))
    return replace(
        entry,
        id=UUID(int=random.getrandbits(64) << 32 | number),
        observed_at=entry.observed_at + later,
        recorded_at=entry.recorded_at + later,
        observer="Dad" if entry.observer == "Mom" else "Mom",
        changed_at=None,
        history=(),
    )


def _visit(day: int) -> Visit:
    noon = datetime.combine(BORN + timedelta(days=day), time(12), ZONE)
    return Visit(id=UUID(int=2**66 + day), visited_at=noon, recorded_at=noon, kind="well_child")


def _looks_at_legs(random: Random, days: int) -> Iterator[HipSigns]:
    for day in range(0, days, 14):
        at = datetime.combine(BORN + timedelta(days=day), time(18), ZONE)
        yield HipSigns(
            id=UUID(int=2**65 + day),
            observed_at=at,
            recorded_at=at,
            side=Side.BOTH,
            opens_less=Presence.ABSENT,
            creases_uneven=random.choice(list(Presence)),
        )
