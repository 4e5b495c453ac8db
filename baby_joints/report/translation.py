"""The sentences of a language from its gettext file (``resources/i18n/report``).

The files are read as translators write them. A program needs one of them once, for some 25 ms: no
compiled copy has to be made, shipped and kept in step.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from baby_joints.paths import resource
from baby_joints.report.catalogue import Message
from baby_joints.report.language import Language
from baby_joints.report.messages.english import ENGLISH

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

# What the plural forms of a gettext file stand for, by how many it has: the categories of CLDR.
CATEGORIES: Final[Mapping[int, tuple[str, ...]]] = {
    2: ("one", "other"),
    6: ("zero", "one", "two", "few", "many", "other"),
}


def messages_in(language: Language) -> Mapping[str, Message]:
    """Every sentence in `language`; one whose English has changed since stays English.

    Raises FileNotFoundError when the file is gone, and PoFileError when it cannot be read.
    """
    if language is Language.ENGLISH:
        return ENGLISH
    return {**ENGLISH, **translated(read_translation(language))}


def read_translation(language: Language) -> "Catalog":
    """The gettext file of `language`."""
    from babel.messages.pofile import read_po

    with resource("i18n", "report", f"{language}.po").open("rb") as file:
        return read_po(file, locale=language.value, abort_invalid=True)


def translated(catalog: "Catalog") -> dict[str, Message]:
    """The sentences that are ready: translated from the English of today, in every plural form."""
    categories = CATEGORIES[catalog.num_plurals]
    ready: dict[str, Message] = {}
    for key, english in ENGLISH.items():
        found = catalog.get(english if isinstance(english, str) else english["one"], key)
        if found is None or found.fuzzy:
            continue
        if isinstance(found.string, str):
            if found.string:
                ready[key] = found.string
        elif found.string and all(found.string):
            ready[key] = dict(zip(categories, found.string, strict=True))
    return ready
