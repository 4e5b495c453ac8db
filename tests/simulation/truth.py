"""What really happens in a made-up family, day by day, and what follows from it by definition."""

from dataclasses import dataclass, field
from typing import Final

SIDES: Final = ("left", "right")
# A corrected age counts from here on (days before the due date).
BORN_EARLY: Final = 21
# The definition of a hip sound that goes on, asked of the complete record.
SIX_WEEKS: Final = 42
_DAYS: Final = 5
_WEEKS: Final = 4
_SPAN: Final = 21
_LAST: Final = 7
_PAST_AGE: Final = 2
# Shares of repeats that sound: at or above the first, nearly every time; at or below the second,
# not; between them nobody is scored.
NEARLY_ALWAYS: Final = 0.8
NOT_NEARLY: Final = 0.55
# From this share of painful sounds on, most of them hurt.
MOSTLY_PAINFUL: Final = 0.7


@dataclass(frozen=True, slots=True)
class Lifting:
    """The parents lift gently from `day` on; sounds at lifts of `site` fall to `left` of them."""

    day: int
    site: tuple[str, str]
    left: float

    @property
    def helps(self) -> bool:
        """Whether the way of lifting makes a difference."""
        return self.left < 1


@dataclass(slots=True)
class Truth:
    """All that happens: sounds of each hip by day and movement, pops of other joints by day.

    `age` is that of the first day, from birth; `early` are the days the baby came before the due
    date. `repeats` are how often each movement was made. `always` is the movement of a hip that
    sounds at this share of its repeats, `pain` the share of sounds that hurt, `clunks` the day and
    side of a clunk, `trend` what the rate of a hip does (``rising``, ``settling``, ``unclear``;
    else it is steady), `mistaken` the share of knee pops that the parents take for the hip, `zones`
    the hours from UTC where a day was spent.
    """

    days: int
    age: int
    hips: dict[str, list[dict[str, int]]]
    pops: list[list[tuple[str, str, str | None]]]
    repeats: list[dict[str, int]]
    early: int = 0
    always: dict[str, tuple[str, float]] = field(default_factory=dict)
    pain: float = 0.05
    clunks: dict[int, str] = field(default_factory=dict)
    trend: dict[str, str] = field(default_factory=dict)
    lifting: Lifting | None = None
    mistaken: float = 0.0
    zones: dict[int, int] = field(default_factory=dict)

    @property
    def corrected_age(self) -> int:
        """The age of the first day that counts for the hips."""
        return self.age - self.early if self.early > BORN_EARLY else self.age

    def sound_days(self, side: str) -> list[int]:
        """Days on which the hip really sounded."""
        return [
            day
            for day, sounds in enumerate(self.hips[side])
            if any(sounds.values()) or self.clunks.get(day) == side
        ]

    def persistent_from(self, side: str) -> int | None:
        """The first day on which the complete record satisfies the definition, or None.

        Within 42 days 5 days with a sound, in 4 of the weeks, 21 days from first to last, one in
        the last 7, two of them at 42 days of (corrected) age or later.
        """
        sounds = self.sound_days(side)
        for today in range(self.days):
            seen = [day for day in sounds if today - SIX_WEEKS < day <= today]
            if len(seen) < _DAYS or today - seen[-1] >= _LAST or seen[-1] - seen[0] < _SPAN:
                continue
            weeks = {(today - day) // 7 for day in seen}
            old = sum(day + self.corrected_age >= SIX_WEEKS for day in seen)
            if len(weeks) >= _WEEKS and old >= _PAST_AGE:
                return today
        return None

    def nearly_always(self, side: str) -> bool | None:
        """Whether one movement of the hip sounds nearly every time; None: too close to say."""
        _, share = self.always.get(side, ("", 0.0))
        if NOT_NEARLY < share < NEARLY_ALWAYS:
            return None
        return share >= NEARLY_ALWAYS
