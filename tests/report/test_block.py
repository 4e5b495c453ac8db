"""The steps of shortening: gentlest first, and none that is not needed."""

from hypothesis import given
from hypothesis import strategies as st

from baby_joints.report.block import STEPS, Limits, shortened


def height(limits: Limits) -> float:
    """A page on which each cut saves something."""
    return (
        10 * limits.patterns
        + 12 * limits.rows
        + 15 * limits.activities
        + 11 * limits.visit
        + 14 * limits.question
        + 40 * limits.reasons
        + 30 * limits.rules
        + 50 * limits.whole_sentences
        + 12 * limits.titles
        + 8 * limits.visit_lines
        + 14 * limits.name
    )


def test_what_fits_is_not_cut() -> None:
    assert shortened(height, height(Limits())) == Limits()


def test_the_first_step_costs_least() -> None:
    assert shortened(height, height(Limits()) - 1) == Limits(patterns=3)


def test_nothing_fits_cuts_everything() -> None:
    shortest = shortened(height, 0)
    assert shortest == Limits(
        patterns=1,
        rows=0,
        activities=1,
        visit=3,
        rules=False,
        question=1,
        reasons=3,
        whole_sentences=False,
        titles=1,
        visit_lines=1,
        name=1,
    )


def test_a_cut_that_another_made_needless_is_taken_back() -> None:
    def wide(limits: Limits) -> float:
        return 100 * limits.rules + limits.patterns

    limits = shortened(wide, 50)
    assert not limits.rules
    assert limits.patterns == Limits().patterns


@given(st.floats(0, 1200))
def test_it_fits_whenever_it_can(room: float) -> None:
    limits = shortened(height, room)
    assert height(limits) <= room or limits == shortened(height, 0)


def test_steps_only_ever_cut() -> None:
    for step in STEPS:
        for name, value in step.items():
            assert value < getattr(Limits(), name)
