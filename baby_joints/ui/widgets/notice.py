"""A short message at the bottom of the window."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """`text` first and bold ("Saved"), `detail` after it; `undo` offers to take it back."""

    text: str
    detail: str = ""
    undo: bool = False
