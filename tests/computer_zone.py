"""Puts this computer into another time zone."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def computer_zone(name: str) -> Iterator[None]:
    """Within, the clock of this computer is one of that zone; Windows cannot be told so."""
    before = os.environ.get("TZ")
    _set(name)
    try:
        yield
    finally:
        _set(before)


def _set(name: str | None) -> None:
    if name is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = name
    if sys.platform != "win32":
        time.tzset()
