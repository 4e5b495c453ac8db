"""What can go wrong with the diary's file, each in one plain sentence that says what to do.

One module though it holds a family: whoever catches them wants to see all kinds at once. It imports
nothing, so that code that must start fast can name these errors. The text is for logs and the
command line; the window chooses its own words by the class.
"""

from pathlib import Path


class DatabaseError(Exception):
    """The diary at `path` could not be read or written; the file is as it was before."""

    def __init__(self, path: Path, problem: str, advice: str) -> None:
        super().__init__(f"The diary {path} {problem}; {advice}.")
        self.path = path
        self.problem = problem
        self.advice = advice


class NotADiaryError(DatabaseError):
    """A folder, a text, or the database of another program."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(path, problem, "choose another file")


class PasswordNeededError(DatabaseError):
    """The diary is encrypted, and no password was given."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "is protected by a password", "open it with its password")


class WrongPasswordError(DatabaseError):
    """The password that was given does not open the diary."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, "does not open with this password", "try again; nothing was changed or lost"
        )


class EncryptionMissingError(DatabaseError):
    """The library that reads and writes encrypted files is not there on this computer."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "needs a part of this program for passwords that is missing on this computer",
            "install sqlcipher3, or use a computer that has it; nothing was changed",
        )


class DamagedDatabaseError(DatabaseError):
    """The file was a diary, but parts of it cannot be read any more."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            path,
            f"is damaged ({detail})",
            "leave it as it is and open the window, or run: baby-joints mend",
        )


class NewerDatabaseError(DatabaseError):
    """The file was written by a newer version of this program.

    `found` is the revision of the file's tables, `known` the newest this program can read.
    """

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            path,
            f"was written by a newer version of this program (its tables have revision {found}, "
            f"this program knows {known})",
            "update the program and open the diary again",
        )
        self.found = found
        self.known = known


class DatabaseAccessError(DatabaseError):
    """The operating system does not let this user read or write the file or its folder."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            path,
            f"cannot be read and written ({reason})",
            "check that the file and its folder are yours, or choose another place",
        )


class DatabaseBusyError(DatabaseError):
    """Another program holds the file and did not let go in time."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "is in use by another program", "close it there, then try again")


class DatabaseFullError(DatabaseError):
    """There is no room left to write."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, "could not be written because the disk is full", "free some space, then try again"
        )


class NoRoomError(DatabaseFullError):
    """A copy or a clip would fill the disk; `lacking` is how many bytes to free."""

    def __init__(self, path: Path, lacking: int) -> None:
        DatabaseError.__init__(
            self,
            path,
            "needs more room: the disk is nearly full",
            f"free {_megabytes(lacking)}, then try again",
        )
        self.lacking = lacking


class DatabaseMovedError(DatabaseError):
    """The file is no longer the one that was opened: writing on would write into nothing.

    `kept` is a backup of what was saved until then; None when none could be made.
    """

    def __init__(self, path: Path, kept: Path | None = None) -> None:
        advice = "put it back or close it, then open it again"
        if kept is not None:
            advice += f"; what was saved is in {kept}"
        super().__init__(path, "was moved, deleted or replaced while it was open", advice)
        self.kept = kept


class MigrationError(DatabaseError):
    """An older file could not be brought up to date; `backup` is a copy of it as it was."""

    def __init__(self, path: Path, backup: Path, reason: str) -> None:
        super().__init__(
            path,
            f"could not be brought up to date ({reason})",
            f"it is unchanged and a copy lies at {backup}; please report this",
        )
        self.backup = backup


class BackupNotMadeError(DatabaseError):
    """No copy could be written; the diary itself and its older backups are as they were."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            path, f"was not backed up: {reason}", "the diary itself is safe; make room, try again"
        )
        self.reason = reason


class NoRoomForBackupError(BackupNotMadeError):
    """It would leave too little room for the diary itself; `lacking` is how many bytes to free."""

    def __init__(self, path: Path, lacking: int) -> None:
        super().__init__(path, f"the disk is nearly full, {_megabytes(lacking)} more are needed")
        self.lacking = lacking


class ClosedDatabaseError(DatabaseError):
    """The diary was closed before."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "is closed", "open it again")


def _megabytes(size: int) -> str:
    return f"{max(1, round(size / 1_000_000))} MB"
