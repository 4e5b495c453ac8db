"""A short message at the bottom of the window."""

from collections.abc import Callable
from typing import NamedTuple


class Notice(NamedTuple):
    """`text` first and bold ("Saved"), `detail` after it; `undo` offers to take it back.

    `redo` offers to do again what was taken back. `correction` is the word on a button that puts
    right by `correct` what was done.
    """

    text: str
    detail: str = ""
    undo: bool = False
    redo: bool = False
    correction: str = ""
    correct: Callable[[], None] | None = None
