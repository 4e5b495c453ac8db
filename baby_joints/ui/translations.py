"""The language of the window: its catalogue, its way of writing dates, its direction."""

from typing import Final

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from baby_joints.paths import resource

ENGLISH: Final = "en"


def known_languages() -> tuple[str, ...]:
    """Codes of the languages that can be chosen: English, and each that has a catalogue."""
    folder = resource("i18n")
    found = folder.glob("baby_joints_*.qm") if folder.is_dir() else ()
    return (ENGLISH, *sorted(file.stem.removeprefix("baby_joints_") for file in found))


def apply_language(application: QApplication, wanted: str) -> QTranslator | None:
    """Speak `wanted`, or the computer's language when empty; English when there is no catalogue.

    Returns the translator that was installed, None for plain English: keep it, and remove it from
    the application before another language is applied.
    """
    system = QLocale.system()
    language = wanted or system.name().split("_")[0]
    catalogue = resource("i18n", f"baby_joints_{language}.qm")
    translator: QTranslator | None = None
    if language != ENGLISH and catalogue.is_file():
        translator = QTranslator()
        if translator.load(str(catalogue)):
            application.installTranslator(translator)
        else:
            translator = None
    locale = _locale(language if translator or language == ENGLISH else ENGLISH, system)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    return translator


def _locale(language: str, system: QLocale) -> QLocale:
    """The language with the customs of the computer's own country, where that is known."""
    plain = QLocale(language)
    if system.language() is plain.language():
        return system
    territory = system.territory()
    if territory is QLocale.Country.AnyCountry or plain.language() is QLocale.Language.C:
        return plain
    return QLocale(plain.language(), territory)
