"""A short message at the bottom of the window."""

from typing import NamedTuple


class Notice(NamedTuple):
    """`text` first and bold ("Saved"), `detail` after it; `undo` offers to take it back.

    `redo` offers to do again what was taken back.
    """

    text: str
    detail: str = ""
    undo: bool = False
    redo: bool = False
