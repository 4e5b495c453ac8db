"""Is there a screen to put a window on?"""

import os
import re
import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["x11", "wayland", "native", "none"]
Address = str | tuple[str, int]

# Qt platforms that show nothing; a window on them would wait for nobody.
_INVISIBLE = {"offscreen", "minimal", "minimalegl"}
_X_FIRST_PORT = 6000
_PATIENCE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Display:
    """What kinds of screen answer, and why there is none if there is none."""

    kinds: tuple[Kind, ...]
    why_none: str = ""

    @property
    def is_there(self) -> bool:
        """Whether a window can be shown."""
        return bool(self.kinds)


def find_display(
    platform: str, variables: Mapping[str, str], answers: Callable[[Address], bool]
) -> Display:
    """Return what a window can be shown on.

    Args:
        platform: as ``sys.platform``.
        variables: as ``os.environ``.
        answers: whether something listens at a socket's address.
    """
    chosen = variables.get("QT_QPA_PLATFORM", "").split(":")[0]
    if chosen in _INVISIBLE:
        return Display((), f"QT_QPA_PLATFORM is {chosen}")
    if not platform.startswith("linux"):
        return Display(("native",))
    kinds: list[Kind] = []
    if any(answers(address) for address in wayland_addresses(variables)):
        kinds.append("wayland")
    if any(answers(address) for address in x_addresses(variables.get("DISPLAY", ""))):
        kinds.append("x11")
    if kinds:
        return Display(tuple(kinds))
    named = [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if variables.get(name)]
    if named:
        return Display((), f"nothing answers at {named[0]}={variables[named[0]]}")
    return Display((), "neither DISPLAY nor WAYLAND_DISPLAY is set")


def wayland_addresses(variables: Mapping[str, str]) -> list[Address]:
    """Return where the Wayland compositor listens, if one is named."""
    name = variables.get("WAYLAND_DISPLAY", "")
    folder = variables.get("XDG_RUNTIME_DIR", "")
    if not name or not (folder or name.startswith("/")):
        return []
    return [str(Path(folder) / name)]


def x_addresses(display: str) -> list[Address]:
    """Return where the X server of a DISPLAY may listen, e.g. ``:0`` or ``host:10.0``."""
    match = re.fullmatch(r"(?P<host>.*):(?P<number>\d+)(\.\d+)?", display)
    if match is None:
        return []
    host, number = match["host"], int(match["number"])
    if host in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server listens
        return [path, "\0" + path]
    return [(host, _X_FIRST_PORT + number)]


def socket_answers(address: Address) -> bool:
    """Return whether something listens at a Unix socket's path or at a host and port."""
    if sys.platform == "win32":
        return False
    try:
        if isinstance(address, tuple):
            socket.create_connection(address, _PATIENCE_SECONDS).close()
        else:
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
                connection.settimeout(_PATIENCE_SECONDS)
                connection.connect(address)
    except (OSError, ValueError):
        return False
    return True


def this_display() -> Display:
    """Return what a window can be shown on, here and now."""
    return find_display(sys.platform, os.environ, socket_answers)
