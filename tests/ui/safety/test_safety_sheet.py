"""The safety questions in the real window: asked after the entry is kept, never in its way."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from baby_joints.domain.codes import Joint, Presence, Reaction, SafetyQuestion, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.safety import advice_sheet, safety_sheet
from baby_joints.ui.widgets.chip import Chip
from baby_joints.ui.widgets.scrim import Scrim
from baby_joints.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.safety.safety_desk import SafetyDesk
    from baby_joints.ui.safety.safety_sheet import SafetySheet
    from baby_joints.ui.shell import Shell

Q = SafetyQuestion
POP = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.POP)
PAIN = replace(POP, reaction=frozenset({Reaction.CRYING}))
KEYS = {Presence.PRESENT: Qt.Key.Key_1, Presence.ABSENT: Qt.Key.Key_2}


class Hands:
    """Presses keys in whatever window is on top, and counts them."""

    def __init__(self, qtbot: QtBot, shell: Shell) -> None:
        self.qtbot = qtbot
        self.shell = shell
        self.presses = 0
        page = shell.window.stack.visit(PageName.LOG)
        assert isinstance(page, LogPage)
        self.log = page

    def key(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget() or QApplication.activeWindow()
        assert focused is not None
        self.qtbot.keyClick(focused, key)
        self.presses += 1

    def sheet(self, desk: SafetyDesk | None = None) -> SafetySheet:
        found = desk or self.log.safety
        self.qtbot.waitUntil(lambda: found.sheet is not None and found.sheet.isActiveWindow())
        assert found.sheet is not None
        return found.sheet

    def save(self, draft: ObservationDraft) -> SafetySheet:
        """Save what the form says, up to the sheet that it brings."""
        self.log.form.load(replace(draft, observer=self.log.form.draft.observer))
        self.log.save()
        return self.sheet()

    def answer(self, sheet: SafetySheet, question: SafetyQuestion, answer: Presence) -> None:
        """Press an answer and wait until it is in the diary."""
        with self.qtbot.waitSignal(self.shell.bridge.changed):
            sheet.questions.rows[question].answer.row.chip(answer).click()

    def settled(self) -> None:
        """Wait until the diary's thread has nothing left to say."""
        answered: list[bool] = []
        self.shell.bridge.run(lambda _diary: True, answered.append)
        self.qtbot.waitUntil(lambda: bool(answered))
        QApplication.processEvents()

    def last_row(self) -> dict[str, Any]:
        """The newest row of the file, as another program reads it."""
        with closing(sqlite3.connect(self.shell.bridge.path)) as file:
            file.row_factory = sqlite3.Row
            return dict(file.execute("SELECT * FROM observation ORDER BY rowid DESC").fetchone())

    def count(self) -> int:
        with closing(sqlite3.connect(self.shell.bridge.path)) as file:
            return int(file.execute("SELECT count(*) FROM observation").fetchone()[0])


@pytest.fixture
def hands(qtbot: QtBot, shell: Shell) -> Iterator[Hands]:
    made = Hands(qtbot, shell)
    yield made
    if made.log.safety.sheet is not None:
        made.log.safety.sheet.close()


def safety(hands: Hands) -> dict[str, str]:
    kept = hands.last_row()["safety"]
    return {} if kept is None else json.loads(kept)


