"""What a window says about an error."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explanation:
    """`title` says what happened, `advice` what to do, `details` is for whoever helps."""

    title: str
    advice: str
    details: str
