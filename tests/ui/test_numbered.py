"""Texts with a number, in English and in languages with more forms."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from baby_joints.paths import resource
from baby_joints.ui import formatting


@pytest.fixture
def arabic(dressed_app: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resource("i18n", "window", "ar.qm")))
    dressed_app.installTranslator(translator)
    yield
    dressed_app.removeTranslator(translator)


@pytest.mark.usefixtures("dressed_app")
@pytest.mark.parametrize(("number", "words"), [(0, "0 days"), (1, "1 day"), (21, "21 days")])
def test_english_has_two_forms(number: int, words: str) -> None:
    assert formatting.count_days(number) == words


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "يوم واحد"),
        (2, "يومان"),
        (3, "3 أيام"),
        (10, "10 أيام"),
        (11, "11 يومًا"),
        (100, "100 يوم"),
    ],
)
def test_arabic_has_six(number: int, words: str) -> None:
    assert formatting.count_days(number) == words
