"""Words that must not be seen: a password on its way from the keyboard to the file."""

from typing import NoReturn


class Secret:
    """Keeps a password out of every printed, logged, compared or pickled form of a value.

    Python cannot promise that no copy stays in memory; `forget` overwrites the one that is here.
    """

    __slots__ = ("_bytes",)

    def __init__(self, text: str) -> None:
        import unicodedata

        # One way to write each letter: an ä typed on another keyboard is the same ä.
        self._bytes = bytearray(unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass"))

    def reveal(self) -> bytes:
        """The password as bytes, for the one function that needs it."""
        return bytes(self._bytes)

    def forget(self) -> None:
        """Overwrite the password; what is left is an empty one."""
        self._bytes[:] = bytes(len(self._bytes))
        self._bytes.clear()

    def __bool__(self) -> bool:
        return bool(self._bytes)

    def __repr__(self) -> str:
        return "Secret(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A secret is not written down.")
