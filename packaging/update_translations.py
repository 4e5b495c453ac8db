"""Bring the translations up to date with the English sentences; run it when those have changed.

    .venv/bin/python packaging/update_translations.py

A new sentence is added empty. One whose English has changed keeps its translation, marked fuzzy and
with the English it was made from; until a translator has looked at it the page says it in English.
"""

import sys
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

ROOT: Final = Path(__file__).resolve().parent.parent
REPORT: Final = ROOT / "resources" / "i18n" / "report"
English: TypeAlias = str | Mapping[str, str]
# Written without dates and versions of tools: the same sentences give the same file.
_HEADER: Final = r"""# Sentences of the page for the clinician; msgctxt is the id of a sentence.
# Keep the names in {braces} and the ** that set bold. See packaging/update_translations.py.
msgid ""
msgstr ""
"Language: {language}\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: {plural_forms}\n"

"""
# By how many there are, in the order of CLDR (zero, one, two, few, many, other): Babel orders the
# six of Arabic in another way, which tools for translators do not expect.
_PLURAL_FORMS: Final = {
    2: "nplurals=2; plural=(n != 1);",
    6: (
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : "
        "n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
    ),
}


def updated(old: "Catalog", english: Mapping[str, English]) -> "Catalog":
    """The sentences of `english` in its order, with the translations that `old` has for them."""
    from babel.messages.catalog import Catalog

    known = {message.context: message for message in old if message.context}
    new = Catalog(locale=old.locale)
    for key, sentence in english.items():
        wanted = sentence if isinstance(sentence, str) else (sentence["one"], sentence["other"])
        _add(new, key, wanted, known.get(key))
    return new


def _add(
    new: "Catalog", key: str, english: str | tuple[str, str], before: "Message | None"
) -> None:
    empty = "" if isinstance(english, str) else ("",) * new.num_plurals
    usable = before is not None and isinstance(before.id, str) is isinstance(english, str)
    if before is None or not usable or not _written(before):
        message = new.add(english, empty, context=key)
    elif before.id == english:
        message = new.add(english, before.string, context=key, flags=before.flags)
    else:
        message = new.add(
            english, before.string, context=key, flags={"fuzzy"}, previous_id=before.id
        )
    # A percent sign is no place to fill: "95% range" is only text.
    message.flags.discard("python-format")


def _written(message: "Message") -> bool:
    """Whether it has been translated, in every plural form."""
    forms = [message.string] if isinstance(message.string, str) else message.string
    return bool(forms) and all(forms or ())


def open_sentences(catalog: "Catalog") -> list[str]:
    """The ids of the sentences that a translator has to look at."""
    return [
        message.context
        for message in catalog
        if message.context and (message.fuzzy or not _written(message))
    ]


def as_po(catalog: "Catalog") -> bytes:
    """The file, ready to be written."""
    from babel.messages.pofile import write_po

    body = BytesIO()
    write_po(body, catalog, width=100, omit_header=True, include_previous=True)
    header = _HEADER.replace("{language}", str(catalog.locale_identifier))
    header = header.replace("{plural_forms}", _PLURAL_FORMS[catalog.num_plurals])
    return header.encode() + body.getvalue()


def main() -> None:
    """Write the files of every language anew, and say what is left to do."""
    sys.path.insert(0, str(ROOT))
    from babel.messages.catalog import Catalog
    from babel.messages.pofile import read_po

    from baby_joints.report.language import Language
    from baby_joints.report.messages.english import ENGLISH

    for language in Language:
        if language is Language.ENGLISH:
            continue
        file = REPORT / f"{language}.po"
        old = Catalog(locale=language.value)
        if file.exists():
            with file.open("rb") as opened:
                old = read_po(opened, locale=language.value, abort_invalid=True)
        new = updated(old, ENGLISH)
        file.write_bytes(as_po(new))
        left = open_sentences(new)
        print(f"{language}: {len(ENGLISH)} sentences, {len(left)} to translate", *left)


if __name__ == "__main__":
    main()
