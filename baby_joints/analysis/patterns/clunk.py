"""A clunk of a hip, or a hip that felt loose."""

from typing import Final

from baby_joints.analysis.counting.signs import hip_clunk, hip_felt_loose
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.kind import Told
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.sightings import sightings, since_first
from baby_joints.domain.codes import Joint, Level, Presence, Sound
from baby_joints.domain.observation import Observation

RULE: Final = "hip_clunk_or_loose/1"


def clunk_or_loose(entry: Observation | Told) -> Presence:
    """Either is enough; looked for with every entry about a hip."""
    answers = (hip_clunk(entry), hip_felt_loose(entry))
    if Presence.PRESENT in answers:
        return Presence.PRESENT
    return Presence.ABSENT if Presence.ABSENT in answers else Presence.NOT_CHECKED


def clunk_findings(log: Log) -> list[Finding]:
    """From the first entry on, read before anything is set aside.

    Numbers: n times of m times looked, days, first_on, last_on, clunks, felt_loose (entries of
    each).
    """
    return [
        Finding(
            pattern=Pattern.HIP_CLUNK_OR_LOOSE,
            joint=Joint.HIP,
            side=side,
            level=Level.THIS_WEEK,
            since=since_first(log, seen.entries, clunk_or_loose),
            observation_ids=seen.ids,
            numbers=seen.seen()
            | {
                "clunks": seen.count(lambda entry: entry.sound is Sound.CLUNK),
                "felt_loose": seen.count(lambda entry: entry.felt_loose is Presence.PRESENT),
            },
            rule=RULE,
        )
        for (_, side), seen in sightings(log, clunk_or_loose).items()
    ]
