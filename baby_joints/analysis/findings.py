"""All rules over one log, the most urgent finding first."""

from baby_joints.analysis.advised import advised
from baby_joints.analysis.age_of_finding import dated
from baby_joints.analysis.counting.looks import site_order
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.guidance import Guidance
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.missing import missing_data
from baby_joints.analysis.missing_data import MissingData
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.asymmetry import asymmetry_findings
from baby_joints.analysis.patterns.change import change_findings
from baby_joints.analysis.patterns.clunk import clunk_findings
from baby_joints.analysis.patterns.counted_movements import counted_movements
from baby_joints.analysis.patterns.grinding import grinding_findings
from baby_joints.analysis.patterns.held_limb import limb_held_or_unused_findings
from baby_joints.analysis.patterns.hip_course import HipCourse
from baby_joints.analysis.patterns.lifting import lifting_findings
from baby_joints.analysis.patterns.pain import pain_findings
from baby_joints.analysis.patterns.persistent import persistent_findings, sides_holding
from baby_joints.analysis.patterns.pops import pops_findings
from baby_joints.analysis.patterns.recurring import recurring_findings
from baby_joints.analysis.patterns.reduced import reduced_movement_findings
from baby_joints.analysis.patterns.reproducible import reproducible_findings
from baby_joints.analysis.patterns.swelling import swelling_findings
from baby_joints.analysis.patterns.weekly import Ledger

_PATTERNS = {pattern: place for place, pattern in enumerate(Pattern)}


def find_patterns(
    log: Log, guidance: Guidance | None = None
) -> tuple[tuple[Finding, ...], tuple[MissingData, ...]]:
    """Findings by level, then pattern, then joint and side; and what the patterns still need.

    With `guidance` those about answers are as urgent as the advice on their entries, or more.
    """
    movements, ledger = counted_movements(log), Ledger(log)
    persistent = persistent_findings(log, HipCourse(log))
    found = [
        *limb_held_or_unused_findings(log),
        *swelling_findings(log),
        *pain_findings(log),
        *reduced_movement_findings(log),
        *clunk_findings(log),
        *asymmetry_findings(log),
        *persistent,
        *reproducible_findings(log, movements),
        *grinding_findings(log),
        *recurring_findings(log, sides_holding(persistent)),
        *change_findings(log, ledger),
        *lifting_findings(log, ledger),
    ]
    found += pops_findings(log, found)
    if guidance is not None:
        found = advised(found, log, guidance)
    found = [dated(finding, log.today) for finding in sorted(found, key=_urgency)]
    return tuple(found), missing_data(log, movements, ledger)


def _urgency(finding: Finding) -> tuple[int, int, int, str]:
    joint, side = finding.joint, finding.side
    place = site_order((joint, side)) if joint is not None and side is not None else -1
    activity = str(finding.numbers.get("activity") or "")
    return -finding.level.urgency, _PATTERNS[finding.pattern], place, activity
