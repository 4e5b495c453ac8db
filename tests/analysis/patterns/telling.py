"""Short ways for the tests of the rules to tell a story and look at one pattern of it."""

from baby_joints.analysis import summarise
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Side
from tests.builders import Story


def found(text: str, upto: int, pattern: Pattern) -> list[Finding]:
    """The findings of one pattern on the evening of day `upto`."""
    story = Story().read(text)
    findings = summarise(story.contents(), story.end(upto)).findings
    return [finding for finding in findings if finding.pattern is pattern]


def sides(text: str, upto: int, pattern: Pattern) -> list[Side | None]:
    """The sides of these findings."""
    return [finding.side for finding in found(text, upto, pattern)]


def only(text: str, upto: int, pattern: Pattern) -> Finding:
    """The one finding of a pattern."""
    findings = found(text, upto, pattern)
    assert len(findings) == 1, findings
    return findings[0]
