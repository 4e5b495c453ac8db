"""Gentle lifts against other lifts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftingCount:
    """Lifts of which the parents said how they were done, over all joints, in the period.

    `*_tried` and `*_sounded` are counted lifts: a single entry counts as one. `described` are the
    entries with lifting answers, `counted` those of them that are gentle or other for certain.
    `enough`: each group has the 15 lifts that a comparison needs.
    """

    gentle_tried: int
    gentle_sounded: int
    other_tried: int
    other_sounded: int
    described: int
    counted: int
    enough: bool
