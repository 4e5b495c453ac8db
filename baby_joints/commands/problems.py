"""What went wrong, in one line for a terminal."""

from typing import Final

import typer

from baby_joints.domain.errors import DomainError
from baby_joints.exchange.errors import DiaryFileError, one_line
from baby_joints.storage.errors import DatabaseError

WRONG_USAGE: Final = 2


class CommandError(Exception):
    """A command that cannot be done, in a sentence that says what to do."""


def problem_of(error: Exception) -> tuple[str, bool]:
    """The line for `error`, and whether the command line was wrong rather than its input."""
    if isinstance(error, typer.TyperException) and error.exit_code == WRONG_USAGE:
        context: typer.Context | None = getattr(error, "ctx", None)
        command = context.command_path if context is not None else "baby-joints"
        return one_line(f"{error.format_message()} See: {command} --help"), True
    return one_line(_told(error)), False


def _told(error: Exception) -> str:
    if isinstance(error, CommandError | DiaryFileError | DatabaseError):
        return str(error)
    if isinstance(error, DomainError):
        return f"{error}."
    if isinstance(error, OSError):
        reason = error.strerror or str(error) or type(error).__name__
        return f"{error.filename}: {reason}." if error.filename else f"{reason}."
    return f"This should not have happened ({type(error).__name__}: {error}). Please report it."
