"""What the patterns still need: said for each hip, and for what concerns all joints."""

from collections.abc import Mapping
from datetime import timedelta

from baby_joints.analysis.counting.lifts import count_lifts
from baby_joints.analysis.counting.looks import HIPS, Site
from baby_joints.analysis.counting.movements import Movement
from baby_joints.analysis.counting.sites import days_of_sites
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.missing_data import MissingData, Need
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.counted_movements import CountedMovement
from baby_joints.analysis.patterns.pops import sounds_of
from baby_joints.analysis.patterns.weekly import Ledger, last_sunday


def missing_data(
    log: Log, movements: Mapping[Movement, CountedMovement], ledger: Ledger
) -> tuple[MissingData, ...]:
    """Each minimum that is not met, in the order of the patterns, left hip before right."""
    found: list[MissingData] = []
    for site in HIPS:
        found += _persistent(log, site)
        found += _reproducible(log, site, movements)
        found += _change(log, site, ledger)
    found += _lifting(log)
    found += _pops(log)
    order = list(Pattern)
    return tuple(sorted(found, key=lambda missing: order.index(missing.pattern)))


def _persistent(log: Log, site: Site) -> list[MissingData]:
    """Whoever looked on few days, or for a short while, cannot know whether it goes on."""
    rule = log.parameters.persistent
    days = log.made(days_of_sites)[site].looked
    span = (days[-1] - days[0]).days if days else 0
    return _unmet(
        Pattern.PERSISTENT_HIP_SOUND,
        site,
        {
            Need.LOOKED_DAYS: (len(days), rule.days),
            Need.LOOKED_SPAN_DAYS: (span, rule.span_days),
        },
    )


def _reproducible(
    log: Log, site: Site, movements: Mapping[Movement, CountedMovement]
) -> list[MissingData]:
    """The movement that was counted most, against the tries and days that a share needs."""
    rule = log.parameters.reproducible
    window = timedelta(days=rule.window_days)
    best = max(
        (
            (movement.on(log.today, window).counted, activity)
            for (where, activity), movement in movements.items()
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


def _change(log: Log, site: Site, ledger: Ledger) -> list[MissingData]:
    """A rise needs weeks of diary; a fall needs entries that show somebody went on looking."""
    rule = log.parameters.change
    days = ledger.days(site[1], last_sunday(log.today))
    found = _unmet(Pattern.RISING, site, {Need.KNOWN_WEEKS: (len(days) // 7, rule.known_weeks)})
    control = sum(day.control for day in days[-7 * rule.fall_weeks :])
    return found + _unmet(
        Pattern.SETTLING, site, {Need.CONTROL_ENTRIES: (control, rule.control_entries)}
    )


def _lifting(log: Log) -> list[MissingData]:
    rule = log.parameters.lifting
    lifts = count_lifts(log.leaves, rule.lifts)
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
    entries = days = 0
    for leaf in log.leaves:
        sounds = leaf.made(sounds_of)
        entries += len(sounds)
        days += len(set(sounds.days))
        if entries >= rule.entries and days >= rule.days:
            return []
    needs = {Need.SOUND_ENTRIES: (entries, rule.entries), Need.SOUND_DAYS: (days, rule.days)}
    return _unmet(Pattern.COMFORTABLE_POPS, None, needs)


def _unmet(
    pattern: Pattern, site: Site | None, needs: dict[Need, tuple[int, int]]
) -> list[MissingData]:
    joint, side = site or (None, None)
    return [
        MissingData(pattern=pattern, joint=joint, side=side, need=need, have=have, needed=needed)
        for need, (have, needed) in needs.items()
        if have < needed
    ]
