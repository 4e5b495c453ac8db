"""The short pages of Learn."""

from enum import StrEnum


class Topic(StrEnum):
    """In the order of the list; what `page_requested` carries to the Learn page."""

    WHY_JOINTS_POP = "why_joints_pop"
    LIFTING = "lifting"
    CARRYING = "carrying"
    WRITING_DOWN = "writing_down"
    WHEN_TO_CALL = "when_to_call"
