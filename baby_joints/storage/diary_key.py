"""The key of an encrypted diary: made from a password and the file's salt, proved by its pages.

The file is one of SQLCipher 4 with its usual settings, so any tool for such files opens it with the
password alone. What its manual calls the salt are the file's first 16 bytes and may be chosen: four
say that the file is ours, which leaves 96 random bits. Pages and their authentication codes are as
in https://www.zetetic.net/sqlcipher/design/.
"""

import os
import re
from pathlib import Path
from typing import Final, NoReturn

from baby_joints.file_mark import MARK
from baby_joints.secret import Secret

SALT_LENGTH: Final = 16
PAGE: Final = 4096
# SQLCipher's own numbers: above the 210,000 that OWASP asks of PBKDF2 with SHA-512.
ROUNDS: Final = 256_000
_KEY_LENGTH: Final = 32
_CODE_LENGTH: Final = 64
# At the end of each page: what begins the cipher, then the code.
ROOM: Final = 16 + _CODE_LENGTH
# What the salt stands in the place of.
_PLAIN_HEAD: Final = b"SQLite format 3\x00"
_CODE_SALT_MASK: Final = 0x3A
_CODE_ROUNDS: Final = 2
# A wrong password fails on all of them: so many are looked at before it is called wrong.
_PAGES_TRIED: Final = 256
_REVEALED: Final = re.compile(r"x'([0-9a-f]{64})([0-9a-f]{32})'")


class DiaryKey:
    """A derived key with its salt; shown, logged or pickled as nothing.

    Copies of a diary made with the same key share its salt.
    """

    __slots__ = ("_key", "_salt")

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key = bytearray(key)
        self._salt = salt

    @classmethod
    def derive(cls, password: Secret, salt: bytes) -> "DiaryKey":
        """The key that `password` gives with `salt`; takes about a tenth of a second on purpose."""
        import hashlib

        found = hashlib.pbkdf2_hmac("sha512", password.reveal(), salt, ROUNDS, _KEY_LENGTH)
        return cls(found, salt)

    @classmethod
    def for_new_file(cls, password: Secret) -> "DiaryKey":
        """A key for a file that is yet to be written, with a salt of its own."""
        return cls.derive(password, MARK + os.urandom(SALT_LENGTH - len(MARK)))

    @classmethod
    def of_text(cls, text: str) -> "DiaryKey | None":
        """The key that `reveal` told; None for any other text."""
        found = _REVEALED.fullmatch(text)
        return None if found is None else cls(bytes.fromhex(found[1]), bytes.fromhex(found[2]))

    @property
    def salt(self) -> bytes:
        """The first bytes of the files that this key opens."""
        return self._salt

    def reveal(self) -> str:
        """Key and salt as SQLCipher's `set_key` takes them: no further derivation is done."""
        return f"x'{self._key.hex()}{self._salt.hex()}'"

    def is_of(self, password: Secret) -> bool:
        """This key came from `password`; takes as long as to derive it."""
        import hmac

        derived = DiaryKey.derive(password, self._salt)
        return hmac.compare_digest(derived.reveal(), self.reveal())

    def copy(self) -> "DiaryKey":
        """The same key for an owner who will forget it alone."""
        return DiaryKey(bytes(self._key), self._salt)

    def forget(self) -> None:
        """Overwrite the key: it opens nothing any more."""
        self._key[:] = bytes(len(self._key))

    def __del__(self) -> None:
        self.forget()

    def opens(self, path: Path) -> bool:
        """One page of the file is authentic under this key.

        A damaged page, even the first, does not make a right key wrong. Raises OSError.
        """
        with path.open("rb") as file:
            pages = (file.read(PAGE) for _ in range(_PAGES_TRIED))
            return any(self._is_authentic(number, page) for number, page in enumerate(pages, 1))

    def open_page(self, number: int, page: bytes) -> bytes:
        """What the page holds, with room in place of its code; b"" when it was changed or cut.

        Each page is by itself: those of a damaged file that are whole open without the others.
        Raises ImportError where the library that can do it is missing.
        """
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        if not self._is_authentic(number, page):
            return b""
        head = SALT_LENGTH if number == 1 else 0
        vector = page[-ROOM:-_CODE_LENGTH]
        cipher = Cipher(algorithms.AES256(bytes(self._key)), modes.CBC(vector)).decryptor()
        said = cipher.update(page[head:-ROOM]) + cipher.finalize()
        return _PLAIN_HEAD[:head] + said + bytes(ROOM)

    def _is_authentic(self, number: int, page: bytes) -> bool:
        import hmac

        if len(page) < PAGE:
            return False
        content = page[SALT_LENGTH if number == 1 else 0 : -_CODE_LENGTH]
        code = hmac.digest(self._code_key(), content + number.to_bytes(4, "little"), "sha512")
        return hmac.compare_digest(code, page[-_CODE_LENGTH:])

    def _code_key(self) -> bytes:
        import hashlib

        salt = bytes(byte ^ _CODE_SALT_MASK for byte in self._salt)
        return hashlib.pbkdf2_hmac("sha512", self._key, salt, _CODE_ROUNDS, _KEY_LENGTH)

    def __repr__(self) -> str:
        return "DiaryKey(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A key is not written down.")


def key_of(path: Path, password: Secret) -> DiaryKey | None:
    """The key that `password` gives for this diary; None when it has none. Raises OSError."""
    salt = salt_of(path)
    return None if salt is None else DiaryKey.derive(password, salt)


def salt_of(path: Path) -> bytes | None:
    """The salt of an encrypted diary; None when the file is not one. Raises OSError."""
    with path.open("rb") as file:
        salt = file.read(SALT_LENGTH)
    return salt if salt.startswith(MARK) and len(salt) == SALT_LENGTH else None
