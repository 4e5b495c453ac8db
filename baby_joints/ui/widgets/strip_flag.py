"""A flag over a day strip."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class StripFlag:
    """A visit or a scan on a day: `word` stands in the flag, `name` is what is read aloud."""

    day: date
    word: str
    name: str
