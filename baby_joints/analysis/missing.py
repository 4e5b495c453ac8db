"""What the patterns still need: said for each hip, and for what concerns all joints."""

from baby_joints.analysis.counting.lifts import count_lifts
from baby_joints.analysis.counting.looks import HIPS, Look, Site, single_sides
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.missing_data import MissingData, Need
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.counted_movements import counted_movements
from baby_joints.analysis.patterns.weekly import HipWeeks, last_sunday
from baby_joints.domain.codes import LIFTS, Side
from baby_joints.domain.observation import Observation


def missing_data(log: Log) -> tuple[MissingData, ...]:
    """Each minimum that is not met, in the order of the patterns, left hip before right."""
    found: list[MissingData] = []
    for site in HIPS:
        found += _persistent(log, site)
        found += _reproducible(log, site)
        found += _change(log, site)
    found += _lifting(log)
    found += _pops(log)
    order = list(Pattern)
    return tuple(sorted(found, key=lambda missing: order.index(missing.pattern)))


def _looks(log: Log, site: Site) -> list[Observation]:
    joint, side = site
    return [e for e in log.counted if e.joint is joint and side in single_sides(e.side)]


def _persistent(log: Log, site: Site) -> list[MissingData]:
    """Whoever looked on few days, or for a short while, cannot know whether it goes on."""
    rule = log.parameters.persistent
    days = {entry.observed_at.date() for entry in _looks(log, site)}
    span = (max(days) - min(days)).days if days else 0
    return _unmet(
        Pattern.PERSISTENT_HIP_SOUND,
        site,
        {
            Need.LOOKED_DAYS: (len(days), rule.days),
            Need.LOOKED_SPAN_DAYS: (span, rule.span_days),
        },
    )


def _reproducible(log: Log, site: Site) -> list[MissingData]:
    """The movement that was counted most, against the tries and days that a share needs."""
    rule = log.parameters.reproducible
    first = log.today.toordinal() - rule.window_days + 1
    best = max(
        (
            (movement.within(log.today, log.today.fromordinal(first)), activity)
            for (where, activity), movement in counted_movements(log).items()
            if where == site
        ),
        key=lambda pair: (pair[0].tried, len(pair[0].days)),
        default=None,
    )
    tried, days = (best[0].tried, len(best[0].days)) if best else (0, 0)
    return [
        MissingData(
            pattern=Pattern.REPRODUCIBLE_HIP_SOUND,
            joint=site[0],
            side=site[1],
            activity=best[1] if best else None,
            need=need,
            have=have,
            needed=needed,
        )
        for need, have, needed in (
            (Need.COUNTED_TRIES, tried, rule.tries),
            (Need.COUNTED_DAYS, days, rule.days),
        )
        if have < needed
    ]


def _change(log: Log, site: Site) -> list[MissingData]:
    rule = log.parameters.change
    weeks = HipWeeks(log, site[1], rule.a_day).upto(last_sunday(log.today), 12)
    known = sum(week.looked > 0 for week in weeks)
    found = _unmet(Pattern.RISING, site, {Need.KNOWN_WEEKS: (known, rule.known_weeks)})
    recent = weeks[-rule.fall_weeks - rule.before_weeks :]
    before = sum(week.control for week in recent[: rule.before_weeks])
    return found + _unmet(
        Pattern.SETTLING, site, {Need.CONTROL_ENTRIES: (before, rule.control_entries)}
    )


def _lifting(log: Log) -> list[MissingData]:
    rule = log.parameters.lifting
    lifts = count_lifts(
        (Look(e.observed_at.date(), e) for e in log.counted if e.activity in LIFTS), rule.lifts
    )
    return _unmet(
        Pattern.LIFTING_DIFFERENCE,
        None,
        {
            Need.GENTLE_LIFTS: (lifts.gentle_tried, rule.lifts),
            Need.OTHER_LIFTS: (lifts.other_tried, rule.lifts),
        },
    )


def _pops(log: Log) -> list[MissingData]:
    rule = log.parameters.pops
    sounds = [entry for entry in log.counted if entry.sounded]
    days = {entry.observed_at.date() for entry in sounds}
    return _unmet(
        Pattern.COMFORTABLE_POPS,
        None,
        {
            Need.SOUND_ENTRIES: (len(sounds), rule.entries),
            Need.SOUND_DAYS: (len(days), rule.days),
        },
    )


def _unmet(
    pattern: Pattern, site: Site | None, needs: dict[Need, tuple[int, int]]
) -> list[MissingData]:
    joint, side = site or (None, None)
    return [
        MissingData(pattern=pattern, joint=joint, side=side, need=need, have=have, needed=needed)
        for need, (have, needed) in needs.items()
        if have < needed
    ]


def needs_more(missing: tuple[MissingData, ...], pattern: Pattern, side: Side | None) -> bool:
    """The pattern cannot be judged yet for that side."""
    return any(one.pattern is pattern and one.side is side for one in missing)
