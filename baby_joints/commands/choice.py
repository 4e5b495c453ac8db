"""Which diary a command is about, and where its password comes from."""

from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Choice:
    """What stood before the command.

    Attributes:
        diary: the file that ``--diary`` named; None for the usual one.
        password_fd: the number of an open file whose first line is the password; None to ask.
    """

    diary: Path | None = None
    password_fd: int | None = None

    def at(self, diary: Path | None) -> "Choice":
        """The same, but a diary that stood after the command counts."""
        return replace(self, diary=diary or self.diary)
