"""What is new since the last visit is judged by the whole diary, whatever the period shown."""

from datetime import timedelta

from baby_joints.analysis import summarise
from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.period import Period
from baby_joints.report import ReportOptions, render_text
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


def test_the_hour_of_the_visit_parts_its_day() -> None:
    story = (
        "d3 08:00 hip-R quiet; d3 08:30 hip-L click; d3 16:00 knee-L pop; d3 17:00 knee-R click;"
        "d3 09:00 knee-R click; d4 08:00 hip-L quiet;"
    )

    def told(visit: str) -> dict[tuple[Joint, Side], tuple[int, int, int, int]]:
        read = Story().read(story + visit)
        since = summarise(read.contents(), read.end(5)).since_visit
        assert since is not None
        return {
            (site.joint, site.side): (
                *(site.sound_days_before, site.looked_days_before),
                *(len(site.sound_on_since), site.looked_days_since),
            )
            for site in since.sites
        }

    assert told("d3 15:00 visit") == {
        (Joint.HIP, Side.LEFT): (1, 1, 0, 1),
        (Joint.KNEE, Side.LEFT): (0, 0, 1, 1),
        (Joint.KNEE, Side.RIGHT): (1, 1, 1, 1),
    }
    # Of a visit whose hour nobody said, the whole day counts as since.
    assert told("d3 23:59 visit") == {
        (Joint.HIP, Side.LEFT): (0, 0, 1, 2),
        (Joint.KNEE, Side.LEFT): (0, 0, 1, 1),
        (Joint.KNEE, Side.RIGHT): (0, 0, 1, 1),
    }


def test_the_page_lists_no_sound_of_that_morning_as_new() -> None:
    told = Story().read("d3 08:00 hip-L click; d3 15:00 visit; d4..d6 hip-L quiet")
    text = render_text(summarise(told.contents(), told.end(7)), ReportOptions())
    assert "New since" not in text
    assert "Not written since: Left hip (last 12 Jan; looked at on 3 days since)" in text
