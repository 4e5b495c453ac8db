import pytest
from PySide6.QtCore import QLocale

from baby_joints.guidance_file import read_emergency_numbers
from baby_joints.ui.settings.countries import country_names


@pytest.mark.parametrize("language", ["en_US", "de_DE", "es_ES", "ar_EG"])
def test_all_countries_have_a_name_in_the_language(language: str) -> None:
    names = country_names(QLocale(language))
    # 249 of ISO 3166-1, and Kosovo.
    assert len(names) == 250
    assert set(read_emergency_numbers().countries()) <= set(names)
    assert all(name != code for code, name in names.items())


def test_names_are_sorted_as_the_language_has_it() -> None:
    names = list(country_names(QLocale("de_DE")).values())
    assert names.index("Ägypten") < names.index("Albanien") < names.index("Zypern")
    assert country_names(QLocale("de_DE"))["DE"] == "Deutschland"


def test_a_language_without_names_has_the_english_ones() -> None:
    assert country_names(QLocale.c())["DE"] == "Germany"
