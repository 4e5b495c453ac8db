"""Where an error came from, without what was said: the words of an error may be a parent's."""

from collections.abc import Iterator
from pathlib import PurePath
from types import TracebackType
from typing import Final

_ROOTS: Final = ("site-packages", "baby_joints")
_MOST_CAUSES: Final = 8


def plain_stack(error: BaseException) -> str:
    """The kinds of errors and the lines of code that led there; no message and no value."""
    told: list[str] = []
    current: BaseException | None = error
    while current is not None and len(told) < _MOST_CAUSES:
        lines = (f"  {place}" for place in _places(current.__traceback__))
        told.append("\n".join((_kind(current), *lines)))
        current = current.__cause__ or current.__context__
    return "\ncaused by ".join(told)


def _kind(error: BaseException) -> str:
    """The class, and for errors of the system their number."""
    name = type(error).__qualname__
    number = error.errno if isinstance(error, OSError) else None
    return name if number is None else f"{name} [{number}]"


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"{_short(code.co_filename)}:{trace.tb_lineno} {code.co_qualname}"
        trace = trace.tb_next


def _short(filename: str) -> str:
    """The file below the package, as the folders above may name a person."""
    parts = PurePath(filename).parts
    for root in _ROOTS:
        if root in parts:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last:])
    return parts[-1] if parts else ""
