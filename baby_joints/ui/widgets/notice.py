"""A short message at the bottom of the window."""

from collections.abc import Callable
from typing import NamedTuple

from baby_joints.ui.way_back import WayBack


class Notice(NamedTuple):
    """`text` first and bold ("Saved"), `detail` after it; `undo` offers to take it back.

    `redo` offers to do again what was taken back. `correction` is the word on a button that puts
    right by `correct` what was done. `way_back`: Undo is about this alone, and not about the diary.
    """

    text: str
    detail: str = ""
    undo: bool = False
    redo: bool = False
    correction: str = ""
    correct: Callable[[], None] | None = None
    way_back: WayBack | None = None
