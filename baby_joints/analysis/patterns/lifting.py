"""Fewer sounds with gentle lifting than with other lifting."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from math import comb
from typing import Final

from baby_joints.analysis.counting.lifts import sums_of
from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.lifting_count import LiftingCount
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.parameters import LiftingParameters
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.known_lifts import KnownLifts
from baby_joints.analysis.patterns.weekly import Ledger, last_sunday
from baby_joints.analysis.statistics import binomial_at_most
from baby_joints.domain.codes import Level

RULE: Final = "lifting_difference/2"


@dataclass(frozen=True, slots=True)
class Way:
    """One way of lifting: its calendar days, those with an entry, and those with a lift's sound."""

    days: int
    written: int
    sounding: int

    def listened(self, unwritten: float) -> float:
        """Days on which somebody listened; a day without an entry is `unwritten` of one."""
        return self.written + unwritten * (self.days - self.written)


@dataclass(frozen=True, slots=True)
class Ways:
    """The days since the way of lifting changed, and those before."""

    gentle: Way
    other: Way


NO_CHANGE: Final = Ways(Way(0, 0, 0), Way(0, 0, 0))


def lifting_findings(log: Log, ledger: Ledger) -> list[Finding]:
    """Fewer sounds with gentle lifts; looked at once a week.

    With 15 described lifts of each kind their shares are compared; else, when one day parts other
    from gentle lifts (but for one in ten of them), the days with a sound at a lift: from five weeks
    after that day on, with 7 days of writing on each side of it. A day without any entry counts
    as a tenth of a day: somebody may have listened.

    Numbers: gentle_sounded of gentle_tried, other_sounded of other_tried described lifts; by
    ("shares" or "days"), gentle_day_sounds (days with a sound at a lift) of gentle_days (of
    writing), other_day_sounds of other_days, chance (of such a difference by accident). The ids are
    those of the described lifts; where days are compared, those of all lifts with a sound too.
    """
    if not any(leaf.made(sums_of).described for leaf in log.leaves):
        return []
    newest = last_sunday(log.today)
    known = KnownLifts.on(log, newest)
    found = _evaluate(log, known, newest)
    if found is None:
        return []
    since = next(
        sunday
        for sunday in ledger.sundays(log.today)
        if _evaluate(log, KnownLifts.on(log, sunday), sunday) is not None
    )
    return [
        Finding(
            pattern=Pattern.LIFTING_DIFFERENCE,
            joint=None,
            side=None,
            level=Level.NOTE,
            since=since,
            observation_ids=known.behind(sounding=found["by"] == "days"),
            numbers=found,
            rule=RULE,
        )
    ]


def _evaluate(log: Log, known: KnownLifts, sunday: date) -> dict[str, Number] | None:
    """The numbers when gentle lifts sound less, as it was known on a Sunday evening."""
    rule = log.parameters.lifting
    lifts = known.count(rule.lifts)
    by_shares = lifts.enough and _has_quiet_lifts(lifts)
    if by_shares and (chance := share_chance(lifts)) > rule.share_chance:
        return None
    ways = ways_of_lifting(known, sunday, rule)
    if not by_shares and (chance := day_chance(ways, rule)) > rule.chance:
        return None
    return {
        "gentle_tried": lifts.gentle_tried,
        "gentle_sounded": lifts.gentle_sounded,
        "other_tried": lifts.other_tried,
        "other_sounded": lifts.other_sounded,
        "by": "shares" if by_shares else "days",
        "gentle_days": ways.gentle.written,
        "gentle_day_sounds": ways.gentle.sounding,
        "other_days": ways.other.written,
        "other_day_sounds": ways.other.sounding,
        "chance": chance,
    }


def _has_quiet_lifts(lifts: LiftingCount) -> bool:
    """Somebody also wrote down lifts without a sound: without them every share is whole."""
    return lifts.gentle_sounded < lifts.gentle_tried or lifts.other_sounded < lifts.other_tried


def share_chance(lifts: LiftingCount) -> float:
    """The chance of so few gentle sounds if the way of lifting made no difference (Fisher)."""
    gentle, other = lifts.gentle_tried, lifts.other_tried
    sounded = lifts.gentle_sounded + lifts.other_sounded
    # Each way to share the sounds out follows from the next one: exact, without a comb() for each.
    ways = comb(gentle, lifts.gentle_sounded) * comb(other, lifts.other_sounded)
    total = 0
    for k in range(lifts.gentle_sounded, max(0, sounded - other) - 1, -1):
        total += ways
        ways = ways * k * (other - sounded + k) // ((gentle - k + 1) * (sounded - k + 1))
    return total / comb(gentle + other, sounded)


def day_chance(ways: Ways, rule: LiftingParameters) -> float:
    """The chance of so few days with a sound since lifting was gentle (exact, given their sum)."""
    gentle, other = ways.gentle, ways.other
    sounding = gentle.sounding + other.sounding
    if gentle.days < rule.days_after or sounding < rule.sound_days:
        return 1.0
    if min(gentle.written, other.written) < rule.days_each:
        return 1.0
    listened = gentle.listened(rule.unwritten)
    share = listened / (listened + other.listened(rule.unwritten))
    return binomial_at_most(gentle.sounding, sounding, share)


def ways_of_lifting(known: KnownLifts, sunday: date, rule: LiftingParameters) -> Ways:
    """The days up to `sunday`, parted where lifting changed; nothing where the two alternate.

    Who lifts gently and hears less also has less to describe: the days after the last other lift
    count as gentle ones from the first on.
    """
    last = last_other_day(known.described, rule.strays)
    if last is None:
        return NO_CHANGE
    written, sounding = known.written, known.sounding
    before = Way(
        (last - min(written)).days + 1,
        sum(day <= last for day in written),
        sum(day <= last for day in sounding),
    )
    since = Way(
        max(0, (sunday - last).days),
        len(written) - before.written,
        len(sounding) - before.sounding,
    )
    return Ways(gentle=since, other=before)


def last_other_day(described: Counter[tuple[date, bool]], strays: float) -> date | None:
    """The last day before lifting changed, None when no day parts the two ways well.

    At most the share `strays` of the described lifts lies on the wrong side of it: gentle ones on
    or before that day, others after it.
    """
    wrong = sum(number for (_, gentle), number in described.items() if not gentle)
    fewest, best = wrong, None
    for day in sorted({day for day, _ in described}):
        wrong += described[day, True] - described[day, False]
        if wrong < fewest:
            fewest, best = wrong, day
    some_gentle = best is not None and any(gentle and day > best for day, gentle in described)
    return best if some_gentle and fewest <= strays * described.total() else None
