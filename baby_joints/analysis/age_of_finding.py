"""How long ago a finding was last written, beside the time that its level gives."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from baby_joints.analysis.finding import Finding
from baby_joints.domain.codes import Level

# Days after which "now", "today" or "this week" has gone by; what was written late in the evening
# still asks for the next day. The others wait for a visit, whenever that is.
_DAYS: Final[Mapping[Level, int]] = {
    Level.EMERGENCY_NOW: 1,
    Level.TODAY: 1,
    Level.WITHIN_24_HOURS: 1,
    Level.THIS_WEEK: 7,
    Level.WITHIN_TWO_WEEKS: 14,
}


def dated(finding: Finding, today: date) -> Finding:
    """With ``days_ago`` (since ``last_on``) and ``time_is_past`` (more than its level gives).

    The level stays: that nobody wrote it again does not say that it went. Whoever shows it says
    when it was last written, and asks whether it is still so.
    """
    last = finding.numbers.get("last_on")
    if not isinstance(last, str):
        return finding
    ago = max(0, (today - date.fromisoformat(last)).days)
    past = ago > _DAYS.get(finding.level, ago)
    return replace(finding, numbers={**finding.numbers, "days_ago": ago, "time_is_past": past})
