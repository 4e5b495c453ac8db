"""Opens a diary with what the keyring of the system holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from baby_joints.diary import Diary, WrongPasswordError
from baby_joints.file_mark import is_protected
from baby_joints.safekeeping import system_keyring

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path


def open_remembered(path: Path, now: Callable[[], datetime]) -> Diary | None:
    """The open diary; None when it has no password, or is not opened by what was kept.

    On the diary's thread: the system may ask the person first. Raises DatabaseError.
    """
    if not is_protected(path):
        return None
    secret = system_keyring.recall(path)
    if secret is None:
        return None
    try:
        return Diary.open(path, clock=now, secret=secret)
    except WrongPasswordError:
        return None  # it was changed on another computer: the person is asked
