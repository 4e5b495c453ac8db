"""The one error that values of the domain raise."""

import reprlib
from typing import Final

# A refused value may be a megabyte long or nested without end: the message shows its beginning.
_SHORT: Final = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = _SHORT.maxlong = 60
_SHORT.maxlevel = 2


class DomainError(ValueError):
    """A value that cannot be true: names the field, the value and what to do about it.

    Attributes:
        field: the field of the record as the diary file spells it, such as ``sounded``.
        value: the value that was refused, as given.
        problem: one plain English clause that says what is wrong with it.

    The message is one short line, whatever the value holds.
    """

    def __init__(self, field: str, value: object, problem: str) -> None:
        super().__init__(f"{field}: {_shown(value)} {problem}")
        self.field = field
        self.value = value
        self.problem = problem


def _shown(value: object) -> str:
    try:
        return _SHORT.repr(value)
    except ValueError:
        # Python writes no whole number of more than 4,300 digits.
        return "a huge number"
