"""Answers that wait until a locked diary is open again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class HeldAnswers:
    """What an answer shows might open over the lock, and what it begins would find no diary."""

    def __init__(self) -> None:
        self._is_holding = False
        self._held: list[Callable[[], None]] = []

    def hold(self) -> None:
        """From now on answers wait."""
        self._is_holding = True

    def give(self) -> None:
        """Call those that waited, in their order; from now on none waits."""
        self._is_holding = False
        held, self._held = self._held, []
        for answer in held:
            answer()

    def later(self, answer: Callable[[T], None] | None) -> Callable[[T], None] | None:
        """`answer`, if there is one; it waits if answers are held when its time comes."""
        return None if answer is None else partial(self._call, answer)

    def _call(self, answer: Callable[[T], None], result: T) -> None:
        if self._is_holding:
            self._held.append(partial(answer, result))
        else:
            answer(result)
