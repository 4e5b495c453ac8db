import pytest

from baby_joints.domain.age import Age
from baby_joints.domain.codes import Activity
from baby_joints.ui.log.activity_choices import on_page, under_more


@pytest.mark.parametrize("months", [None, 0, 3, 6, 8, 10, 24])
def test_every_activity_is_in_one_place(months: int | None) -> None:
    age = None if months is None else Age(round(months * 30.4375) + 1)
    shown, hidden = on_page(age), under_more(age)
    assert set(shown) | set(hidden) == set(Activity)
    assert not set(shown) & set(hidden)


def test_crawling_standing_and_walking_leave_more_one_after_the_other() -> None:
    moving = [Activity.CRAWLING, Activity.STANDING, Activity.WALKING]
    shown = [[a for a in on_page(Age(days)) if a in moving] for days in (180, 190, 250, 310)]
    assert shown == [[], moving[:1], moving[:2], moving]


def test_the_first_seven_never_move() -> None:
    assert on_page(Age(10))[:7] == on_page(Age(700))[:7]
