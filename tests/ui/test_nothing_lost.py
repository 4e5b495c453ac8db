"""A slow disk and fast hands: what the parent wrote is kept once, in the right diary."""

from __future__ import annotations

import json
import sqlite3
import threading
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from baby_joints.diary import Diary
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.dialogs.observation_dialog import ObservationDialog
from baby_joints.ui.diary_forms import DiaryForms
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.log.form_memory import FormMemory
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.sample_diaries import sample_files
from baby_joints.ui.widgets.hotspot import NUMBERED
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.shell import Shell

CLICK = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, note="at night")
NOOR = Child(id=uuid4(), name="Noor", born_on=date(2026, 1, 2))


@contextmanager
def slow_disk(bridge: DiaryBridge) -> Iterator[None]:
    """Within, the diary's thread waits in front of what is asked of it."""
    go_on = threading.Event()
    bridge.run(lambda _diary: go_on.wait(20))
    try:
        yield
    finally:
        go_on.set()


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def log_page(shell: Shell) -> LogPage:
    page = shell.window.stack.visit(PageName.LOG)
    assert isinstance(page, LogPage)
    return page


def read_and_close(qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture) -> str:
    """What the error dialog says; it is closed."""
    qtbot.waitUntil(lambda: shell.reporter.dialog is not None)
    assert shell.reporter.dialog is not None
    title = shell.reporter.dialog.windowTitle()
    shell.reporter.dialog.close()
    caplog.clear()
    return title


def refuse_entries(path: Path) -> None:
    """From now on no entry can be written, as when the disk is full."""
    with closing(sqlite3.connect(path)) as connection:
        for action in ("INSERT", "UPDATE"):
            connection.execute(
                f"CREATE TRIGGER refuse_{action} BEFORE {action} ON observation"
                " BEGIN SELECT RAISE(FAIL, 'no room'); END"
            )


def test_what_is_typed_while_an_entry_is_saved_stays(qtbot: QtBot, shell: Shell) -> None:
    page = log_page(shell)
    page.form.load(CLICK)
    with qtbot.waitSignal(shell.bridge.changed), slow_disk(shell.bridge):
        page.save()
        page.form.load(ObservationDraft(joint=Joint.KNEE, side=Side.RIGHT, note="the next one"))
    assert page.form.draft.note == "the next one"


def test_keys_pressed_while_an_entry_is_saved_begin_the_next_one(
    qtbot: QtBot, shell: Shell
) -> None:
    page = log_page(shell)
    page.form.load(replace(CLICK, activity=Activity.DIAPER_CHANGE))
    with qtbot.waitSignal(shell.bridge.changed), slow_disk(shell.bridge):
        qtbot.keyClick(page, Qt.Key.Key_Return)
        # The third joint and, as the focus is where an entry begins, nothing of the one before.
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_3)
        qtbot.keyClick(page, Qt.Key.Key_Return)
        begun = page.form.draft
    assert begun.joint is NUMBERED[2]
    assert (begun.sound, begun.activity, begun.note) == (None, None, "")
    assert page.form.draft == begun
    query = "SELECT joint, activity FROM observation WHERE note = 'at night'"
    assert rows(shell.bridge.path, query) == [("hip", "diaper_change")]


def test_two_entries_on_their_way_are_both_kept(qtbot: QtBot, shell: Shell) -> None:
    page = log_page(shell)
    with qtbot.waitSignals([shell.bridge.changed] * 2), slow_disk(shell.bridge):
        for note in ("at night", "and again"):
            page.form.load(replace(CLICK, note=note))
            page.save()
            assert page.form.is_empty
    query = "SELECT note FROM observation WHERE note LIKE '% night' OR note LIKE '% again'"
    assert sorted(rows(shell.bridge.path, query)) == [("and again",), ("at night",)]
    child = shell.bridge.child
    assert child is not None
    assert page.memory.keeper.kept(child.id, NOW) == ()


def test_what_is_on_its_way_is_on_the_disk_until_it_is_there(qtbot: QtBot, shell: Shell) -> None:
    page, child = log_page(shell), shell.bridge.child
    assert child is not None
    page.form.load(CLICK)
    with qtbot.waitSignal(shell.bridge.changed), slow_disk(shell.bridge):
        page.save()
        page.form.load(ObservationDraft(joint=Joint.KNEE, side=Side.RIGHT, note="the next one"))
        page.memory.keeper.flush()
        notes = [one.note for one in page.memory.keeper.kept(child.id, NOW)]
        assert notes == ["at night", "the next one"]
    page.memory.keeper.flush()
    (kept,) = page.memory.keeper.kept(child.id, NOW)
    assert kept.note == "the next one"


