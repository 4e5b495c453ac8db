"""What opens a diary, and what will from now on."""

from pathlib import Path
from typing import TYPE_CHECKING

from baby_joints.secret import Secret
from baby_joints.storage.diary_key import DiaryKey, key_of
from baby_joints.storage.errors import PasswordNeededError, WrongPasswordError

if TYPE_CHECKING:
    from baby_joints.storage.database import Database


def opened_by(path: Path, secret: Secret | None) -> DiaryKey | None:
    """The key that a password, or a remembered key, gives for the diary at `path`.

    None for a diary without a password, and without a secret: opening it then tells what is wrong.
    """
    if secret is None:
        return None
    remembered_key = DiaryKey.of_text(secret.reveal().decode(errors="replace"))
    if remembered_key is not None:
        return remembered_key
    try:
        return key_of(path, secret)
    except OSError:
        return None  # not there yet, or not to be read: the database says so in its own words


def change_password(database: "Database", new: Secret | None, current: Secret | None) -> None:
    """Write the file anew under the password `new`, or without one, if `current` is the old one.

    Raises DatabaseError; the file is then as it was.
    """
    if database.key is not None:
        if current is None:
            raise PasswordNeededError(database.path)
        if not database.key.is_of(current):
            raise WrongPasswordError(database.path)
    elif new is None:
        return
    database.change_key(None if new is None else DiaryKey.for_new_file(new))


def remembered(database: "Database") -> Secret | None:
    """The key of the open file as text, None when it has none."""
    return None if database.key is None else Secret(database.key.reveal())
