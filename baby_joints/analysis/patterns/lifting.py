"""Fewer sounds with gentle lifting than with other lifting."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import comb
from typing import Final

from baby_joints.analysis.counting.lifts import count_lifts
from baby_joints.analysis.counting.looks import Look
from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.lifting_count import LiftingCount
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.parameters import LiftingParameters
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.weekly import Ledger, last_sunday
from baby_joints.analysis.statistics import binomial_at_most
from baby_joints.domain.codes import LIFTS, Level

RULE: Final = "lifting_difference/1"


@dataclass(frozen=True, slots=True)
class Ways:
    """Days of writing before the way of lifting changed and since, and sounds at lifts on them."""

    gentle_days: int
    gentle_sounds: int
    other_days: int
    other_sounds: int


NO_CHANGE: Final = Ways(0, 0, 0, 0)


def lifting_findings(log: Log, ledger: Ledger) -> list[Finding]:
    """Fewer sounds with gentle lifts; looked at once a week.

    With 15 described lifts of each kind their shares are compared; else, when one day parts other
    from gentle lifts, with 10 days of writing on each side of it, the sounds at lifts a day.

    Numbers: gentle_sounded of gentle_tried, other_sounded of other_tried described lifts; by
    ("shares" or "days"), gentle_days, gentle_day_sounds, other_days, other_day_sounds, chance (of
    such a difference by accident).
    """
    lifts = [look.entry for look in log.counted if look.entry.lifting]
    lifts = [entry for entry in lifts if entry.activity in LIFTS]
    found = _evaluate(log, last_sunday(log.today)) if lifts else None
    if found is None:
        return []
    since = next(
        sunday for sunday in ledger.sundays(log.today) if _evaluate(log, sunday) is not None
    )
    return [
        Finding(
            pattern=Pattern.LIFTING_DIFFERENCE,
            joint=None,
            side=None,
            level=Level.NOTE,
            since=since,
            observation_ids=tuple(entry.id for entry in lifts),
            numbers=found,
            rule=RULE,
        )
    ]


def _evaluate(log: Log, sunday: date) -> dict[str, Number] | None:
    """The numbers when gentle lifts sound less, as it was known on a Sunday evening."""
    rule = log.parameters.lifting
    known = [look for look in log.counted if look.entry.recorded_at.date() <= sunday]
    lifts = count_lifts(known, rule.lifts)
    ways = ways_of_lifting(known)
    by_shares = lifts.enough and _has_quiet_lifts(lifts)
    chance = share_chance(lifts) if by_shares else day_chance(ways, rule)
    if chance > rule.chance:
        return None
    return {
        "gentle_tried": lifts.gentle_tried,
        "gentle_sounded": lifts.gentle_sounded,
        "other_tried": lifts.other_tried,
        "other_sounded": lifts.other_sounded,
        "by": "shares" if by_shares else "days",
        "gentle_days": ways.gentle_days,
        "gentle_day_sounds": ways.gentle_sounds,
        "other_days": ways.other_days,
        "other_day_sounds": ways.other_sounds,
        "chance": chance,
    }


def _has_quiet_lifts(lifts: LiftingCount) -> bool:
    """Somebody also wrote down lifts without a sound: without them every share is whole."""
    return lifts.gentle_sounded < lifts.gentle_tried or lifts.other_sounded < lifts.other_tried


def share_chance(lifts: LiftingCount) -> float:
    """The chance of so few gentle sounds if the way of lifting made no difference (Fisher)."""
    gentle, other = lifts.gentle_tried, lifts.other_tried
    sounded = lifts.gentle_sounded + lifts.other_sounded
    ways = comb(gentle + other, sounded)
    low = max(0, sounded - other)
    return (
        sum(
            comb(gentle, k) * comb(other, sounded - k) for k in range(low, lifts.gentle_sounded + 1)
        )
        / ways
    )


def day_chance(ways: Ways, rule: LiftingParameters) -> float:
    """The chance of so few sounds a day while lifting was gentle (exact, given their sum)."""
    sounds = ways.gentle_sounds + ways.other_sounds
    if min(ways.gentle_days, ways.other_days) < rule.days_each or sounds < rule.sounds:
        return 1.0
    share = ways.gentle_days / (ways.gentle_days + ways.other_days)
    return binomial_at_most(ways.gentle_sounds, sounds, share)


def ways_of_lifting(known: Iterable[Look]) -> Ways:
    """Up to the last lift that was not gentle, and after it; nothing where the two alternate.

    Who lifts gently and hears less also has less to describe: the days after the last other lift
    count as gentle ones from the first on.
    """
    written: set[date] = set()
    gentle: set[date] = set()
    other: set[date] = set()
    sounds: Counter[date] = Counter()
    for day, entry in known:
        written.add(day)
        if entry.activity in LIFTS:
            sounds[day] += bool(entry.sounded)
            way = entry.is_gentle_lift
            if way is not None:
                (gentle if way else other).add(day)
    if not gentle or not other or min(gentle) <= max(other):
        return NO_CHANGE
    last = max(other)
    before = sum(day <= last for day in written)
    heard = sum(number for day, number in sounds.items() if day <= last)
    return Ways(len(written) - before, sounds.total() - heard, before, heard)
