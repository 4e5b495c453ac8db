"""Small made-up diaries in the notation of ``tests.builders``; together they hold every pattern."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from baby_joints.domain.codes import Activity, Sound

# d1 is Monday, 5 January 2026; the baby is nine weeks old.
WEEKS_OLD: Final = "born 2025-11-01; from 2026-01-05;"
NEWBORN: Final = "born 2026-01-02; from 2026-01-05;"
YEAR_OLD: Final = "born 2025-01-05; from 2026-01-05;"
_LOOKED: Final = "d1..d84 neck quiet;"


@dataclass(frozen=True, slots=True)
class Example:
    """A diary in the notation of the tests, read on the evening of day `upto`."""

    about: str
    text: str
    upto: int
    patterns: bool = True


_SIGNS: Final = (
    Example("a limb held stiffly, once", f"{WEEKS_OLD} d3 knee-L pop stiff", 4),
    Example(
        "a limb not used, three of four times",
        f"{WEEKS_OLD} d3 knee-L pop moves; d4..d6 knee-L pop unused",
        7,
    ),
    Example("a stiff limb with fever", f"{WEEKS_OLD} d3 shoulder-R pop stiff fever", 4),
    Example("a swollen joint, once", f"{YEAR_OLD} d3 knee-L pop swollen", 4),
    Example("a joint that the safety question tells of", f"{YEAR_OLD} d3 knee-L pop hot", 4),
    Example("a swollen joint, three weeks ago", f"{YEAR_OLD} d3 knee-L pop swollen", 24),
    Example("a warm and red joint, twice", f"{YEAR_OLD} d3,d4 ankle-R click warm red", 5),
    Example("a swollen joint under three months", f"{NEWBORN} d9 knee-L pop swollen", 9),
    Example(
        "pain right after, two of five sounds",
        f"{WEEKS_OLD} d1..d3 knee-L pop calm; d4 knee-L pop crying; d5 knee-L pop wincing",
        6,
    ),
    Example(
        "pain right after, over several joints",
        f"{WEEKS_OLD} d4 knee-L pop crying; d5 ankle-R pop discomfort",
        6,
    ),
    Example("pain right after, once", f"{WEEKS_OLD} d4 knee-L pop crying; d5 knee-L pop calm", 6),
    Example("a limb moved less, on two days", f"{WEEKS_OLD} d4,d6 elbow-L pop reduced", 7),
    Example("a limb moved less, once", f"{WEEKS_OLD} d4 elbow-L pop reduced", 7),
    Example("a clunk of a hip, once", f"{WEEKS_OLD} d4 hip-L clunk diaper", 5),
    Example(
        "a clunk of a hip that both parents told of",
        f"{WEEKS_OLD} d4 09:00 hip-L clunk by Mama; d4 09:10 hip-L clunk by Papa",
        5,
    ),
    Example("a hip that felt loose", f"{WEEKS_OLD} d4,d6 hip-R click diaper loose", 7),
    Example(
        "a hip that clunked and felt loose, two of three looks",
        f"{WEEKS_OLD} d4 hip-L clunk diaper no-loose; d5 hip-L click loose;d6 hip-L quiet no-loose",
        7,
    ),
    Example("one leg opens less", f"{WEEKS_OLD} d4 signs-L opens_less no-creases_uneven", 5),
    Example("one leg looks shorter", f"{WEEKS_OLD} d4,d9 signs-R leg_looks_shorter", 10),
    Example("a limp", f"{YEAR_OLD} d4 signs-L limp_or_waddle; d9 signs-L no-limp_or_waddle", 10),
    Example("uneven creases alone", f"{WEEKS_OLD} d4 signs-L creases_uneven", 5),
    Example("the legs differ in two ways", f"{WEEKS_OLD} d4 signs-L opens_less creases_uneven", 5),
    Example("grinding, once", f"{WEEKS_OLD} d4 knee-R grinding", 5),
    Example(
        "grinding, two of four sounds",
        f"{WEEKS_OLD} d2,d3 knee-R pop; d4,d6 knee-R grinding",
        7,
    ),
    Example("grinding, each of two sounds", f"{WEEKS_OLD} d4,d6 knee-R grinding", 7),
    Example("grinding of a newborn", f"{NEWBORN} d4 shoulder-L grinding", 5),
)
_COURSES: Final = (
    Example(
        "a hip that keeps clicking, by the definition",
        f"{WEEKS_OLD} d1..d42/3 hip-L click; d2..d42/5 hip-L quiet",
        42,
    ),
    Example(
        "a hip that keeps clicking, breech, in a log with gaps",
        f"{WEEKS_OLD} risk breech=yes; d1,d13,d27,d40 hip-R click; d5,d20 hip-B quiet",
        44,
    ),
    Example(
        "a hip that keeps clicking, in a log of little but sounds",
        f"{WEEKS_OLD} d1,d15,d29,d43 hip-L click",
        44,
    ),
    Example(
        "a hip that keeps clicking, twisted neck as a baby",
        f"{WEEKS_OLD} risk torticollis=yes; d1..d42/3 hip-L click",
        42,
    ),
    Example(
        "a hip that keeps clicking, born early",
        "born 2025-11-01; due 2025-12-20; from 2026-01-05; d1..d63/3 hip-L click",
        63,
    ),
    Example("one hip sound at twelve weeks of age", f"{WEEKS_OLD} d30 hip-R click", 31),
    Example(
        "two hip sounds on one day at twelve weeks of age",
        f"{WEEKS_OLD} d30 08:10 hip-R click; d30 12:00 hip-R click",
        31,
    ),
    Example("more often", f"{WEEKS_OLD} {_LOOKED} d1..d42/9 hip-L click; d43..d84 hip-L click", 84),
    Example("less often", f"{WEEKS_OLD} {_LOOKED} d1..d60 hip-L click", 84),
    Example(
        "sounds as often as before",
        f"{WEEKS_OLD} d1..d10 knee-L pop calm; d20..d30 knee-L pop calm",
        40,
    ),
)
_LIFTS: Final = (
    Example(
        "fewer sounds with gentle lifts",
        f"{WEEKS_OLD} d1..d20 neck quiet lift gentle; d2,d9 12:00 neck pop lift gentle;"
        "d1..d20 15:00 neck pop lift rough; d3..d7 18:00 neck quiet lift rough",
        28,
    ),
    Example(
        "fewer sounds since lifting gently",
        f"{WEEKS_OLD} d1..d14 neck pop lift rough; d16,d30 neck pop lift gentle;"
        "d15..d62 knee-L quiet",
        63,
    ),
    Example(
        "no clear difference between lifts",
        f"{WEEKS_OLD} d1..d16 09:00 neck pop lift gentle; d1..d16 12:00 neck quiet lift gentle;"
        "d1..d16 15:00 neck pop lift rough; d1..d16 18:00 neck quiet lift rough",
        28,
    ),
    Example(
        "too few lifts to compare",
        f"{WEEKS_OLD} d1..d12 neck pop lift gentle; d2,d3 12:00 neck pop lift rough",
        28,
    ),
)
_LITTLE: Final = (
    Example("nothing written", WEEKS_OLD, 5),
    Example(
        "repeats counted on one day",
        f"{WEEKS_OLD} d3 hip-L click diaper 5/12; d3 ankle-R quiet kicking 0/120; d4 hip-B quiet",
        6,
    ),
    Example(
        "repeats counted closely",
        f"{WEEKS_OLD} d3..d9 knee-L click diaper 80/100; d9 knee-R click diaper 1/12",
        10,
    ),
    Example(
        "plain pops, and pain once",
        f"{WEEKS_OLD} d1..d9 knee-L pop calm; d2,d4 ankle-R pop calm; d11 knee-L pop crying",
        12,
    ),
    Example(
        "many sounds on few days",
        f"{WEEKS_OLD} d3..d5 knee-L pop; d3..d5 ankle-R pop;d3..d5 elbow-R pop; d3..d5 wrist-R pop",
        6,
    ),
    Example(
        "many movements",
        f"{WEEKS_OLD} d1..d7 knee-L pop diaper; d1 knee-L pop lift; d1 knee-L pop put_down;"
        "d2 knee-L pop bathing; d2 knee-L pop kicking; d3 knee-L pop rolling;"
        "d3 knee-L pop feeding",
        7,
    ),
    Example(
        "grinding each day, and one plain pop",
        f"{WEEKS_OLD} d1..d10 knee-L grinding; d20 neck pop",
        21,
    ),
    Example("quiet looks alone", f"{WEEKS_OLD} d1..d12 hip-B quiet", 12),
    Example("a lift half described", f"{WEEKS_OLD} d3 knee-L pop lift partly", 4),
    Example("a single pop", f"{WEEKS_OLD} d3 knee-L pop calm", 4),
    Example("two quiet looks at a hip", f"{WEEKS_OLD} d3 hip-L quiet; d5 hip-L quiet 0/2", 6),
    Example(
        "pops over several joints",
        f"{WEEKS_OLD} d1..d9 knee-L pop calm; d2,d4 ankle-R pop calm; d3 neck pop calm",
        12,
    ),
    Example(
        "patterns switched off",
        f"{WEEKS_OLD} d1..d42/3 hip-L click; d4 hip-L clunk",
        42,
        patterns=False,
    ),
)


def examples() -> Iterator[Example]:
    """All of them: signs, courses, repeats, lifts, and what cannot be told yet."""
    yield from _SIGNS
    yield from _COURSES
    yield from _of_each_sound()
    yield from _of_each_movement()
    yield from _LIFTS
    yield from _LITTLE


def _of_each_sound() -> Iterator[Example]:
    for sound in Sound:
        if sound is Sound.NONE:
            continue
        yield Example(
            f"a hip keeps making this sound: {sound}", f"{WEEKS_OLD} d1..d42/3 hip-L {sound}", 42
        )
        yield Example(
            f"a hip sounded again: {sound}",
            f"{NEWBORN} d2,d9,d20 hip-L {sound}; d12 hip-L quiet",
            21,
        )
        yield Example(f"a hip sounded, once: {sound}", f"{WEEKS_OLD} d30 hip-L {sound}", 31)
        yield Example(
            f"a hip at nearly each change: {sound}",
            f"{WEEKS_OLD} d1..d3 hip-L {sound} diaper 5/5; d4 hip-L {sound} diaper 4/5;"
            "d1..d4 hip-R quiet diaper 0/5",
            5,
        )


def _of_each_movement() -> Iterator[Example]:
    for activity in (*Activity, None):
        yield Example(
            f"every time, at one movement: {activity or 'not said'}",
            f"{WEEKS_OLD} d1,d2 knee-R click {activity or ''} 3/3",
            3,
        )