def test_an_entry_that_was_not_kept_comes_back_before_the_next_one(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    page, path = log_page(shell), shell.bridge.path
    refuse_entries(path)
    page.form.load(CLICK)
    with qtbot.waitSignal(shell.bridge.failed), slow_disk(shell.bridge):
        page.save()
        page.form.load(replace(CLICK, note="the next one"))
    read_and_close(qtbot, shell, caplog)
    assert page.form.draft.note == "at night"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER refuse_INSERT")
    with qtbot.waitSignal(shell.bridge.changed):
        page.save()
    assert page.form.draft.note == "the next one"
    assert rows(path, "SELECT count(*) FROM observation WHERE note = 'at night'") == [(1,)]


def test_a_failure_of_other_work_lets_no_entry_be_saved_twice(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    page = log_page(shell)
    page.form.load(CLICK)
    with qtbot.waitSignals([shell.bridge.failed, shell.bridge.changed]), slow_disk(shell.bridge):
        page.save()
        shell.bridge.failed.emit(OSError("another page could not be read"))
        page.save()
    read_and_close(qtbot, shell, caplog)
    assert rows(shell.bridge.path, "SELECT count(*) FROM observation WHERE note = 'at night'") == [
        (1,)
    ]


def test_an_entry_saved_while_the_window_closes_is_not_offered_again(
    shell: Shell, tmp_path: Path
) -> None:
    page = log_page(shell)
    page.form.load(CLICK)
    page.save()
    shell.window.close()
    assert rows(shell.bridge.path, "SELECT count(*) FROM observation WHERE note = 'at night'") == [
        (1,)
    ]
    assert not list(tmp_path.glob("*.draft.json"))


def test_a_window_that_could_not_save_stays_and_says_so(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    refuse_entries(shell.bridge.path)
    page = log_page(shell)
    page.form.load(CLICK)
    page.save()
    shell.window.close()
    assert shell.window.isVisible()
    assert read_and_close(qtbot, shell, caplog)
    assert page.form.draft.note == "at night"
    shell.window.close()
    assert not shell.window.isVisible()


def test_a_window_stays_once_when_a_form_is_on_no_disk(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    page = log_page(shell)
    page.form.load(CLICK)
    child = shell.bridge.child
    assert child is not None
    page.memory.keeper.path_of(child.id).mkdir()
    shell.window.close()
    assert shell.window.isVisible()
    told = read_and_close(qtbot, shell, caplog)
    assert told == "What you began to write cannot be kept."
    shell.window.close()
    assert not shell.window.isVisible()
    caplog.clear()


def test_settings_that_cannot_be_kept_are_called_so(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    shell.preferences.path.mkdir(parents=True)
    shell.window.close()
    assert read_and_close(qtbot, shell, caplog) == "Your settings could not be kept."
    shell.preferences.path.rmdir()


def test_an_entry_goes_to_the_baby_that_the_window_showed(qtbot: QtBot, shell: Shell) -> None:
    bridge, page = shell.bridge, log_page(shell)
    mia = bridge.child
    assert mia is not None
    with qtbot.waitSignal(bridge.changed):
        bridge.add_child(NOOR)
    with qtbot.waitSignal(bridge.changed):
        bridge.choose_child(mia.id)
    page.form.load(CLICK)
    with qtbot.waitSignals([bridge.changed] * 2), slow_disk(bridge):
        bridge.choose_child(NOOR.id)
        page.save()
    owners = rows(bridge.path, "SELECT child_id FROM observation WHERE note = 'at night'")
    assert [str(owner).replace("-", "") for (owner,) in owners] == [mia.id.hex]
    assert bridge.child == NOOR
    with qtbot.waitSignal(bridge.changed):
        bridge.choose_child(mia.id)
    assert page.form.is_empty, "what was saved is not offered once more"


def test_no_entry_slips_from_one_diary_into_another(qtbot: QtBot, shell: Shell) -> None:
    bridge, page, own = shell.bridge, log_page(shell), shell.bridge.path
    before = rows(own, "SELECT count(*) FROM observation")
    page.form.load(CLICK)
    with qtbot.waitSignals([bridge.failed, bridge.opened]), slow_disk(bridge):
        shell.window.switch.open_sample(sample_files()[0])
        page.save()
    qtbot.waitUntil(lambda: "Go back to yours" in shell.window.toasts.toast.text())
    assert shell.reporter.dialog is None
    noted = "SELECT count(*) FROM observation WHERE note = 'at night'"
    assert rows(bridge.path, noted) == [(0,)]
    assert rows(own, "SELECT count(*) FROM observation") == before
    with qtbot.waitSignal(bridge.opened):
        shell.window.switch.back_to_own()
    assert page.form.draft.note == "at night", "it waits where it was written"


def test_what_is_deleted_while_a_sample_opens_stays(qtbot: QtBot, shell: Shell) -> None:
    shell.window.stack.go_to(PageName.DIARY)
    page = shell.window.stack.page
    assert isinstance(page, DiaryPage)
    qtbot.waitUntil(lambda: bool(page.view.list.chosen()))
    bridge, own = shell.bridge, shell.bridge.path
    before = rows(own, "SELECT count(*) FROM observation")
    with qtbot.waitSignals([bridge.failed, bridge.opened]), slow_disk(bridge):
        shell.window.switch.open_sample(sample_files()[0])
        qtbot.keyClick(page.view.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Go back to yours" in shell.window.toasts.toast.text())
    assert shell.reporter.dialog is None
    assert rows(own, "SELECT count(*) FROM observation") == before


def test_taps_are_counted_though_the_page_is_left(qtbot: QtBot, shell: Shell) -> None:
    page = log_page(shell)
    qtbot.waitUntil(page.view.today.tally.sound_button.isVisible)
    with slow_disk(shell.bridge):
        for _ in range(3):
            page.view.today.tally.sound_button.click()
        shell.window.stack.go_to(PageName.DIARY)
    shell.window.close()
    assert rows(shell.bridge.path, "SELECT max(tried) FROM observation WHERE tried = sounded") == [
        (3,)
    ]


def test_another_program_s_count_is_not_undone_by_a_tap(qtbot: QtBot, shell: Shell) -> None:
    page = log_page(shell)
    qtbot.waitUntil(page.view.today.tally.sound_button.isVisible)
    with qtbot.waitSignals([shell.bridge.changed, page.recent.reloaded]):
        page.view.today.tally.sound_button.click()
    key = page.saver.newest
    assert key is not None
    other = Diary.open(shell.bridge.path)
    entry = other.observation(key)
    assert entry is not None
    other.amend(replace(entry, tried=5, sounded=2))
    other.close()
    with qtbot.waitSignals([shell.bridge.changed, page.recent.reloaded]):
        page.view.today.tally.sound_button.click()
    query = "SELECT tried, sounded FROM observation WHERE tried > 4"
    assert rows(shell.bridge.path, query) == [(6, 3)]


def test_an_edit_that_could_not_be_saved_comes_back(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    stack = shell.window.stack
    stack.go_to(PageName.DIARY)
    page = stack.page
    assert isinstance(page, DiaryPage)
    qtbot.waitUntil(lambda: page.view.model.loaded > 0)
    refuse_entries(shell.bridge.path)
    page.view.detail.edit_button.click()
    dialog = page.findChild(ObservationDialog)
    assert isinstance(dialog, ObservationDialog)
    dialog.details.note.setPlainText("a long story")
    with qtbot.waitSignal(shell.bridge.failed):
        dialog.accept()
    again = next(d for d in page.findChildren(ObservationDialog) if d.isVisible())
    assert again.draft().note == "a long story"
    again.reject()
    read_and_close(qtbot, shell, caplog)


def test_an_edit_cannot_move_an_entry_after_its_writing(qtbot: QtBot, shell: Shell) -> None:
    stack = shell.window.stack
    stack.go_to(PageName.DIARY)
    page = stack.page
    assert isinstance(page, DiaryPage)
    qtbot.waitUntil(lambda: page.view.model.loaded > 0)
    entry = page.view.list.chosen()[0]
    page.view.detail.edit_button.click()
    dialog = page.findChild(ObservationDialog)
    assert isinstance(dialog, ObservationDialog)
    dialog.moment.time.time.line.setText("23:59")
    assert dialog.moment.moment() <= entry.recorded_at
    dialog.accept()
    assert "cannot be later than it was written down" in dialog.error.text()
    dialog.moment.time.set_moment(entry.observed_at)
    with qtbot.waitSignal(page.reader.arrived):
        dialog.details.note.setPlainText("still saved")
        dialog.accept()


def test_two_presses_on_start_make_one_baby(qtbot: QtBot, new_shell: Shell) -> None:
    page = new_shell.window.welcome.page
    assert page is not None
    page.name_field.setText("Mia")
    page.birth_field.line.setText("2026-03-01")
    with qtbot.waitSignal(new_shell.bridge.changed), slow_disk(new_shell.bridge):
        qtbot.keyClick(page, Qt.Key.Key_Return)
        qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(new_shell.bridge.babies) == 1)
    assert new_shell.bridge.close(10)
    assert rows(new_shell.bridge.path, "SELECT count(*) FROM child") == [(1,)]


def test_a_name_is_no_markup_in_a_tooltip(qtbot: QtBot, shell: Shell) -> None:
    page = log_page(shell)
    page.form.load(CLICK)
    page.form.change(observer="<b>Papa</b>")
    with qtbot.waitSignal(shell.bridge.changed):
        page.save()
    shown = "<qt>&lt;b&gt;Papa&lt;/b&gt;</qt>"
    qtbot.waitUntil(lambda: page.view.today.rows()[0].who.toolTip() == shown)


def test_same_as_last_time_keeps_the_time_that_was_picked(qtbot: QtBot, shell: Shell) -> None:
    page = log_page(shell)
    qtbot.waitUntil(lambda: page.recent.last is not None)
    action = next(a for a in page.view.when.menu().actions() if a.text() == "15 minutes ago")
    action.trigger()
    picked = page.form.draft.observed_at
    page.view.bar.repeat.click()
    assert page.form.draft.observed_at == picked is not None


def test_what_was_typed_before_a_diary_that_cannot_open_comes_back(
    dressed_app: QApplication, tmp_path: Path
) -> None:
    assert dressed_app is not None
    diary = tmp_path / "closed.sqlite3"
    form = EntryForm()
    memory = FormMemory(form, diary, DiaryForms(print), lambda: NOW)
    form.load(CLICK)
    memory.keeper.flush()
    kept = [json.loads(path.read_text()) for path in tmp_path.glob("closed*.draft.json")]
    assert [found["draft"]["note"] for found in kept] == ["at night"]
    later = EntryForm()
    assert FormMemory(later, diary, DiaryForms(print), lambda: NOW).serve(diary, NOOR.id)
    assert later.draft.note == "at night"
    assert not [p for p in tmp_path.glob("closed*.draft.json") if str(NOOR.id) not in p.name]


def test_what_was_typed_before_stays_with_its_own_diary(
    dressed_app: QApplication, tmp_path: Path
) -> None:
    assert dressed_app is not None
    form = EntryForm()
    memory = FormMemory(form, tmp_path / "own.sqlite3", DiaryForms(print), lambda: NOW)
    form.load(CLICK)
    assert not memory.serve(tmp_path / "sample.sqlite3", NOOR.id)
    assert form.is_empty
    assert memory.serve(tmp_path / "own.sqlite3", NOOR.id)
    assert form.draft.note == "at night"


def test_a_quiet_look_said_again_may_have_clicked_this_time(qtbot: QtBot, shell: Shell) -> None:
    page = log_page(shell)
    page.form.load(replace(CLICK, sound=Sound.NONE, tried=1, sounded=0))
    with qtbot.waitSignal(shell.bridge.changed):
        page.save()
    qtbot.waitUntil(lambda: page.recent.last is not None and page.recent.last.note == "at night")
    page.view.bar.repeat.click()
    page.form.change(sound=Sound.CLICK, note="again")
    with qtbot.waitSignal(shell.bridge.changed):
        page.save()
    query = "SELECT sound, tried, sounded FROM observation WHERE note = 'again'"
    assert rows(shell.bridge.path, query) == [("click", 1, 1)]


def test_undo_of_a_toast_never_takes_back_something_else(qtbot: QtBot, shell: Shell) -> None:
    page, child = log_page(shell), shell.bridge.child
    assert child is not None
    page.form.load(CLICK)
    with qtbot.waitSignal(shell.bridge.changed):
        page.save()
    assert shell.window.toasts.toast.isVisible()
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.amend_child(replace(child, doctor_name="Dr. Lee"))
    assert not shell.window.toasts.toast.isVisible()


def test_what_waits_behind_a_failed_save_stays_with_its_own_child(
    dressed_app: QApplication, tmp_path: Path
) -> None:
    assert dressed_app is not None
    diary, other = tmp_path / "two.sqlite3", uuid4()
    form = EntryForm()
    memory = FormMemory(form, diary, DiaryForms(print), lambda: NOW)
    memory.serve(diary, NOOR.id)
    form.load(CLICK)
    memory.send()
    form.load(replace(CLICK, note="later"))
    memory.failed()
    assert not memory.serve(diary, other)
    form.load(replace(CLICK, note="of the other"))
    memory.send()
    memory.saved()
    assert form.is_empty
    assert memory.serve(diary, NOOR.id)
    notes = {form.draft.note}
    memory.send()
    memory.saved()
    assert notes | {form.draft.note} == {"at night", "later"}


def memory_of(form: EntryForm, diary: Path) -> FormMemory:
    return FormMemory(form, diary, DiaryForms(print), lambda: NOW)


@pytest.mark.usefixtures("dressed_app")
def test_what_waits_behind_a_failed_save_outlives_a_crash(tmp_path: Path) -> None:
    diary, form = tmp_path / "two.sqlite3", EntryForm()
    memory = memory_of(form, diary)
    memory.serve(diary, NOOR.id)
    for note in ("first", "second"):
        form.load(replace(CLICK, note=note))
        memory.send()
    form.load(replace(CLICK, note="third"))
    for _ in range(2):
        memory.failed()
    memory.keeper.flush()
    # The program is gone; the next one finds all three, one after the other.
    later = EntryForm()
    again = memory_of(later, diary)
    assert again.serve(diary, NOOR.id)
    notes = []
    while not later.is_empty:
        notes.append(later.draft.note)
        again.send()
        again.saved()
    assert sorted(notes) == ["first", "second", "third"]
    again.keeper.flush()
    assert again.keeper.kept(NOOR.id, NOW) == ()


@pytest.mark.usefixtures("dressed_app")
def test_who_comes_back_while_an_entry_is_on_its_way_is_not_asked_to_save_it_twice(
    tmp_path: Path,
) -> None:
    diary, other, form = tmp_path / "two.sqlite3", uuid4(), EntryForm()
    memory = memory_of(form, diary)
    memory.serve(diary, NOOR.id)
    form.load(CLICK)
    memory.send()
    form.load(replace(CLICK, note="begun"))
    memory.serve(diary, other)
    assert memory.serve(diary, NOOR.id)
    assert form.draft.note == "begun"
    memory.saved()
    assert form.draft.note == "begun"
    memory.keeper.flush()
    assert [one.note for one in memory.keeper.kept(NOOR.id, NOW)] == ["begun"]


@pytest.mark.usefixtures("dressed_app")
def test_forms_of_two_babies_wait_for_room_on_a_full_disk(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    in_the_way, other, form = tmp_path / "folder", uuid4(), EntryForm()
    in_the_way.touch()
    diary = in_the_way / "two.sqlite3"
    memory = memory_of(form, diary)
    memory.serve(diary, NOOR.id)
    form.load(CLICK)
    memory.serve(diary, other)
    form.load(replace(CLICK, note="of the other"))
    memory.keeper.flush()
    assert memory.serve(diary, NOOR.id)
    assert form.draft.note == "at night"
    assert memory.keeper.leave() is not None
    in_the_way.unlink()
    assert memory.keeper.leave() is None
    notes = {json.loads(path.read_text())["draft"]["note"] for path in in_the_way.iterdir()}
    assert notes == {"at night", "of the other"}
    caplog.clear()


@pytest.mark.usefixtures("dressed_app")
def test_what_failed_while_another_baby_was_shown_is_not_forgotten_with_what_was_saved(
    tmp_path: Path,
) -> None:
    diary, form = tmp_path / "two.sqlite3", EntryForm()
    memory = memory_of(form, diary)
    memory.serve(diary, NOOR.id)
    for note in ("first", "second"):
        form.load(replace(CLICK, note=note))
        memory.send()
    form.load(replace(CLICK, note="behind"))
    memory.serve(diary, uuid4())
    memory.failed()
    memory.saved()
    assert memory.serve(diary, NOOR.id)
    notes = []
    while not form.is_empty:
        notes.append(form.draft.note)
        memory.send()
        memory.saved()
    assert notes == ["first", "behind"]


@pytest.mark.usefixtures("dressed_app")
def test_who_comes_back_between_two_answers_is_asked_for_what_failed_alone(tmp_path: Path) -> None:
    diary, form = tmp_path / "two.sqlite3", EntryForm()
    memory = memory_of(form, diary)
    memory.serve(diary, NOOR.id)
    for note in ("first", "second"):
        form.load(replace(CLICK, note=note))
        memory.send()
    memory.serve(diary, uuid4())
    memory.failed()
    assert memory.serve(diary, NOOR.id)
    assert form.draft.note == "first"
    memory.saved()
    assert form.draft.note == "first"
    memory.send()
    memory.saved()
    assert form.is_empty
