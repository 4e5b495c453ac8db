"""The distributions against exact sums and against each other."""

from fractions import Fraction
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.analysis.statistics import (
    beta_below,
    beta_quantile,
    binomial_at_least,
    binomial_at_most,
    share_above,
    share_interval,
)


def exact_at_most(successes: int, tries: int, share: Fraction) -> float:
    return float(
        sum(comb(tries, k) * share**k * (1 - share) ** (tries - k) for k in range(successes + 1))
    )


@given(st.integers(1, 60), st.integers(0, 60), st.integers(1, 19))
def test_the_beta_function_gives_exact_binomial_sums(tries: int, k: int, tenth: int) -> None:
    successes, share = min(k, tries - 1), Fraction(tenth, 20)
    exact = exact_at_most(successes, tries, share)
    assert binomial_at_most(successes, tries, float(share)) == pytest.approx(exact, abs=1e-9)


def test_the_ends() -> None:
    assert beta_below(0, 2, 3) == beta_below(-1, 2, 3) == 0
    assert beta_below(1, 2, 3) == beta_below(2, 2, 3) == 1
    assert binomial_at_most(-1, 5, 0.5) == 0
    assert binomial_at_most(5, 5, 0.5) == 1
    assert binomial_at_least(0, 5, 0.5) == 1
    assert binomial_at_least(5, 5, 0.5) == pytest.approx(1 / 32)


@given(st.integers(1, 400), st.integers(1, 400), st.integers(1, 99))
def test_a_quantile_turns_the_distribution_around(a: int, b: int, percent: int) -> None:
    point = beta_quantile(percent / 100, float(a), float(b))
    assert beta_below(point, float(a), float(b)) == pytest.approx(percent / 100, abs=1e-3)


def test_known_values() -> None:
    assert share_above(0.5, 4, 4) == pytest.approx(1 - 0.5**5)
    assert beta_below(0.3, 1.0, 1.0) == pytest.approx(0.3)
    interval = share_interval(72, 77)
    assert (round(interval.low, 2), round(interval.high, 2)) == (0.86, 0.97)
    assert interval.share == pytest.approx(72 / 77)
    assert interval.level == 0.95
    whole = share_interval(0, 5, 0.9)
    assert whole.low == pytest.approx(1 - 0.95 ** (1 / 6), abs=1e-5)
    assert whole.high == pytest.approx(1 - 0.05 ** (1 / 6), abs=1e-5)


def test_large_numbers_stay_finite() -> None:
    interval = share_interval(80_000, 100_000)
    assert interval.low == pytest.approx(0.7975, abs=1e-3)
    assert interval.high == pytest.approx(0.8025, abs=1e-3)
