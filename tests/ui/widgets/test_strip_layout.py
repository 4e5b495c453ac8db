"""Where cells and flags of a strip stand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.domain.period import Period
from baby_joints.ui.widgets.strip_layout import StripLayout, StripScale, monday_of, spread_flags

MONDAY = date(2026, 2, 16)
TEN_WEEKS = Period.through(MONDAY, date(2026, 4, 23))


def test_ten_weeks_fit_as_days_in_the_usual_window() -> None:
    layout = StripLayout.fit(TEN_WEEKS, 798)
    assert layout.scale is StripScale.DAY
    assert layout.columns == 70
    assert layout.cell == pytest.approx(11.4)
    assert layout.center(MONDAY) == pytest.approx(5.7)


def test_narrow_strips_fall_to_weeks() -> None:
    layout = StripLayout.fit(TEN_WEEKS, 480)
    assert layout.scale is StripScale.WEEK
    assert layout.columns == 10
    assert layout.center(date(2026, 2, 22)) == layout.center(MONDAY)


def test_large_text_needs_larger_cells() -> None:
    assert StripLayout.fit(TEN_WEEKS, 798, grow=2).scale is StripScale.WEEK


def test_the_first_week_is_drawn_whole_but_holds_only_its_own_days() -> None:
    layout = StripLayout.fit(Period.through(date(2026, 2, 18), date(2026, 3, 1)), 500)
    assert layout.first == MONDAY
    assert layout.day_at(layout.cell * 1.5) is None
    assert layout.day_at(layout.cell * 2.5) == date(2026, 2, 18)
    assert layout.step(date(2026, 2, 18), -1) == date(2026, 2, 18)


@given(
    start=st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    days=st.integers(1, 900),
    width=st.floats(60, 3000),
    grow=st.sampled_from([1.0, 1.5, 2.0]),
)
def test_every_day_lies_in_its_own_cell(start: date, days: int, width: float, grow: float) -> None:
    period = Period.through(start, start + timedelta(days=days - 1))
    layout = StripLayout.fit(period, width, grow)
    assert layout.width <= width + 0.01
    for day in (period.start, period.last):
        found = layout.day_at(layout.center(day))
        assert found is not None
        if layout.scale is StripScale.DAY:
            assert found == day
        else:
            assert monday_of(found) == monday_of(day)


@given(
    flags=st.lists(st.tuples(st.floats(0, 800), st.floats(20, 60)), max_size=8),
)
def test_flags_never_cover_each_other(flags: list[tuple[float, float]]) -> None:
    flags.sort()
    anchors = [anchor for anchor, _ in flags]
    widths = [width for _, width in flags]
    lefts = spread_flags(anchors, widths, 800)
    if sum(widths) + 4 * len(widths) <= 800:
        ends = [left + width for left, width in zip(lefts, widths, strict=True)]
        assert all(left >= -0.01 for left in lefts)
        assert all(end <= 800.01 for end in ends)
        assert all(later >= end + 3.99 for end, later in zip(ends, lefts[1:], strict=False))
