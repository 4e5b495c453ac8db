"""Keeps a crash of the program from writing its memory, and with it a password, to the disk."""

import contextlib
import sys
from typing import Final

_SET_DUMPABLE: Final = 4  # PR_SET_DUMPABLE of <sys/prctl.h>


def forbid_core_dump() -> None:
    """Leave no core file from now on, where the system has a way to ask for that.

    On Linux other programs of the same user cannot look into the memory then either. Call it before
    a password is asked for: for a diary without one a crash may tell whoever helps more.
    """
    if sys.platform == "win32":
        return
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # A core that is piped to a program knows no limit of size.
        with contextlib.suppress(ImportError, OSError, AttributeError):
            import ctypes

            ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
