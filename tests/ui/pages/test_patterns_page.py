"""The Patterns page in the real window: it draws the summary and counts nothing."""

from __future__ import annotations

import html
import re
import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from baby_joints.domain.codes import HipSign, Presence, Side
from baby_joints.ui.dialogs.hip_signs_dialog import HipSignsDialog
from baby_joints.ui.dialogs.question_dialog import QuestionDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.patterns_page import PatternsPage
from baby_joints.ui.patterns.aside_note import AsideNote
from baby_joints.ui.patterns.hip_view import HipView
from baby_joints.ui.patterns.pattern_period import PatternPeriod
from baby_joints.ui.patterns.table_switch import TableSwitch
from baby_joints.ui.widgets.read_table import ReadTable
from baby_joints.ui.widgets.strip_layout import StripScale
from baby_joints.ui.widgets.text_button import TextButton
from tests.builders import Story
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.domain.visit import Visit
    from baby_joints.ui.shell import Shell

CLICKING = """born 2025-12-01; from 2026-02-16; zone +00:00; risk breech=yes
d1..d66/3 08:10 hip-L click diaper 3/4 by Papa; d2..d66/4 hip-R quiet diaper 0/2 by Mama
d60 12:00 knee-L pop crying; d22 10:00 visit well_child; d61 12:00 hip-R clunk diaper"""


def fill(qtbot: QtBot, shell: Shell, story: str) -> None:
    from baby_joints.exchange import diary_to_json

    contents = Story().read(story).contents()
    stored = diary_to_json(contents, exported_at=shell.window._now(), application="tests")
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.change(lambda diary: diary.import_file(stored))


def said_on_cards(qtbot: QtBot, shell: Shell) -> list[str]:
    """The sentence and the step of each card, without its marks."""
    stack = shell.window.stack
    stack.go_to(PageName.PATTERNS)
    page = stack.page
    assert isinstance(page, PatternsPage)
    qtbot.waitUntil(lambda: page._summary is not None)
    texts = (card.sentence.text() for card in page.findings.cards())
    return [html.unescape(re.sub(r"<[^>]*>", "", text)) for text in texts]


@pytest.fixture
def page(qtbot: QtBot, new_shell: Shell) -> PatternsPage:
    """The page of a baby whose left hip keeps clicking."""
    new_shell.window.resize(1280, 800)
    fill(qtbot, new_shell, CLICKING)
    stack = new_shell.window.stack
    stack.go_to(PageName.PATTERNS)
    found = stack.page
    assert isinstance(found, PatternsPage)
    qtbot.waitUntil(lambda: found._summary is not None)
    return found


def test_findings_stand_with_the_most_urgent_first(page: PatternsPage) -> None:
    cards = page.findings.cards()
    titles = [card.title.text() for card in cards]
    assert any("The left hip keeps clicking" in title for title in titles)
    assert any("Right hip: a clunk" in title for title in titles)
    urgency = [card.finding.level.urgency for card in cards]
    assert urgency == sorted(urgency, reverse=True)
    assert page._summary is not None
    assert len(cards) == len(page._summary.findings)


def test_a_swollen_knee_at_seven_weeks_sends_where_the_safety_sheet_sends(
    qtbot: QtBot, new_shell: Shell
) -> None:
    new_shell.preferences.country = "GB"
    fill(qtbot, new_shell, "born 2026-03-01; from 2026-04-23; d1 08:00 knee-L pop swollen by Mama")
    (said,) = said_on_cards(qtbot, new_shell)
    assert "Go to A&E now." in said
    assert "You cannot get there? Call 999." in said


def test_the_days_that_were_counted_are_named_and_the_quiet_looks_after_them(
    qtbot: QtBot, new_shell: Shell
) -> None:
    story = "born 2026-01-10; from 2026-03-01; d1,d8,d16 hip-L click; d4,d17..d50 hip-L quiet"
    fill(qtbot, new_shell, story)
    (said,) = said_on_cards(qtbot, new_shell)
    assert "3 of the 4 days someone looked, from March 1 to March 16." in said
    assert "Since then: someone looked on 34 days, no sound." in said


def test_counted_repeats_name_their_days_and_where_counting_begins(
    qtbot: QtBot, new_shell: Shell
) -> None:
    story = """born 2026-01-10; from 2026-04-01; d1 hip-L quiet diaper 0/10
    d3 hip-L quiet diaper 0/8; d5..d8 hip-L click diaper 5/5"""
    fill(qtbot, new_shell, story)
    said = said_on_cards(qtbot, new_shell)
    assert said[0].startswith(
        "From April 5 to April 8 it sounded 20 of 20 times you counted, on 4 days."
    )
    page = new_shell.window.stack.page
    assert isinstance(page, PatternsPage)
    why = " ".join(label.text() for label in page.findings.cards()[0].findChildren(QLabel))
    assert "Counting begins with the first counted sound, or later" in why


