"""A share with its range."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShareInterval:
    """A share between 0 and 1 with the ends of its central credible range.

    `level` is the probability inside the range, such as 0.95. The range treats repeats as alone;
    those of one day are alike, so in truth it is wider, and whoever prints it says so.
    """

    share: float
    low: float
    high: float
    level: float
