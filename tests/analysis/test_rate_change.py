"""How often a site sounded before and after a day, each with its range."""

from datetime import date

import pytest

from baby_joints.analysis.rate_change import RateChange
from baby_joints.domain.codes import Joint, Side


def change(before: tuple[int, int], after: tuple[int, int]) -> RateChange:
    return RateChange(
        joint=Joint.HIP,
        side=Side.LEFT,
        split=date(2026, 4, 1),
        before_sound_days=before[0],
        before_looked_days=before[1],
        after_sound_days=after[0],
        after_looked_days=after[1],
    )


def test_each_share_has_a_range() -> None:
    """2 of 10 days, flat before: Beta(3, 9), whose 2.5 % and 97.5 % points are in any table."""
    found = change((2, 10), (9, 10))
    assert found.before is not None
    assert found.after is not None
    assert found.before.share == 0.2
    assert (found.before.low, found.before.high) == pytest.approx((0.0602, 0.5178), abs=1e-4)
    assert (found.after.low, found.after.high) == pytest.approx((0.5872, 0.9772), abs=1e-4)
    assert found.after.level == 0.95


def test_days_on_which_nobody_looked_have_no_share() -> None:
    found = change((0, 0), (1, 3))
    assert found.before is None
    assert found.after is not None
