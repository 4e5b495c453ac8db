"""Crying, wincing or discomfort right after a sound."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from baby_joints.analysis.counting.looks import Site
from baby_joints.analysis.counting.signs import pain_after_sound
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.sightings import (
    Sightings,
    kept_ids,
    sightings,
    since_several,
    together,
    told_present,
)
from baby_joints.analysis.statistics import share_above
from baby_joints.domain.codes import Level, Reaction
from baby_joints.domain.observation import Observation

RULE: Final = "pain_with_sound/2"


def pain_findings(log: Log) -> list[Finding]:
    """On two occasions at one site; when no site has two, on two over all of them together.

    Numbers: n sounds with pain of m sounds of which the reaction was noticed, days, first_on,
    last_on, crying, wincing, discomfort (entries of each), mostly (painful on 4 or more occasions
    on 2 days, and the share very likely above one half), mostly_everywhere (the same over all
    joints together).
    """
    needed = log.parameters.pain.occasions
    by_site = sightings(log, pain_after_sound)
    everywhere = together(log, pain_after_sound) if by_site else None
    if everywhere is None or len(everywhere.moments) < needed:
        return []
    mostly = _mostly(log, everywhere)
    found = {site: seen for site, seen in by_site.items() if len(seen.moments) >= needed}
    if found:
        return [_finding(log, site, seen, mostly) for site, seen in found.items()]
    return [_finding(log, None, everywhere, mostly)]


def everywhere_since(log: Log) -> date:
    """The first day with enough occasions over all joints together; today when there is none."""
    return _since(log, told_present(log, pain_after_sound))


def _moment_of(log: Log) -> Callable[[Observation], UUID]:
    """Tells occasions apart: a second entry of a moment is none of its own."""
    kept = log.made(kept_ids)
    return lambda entry: kept.get(entry.id, entry.id)


def _since(log: Log, entries: Sequence[Observation]) -> date:
    needed = log.parameters.pain.occasions
    return since_several(log, entries, pain_after_sound, _moment_of(log), needed)


def _finding(
    log: Log,
    site: Site | None,
    seen: Sightings,
    mostly_everywhere: bool,  # noqa: FBT001 - a fact
) -> Finding:
    return Finding(
        pattern=Pattern.PAIN_WITH_SOUND,
        joint=site[0] if site else None,
        side=site[1] if site else None,
        level=Level.WITHIN_24_HOURS,
        since=_since(log, seen.entries),
        observation_ids=seen.ids,
        numbers=seen.seen()
        | {
            reaction.value: sum(reaction in (entry.reaction or ()) for entry in seen.entries)
            for reaction in Reaction
        }
        | {"mostly": _mostly(log, seen), "mostly_everywhere": mostly_everywhere},
        rule=RULE,
    )


def _mostly(log: Log, seen: Sightings) -> bool:
    rule, painful = log.parameters.pain, len(seen.moments)
    return (
        painful >= rule.mostly_entries
        and len(seen.days) >= rule.mostly_days
        and share_above(rule.mostly_share, painful, max(painful, seen.looked)) >= rule.certainty
    )
