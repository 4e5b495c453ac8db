"""What a doer told before it ended."""

import re
from dataclasses import dataclass
from typing import Final

_LINE: Final = re.compile(r"(ready|begin|done|refused|closed) (\d+)(?: (.*))?")


@dataclass(frozen=True)
class Told:
    """Numbers of the deeds that were done, the one that was begun last without an answer, and the
    errors that were told."""

    done: frozenset[int]
    pending: int | None
    last: int
    is_ready: bool
    is_closed: bool
    refusals: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "Told":
        """Read the lines; one that was cut off counts as not told."""
        done: set[int] = set()
        pending: int | None = None
        last, is_ready, is_closed = 0, False, False
        refusals: list[str] = []
        for line in text.split("\n")[:-1]:
            found = _LINE.fullmatch(line)
            if found is None:
                raise ValueError(f"Not a line of a doer: {line!r}")
            word, number = found[1], int(found[2])
            last = max(last, number)
            is_ready |= word == "ready"
            is_closed |= word == "closed"
            if word == "begin":
                pending = number
            elif word in {"done", "refused"}:
                pending = None
            if word == "done":
                done.add(number)
            if word == "refused":
                refusals.append(found[3] or "")
        return cls(frozenset(done), pending, last, is_ready, is_closed, tuple(refusals))
