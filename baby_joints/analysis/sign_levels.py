"""How urgent a sign is by its own entries: also where nobody looks for patterns."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.patterns.held_limb import limb_held_or_unused_findings
from baby_joints.analysis.patterns.swelling import swelling_findings
from baby_joints.analysis.sign_record import Sign, SignRecord
from baby_joints.domain.codes import Level

# Answers about the whole baby that cannot wait at any age.
_EMERGENCIES: Final = frozenset({Sign.LOOKS_ILL, Sign.BENT_OR_BROKEN})


def with_levels(records: Iterable[SignRecord], log: Log) -> tuple[SignRecord, ...]:
    """The same records, each sign that was there and cannot wait with its level."""
    return tuple(
        replace(record, level=_level(record, log)) if record.present else record
        for record in records
    )


def _level(record: SignRecord, log: Log) -> Level | None:
    if record.sign in _EMERGENCIES:
        return Level.EMERGENCY_NOW
    if record.sign is Sign.FEVER:
        age = log.child.age_on(record.present_on[0])
        young = age.days < log.parameters.signs.young_days
        return Level.EMERGENCY_NOW if young else Level.TODAY
    if record.sign is Sign.SWOLLEN_RED_OR_WARM:
        return _highest(record, swelling_findings(log))
    if record.sign is Sign.LIMB_HELD_OR_UNUSED:
        return _highest(record, limb_held_or_unused_findings(log))
    return None


def _highest(record: SignRecord, told: Sequence[Finding]) -> Level | None:
    """The level of the most urgent finding that the entries of the sign are behind."""
    entries = set(record.record_ids)
    levels = [finding.level for finding in told if not entries.isdisjoint(finding.observation_ids)]
    return max(levels, key=lambda level: level.urgency, default=None)
