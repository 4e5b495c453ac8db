"""Every sentence of the page stands in every language, complete, with the same places to fill."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from gettext import c2py
from string import Formatter

import pytest
from babel.core import Locale
from babel.messages.catalog import Catalog
from update_translations import as_po, open_sentences, updated

from baby_joints.paths import resource
from baby_joints.report.catalogue import Message
from baby_joints.report.language import Language
from baby_joints.report.messages.english import ENGLISH
from baby_joints.report.messages.english_findings import FINDINGS
from baby_joints.report.messages.english_later import LATER
from baby_joints.report.messages.english_names import NAMES
from baby_joints.report.messages.english_page import PAGE
from baby_joints.report.numbers import Numbers
from baby_joints.report.translation import (
    CATEGORIES,
    messages_in,
    read_translation,
    translated,
)

TRANSLATED = [language for language in Language if language is not Language.ENGLISH]
# What a form may say in a word of its own: "one day", "two days"; or in digits instead.
COUNTED = {"number", "words"}
# What never stands on the page in English either: words that calm, alarm or name an illness.
CALMING = {
    Language.SPANISH: re.compile(r"\b(normal\w*|s[oó]lo|detect\w*|alert\w*|anormal\w*)\b"),
    Language.GERMAN: re.compile(r"\b(normal\w*|nur|bloß|harmlos\w*|unauffällig\w*|Alarm\w*)\b"),
    Language.ARABIC: re.compile("طبيعي|فقط|إنذار|تنبيه|اطمئن"),
}
LETTERS = re.compile(r"[^\W\d_]")


def forms(message: Message) -> tuple[str, ...]:
    return (message,) if isinstance(message, str) else tuple(message.values())


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def sentences(language: Language) -> Iterator[tuple[str, Message, Message]]:
    said = messages_in(language)
    for key, english in ENGLISH.items():
        yield key, english, said[key]


def test_no_two_sentences_share_an_id() -> None:
    assert len(ENGLISH) == sum(map(len, (NAMES, PAGE, FINDINGS, LATER)))


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_missing_changed_or_half_translated(language: Language) -> None:
    catalog = read_translation(language)
    assert open_sentences(updated(catalog, ENGLISH)) == []
    assert {message.context for message in catalog if message.id} == set(ENGLISH)


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_file_is_as_the_command_writes_it(language: Language) -> None:
    written = resource("i18n", "report", f"{language}.po").read_bytes()
    assert written == as_po(updated(read_translation(language), ENGLISH))


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_form_fills_the_same_places(language: Language) -> None:
    for key, english, said in sentences(language):
        wanted = set().union(*map(places, forms(english)))
        for form in forms(said):
            assert places(form) - COUNTED == wanted - COUNTED, key
        if wanted & COUNTED and not isinstance(said, str):
            assert places(said["other"]) & COUNTED, key


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_form_has_as_much_in_bold(language: Language) -> None:
    for key, english, said in sentences(language):
        bold = forms(english)[0].count("**")
        assert all(form.count("**") == bold for form in forms(said)), key


@pytest.mark.parametrize("language", TRANSLATED)
def test_spaces_at_the_ends_are_kept(language: Language) -> None:
    for key, english, said in sentences(language):
        before = forms(english)[0]
        for form in forms(said):
            assert form.startswith(" ") is before.startswith(" "), key
            assert form.endswith(" ") is before.endswith(" "), key


@pytest.mark.parametrize("language", TRANSLATED)
def test_plural_forms_are_those_of_the_language(language: Language) -> None:
    catalog = read_translation(language)
    categories = CATEGORIES[catalog.num_plurals]
    form: Callable[[int], int] = c2py(catalog.plural_expr)
    for number in range(1000):
        assert categories[form(number)] == Numbers(language).category(number)
    for key, english, said in sentences(language):
        if not isinstance(english, str):
            assert not isinstance(said, str), key
            assert tuple(said) == categories, key


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_sentence_calms_or_alarms(language: Language) -> None:
    for key, _, said in sentences(language):
        assert not any(CALMING[language].search(form) for form in forms(said)), key


@pytest.mark.parametrize("language", Language)
def test_every_language_writes_the_digits_of_its_pages(language: Language) -> None:
    """Whole numbers are filled in as they are; for other digits that would not do."""
    locale = Locale.parse(language.value)
    assert locale.default_numbering_system == "latn"
    assert (locale.text_direction == "rtl") is language.right_to_left


@pytest.mark.parametrize(("language", "script"), [(Language.ARABIC, "ARABIC")])
def test_another_script_leaves_no_word_in_latin_letters(language: Language, script: str) -> None:
    # The name of the program, journals, and the word by which clinicians know the sound.
    latin = ("foot.made", "document.attached", "source.", "title.hip_clunk")
    for key, _, said in sentences(language):
        if key.startswith(latin):
            continue
        for form in forms(said):
            letters = LETTERS.findall(re.sub(r"{\w+}", "", form))
            assert all(script in unicodedata.name(letter) for letter in letters), key


def test_a_sentence_that_is_not_ready_is_said_in_english() -> None:
    catalog = Catalog(locale="de")
    catalog.add("girl", "Mädchen", context="sex.female")
    catalog.add("boy", "Knabe", context="sex.male", flags={"fuzzy"})
    catalog.add("page {page}", "", context="where.page")
    catalog.add("at home", "daheim", context="where.diary")
    catalog.add(("{number} day", "{number} days"), ("", "{number} Tage"), context="age.days")
    catalog.add(("{number} week", "{number} weeks"), ("Woche", "Wochen"), context="age.weeks")
    assert translated(catalog) == {
        "sex.female": "Mädchen",
        "age.weeks": {"one": "Woche", "other": "Wochen"},
    }
