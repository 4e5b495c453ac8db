"""What opens a diary, kept by the keyring of the system if there is one; never needed.

The key is kept, not the password. Whoever is signed in to the computer then opens the diary without
being asked: a parent chooses that.
"""

import hashlib
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from baby_joints.secret import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE: Final = "baby_joints"
# Less is a keyring that writes plain files, or none at all.
_TRUSTED: Final = 1
_log = logging.getLogger(__name__)


def is_there() -> bool:
    """The system has a keyring that can be trusted; asking may take a moment."""
    is_found = []
    with _careful():
        is_found.append(_keyring() is not None)
    return any(is_found)


def remember(diary: Path, secret: Secret) -> bool:
    """Keep what opens the diary; False when the keyring does not take it."""
    kept = False
    with _careful():
        keyring = _keyring()
        if keyring is not None:
            keyring.set_password(_SERVICE, _account(diary), secret.reveal().decode())
            kept = True
    return kept


def recall(diary: Path) -> Secret | None:
    """What was kept for the diary; None when nothing was, or the keyring is closed."""
    found = None
    with _careful():
        keyring = _keyring()
        found = None if keyring is None else keyring.get_password(_SERVICE, _account(diary))
    return Secret(found) if found else None


def forget(diary: Path) -> None:
    """Keep nothing for the diary any more."""
    with _careful():
        keyring = _keyring()
        if keyring is not None and keyring.get_password(_SERVICE, _account(diary)):
            keyring.delete_password(_SERVICE, _account(diary))


def _keyring() -> "KeyringBackend | None":
    import keyring

    found = keyring.get_keyring()
    return found if found.priority >= _TRUSTED else None


def _account(diary: Path) -> str:
    """One name a file; the path itself may name a person."""
    return hashlib.sha256(os.path.realpath(diary).encode(errors="surrogatepass")).hexdigest()[:32]


@contextmanager
def _careful() -> Iterator[None]:
    """Keyrings fail in ways of their own; the diary opens with its password all the same."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - each backend has its own kinds
        _log.info("The keyring of the system was of no use: %s", type(error).__name__)
