"""How far a step of the form is."""

from enum import Enum, auto


class StepState(Enum):
    """Open: still to come. Next: the one to do now. Answered: done."""

    OPEN = auto()
    NEXT = auto()
    ANSWERED = auto()