def test_pain_is_told_by_times_as_a_tally_holds_many_sounds(qtbot: QtBot, new_shell: Shell) -> None:
    fill(qtbot, new_shell, "from 2026-04-22; d1,d2 knee-L pop diaper 3/8 pain")
    assert "uneasy each of the 2 times you told about." in said_on_cards(qtbot, new_shell)[0]


def test_two_parents_who_told_of_one_clunk_did_not_write_it_once(
    qtbot: QtBot, new_shell: Shell
) -> None:
    story = """from 2026-04-22; d1 09:00 hip-L clunk diaper by Mama
    d1 09:10 hip-L clunk diaper by Papa"""
    fill(qtbot, new_shell, story)
    assert said_on_cards(qtbot, new_shell)[0].startswith(
        "2 entries tell of the same moment, on April 22."
    )


def test_every_number_on_a_strip_is_the_summary_s(page: PatternsPage) -> None:
    assert page._summary is not None
    left = page._summary.strip(Side.LEFT)
    described = page.hips.strips.accessibleDescription()
    assert f"a sound on {left.sound_days} of {left.looked_days} days" in described


def test_show_these_entries_opens_the_diary_with_them(
    qtbot: QtBot, new_shell: Shell, page: PatternsPage
) -> None:
    card = next(card for card in page.findings.cards() if "keeps" in card.title.text())
    qtbot.mouseClick(card.show_button, Qt.MouseButton.LeftButton)
    diary = new_shell.window.stack.page
    assert isinstance(diary, DiaryPage)
    qtbot.waitUntil(lambda: diary.view.model.loaded > 0 and diary.view.filters.is_set)
    shown = {entry.id for entry in diary.view.model._observations}
    assert shown == set(card.finding.observation_ids)


def test_why_unfolds_the_rule(qtbot: QtBot, page: PatternsPage) -> None:
    card = page.findings.cards()[0]
    assert not card._reason.isVisible()
    qtbot.mouseClick(card.why_button, Qt.MouseButton.LeftButton)
    assert card._reason.isVisible()
    assert card.why_button.accessibleDescription() == "open"


def test_the_strip_is_read_by_keys_and_opens_its_day(
    qtbot: QtBot, new_shell: Shell, page: PatternsPage
) -> None:
    strips = page.hips.strips
    qtbot.waitUntil(lambda: strips.scale is StripScale.DAY)
    strips.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(strips, Qt.Key.Key_Left)
    assert strips.current_words.startswith("Thursday, April 23. Left hip:")
    qtbot.keyClick(strips, Qt.Key.Key_Down)
    assert "Right hip: nobody looked" in strips.current_words
    qtbot.keyClick(strips, Qt.Key.Key_Home)
    qtbot.keyClick(strips, Qt.Key.Key_Up)
    assert strips.current_words == "Monday, February 16. Left hip: sound"
    qtbot.keyClick(strips, Qt.Key.Key_Right)
    assert strips.current_words.startswith("Tuesday, February 17")
    qtbot.keyClick(strips, Qt.Key.Key_Home)
    qtbot.keyClick(strips, Qt.Key.Key_Return)
    diary = new_shell.window.stack.page
    assert isinstance(diary, DiaryPage)
    qtbot.waitUntil(lambda: diary.view.model.loaded == 1)


def test_a_click_on_a_cell_opens_its_day(
    qtbot: QtBot, new_shell: Shell, page: PatternsPage
) -> None:
    strips = page.hips.strips
    qtbot.waitUntil(lambda: strips.scale is StripScale.DAY)
    frame = strips._frame
    assert frame is not None
    point = QPoint(round(frame.left + frame.layout.cell / 2), round(frame.base(0)))
    qtbot.mouseClick(strips, Qt.MouseButton.LeftButton, pos=point)
    assert new_shell.window.stack.shown is PageName.DIARY