def test_a_pop_with_pain_by_keyboard(hands: Hands) -> None:
    """Joint, sound and pain are picked; from there: Enter, six answers, Enter."""
    before = hands.count()
    hands.log.form.load(PAIN)
    hands.log.view.bar.focus_save(visibly=True)
    hands.key(Qt.Key.Key_Return)
    sheet = hands.sheet()
    # In the file before anything was asked.
    assert hands.count() == before + 1
    assert hands.last_row()["safety"] is None
    answers = [Presence.ABSENT, Presence.ABSENT, Presence.ABSENT, None, Presence.PRESENT, None]
    for number, answer in enumerate(answers):
        if number:
            hands.key(Qt.Key.Key_Tab)
        if answer is not None:
            hands.key(KEYS[answer])
    assert sheet.panel.card.level_word.text().find("Be seen today") > 0
    hands.key(Qt.Key.Key_Return)
    hands.qtbot.waitUntil(lambda: hands.log.safety.sheet is None)
    hands.settled()
    assert hands.presses == 11
    assert safety(hands) == {
        "looks_ill": "absent",
        "fever": "absent",
        "hot_or_swollen": "absent",
        "bent_or_broken": "not_checked",
        "hard_crying": "present",
        "fall_or_bruise": "not_checked",
    }
    assert hands.last_row()["history"] is None
    assert hands.log.form.is_empty


def test_one_press_says_no_to_what_is_still_open(hands: Hands) -> None:
    """A look at all six is one statement; an answer that was given stays."""
    sheet = hands.save(PAIN)
    hands.answer(sheet, Q.FEVER, Presence.PRESENT)
    with hands.qtbot.waitSignal(hands.shell.bridge.changed):
        hands.qtbot.mouseClick(sheet.questions.rest_button, Qt.MouseButton.LeftButton)
    kept = safety(hands)
    assert kept.pop("fever") == "present"
    assert set(kept.values()) == {"absent"}
    assert len(kept) == 5
    assert sheet.panel.said.startswith("Be seen today")


def test_leaving_at_once_takes_one_key(hands: Hands) -> None:
    before = hands.count()
    hands.save(PAIN)
    hands.key(Qt.Key.Key_Escape)
    hands.qtbot.waitUntil(lambda: hands.log.safety.sheet is None)
    assert hands.count() == before + 1
    assert hands.last_row()["safety"] is None
    toast = hands.shell.window.toasts.toast
    assert toast.isVisible()
    assert "Saved" in toast.text()


def test_each_answer_is_in_the_file_while_the_sheet_is_open(hands: Hands) -> None:
    """A crash now would lose nothing."""
    sheet = hands.save(PAIN)
    hands.answer(sheet, Q.FEVER, Presence.PRESENT)
    assert safety(hands)["fever"] == "present"
    hands.answer(sheet, Q.FEVER, Presence.ABSENT)
    assert safety(hands)["fever"] == "absent"
    assert sheet.isVisible()


def test_undo_takes_back_entry_and_answers_together(hands: Hands) -> None:
    before = hands.count()
    sheet = hands.save(PAIN)
    hands.answer(sheet, Q.FALL_OR_BRUISE, Presence.ABSENT)
    hands.key(Qt.Key.Key_Escape)
    hands.qtbot.waitUntil(lambda: hands.log.safety.sheet is None)
    hands.settled()
    with hands.qtbot.waitSignal(hands.shell.bridge.changed):
        hands.shell.window.toasts.toast.undo_button.click()
    assert hands.count() == before


def test_answers_to_an_entry_that_was_taken_back_end_quietly(hands: Hands) -> None:
    before = hands.count()
    sheet = hands.save(PAIN)
    with hands.qtbot.waitSignal(hands.shell.bridge.changed):
        hands.shell.bridge.undo()
    sheet.questions.rows[Q.FALL_OR_BRUISE].answer.row.chip(Presence.ABSENT).click()
    hands.key(Qt.Key.Key_Escape)
    hands.qtbot.waitUntil(lambda: hands.log.safety.sheet is None)
    hands.settled()
    assert hands.shell.reporter.dialog is None
    assert not hands.shell.bridge.can_undo
    assert "Taken back" in hands.shell.window.toasts.toast.text()
    assert not hands.shell.window.toasts.toast.undo_button.isVisible()
    assert hands.count() == before


@pytest.mark.parametrize(
    "draft",
    [POP, replace(POP, reaction=frozenset()), replace(POP, sound=Sound.NONE)],
)
def test_an_ordinary_pop_is_not_asked_about(hands: Hands, draft: ObservationDraft) -> None:
    hands.log.form.load(draft)
    with hands.qtbot.waitSignal(hands.shell.bridge.changed):
        hands.log.save()
    hands.settled()
    assert hands.log.safety.sheet is None


