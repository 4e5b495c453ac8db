"""The few distributions that the rules need, in the standard library alone.

The regularized incomplete beta function uses the continued fraction of Lentz's method (Press et
al., Numerical Recipes, chapter 6.4); checked in the tests against exact binomial sums.
"""

from functools import lru_cache
from math import exp, lgamma, log, log1p
from typing import Final

from baby_joints.analysis.share_interval import ShareInterval

_TINY: Final = 1e-300
_PRECISION: Final = 1e-12
_MOST_TERMS: Final = 10_000
_QUANTILE_PRECISION: Final = 1e-6


@lru_cache(maxsize=8192)
def beta_below(x: float, a: float, b: float) -> float:
    """The probability that a Beta(a, b) variable lies below `x`; a and b above 0."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete beta function."""
    c, d = 1.0, _inverse(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, _MOST_TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d, c = _inverse(1 + even * d), _not_zero(1 + even / c)
        value *= c * d
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d, c = _inverse(1 + odd * d), _not_zero(1 + odd / c)
        value *= c * d
        if abs(c * d - 1) < _PRECISION:
            break
    return value


def _not_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY


def _inverse(value: float) -> float:
    return 1 / _not_zero(value)


def share_above(share: float, sounded: int, tried: int) -> float:
    """How likely the true share lies above `share`, with `sounded` of `tried` seen, flat before."""
    return 1 - beta_below(share, sounded + 1.0, tried - sounded + 1.0)


@lru_cache(maxsize=4096)
def beta_quantile(probability: float, a: float, b: float) -> float:
    """The point below which a Beta(a, b) variable lies with `probability`, to six digits.

    Newton steps from the mean, kept between the points known to lie below and above.
    """
    low, high, point = 0.0, 1.0, a / (a + b)
    log_scale = lgamma(a + b) - lgamma(a) - lgamma(b)
    while high - low > _QUANTILE_PRECISION:
        miss = beta_below(point, a, b) - probability
        low, high = (low, point) if miss > 0 else (point, high)
        density = exp(log_scale + (a - 1) * log(point) + (b - 1) * log1p(-point))
        step = miss / density if density > _TINY else 1.0
        if abs(step) < _QUANTILE_PRECISION / 2 and low <= point - step <= high:
            return point - step
        point = point - step if low < point - step < high else (low + high) / 2
    return point


@lru_cache(maxsize=4096)
def share_interval(sounded: int, tried: int, level: float = 0.95) -> ShareInterval:
    """The share `sounded` of `tried` with its central credible range, flat before; tried >= 1."""
    a, b, tail = sounded + 1.0, tried - sounded + 1.0, (1 - level) / 2
    return ShareInterval(
        sounded / tried, beta_quantile(tail, a, b), beta_quantile(1 - tail, a, b), level
    )


def binomial_at_most(successes: int, tries: int, share: float) -> float:
    """The probability of at most `successes` in `tries` independent ones of `share`."""
    if successes >= tries:
        return 1.0
    if successes < 0:
        return 0.0
    return 1 - beta_below(share, successes + 1.0, float(tries - successes))


def binomial_at_least(successes: int, tries: int, share: float) -> float:
    """The probability of at least `successes` in `tries` independent ones of `share`."""
    return 1 - binomial_at_most(successes - 1, tries, share)