def test_a_look_at_the_legs_is_kept(qtbot: QtBot, new_shell: Shell, page: PatternsPage) -> None:
    assert page.signs.has_open
    look = next(b for b in page.signs.findChildren(TextButton) if b.isVisible())
    qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
    dialog = page.findChild(HipSignsDialog)
    assert isinstance(dialog, HipSignsDialog)
    assert not dialog.save_button.isEnabled()
    assert HipSign.LIMP_OR_WADDLE not in dialog.answers
    dialog.answers[HipSign.OPENS_LESS].row.chip(Presence.ABSENT).click()
    assert dialog.save_button.isEnabled()
    made = dialog.hip_signs(new_shell.window._now())
    child = new_shell.bridge.child
    assert child is not None
    dialog.looked.disconnect()
    dialog.looked.connect(lambda _looks: page.looks.keep(child.id, made))
    with qtbot.waitSignal(new_shell.bridge.changed):
        dialog.accept()
    with closing(sqlite3.connect(new_shell.bridge.path)) as connection:
        rows = connection.execute(
            "select side, opens_less, leg_looks_shorter, creases_uneven from hip_signs"
        ).fetchall()
    assert rows == [("both", "absent", "not_checked", "not_checked")]
    qtbot.waitUntil(lambda: "Looked on Apr 23" in " ".join(_labels(page)))


def _labels(page: PatternsPage) -> list[str]:
    return [label.text() for label in page.signs.findChildren(QLabel) if label.isVisible()]


def test_other_days_are_another_summary(qtbot: QtBot, page: PatternsPage) -> None:
    first = page._summary
    page.period.segment(PatternPeriod.SIX_MONTHS).click()
    qtbot.waitUntil(lambda: page._summary is not first)
    assert page._summary is not None
    assert first is not None
    assert page._summary.period.days > first.period.days
    assert page._summary.period.start >= page._summary.child.born_on


def test_old_entries_show_everything_at_once(qtbot: QtBot, new_shell: Shell) -> None:
    fill(qtbot, new_shell, "born 2025-06-01; from 2025-07-01; d1..d20 hip-L click diaper")
    stack = new_shell.window.stack
    stack.go_to(PageName.PATTERNS)
    page = stack.page
    assert isinstance(page, PatternsPage)
    qtbot.waitUntil(lambda: page.period.value() is PatternPeriod.EVERYTHING)
    qtbot.waitUntil(page.cards.isVisible)


def test_an_empty_diary_has_no_chart(qtbot: QtBot, new_shell: Shell) -> None:
    with qtbot.waitSignal(new_shell.bridge.changed):
        new_shell.bridge.add_child(Story().contents().child)
    stack = new_shell.window.stack
    stack.go_to(PageName.PATTERNS)
    page = stack.page
    assert isinstance(page, PatternsPage)
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.cards.isVisible()
    qtbot.waitUntil(lambda: not clipped(page))


def test_few_entries_say_what_is_missing_and_never_that_all_is_well(
    qtbot: QtBot, new_shell: Shell
) -> None:
    fill(qtbot, new_shell, "born 2026-04-01; from 2026-04-20; d1 hip-L quiet diaper")
    stack = new_shell.window.stack
    stack.go_to(PageName.PATTERNS)
    page = stack.page
    assert isinstance(page, PatternsPage)
    qtbot.waitUntil(page.cards.isVisible)
    words = " ".join(label.text() for label in page.findings.findChildren(QLabel))
    assert "No pattern holds so far" in words
    assert "not the same as no sign" in words
    assert "Left hip, days someone looked: 1." in words


def test_entries_that_no_count_holds_are_told_of_and_shown(qtbot: QtBot, new_shell: Shell) -> None:
    """Nine quick pops of one night are one moment; "once" must not deny the entry at noon."""
    taps = "; ".join(f"d1 08:10 hip-L pop lift by Papa x{count}" for count in range(1, 10))
    fill(qtbot, new_shell, f"born 2025-11-01; from 2026-04-20; {taps}; d1 12:00 hip-L pop by Papa")
    stack = new_shell.window.stack
    stack.go_to(PageName.PATTERNS)
    page = stack.page
    assert isinstance(page, PatternsPage)
    qtbot.waitUntil(page.cards.isVisible)
    words = " ".join(label.text() for label in page.findings.findChildren(QLabel))
    assert "8 entries tell of the same moment as another one." in words
    assert "one day</span>: April 20." in words
    note = page.findings.findChild(AsideNote)
    assert isinstance(note, AsideNote)
    qtbot.mouseClick(note.show_button, Qt.MouseButton.LeftButton)
    diary = stack.page
    assert isinstance(diary, DiaryPage)
    qtbot.waitUntil(lambda: diary.view.model.loaded == 8)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
