"""Keeps Python 3.11 alive under PySide6 6.12."""

import sys

# From 3.12 on None is immortal: nothing counts its references.
IMMORTAL_NONE = (3, 12)
_ENOUGH = sys.maxsize // 4


def guard_none() -> None:
    """Give None, True and False more references than a session can use up.

    The wheels of PySide6 6.12 return None from each call without result and count no reference for
    it. On Python 3.11 each such call takes one away, and after about 7,000 of them the interpreter
    stops with "deallocating None". The same was seen of a bool, after a few thousand repaints.
    Nothing to do from Python 3.12 on.
    """
    if sys.version_info >= IMMORTAL_NONE or sys.implementation.name != "cpython":
        return
    import ctypes

    for single in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(single))
        count.value = max(count.value, _ENOUGH)
