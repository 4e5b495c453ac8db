"""What is new since the last visit is judged by the whole diary, whatever the period shown."""

from datetime import timedelta

from baby_joints.analysis import summarise
from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.period import Period
from tests.builders import Story

STORY = "d3..d20/3 hip-L click; d21 visit; d22..d40/3 hip-L click; d30 neck pop"


def test_a_period_that_begins_at_the_visit_still_knows_what_went_on_before() -> None:
    story = Story().read(STORY)
    as_of = story.end(45)
    whole = summarise(story.contents(), as_of)
    assert whole.last_visit is not None
    visit_on = whole.last_visit.day
    since = Period.through(visit_on, as_of.date() - timedelta(days=1))
    cut = summarise(story.contents(), as_of, period=since)
    assert cut.since_visit == whole.since_visit
    assert cut.since_visit is not None
    new = {(site.joint, site.side) for site in cut.since_visit.sites if site.is_new}
    goes_on = {(site.joint, site.side) for site in cut.since_visit.sites if site.goes_on}
    assert goes_on == {(Joint.HIP, Side.LEFT)}
    assert new == {(Joint.NECK, Side.MIDDLE)}