def test_no_words_are_cut_and_everything_has_a_name(
    qtbot: QtBot, new_shell: Shell, page: PatternsPage, scale: float, size: tuple[int, int]
) -> None:
    new_shell.window.resize(*size)
    new_shell.keeper.choose_text_scale(scale)
    for card in page.findings.cards():
        card.why_button.setChecked(True)
    qtbot.waitUntil(lambda: not clipped(page))
    assert nameless(page) == []


def test_the_hips_can_be_shown_by_week_and_as_a_table(qtbot: QtBot, page: PatternsPage) -> None:
    card = page.hips
    card.view.segment(HipView.WEEKS).click()
    scales = [card.strips.scale]
    card.strips.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(card.strips, Qt.Key.Key_End)
    assert card.strips.current_words.startswith("Week from Apr 20. Left hip: a sound on")
    while "Week from Mar 9." not in card.strips.current_words:
        assert not card.strips.current_words.endswith("Visit")
        qtbot.keyClick(card.strips, Qt.Key.Key_Left)
    assert card.strips.current_words.endswith(" days looked. Visit")
    card.view.segment(HipView.TABLE).click()
    assert card.table.isVisibleTo(page)
    assert not card.strips.isVisibleTo(page)
    summary = page._summary
    assert summary is not None
    weeks = summary.strip(Side.LEFT).weeks
    assert card.table.rowCount() == len(weeks)
    newest, header = card.table.item(0, 1), card.table.verticalHeaderItem(0)
    assert newest is not None
    assert header is not None
    assert newest.text() == f"{weeks[-1].sound_days} of {weeks[-1].looked_days}"
    assert header.text() == "From Apr 20"
    assert "Days with a sound, of the days" in card.note.text()
    card.view.segment(HipView.DAYS).click()
    scales.append(card.strips.scale)
    assert scales == [StripScale.WEEK, StripScale.DAY]
    qtbot.waitUntil(lambda: not clipped(page))


def test_a_question_goes_to_the_next_visit(qtbot: QtBot, page: PatternsPage) -> None:
    dialog = ask_about_first_finding(qtbot, page)
    assert "Does Mia need a hip check?" in dialog.question()
    assert not dialog.keep_button.isEnabled()  # the day of the visit is still open
    dialog.field.line.setText("4/1/2026")
    assert not dialog.keep_button.isEnabled()
    dialog.field.line.setText("5/10/2026")
    with qtbot.waitSignal(page.bridge.changed):
        dialog.keep_button.click()
    qtbot.waitUntil(lambda: bool(page._summary and page._summary.questions))
    again = ask_about_first_finding(qtbot, page)
    assert again.day() == date(2026, 5, 10)
    again.edit.setPlainText("When shall we come again?")
    with qtbot.waitSignal(page.bridge.changed):
        again.on_enter()
    visits: list[Visit] = []
    page.bridge.fetch(page, lambda diary: diary.contents().visits, visits.extend)
    qtbot.waitUntil(lambda: bool(visits))
    (planned,) = [visit for visit in visits if visit.day == date(2026, 5, 10)]
    first, second = planned.open_questions
    assert "Does Mia need a hip check?" in first.text
    assert second.text == "When shall we come again?"


def ask_about_first_finding(qtbot: QtBot, page: PatternsPage) -> QuestionDialog:
    before = set(page.findChildren(QuestionDialog))
    page.findings.cards()[0].ask_button.click()
    qtbot.waitUntil(lambda: bool(set(page.findChildren(QuestionDialog)) - before))
    (dialog,) = set(page.findChildren(QuestionDialog)) - before
    return dialog


def test_each_count_can_be_read_as_a_table(qtbot: QtBot, page: PatternsPage) -> None:
    qtbot.waitUntil(lambda: page._summary is not None)
    summary = page._summary
    assert summary is not None
    switches = page.findChildren(TableSwitch)
    assert {switch.text() for switch in switches} == {"Show as a table"}
    for switch in switches:
        switch.click()
    lifting = page.lifting.table
    assert lifting.isVisibleTo(page) is (summary.lifting.counted > 0)
    told = [[lifting.item(row, column) for column in range(2)] for row in range(2)]
    said = [[cell.text() if cell else "" for cell in row] for row in told]
    assert said == [
        [str(summary.lifting.gentle_sounded), str(summary.lifting.gentle_tried)],
        [str(summary.lifting.other_sounded), str(summary.lifting.other_tried)],
    ]

    def counts() -> list[int]:
        return [table.rowCount() for table in page.activities.findChildren(ReadTable)]

    qtbot.waitUntil(lambda: counts() == [len(summary.activities)])
    for switch in page.findChildren(TableSwitch):
        if switch.isVisibleTo(page):
            switch.click()
    assert not lifting.isVisibleTo(page)