def test_it_opens_at_the_level_of_the_entry_and_only_rises(hands: Hands) -> None:
    sheet = hands.save(replace(POP, swelling=Presence.PRESENT))
    assert sheet.questions.rows[Q.HOT_OR_SWOLLEN].value() is Presence.PRESENT
    assert sheet.panel.said == "Be seen today. Take Mia to a hospital today."
    for question in (Q.BENT_OR_BROKEN, Q.HARD_CRYING):
        hands.answer(sheet, question, Presence.ABSENT)
        assert sheet.panel.said == "Be seen today. Take Mia to a hospital today."
    hands.answer(sheet, Q.LOOKS_ILL, Presence.PRESENT)
    assert sheet.panel.said == "Emergency now. Call your local emergency number now."
    hands.answer(sheet, Q.FALL_OR_BRUISE, Presence.PRESENT)
    assert sheet.panel.said == "Emergency now. Call your local emergency number now."
    assert sheet.accessibleDescription() == sheet.panel.said


def test_the_number_is_that_of_the_chosen_country(hands: Hands) -> None:
    hands.shell.preferences.country = "DE"
    sheet = hands.save(PAIN)
    hands.answer(sheet, Q.LOOKS_ILL, Presence.PRESENT)
    assert sheet.panel.card.first.text().find("Call 112 now.") > 0


def test_the_place_is_called_as_in_the_chosen_country(hands: Hands) -> None:
    hands.shell.preferences.country = "GB"
    sheet = hands.save(PAIN)
    hands.answer(sheet, Q.BENT_OR_BROKEN, Presence.PRESENT)
    assert sheet.panel.said == "Emergency now. Go to A&E now."
    assert "999" in sheet.panel.steps.findChildren(TextLabel)[1].text()


def test_pain_on_a_second_occasion_is_known(hands: Hands) -> None:
    hands.save(PAIN)
    hands.key(Qt.Key.Key_Escape)
    hands.qtbot.waitUntil(lambda: hands.log.safety.sheet is None)
    sheet = hands.save(PAIN)
    assert sheet.panel.said.startswith("Call within 24 hours.")


def test_the_keyboard_stays_on_the_sheet(hands: Hands) -> None:
    sheet = hands.save(PAIN)
    seen = set()
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused is sheet or sheet.isAncestorOf(focused)
        seen.add(focused)
        hands.key(Qt.Key.Key_Tab)
    # Six questions, no to the rest, the link, Done.
    assert len(seen) == 9
    assert sheet.done_button in seen
    assert sum(isinstance(widget, Chip) for widget in seen) == 6
    assert hands.shell.window.stack.shown is PageName.LOG
    assert len(hands.shell.window.findChildren(Scrim)) == 1


