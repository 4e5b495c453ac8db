import errno
import inspect
import re

import pytest

from baby_joints.domain.errors import DomainError
from baby_joints.domain.file_problem import FileProblem
from baby_joints.exchange.errors import DiaryFileError
from baby_joints.storage import errors as storage_errors
from baby_joints.ui.error_words import _UNKNOWN, _WORDS, explain
from baby_joints.ui.path_text import BREAK
from tests.reading_grade import HARDEST_GRADE, reading_grade

AVOIDED = ("detect", "screen", "diagnos", "monitor", "risk score", "alert", "abnormal")


def test_every_error_of_the_diary_s_file_has_words_of_its_own() -> None:
    kinds = [
        kind
        for _, kind in inspect.getmembers(storage_errors, inspect.isclass)
        if issubclass(kind, storage_errors.DatabaseError)
    ]
    told = {kind.__name__ for kind in kinds if kind.__name__ in _WORDS}
    assert {kind.__name__ for kind in kinds} == told


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (OSError(errno.ENOSPC, "No space left"), "It was not saved: the disk is full."),
        (PermissionError("no"), "The computer does not allow to write there."),
        (OSError(errno.EDQUOT, "Quota exceeded"), "It was not saved: the disk is full."),
        (OSError(errno.EROFS, "Read-only"), "The computer does not allow to write there."),
        (DiaryFileError("bad"), "This file could not be added."),
        (DomainError("tried", 0, "is 0"), "This cannot be saved as it is."),
        (ZeroDivisionError("x"), "Something in the program went wrong."),
    ],
)
def test_an_error_in_plain_words(error: Exception, title: str) -> None:
    explanation = explain(error)
    assert explanation.title == title
    assert explanation.advice
    assert type(error).__name__ in explanation.details


def test_a_wrong_value_names_what_to_look_at() -> None:
    assert "birth date" in explain(DomainError("born_on", None, "x")).advice
    assert explain(DomainError("side", "up", "x")).advice == "Check this value: side."


@pytest.mark.parametrize("kind", FileProblem)
def test_a_file_that_was_not_added_is_told_in_short_and_easy_words(kind: FileProblem) -> None:
    told = explain(DiaryFileError("bad", kind=kind, source="mine.json"))
    assert told.title.replace(BREAK, "") == "mine.json could not be added."
    sentences = [part.strip() for part in re.split(r"[.?]", told.advice) if part.strip()]
    assert max(len(part.split()) for part in sentences) <= 15
    assert reading_grade(sentences) <= HARDEST_GRADE


@pytest.mark.parametrize("words", [*_WORDS.values(), _UNKNOWN], ids=lambda words: words[0][:30])
def test_the_words_are_short_and_calm(words: tuple[str, str]) -> None:
    for sentence in words:
        assert not any(avoided in sentence.lower() for avoided in AVOIDED)
        assert max(len(part.split()) for part in sentence.split(".")) <= 15
