"""Long lists in parts that one statement can name."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, TypeVar

T = TypeVar("T")

# Databases limit how many values one statement may name; SQLite's oldest limit is 999.
LONGEST: Final = 500


def chunks(items: Iterable[T], longest: int = LONGEST) -> Iterator[list[T]]:
    """The items in their order, in lists of at most `longest`."""
    remaining = iter(items)
    while chunk := list(islice(remaining, longest)):
        yield chunk
