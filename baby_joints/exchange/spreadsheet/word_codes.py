"""The codes that the words of a table stand for."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from baby_joints.domain.codes import Answer, Presence, Reaction
from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.field_codes import COMFORTABLE, FIELD_CODES
from baby_joints.paths import resource

# Columns with the same codes share the section of the file of words; others have their own.
_SHARED: Final[Mapping[type[StrEnum], str]] = {Presence: "presence", Answer: "answer"}
# The columns with codes: the section of the file of words, and the codes.
KINDS: Final[Mapping[CsvField, tuple[str, type[StrEnum]]]] = {
    field: (_SHARED.get(codes, field.value), codes) for field, codes in FIELD_CODES.items()
}
_BETWEEN: Final = re.compile(r"[\s_\-]+")
_LETTERS: Final = re.compile(r"[^\W_]+")


def plain_word(text: str) -> str:
    """`text` without case, accents and doubled blanks, as words are compared."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return _BETWEEN.sub(" ", bare).strip() or text.strip()


def words_of(text: str) -> list[str]:
    """The words of a note, as they are compared, in their order."""
    return _LETTERS.findall(plain_word(text))


@dataclass(frozen=True, slots=True)
class WordCodes:
    """Words by field, as `plain_word` writes them, each with its code.

    `headers` says which column a name in the header stands for, `unclear` which words make a note
    one that only a person can read.
    """

    codes: Mapping[CsvField, Mapping[str, str]] = field(hash=False)
    headers: Mapping[str, CsvField] = field(hash=False)
    unclear: frozenset[str]

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "WordCodes":
        """From the parsed file; ValueError when a word stands for two codes or a code is none."""
        sections = {
            section: _section(section, data[section], codes) for section, codes in KINDS.values()
        }
        headers: dict[str, CsvField] = {field.value.replace("_", " "): field for field in CsvField}
        for name, words in data["headers"].items():
            for word in words:
                if headers.setdefault(plain_word(word), CsvField(name)) is not CsvField(name):
                    raise ValueError(f"headers: {word!r} stands twice")
        return cls(
            codes={field: sections[section] for field, (section, _) in KINDS.items()},
            headers=headers,
            unclear=frozenset(map(plain_word, data["notes"]["unclear"])),
        )

    def code(self, field_: CsvField, text: str) -> str | None:
        """The code of `text` in a column of codes; None for a word that is not known."""
        return self.codes[field_].get(plain_word(text))


def read_word_codes() -> WordCodes:
    """The words of ``resources/tables/words.toml``; OSError or ValueError when it is broken."""
    with resource("tables", "words.toml").open("rb") as file:
        return WordCodes.from_data(tomllib.load(file))


def _section(name: str, given: Mapping[str, list[str]], codes: type[StrEnum]) -> dict[str, str]:
    allowed = {code.value for code in codes} | ({COMFORTABLE} if codes is Reaction else set())
    found = {plain_word(code): code for code in allowed}
    for code, words in given.items():
        if code not in allowed:
            raise ValueError(f"{name}: {code!r} is no code")
        for word in words:
            if found.setdefault(plain_word(word), code) != code:
                raise ValueError(f"{name}: {word!r} stands twice")
    return found