def test_a_screen_reader_hears_the_first_action(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    for place in (advice_sheet, safety_sheet):
        monkeypatch.setattr(place, "announce", lambda _widget, words: heard.append(words))
    sheet = hands.save(PAIN)
    assert heard == ["Look at Mia now."]
    hands.answer(sheet, Q.HARD_CRYING, Presence.PRESENT)
    hands.answer(sheet, Q.FALL_OR_BRUISE, Presence.ABSENT)
    assert heard[1:] == ["Be seen today. Have a doctor see Mia today."]


def test_the_way_to_all_that_is_worth_a_call(hands: Hands) -> None:
    sheet = hands.save(PAIN)
    sheet.panel.learn_button.click()
    assert hands.shell.window.stack.shown is PageName.LEARN
    assert hands.log.safety.sheet is None


def diary_page(hands: Hands) -> DiaryPage:
    window = hands.shell.window
    window.stack.go_to(PageName.DIARY)
    page = window.stack.page
    assert isinstance(page, DiaryPage)
    hands.settled()
    page.view.list.setCurrentIndex(page.view.model.index(1, 0))
    hands.qtbot.waitUntil(lambda: len(page.view.list.chosen()) == 1)
    return page


def test_the_same_advice_can_be_read_from_the_entry(hands: Hands) -> None:
    sheet = hands.save(replace(POP, swelling=Presence.PRESENT))
    hands.answer(sheet, Q.FEVER, Presence.PRESENT)
    said, source = sheet.panel.said, sheet.panel.source.text()
    hands.key(Qt.Key.Key_Return)
    page = diary_page(hands)
    assert page.view.detail.advice_button.isVisible()
    page.view.detail.advice_button.click()
    again = hands.sheet(page.safety)
    assert again.windowTitle() == "What to do"
    assert (again.panel.said, again.panel.source.text()) == (said, source)
    assert again.questions.rows[Q.FEVER].value() is Presence.PRESENT
    again.close()
    hands.qtbot.waitUntil(lambda: page.safety.sheet is None)


def test_a_plain_entry_has_no_advice_to_read(hands: Hands) -> None:
    hands.log.form.load(POP)
    with hands.qtbot.waitSignal(hands.shell.bridge.changed):
        hands.log.save()
    page = diary_page(hands)
    assert not page.view.detail.advice_button.isVisible()


def test_a_correction_asks_only_for_what_is_new(hands: Hands) -> None:
    hands.save(PAIN)
    hands.key(Qt.Key.Key_Escape)
    hands.qtbot.waitUntil(lambda: hands.log.safety.sheet is None)
    page = diary_page(hands)
    (entry,), child = page.view.list.chosen(), hands.shell.bridge.child
    assert child is not None
    with hands.qtbot.waitSignal(hands.shell.bridge.changed):
        page.desk.amend(entry, replace(ObservationDraft.of(entry), note="at night"), child.id)
    hands.settled()
    assert page.safety.sheet is None
    with hands.qtbot.waitSignal(hands.shell.bridge.changed):
        page.desk.amend(
            entry, replace(ObservationDraft.of(entry), redness=Presence.PRESENT), child.id
        )
    sheet = hands.sheet(page.safety)
    assert sheet.panel.said.startswith("Be seen today.")
    sheet.close()
    hands.qtbot.waitUntil(lambda: page.safety.sheet is None)


def test_an_answer_that_cannot_be_kept_is_told(
    hands: Hands, caplog: pytest.LogCaptureFixture
) -> None:
    sheet = hands.save(PAIN)
    with closing(sqlite3.connect(hands.shell.bridge.path)) as file:
        for action in ("INSERT", "UPDATE"):
            file.execute(
                f"CREATE TRIGGER refuse_{action} BEFORE {action} ON observation"
                " BEGIN SELECT RAISE(FAIL, 'no room'); END"
            )
    sheet.questions.rows[Q.FEVER].answer.row.chip(Presence.PRESENT).click()
    hands.qtbot.waitUntil(lambda: hands.shell.reporter.dialog is not None)
    dialog = hands.shell.reporter.dialog
    assert dialog is not None
    dialog.close()
    # What to do is still said.
    assert sheet.panel.said.startswith("Be seen today.")
    caplog.clear()


def test_a_second_press_on_the_enter_that_saved_closes_nothing_unread(hands: Hands) -> None:
    sheet = hands.save(PAIN)
    hands.key(Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.done_button.hasFocus()
    hands.key(Qt.Key.Key_Return)
    assert hands.log.safety.sheet is None


@pytest.mark.parametrize("touch", [Qt.Key.Key_2, Qt.Key.Key_Tab])
def test_enter_closes_at_once_after_an_answer_or_a_look_around(hands: Hands, touch: Qt.Key) -> None:
    hands.save(PAIN)
    hands.key(touch)
    hands.key(Qt.Key.Key_Return)
    assert hands.log.safety.sheet is None
