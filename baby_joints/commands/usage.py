"""What several commands take, and how they answer."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from baby_joints.exchange.errors import one_line

DiaryOption = Annotated[
    Path | None,
    typer.Option(
        "--diary",
        metavar="FILE",
        help="The diary of this computer (default: the usual one, or BABY_JOINTS_DIARY).",
        show_default=False,
    ),
]
FileArgument = Annotated[
    Path | None,
    typer.Argument(
        metavar="[FILE]",
        help="A diary file (.json, .zip or .pdf) to look at instead; it is not imported.",
        show_default=False,
    ),
]


def needs_ending(path: Path, endings: tuple[str, ...], name: str) -> None:
    """A usage error naming the argument `name` for a file of another kind."""
    if path.suffix.lower() not in endings:
        wanted = " or ".join(endings)
        raise typer.BadParameter(f"{path.name!r} does not end in {wanted}.", param_hint=name)


def say(text: str) -> None:
    """One line to the person at the terminal; nobody misses it where there is none."""
    if sys.stdout is not None:
        sys.stdout.write(f"{one_line(text)}\n")
