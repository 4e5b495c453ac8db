"""The password of a diary, and of its copies."""

from pathlib import Path
from typing import TYPE_CHECKING

from baby_joints.secret import Secret
from baby_joints.storage.diary_key import DiaryKey, key_of
from baby_joints.storage.errors import DatabaseError, PasswordNeededError, WrongPasswordError

if TYPE_CHECKING:
    from baby_joints.storage.database import Database


def opened_by(path: Path, secret: Secret | None) -> DiaryKey | None:
    """The key that a password, or a remembered key, gives for the diary at `path`.

    None for a diary without a password, and without a secret: opening it then tells what is wrong.
    """
    if secret is None:
        return None
    remembered = DiaryKey.of_text(secret.reveal().decode(errors="replace"))
    if remembered is not None:
        return remembered
    try:
        return key_of(path, secret)
    except OSError:
        return None  # not there yet, or not to be read: the database says so in its own words


class Protection:
    """Sets, changes and takes away the password of an open diary; use it on the diary's thread.

    All raise DatabaseError when a file cannot be read or written; it is then as it was.
    """

    def __init__(self, database: "Database") -> None:
        self._database = database

    @property
    def is_on(self) -> bool:
        """The file is encrypted."""
        return self._database.key is not None

    @property
    def is_possible(self) -> bool:
        """This computer has the part that encrypts; it is not loaded."""
        from importlib.util import find_spec

        return find_spec("sqlcipher3") is not None

    def change(self, new: Secret | None, current: Secret | None = None) -> int:
        """Encrypt the file with `new` in the place of `current`; None stands for no password.

        The file is written anew; what can be undone stays. Copies that opened with the old password
        open with the new one, or without, as the file does; how many could not be made to is
        returned. Copies without a password stay so: see `bare_copies`. Raises WrongPasswordError
        when `current` is not the password; nothing has changed then.
        """
        from baby_joints.storage.backups.rekeyed import copies_of, rekey_copies, remove_left_copies

        database, old = self._database, self._checked(current)
        if old is None and new is None:
            return 0
        key = None if new is None else DiaryKey.for_new_file(new)
        database.change_key(key)
        remove_left_copies(database.path)
        # From here on the password is the new one: an error would tell the parent that it is not.
        try:
            copies = copies_of(database.path) if old is not None else ()
        except DatabaseError:
            return 1  # nobody can look how many there are
        return len(rekey_copies(copies, old, key))

    def bare_copies(self) -> tuple[Path, ...]:
        """The copies that anybody can read, though the diary has a password."""
        from baby_joints.storage.backups.rekeyed import bare_copies

        return bare_copies(self._database.path) if self.is_on else ()

    def protect_copies(self) -> int:
        """Give the bare copies the password of the diary; how many could not be given it."""
        from baby_joints.storage.backups.rekeyed import rekey_copies

        return len(rekey_copies(self.bare_copies(), None, self._database.key))

    def remove_copies(self) -> int:
        """Remove the bare copies; how many are still there."""
        from baby_joints.atomic_file import remove_for_good

        for path in self.bare_copies():
            remove_for_good(path)
        return len(self.bare_copies())

    def sweep(self) -> None:
        """Remove what an interrupted change left among the copies."""
        if self.is_on:
            from baby_joints.storage.backups.rekeyed import remove_unfinished_copies

            remove_unfinished_copies(self._database.path)

    def key_to_remember(self) -> Secret | None:
        """What opens the file in the place of the password, for the keyring of the system."""
        key = self._database.key
        return None if key is None else Secret(key.reveal())

    def _checked(self, current: Secret | None) -> DiaryKey | None:
        """A copy of the key that holds now, if `current` is its password."""
        key = self._database.key
        if key is None:
            return None
        if current is None:
            raise PasswordNeededError(self._database.path)
        if not key.is_of(current):
            raise WrongPasswordError(self._database.path)
        return key.copy()
