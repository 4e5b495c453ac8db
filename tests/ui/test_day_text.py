"""A day is read as people type it."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from baby_joints.ui.day_text import read_day, shown_day

AMERICAN = QLocale("en_US")
GERMAN = QLocale("de_DE")
BRITISH = QLocale("en_GB")
ARABIC = QLocale("ar_EG")
SPANISH = QLocale("es_ES")


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("8/17/2026", AMERICAN),
        ("08/17/2026", AMERICAN),
        ("8-17-26", AMERICAN),
        ("08172026", AMERICAN),
        (" 8 17 2026 ", AMERICAN),
        ("Aug 17, 2026", AMERICAN),
        ("17 August 2026", AMERICAN),
        ("2026-08-17", AMERICAN),
        ("17.8.2026", GERMAN),
        ("17.08.26", GERMAN),
        ("17082026", GERMAN),
        ("17. August 2026", GERMAN),
        ("17/08/2026", BRITISH),
        ("17 ago 2026", SPANISH),
        ("2026/8/17", BRITISH),
    ],
)
def test_many_ways_to_write_a_day(text: str, locale: QLocale) -> None:
    assert read_day(text, locale) == date(2026, 8, 17)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "Mia", "8", "8/17", "17/8/2026", "2/30/2026", "8/17/026", "8/17/0026"),
        *("Foo 17 2026", "1/2/3/4", "99999999", "8/17/20266", "²/1/2026"),
    ],
)
def test_what_says_no_day(text: str) -> None:
    assert read_day(text, AMERICAN) is None


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.sampled_from([AMERICAN, GERMAN, BRITISH, ARABIC, SPANISH, QLocale.c()]),
)
def test_a_shown_day_is_read_back(day: date, locale: QLocale) -> None:
    assert read_day(shown_day(day, locale), locale) == day


@pytest.mark.parametrize("text", ["26/4/2026", "٢٦/٤/٢٠٢٦", "2026-04-26", "26 أبريل 2026"])
def test_a_day_is_read_in_arabic(text: str) -> None:
    assert read_day(text, QLocale("ar")) == date(2026, 4, 26)


def test_a_day_is_shown_in_arabic_with_the_digits_of_all_other_numbers() -> None:
    shown = shown_day(date(2026, 4, 26), QLocale("ar"))
    assert [part for part in re.split(r"\D+", shown) if part] == ["26", "4", "2026"]
    assert read_day(shown, QLocale("ar")) == date(2026, 4, 26)
