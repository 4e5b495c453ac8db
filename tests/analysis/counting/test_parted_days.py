"""Days before and after the last visit, or the middle of the period."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from baby_joints.analysis import summarise
from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.visit_details import Imaging
from tests.analysis.counting.counted import START, counted
from tests.builders import Story

STORY = "d2,d4,d9 hip-L click; d3 hip-L quiet; d8,d10 knee-L pop; d1,d12 neck quiet;"


@pytest.mark.parametrize(
    ("visit", "split"),
    [
        ("", 8),
        ("d9 visit", 9),
        ("d14 visit", 14),
        ("d1 visit", 8),  # a visit on the first day parts nothing
        ("d4 visit; d9 visit", 9),
    ],
)
def test_the_day_that_parts_a_period(visit: str, split: int) -> None:
    changes = counted(STORY + visit).rate_changes
    assert {change.split for change in changes} == {date(2026, 2, 15) + timedelta(days=split)}


def test_days_before_and_from_that_day_on() -> None:
    changes = counted(STORY).rate_changes
    assert [
        (
            *(change.joint, change.side),
            *(change.before_sound_days, change.before_looked_days),
            *(change.after_sound_days, change.after_looked_days),
        )
        for change in changes
    ] == [
        (Joint.HIP, Side.LEFT, 2, 3, 1, 1),
        (Joint.HIP, Side.RIGHT, 0, 0, 0, 0),
        (Joint.KNEE, Side.LEFT, 0, 0, 2, 2),
    ]
    right = changes[1]
    assert (right.before, right.after) == (None, None)
    assert changes[0].before is not None


def test_sites_since_the_visit() -> None:
    since = counted(STORY + "d9 08:00 visit; d11,d12,d13 neck pop").since_visit
    assert since is not None
    assert since.visit_on == date(2026, 2, 24)
    assert [
        (
            *(site.joint, site.side, site.sound_days_before, site.looked_days_before),
            *(len(site.sound_on_since), site.looked_days_since, site.last_sound_before),
        )
        for site in since.sites
    ] == [
        (Joint.HIP, Side.LEFT, 2, 3, 1, 1, date(2026, 2, 19)),
        (Joint.NECK, Side.MIDDLE, 0, 1, 3, 3, None),
        (Joint.KNEE, Side.LEFT, 1, 1, 1, 1, date(2026, 2, 23)),
    ]
    assert since.sites[2].sound_on_since == (date(2026, 2, 25),)


def test_hips_stand_first_and_in_their_order_since_a_visit() -> None:
    since = counted("d1 visit; d2,d3 neck pop; d4 hip-L pop; d5,d6 hip-R pop; d7..d9 knee-L pop")
    assert since.since_visit is not None
    assert [(site.joint, site.side) for site in since.since_visit.sites] == [
        (Joint.HIP, Side.LEFT),
        (Joint.HIP, Side.RIGHT),
        (Joint.KNEE, Side.LEFT),
        (Joint.NECK, Side.MIDDLE),
    ]


@pytest.mark.parametrize(
    ("plan", "result", "scanned", "planned", "written"),
    [
        ("An ULTRASOUND at six weeks", "", 1, True, False),
        ("X-ray next time", "both normal", 1, True, True),
        ("come back", "both normal", 1, False, True),
        ("come back", "both normal", 0, False, False),  # of the visit before
        ("come back", " ", 1, False, False),
    ],
)
def test_a_scan_that_was_planned_and_one_that_was_done(
    plan: str,
    result: str,
    scanned: int,
    planned: bool,  # noqa: FBT001 - expected
    written: bool,  # noqa: FBT001 - expected
) -> None:
    story = Story().read(START + "d2 hip-L click; d5 visit; d9 visit")
    contents = story.contents()
    visits = [replace(visit, plan=plan) for visit in contents.visits]
    visits[scanned] = replace(visits[scanned], imaging=(Imaging(kind="scan", result=result),))
    since = summarise(replace(contents, visits=tuple(visits)), story.end(14)).since_visit
    assert since is not None
    assert (since.scan_planned, since.scan_written) == (planned, written)
