"""The language of the window: its catalogue, its way of writing dates, its direction."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from baby_joints.paths import resource

ENGLISH: Final = "en"
# Each in its own words, so that whoever reads it finds it.
LANGUAGE_NAMES: Final = {
    ENGLISH: "English",
    "es": "Español",
    "de": "Deutsch",
    "ar": "العربية",
}


def known_languages() -> tuple[str, ...]:
    """Codes of the languages that can be chosen: English, and each that has a catalogue."""
    return tuple(code for code in LANGUAGE_NAMES if code == language_for(code))


def language_for(wanted: str) -> str:
    """The code of the language for `wanted`, that of the computer when empty; else English."""
    language = wanted or QLocale.system().name().split("_")[0]
    # Without a look at the disk where there is no need: every start asks this.
    wants_catalogue = language != ENGLISH and language in LANGUAGE_NAMES
    return language if wants_catalogue and _catalogue(language).is_file() else ENGLISH


def apply_language(application: QApplication, wanted: str) -> tuple[QTranslator, ...]:
    """Speak `wanted`, or the computer's language when empty; English when there is no catalogue.

    Returns:
        the translators that were installed, none for plain English: keep them, and remove them from
        the application before another language is applied.
    """
    language = language_for(wanted)
    translators = _installed(application, language)
    locale = _locale(language, QLocale.system())
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    return translators


def _installed(application: QApplication, language: str) -> tuple[QTranslator, ...]:
    """Ours, and Qt's own for the menu of a text field and the dialogs that pick a file."""
    if language == ENGLISH:
        return ()
    own = str(_catalogue(language))
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translators = []
    # Who was installed last is asked first.
    for file in (f"{shipped}/qtbase_{language}.qm", own):
        translator = QTranslator()
        if translator.load(file):
            application.installTranslator(translator)
            translators.append(translator)
    return tuple(translators)


def _catalogue(language: str) -> Path:
    return resource("i18n", "window", f"{language}.qm")


def _locale(language: str, system: QLocale) -> QLocale:
    """The language with the customs of the computer's own country, where that is known."""
    plain = QLocale(language)
    if system.language() is plain.language():
        return system
    territory = system.territory()
    if territory is QLocale.Country.AnyCountry or plain.language() is QLocale.Language.C:
        return plain
    return QLocale(plain.language(), territory)
