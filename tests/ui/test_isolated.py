"""Names that run the other way do not turn a sentence round."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from baby_joints.ui.isolated import isolated


@pytest.fixture
def arabic() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    yield
    QLocale.setDefault(before)


def test_words_that_run_as_the_window_does_stay_as_they_are() -> None:
    assert isolated("Zoë 2") == "Zoë 2"
    assert isolated("Мия") == "Мия"


def test_a_name_in_arabic_is_set_apart_in_an_english_sentence() -> None:
    assert isolated("ليلى") == "\u2068ليلى\u2069"


@pytest.mark.usefixtures("arabic")
def test_a_name_in_latin_letters_and_a_number_are_set_apart_in_an_arabic_sentence() -> None:
    assert isolated("ليلى") == "ليلى"
    assert isolated("Zoë") == "\u2068Zoë\u2069"
    assert isolated("+49 30 123") == "\u2068+49 30 123\u2069"
