"""The command line: one line for each error, never a traceback, no Qt unless the window opens."""

import os
import sys
from collections.abc import Sequence
from typing import Final

FAILED: Final = 1
WRONG_USAGE: Final = 2
STOPPED: Final = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or run the command that `argv` (default: the process's arguments) names.

    Returns:
        0 when it was done, 1 for bad input, 2 for wrong usage, 130 when stopped with Ctrl-C.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _print_any_letter()
    try:
        code = _run(arguments)
        if code == STOPPED:
            _say_error("Stopped.")
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        return FAILED
    except KeyboardInterrupt:
        _say_error("Stopped.")
        return STOPPED
    except Exception as error:  # noqa: BLE001 - a traceback helps no parent
        _drop_output_if_broken()
        return _explain(error)
    return code


def _run(arguments: list[str]) -> int:
    if _opens_window(arguments):
        from baby_joints.app import main as open_window

        return open_window(arguments)
    from baby_joints.commands.program import run

    return run(arguments)


def _opens_window(arguments: list[str]) -> bool:
    """No command was given: the command line and its parser are then not loaded at all."""
    if not arguments:
        return True
    name, _, value = arguments[0].partition("=")
    given = [value] if value else arguments[1:]
    return name == "--diary" and len(given) == 1 and given[0][:1] not in {"", "-"}


def _explain(error: Exception) -> int:
    """Say in one line what went wrong; the exit code for it."""
    from baby_joints.commands.problems import problem_of

    problem, is_usage = problem_of(error)
    _say_error(problem)
    return WRONG_USAGE if is_usage else FAILED


def _say_error(text: str) -> None:
    if sys.stderr is None:
        return
    try:
        print(f"baby-joints: {text}", file=sys.stderr, flush=True)  # noqa: T201 - the command line
    except (OSError, ValueError):
        # Nobody listens; the exit code still tells.
        return


def _print_any_letter() -> None:
    """Let a terminal that knows few letters show the others as codes, not end the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _drop_output_if_broken() -> None:
    """After a full disk the rest of the output cannot be written either."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        _drop_output()


def _drop_output() -> None:
    """Let what is still to be written go nowhere, or Python complains once more at its end."""
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
