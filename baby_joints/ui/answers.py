"""Work on another thread, and what is to be called with its outcome on this one."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

T = TypeVar("T")


def answer_of(
    work: Callable[[], T], done: Callable[[T], None] | None, failed: Callable[[Exception], None]
) -> Callable[[], None]:
    """Do `work` now; the call that hands its result to `done`, or its error to `failed`."""
    try:
        result = work()
    except Exception as error:  # noqa: BLE001 - shown by the window, whatever it is
        return partial(failed, error)
    return partial(done, result) if done is not None else _nothing


def _nothing() -> None:
    """Nobody waits for it."""
