"""Another language is chosen in the real window: all of it speaks at once, and nothing is lost."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.ui.handover.report_days import DaysChoice
from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.page import Page
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.learn_page import LearnPage
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.pages.patterns_page import PatternsPage
from baby_joints.ui.pages.report_page import ReportPage
from baby_joints.ui.pages.settings_page import SettingsPage
from baby_joints.ui.patterns.hip_view import HipView
from baby_joints.ui.patterns.pattern_period import PatternPeriod
from baby_joints.ui.preferences import Preferences
from tests.media import sound
from tests.storage.support import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from baby_joints.diary import Diary
    from baby_joints.ui.shell import Shell

P = TypeVar("P", bound=Page)


@pytest.fixture(autouse=True)
def _english_again(dressed_app: QApplication) -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale("en_US"))
    dressed_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def choose(qtbot: QtBot, shell: Shell, language: str) -> None:
    """Pick a language by mouse on the Settings page."""
    shell.window.stack.go_to(PageName.SETTINGS)
    page = shell.window.stack.page
    assert isinstance(page, SettingsPage)
    chip = page.language.languages.chip(language)
    page.scroll_area.ensureWidgetVisible(chip)
    with qtbot.waitSignal(shell.language.changed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert shell.window.stack.page is not page


def wait_for_answers(qtbot: QtBot, shell: Shell) -> None:
    """Answers come in the order of the questions: after this one the page has its own."""
    read: list[int] = []

    def note(count: int) -> None:
        read.append(count)

    shell.bridge.fetch(shell.window.stack.page, lambda diary: diary.count(), note)
    qtbot.waitUntil(lambda: bool(read))


def visit(qtbot: QtBot, shell: Shell, name: PageName, kind: type[P]) -> P:
    """A page as it is when it has read the diary."""
    shell.window.stack.go_to(name)
    wait_for_answers(qtbot, shell)
    page = shell.window.stack.page
    assert isinstance(page, kind)
    return page


def test_the_window_speaks_at_once_and_after_the_next_start(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window
    choose(qtbot, shell, "es")
    assert window.nav.items[PageName.DIARY].text() == "Diario"
    assert window.windowTitle() == "Ajustes · Mia · baby_joints"
    assert window.nav.switcher.accessibleName().endswith("semanas")
    assert "Deshacer lo último" in {action.text() for action in window.actions()}
    assert Preferences.read(shell.preferences.path).language == "es"
    settings = window.stack.page
    assert isinstance(settings, SettingsPage)
    assert QApplication.focusWidget() is settings.language.languages.chip("es")
    choose(qtbot, shell, "de")
    log = visit(qtbot, shell, PageName.LOG, LogPage)
    assert log.view.title.text() == "Was haben Sie bemerkt?"
    choose(qtbot, shell, "en")
    assert window.nav.items[PageName.DIARY].text() == "Diary"


def test_arabic_turns_the_window_round_and_english_turns_it_back(
    qtbot: QtBot, shell: Shell
) -> None:
    nav = shell.window.nav
    assert nav.x() == 0
    choose(qtbot, shell, "ar")
    assert shell.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    # Read aloud with the comma of the language.
    assert nav.switcher.accessibleName().startswith("Mia، ")
    qtbot.waitUntil(lambda: nav.geometry().right() == shell.window.width() - 1)
    diary = visit(qtbot, shell, PageName.DIARY, DiaryPage)
    detail, entries = diary.view.detail, diary.view.list
    assert detail.mapToGlobal(QPoint()).x() < entries.mapToGlobal(QPoint()).x()
    words = diary.view.detail.times.text()
    assert "أبريل" in words
    assert not set(words) & set("٠١٢٣٤٥٦٧٨٩"), "numbers are written alike everywhere"
    choose(qtbot, shell, "en")
    qtbot.waitUntil(lambda: nav.x() == 0)


def test_what_was_begun_goes_on_in_the_other_language(qtbot: QtBot, shell: Shell) -> None:
    log = visit(qtbot, shell, PageName.LOG, LogPage)
    log.form.change(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, note="while dressing")
    draft, began_at = log.form.draft, log.form.began_at
    diary = visit(qtbot, shell, PageName.DIARY, DiaryPage)
    diary.open_with(ObservationFilter(side=Side.LEFT))
    wait_for_answers(qtbot, shell)
    model = diary.view.model
    rows = [model.observation(model.index(row, 0)) for row in range(model.rowCount(QModelIndex()))]
    chosen = [row.id for row in rows if row is not None][2]
    diary.view.list.choose([chosen])
    patterns = visit(qtbot, shell, PageName.PATTERNS, PatternsPage)
    patterns.period.set_value(PatternPeriod.SIX_MONTHS)
    patterns.period.changed.emit()
    patterns.hips.show_view(HipView.TABLE)
    report = visit(qtbot, shell, PageName.REPORT, ReportPage)
    report.choices.days.radios[DaysChoice.SIX_WEEKS].click()
    report.choices.text.setPlainText("Is it the hip?")
    visit(qtbot, shell, PageName.LEARN, LearnPage).show_topic(Topic.LIFTING)

    choose(qtbot, shell, "de")

    log = visit(qtbot, shell, PageName.LOG, LogPage)
    assert (log.form.draft, log.form.began_at) == (draft, began_at)
    diary = visit(qtbot, shell, PageName.DIARY, DiaryPage)
    assert diary.view.filters.where() == ObservationFilter(side=Side.LEFT)
    assert [entry.id for entry in diary.view.list.chosen()] == [chosen]
    patterns = visit(qtbot, shell, PageName.PATTERNS, PatternsPage)
    assert patterns.period.value() is PatternPeriod.SIX_MONTHS
    assert patterns.hips.table.isVisible()
    report = visit(qtbot, shell, PageName.REPORT, ReportPage)
    assert report.choices.days.choice() is DaysChoice.SIX_WEEKS
    assert report.choices.wish(made_up=False).question == "Is it the hip?"
    assert visit(qtbot, shell, PageName.LEARN, LearnPage).topic is Topic.LIFTING
    qtbot.keyClick(shell.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(shell.bridge.changed):
        log.save()
    kept: list[str] = []
    shell.bridge.fetch(log, _newest_note, kept.append)
    qtbot.waitUntil(lambda: kept == ["while dressing"])


def _newest_note(diary: Diary) -> str:
    return diary.observations(limit=1)[0].note


def test_a_name_that_is_being_typed_on_the_first_page_stays(qtbot: QtBot, new_shell: Shell) -> None:
    shell = new_shell
    page = shell.window.welcome.page
    assert page is not None
    page.name_field.setText("Zoë")
    page.birth_field.line.setText("4/1/2026")
    actions = {action.text(): action for action in page.language.menu().actions()}
    assert set(actions) == {"English", "Español", "Deutsch", "العربية"}
    actions["Deutsch"].trigger()
    qtbot.waitUntil(lambda: shell.window.welcome.page is not page)
    page = shell.window.welcome.page
    assert page is not None
    assert page.start_button.text() == "Tagebuch beginnen"
    assert page.name_field.text() == "Zoë"
    assert page.birth_field.line.text() == "01.04.2026"
    assert page.birth_field.value() == date(2026, 4, 1)
    assert Preferences.read(shell.preferences.path).language == "de"


def test_a_recording_that_is_being_added_comes_along(qtbot: QtBot, shell: Shell) -> None:
    log = visit(qtbot, shell, PageName.LOG, LogPage)
    qtbot.waitUntil(lambda: not log.is_working())
    log.view.details.clips.take_recording(sound(), "a.m4a")
    choose(qtbot, shell, "es")
    log = visit(qtbot, shell, PageName.LOG, LogPage)
    assert [one.name for one in log.form.draft.attachments] == ["a.m4a"]


def test_a_form_that_went_through_another_language_is_saved_once(
    qtbot: QtBot, shell: Shell
) -> None:
    path = shell.bridge.path
    ((before,),) = rows(path, "SELECT count(*) FROM observation")
    page = shell.window.stack.page
    assert isinstance(page, LogPage)
    page.form.change(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, note="once")
    choose(qtbot, shell, "es")
    shell.window.stack.go_to(PageName.LOG)
    again = shell.window.stack.page
    assert isinstance(again, LogPage)
    wait_for_answers(qtbot, shell)
    assert again.form.draft.note == "once"
    with qtbot.waitSignal(shell.bridge.changed):
        again.save()
    wait_for_answers(qtbot, shell)
    assert again.form.is_empty
    assert rows(path, "SELECT count(*) FROM observation") == [(before + 1,)]
