"""One change of the surroundings, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.faults.surroundings.stage import Stage


@dataclass(frozen=True)
class Scene:
    """`play` does it on a stage."""

    name: str
    play: Callable[["Stage"], None]


@dataclass
class Outcome:
    """What was tried and seen, and what is wrong.

    Attributes:
        tried: saves, drafts, backups and whatever else was begun.
        saved: the notes of entries that the window said were saved.
        refused: the notes of those that it did not save, and said so.
        seen: every text that the window showed about it, once.
        problems: losses, silence, errors that nobody expected.
    """

    name: str
    tried: int = 0
    saved: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def see(self, text: str) -> None:
        """The window showed `text`."""
        if text and text not in self.seen:
            self.seen.append(text)
