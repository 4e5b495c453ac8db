"""A short way to tell a story and get its counts."""

from baby_joints.analysis import summarise
from baby_joints.analysis.summary import Summary
from baby_joints.domain.period import Period
from tests.builders import Story

# A Monday, six weeks and four days after the birth.
START = "born 2026-01-01; from 2026-02-16;"


def counted(text: str, *, first: int = 1, last: int = 14) -> Summary:
    """The summary of the days `first` to `last` on the evening of the last one."""
    story = Story().read(START + text)
    period = Period.through(story.day(first), story.day(last))
    return summarise(story.contents(), story.end(last), period=period)
