"""What is typed and chosen for one baby stays with that baby, in the real window."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import QLocale

from baby_joints.domain.child import Child
from baby_joints.domain.period import Period
from baby_joints.ui.handover.report_days import DaysChoice
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.patterns_page import PatternsPage
from baby_joints.ui.pages.report_page import ReportPage
from baby_joints.ui.sample_diaries import sample_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

QUESTION = "Why does it click on the left?"
DAYS = Period.through(date(2026, 4, 2), date(2026, 4, 9))


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale("en_US"))


def the_page(qtbot: QtBot, shell: Shell) -> ReportPage:
    """The page, drawn for the baby that is chosen."""
    shell.window.stack.go_to(PageName.REPORT)
    page = shell.window.stack.page
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(page.save_button.isEnabled)
    return page


def drawn(page: ReportPage) -> str:
    picture = page.preview._picture
    assert picture is not None
    return " ".join(" ".join(picture.text(n).split()) for n in range(picture.pages))


def add_ben(qtbot: QtBot, shell: Shell) -> None:
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.add_child(Child(id=uuid4(), name="Ben", born_on=date(2026, 3, 1)))


def turn_to(qtbot: QtBot, shell: Shell, name: str) -> None:
    (key,) = [baby.id for baby in shell.bridge.babies if baby.name == name]
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.choose_child(key)


def test_a_question_is_printed_on_the_page_of_its_own_baby(qtbot: QtBot, shell: Shell) -> None:
    page = the_page(qtbot, shell)
    qtbot.keyClicks(page.choices.text, QUESTION)
    qtbot.waitUntil(lambda: QUESTION in drawn(page))
    page.choices.days.choose_other(DAYS)

    add_ben(qtbot, shell)

    assert not page.save_button.isEnabled(), "what is seen is still about Mia"
    assert page._wish().question is None
    assert page.choices.days.other() is None
    qtbot.waitUntil(lambda: page.save_button.isEnabled() and "Ben" in drawn(page))
    assert QUESTION not in drawn(page)
    assert page.choices.days.choice() is not DaysChoice.OTHER
    assert page.choices.days.other() != DAYS
    qtbot.keyClicks(page.choices.text, "Is he fine?")

    turn_to(qtbot, shell, "Mia")

    qtbot.waitUntil(lambda: QUESTION in drawn(page))
    assert page._wish().question == QUESTION
    assert page.choices.days.period() == DAYS
    turn_to(qtbot, shell, "Ben")
    assert page._wish().question == "Is he fine?"
    qtbot.waitUntil(lambda: not page.is_working() and page.save_button.isEnabled())


def test_the_questions_of_both_babies_come_along_into_another_language(
    qtbot: QtBot, shell: Shell
) -> None:
    page = the_page(qtbot, shell)
    page.choices.text.setPlainText(QUESTION)
    add_ben(qtbot, shell)
    page.choices.text.setPlainText("Is he fine?")
    shell.preferences.language = "de"
    with qtbot.waitSignal(shell.language.changed):
        page.preferences_changed.emit()
    page = the_page(qtbot, shell)
    assert page._wish().question == "Is he fine?"
    turn_to(qtbot, shell, "Mia")
    assert page._wish().question == QUESTION
    qtbot.waitUntil(lambda: QUESTION in drawn(page))


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("de", "Gelenkgeräusche Mia 2026-04-23.pdf"),
        ("es", "Sonidos articulares Mia 2026-04-23.pdf"),
        ("ar", "أصوات المفاصل Mia 2026-04-23.pdf"),
    ],
)
def test_the_file_is_named_in_the_language_of_the_window(
    qtbot: QtBot, shell: Shell, language: str, name: str
) -> None:
    page = the_page(qtbot, shell)
    shell.preferences.language = language
    with qtbot.waitSignal(shell.language.changed):
        page.preferences_changed.emit()
    assert the_page(qtbot, shell)._file_name() == name


def test_a_sample_is_asked_no_question_of_the_family(qtbot: QtBot, shell: Shell) -> None:
    page = the_page(qtbot, shell)
    page.choices.text.setPlainText(QUESTION)
    with qtbot.waitSignal(shell.bridge.opened):
        shell.window.switch.open_sample(sample_files()[0])
    page = the_page(qtbot, shell)
    assert page._wish().question is None
    with qtbot.waitSignal(shell.bridge.opened):
        shell.window.switch.back_to_own()
    page = the_page(qtbot, shell)
    assert page._wish().question == QUESTION


def test_the_days_of_the_patterns_hold_at_the_first_visit(qtbot: QtBot, shell: Shell) -> None:
    stack = shell.window.stack
    stack.go_to(PageName.PATTERNS)
    patterns = stack.page
    assert isinstance(patterns, PatternsPage)
    qtbot.waitUntil(lambda: patterns._summary is not None)
    assert patterns._summary is not None
    period = patterns._summary.period
    patterns.make_page.click()
    page = the_page(qtbot, shell)
    assert page.choices.days.choice() is DaysChoice.OTHER
    assert page.choices.days.period() == period
