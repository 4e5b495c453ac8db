"""One movement makes the same sound at nearly every repetition."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from baby_joints.analysis.counting.movements import Movement
from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.parameters import EveryTimeParameters, Parameters, ReproducibleParameters
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.counted_movements import CountedMovement, KnownTries, Tried
from baby_joints.analysis.patterns.course_numbers import commonest_sound
from baby_joints.analysis.statistics import share_above, share_interval
from baby_joints.domain.codes import Joint, Level, Side

if TYPE_CHECKING:
    from baby_joints.analysis.counting.looks import Site

HIP_RULE: Final = "reproducible_hip_sound/2"
RULE: Final = "reproducible_sound/2"
_OTHER_SIDE: Final = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}


def reproducible_findings(log: Log, movements: Mapping[Movement, CountedMovement]) -> list[Finding]:
    """Nearly every counted try of one movement sounded.

    Of the last 16 weeks, from the first day on which a counted try sounded: 10 counted tries or
    more on 3 days or more, at least 75 % of them sounded, and the true share very likely above
    55 %; single quiet looks count against. As a sound can become more frequent, the newest of these
    days alone (as many as satisfy it) are enough when the true share is all but surely above 63 %.
    For any joint it also holds when every one of 5 counted tries or more on 2 days sounded.

    Numbers: n of m counted tries, sound, activity, counted_days, share, low and high at
    range_level, single_quiet, every_time (the parent's count alone), first_on, last_on; for a hip
    other_side_tried and other_side_sounded of the same movement (None: not counted there).
    """
    found = [_finding(log, key, movements) for key in sorted(movements, key=_place)]
    return [finding for finding in found if finding is not None]


def _place(movement: Movement) -> tuple[str, str, str]:
    (joint, side), activity = movement
    return joint.value, side.value, activity.value if activity else ""


def nearly_every_time(tried: Tried, rule: ReproducibleParameters, *, newest: bool) -> bool:
    """Enough tries on enough days, and the share is very likely high.

    `newest`: days were chosen from the newest back, which finds a good run by chance: it asks for
    more than the count since the sound began.
    """
    if tried.tried < rule.tries or len(tried.days) < rule.days:
        return False
    if tried.sounded < rule.share * tried.all_tried:
        return False
    above, certainty = (
        (rule.newest_above, rule.newest_certainty)
        if newest
        else (rule.surely_above, rule.certainty)
    )
    return share_above(above, tried.sounded, tried.all_tried) >= certainty


def newest_that_holds(known: KnownTries, rules: Parameters, *, nearly: bool) -> Tried | None:
    """The days since it began to sound, or the newest of them that satisfy the rule.

    `nearly` asks for nearly every time, else for every time by the parent's count alone.
    """
    rule = rules.reproducible if nearly else rules.every_time
    began, counted = known.began, known.counted
    if began is None or counted.tried < rule.tries or len(counted.days) < rule.days:
        return None
    best: Tried | None = None
    for day, tried in known.newest_first():
        if day < began:
            break
        if nearly:
            held = nearly_every_time(tried, rules.reproducible, newest=day > began)
        elif tried.sounded < tried.all_tried:
            break
        else:
            held = every_time(tried, rules.every_time)
        if held:
            best = tried.copy()
    return best


def every_time(tried: Tried, rule: EveryTimeParameters) -> bool:
    """The parent counted on two days or more, and it sounded each time."""
    return (
        tried.tried >= rule.tries
        and len(tried.days) >= rule.days
        and tried.sounded == tried.all_tried
    )


def _finding(
    log: Log, key: Movement, movements: Mapping[Movement, CountedMovement]
) -> Finding | None:
    (joint, side), activity = key
    movement, rules = movements[key], log.parameters
    known = movement.on(log.today, timedelta(days=rules.reproducible.window_days))
    nearly = newest_that_holds(known, rules, nearly=True)
    now = nearly or newest_that_holds(known, rules, nearly=False)
    if now is None:
        return None
    is_hip = joint is Joint.HIP and nearly is not None
    entries = [entry for day, entry in movement.tallies if day in now.days]
    numbers = _numbers(now, activity=activity.value if activity else None) | {
        "sound": commonest_sound(entry for entry in entries if entry.sounded),
        "every_time": nearly is None,
        "first_on": min(now.days).isoformat(),
        "last_on": max(now.days).isoformat(),
    }
    if is_hip:
        numbers |= _other_side(log, key, movements)
    return Finding(
        pattern=Pattern.REPRODUCIBLE_HIP_SOUND if is_hip else Pattern.REPRODUCIBLE_SOUND,
        joint=joint,
        side=side,
        level=Level.WITHIN_TWO_WEEKS if is_hip else Level.NEXT_VISIT,
        since=_since(log, movement, hip=is_hip, any_joint=joint is not Joint.HIP),
        observation_ids=tuple(entry.id for entry in entries),
        numbers=numbers,
        rule=HIP_RULE if is_hip else RULE,
    )


def _since(log: Log, movement: CountedMovement, *, hip: bool, any_joint: bool) -> date:
    """The first evening on which it held as the log was known then."""
    rules = log.parameters
    window = timedelta(days=rules.reproducible.window_days)
    for evening in movement.evenings(window):
        if evening >= log.today:
            break
        known = movement.on(evening, window)
        nearly = newest_that_holds(known, rules, nearly=True) is not None
        every = not hip and newest_that_holds(known, rules, nearly=False) is not None
        if (hip and nearly) or (any_joint and (nearly or every)) or (every and not nearly):
            return evening
    return log.today


def _numbers(tried: Tried, activity: str | None) -> dict[str, Number]:
    # The range of what is told, as wherever else a share is shown; the rule has its own certainty.
    shown = share_interval(tried.sounded, tried.tried)
    return {
        "n": tried.sounded,
        "m": tried.tried,
        "activity": activity,
        "counted_days": len(tried.days),
        "single_quiet": tried.quiet,
        "share": shown.share,
        "low": shown.low,
        "high": shown.high,
        "range_level": shown.level,
    }


def _other_side(
    log: Log, key: Movement, movements: Mapping[Movement, CountedMovement]
) -> dict[str, Number]:
    (joint, side), activity = key
    other: Site = (joint, _OTHER_SIDE.get(side, side))
    movement = movements.get((other, activity)) if side in _OTHER_SIDE else None
    if movement is None:
        return {"other_side_tried": None, "other_side_sounded": None}
    window = timedelta(days=log.parameters.reproducible.window_days)
    tried = movement.on(log.today, window).counted
    return {"other_side_tried": tried.tried, "other_side_sounded": tried.sounded}
