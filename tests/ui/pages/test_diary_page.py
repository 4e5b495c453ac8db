"""The Diary page in the real window, on a real file, read back with plain sqlite3."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from baby_joints.diary import Diary
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.paths import resource
from baby_joints.ui.dialogs.days_dialog import DaysDialog
from baby_joints.ui.dialogs.observation_dialog import ObservationDialog
from baby_joints.ui.entries import entry_count
from baby_joints.ui.entries.entry_period import EntryPeriod, PeriodKind
from baby_joints.ui.entries.entry_reader import PAGE
from baby_joints.ui.error_words import explain
from baby_joints.ui.models.diary_row import DayRow
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from tests.builders import diary as told
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

SAMPLES = sorted(resource("samples").glob("*.json")) if resource("samples").is_dir() else []


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> DiaryPage:
    """The page, shown and filled."""
    shell.window.resize(1280, 800)
    stack = shell.window.stack
    stack.go_to(PageName.DIARY)
    found = stack.page
    assert isinstance(found, DiaryPage)
    qtbot.waitUntil(lambda: found.view.model.loaded > 0)
    return found


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def titles(page: DiaryPage) -> list[str]:
    model = page.view.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def heights(page: DiaryPage) -> list[int]:
    header = page.view.list.verticalHeader()
    return [header.sectionSize(row) for row in range(page.view.model.rowCount())]


def test_the_list_is_grouped_by_day_with_the_newest_first(page: DiaryPage) -> None:
    assert page.count.text() == "7 entries since April 1"
    assert titles(page)[0] == "Thursday, April 23, 2 entries"
    assert page.view.list.chosen()[0].observed_at.hour == 7
    assert page.view.detail.title.text().find("Left hip · click") > 0


def test_filters_narrow_the_list_and_clear_brings_all_back(qtbot: QtBot, page: DiaryPage) -> None:
    filters, model = page.view.filters, page.view.model
    with qtbot.waitSignal(page.reader.arrived):
        filters.joint.menu().actions()[list(Joint).index(Joint.SHOULDER) + 1].trigger()
    assert model.loaded == 1
    assert page.count.text() == "1 of 7 entries"
    assert filters.joint.text() == "Shoulder"
    with qtbot.waitSignal(page.reader.arrived):
        filters.sound.menu().actions()[list(Sound).index(Sound.CLUNK) + 1].trigger()
    assert model.loaded == 0
    assert page.view.unfit.isVisible()
    with qtbot.waitSignal(page.reader.arrived):
        qtbot.mouseClick(filters.clear, Qt.MouseButton.LeftButton)
    assert model.loaded == 7
    assert not filters.is_set


def test_typing_looks_in_notes_after_a_short_wait(
    qtbot: QtBot, page: DiaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(entry_count, "announce", lambda _page, words: spoken.append(words))
    with qtbot.waitSignal(page.reader.arrived):
        qtbot.keyClicks(page.view.filters.search, "papa")
    assert {entry.observer for entry in page.view.model._observations} == {"Papa"}
    assert spoken[-1] == page.count.text()
    with qtbot.waitSignal(page.reader.arrived):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.view.model.loaded == 7


def test_days_can_be_chosen_by_name_and_by_date(qtbot: QtBot, page: DiaryPage) -> None:
    period = page.view.filters.period
    with qtbot.waitSignal(page.reader.arrived):
        period.menu().actions()[1].trigger()
    assert page.view.model.loaded == 3
    assert period.text() == "Last 7 days"
    period.menu().actions()[4].trigger()
    dialog = page.findChild(DaysDialog)
    assert isinstance(dialog, DaysDialog)
    first = dialog.period().start - timedelta(days=22)
    dialog.first.line.setText(first.isoformat())
    dialog.last.line.setText((first + timedelta(days=1)).isoformat())
    with qtbot.waitSignal(page.reader.arrived):
        qtbot.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    assert period.text() == "Apr 1 to Apr 2"
    assert page.view.model.loaded == 2


def test_an_edit_keeps_what_it_was(qtbot: QtBot, shell: Shell, page: DiaryPage) -> None:
    page.view.list.setFocus()
    qtbot.keyClick(page.view.list, Qt.Key.Key_Return)
    dialog = page.findChild(ObservationDialog)
    assert isinstance(dialog, ObservationDialog)
    dialog.site.side.chip(Side.RIGHT).click()
    dialog.details.note.setPlainText("the <b>other</b> side")
    with qtbot.waitSignal(page.reader.arrived):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert page.view.detail.title.text().find("Right hip") > 0
    assert page.view.detail.note.text() == "the <b>other</b> side"
    assert page.view.detail.note.textFormat() == Qt.TextFormat.PlainText
    assert page.view.detail._history_title.text() == "Changed once"
    assert "“Left hip”" in page.view.detail.history_words.text()
    assert "Changed" in shell.window.toasts.toast.text()
    key = page.view.list.chosen()[0].id
    ((side, note, history),) = rows(
        shell.bridge.path,
        f"select side, note, history from observation where id = '{key}'"  # noqa: S608 - our own id
        f" or id = '{key.hex}'",
    )
    assert (side, note) == ("right", "the <b>other</b> side")
    assert [version["side"] for version in json.loads(history)] == ["left"]


def test_a_wrong_value_is_said_on_the_sheet(qtbot: QtBot, page: DiaryPage) -> None:
    page.view.detail.edit_button.click()
    dialog = page.findChild(ObservationDialog)
    assert isinstance(dialog, ObservationDialog)
    dialog.form.change(sounded=5, tried=3)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "how often" in dialog.error.text()
    dialog.reject()


def test_a_sheet_that_was_left_with_changes_opens_again_by_undo(
    qtbot: QtBot, shell: Shell, page: DiaryPage
) -> None:
    def opened() -> ObservationDialog:
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ObservationDialog))
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, ObservationDialog)
        return dialog

    page.view.detail.edit_button.click()
    qtbot.keyClick(opened(), Qt.Key.Key_Escape)
    assert not shell.window.toasts.toast.isVisible()
    page.view.detail.edit_button.click()
    opened().details.note.setPlainText("typed with one hand")
    for _ in range(2):
        qtbot.keyClick(opened(), Qt.Key.Key_Escape)
        assert shell.window.toasts.toast.text().startswith("Not saved Left hip")
        qtbot.mouseClick(shell.window.toasts.toast.undo_button, Qt.MouseButton.LeftButton)
        assert opened().details.note.toPlainText() == "typed with one hand"
    with qtbot.waitSignal(page.reader.arrived):
        qtbot.mouseClick(opened().save_button, Qt.MouseButton.LeftButton)
    ((note,),) = rows(
        shell.bridge.path, "select note from observation order by observed_at desc limit 1"
    )
    assert note == "typed with one hand"


def test_again_asks_anew_and_saves_a_new_entry(qtbot: QtBot, shell: Shell, page: DiaryPage) -> None:
    page.view.detail.again_button.click()
    dialog = page.findChild(ObservationDialog)
    assert isinstance(dialog, ObservationDialog)
    assert dialog.draft().joint is Joint.HIP
    assert dialog.draft().reaction is None
    dialog.form.change(observed_at=None)
    dialog.moment._start = page.view.list.chosen()[0].observed_at
    dialog.moment.time.day.line.setText("2026-04-22")
    with qtbot.waitSignal(page.reader.arrived):
        dialog.accept()
    assert rows(shell.bridge.path, "select count(*) from observation") == [(8,)]


def test_delete_and_undo(qtbot: QtBot, shell: Shell, page: DiaryPage) -> None:
    first = page.view.list.chosen()[0]
    with qtbot.waitSignal(page.reader.arrived):
        qtbot.keyClick(page.view.list, Qt.Key.Key_Delete)
    assert page.view.model.row_of(first.id) is None
    assert heights(page) == [42 if isinstance(row, DayRow) else 61 for row in page.view.model._rows]
    assert len(page.view.list.chosen()) == 1
    assert "Deleted" in shell.window.toasts.toast.text()
    with qtbot.waitSignal(page.reader.arrived):
        qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.view.model.row_of(first.id) is not None


def test_delete_pressed_twice_deletes_once(qtbot: QtBot, shell: Shell, page: DiaryPage) -> None:
    first = page.view.list.chosen()[0]
    with qtbot.waitSignals([shell.bridge.changed, shell.bridge.changed]):
        qtbot.keyClick(page.view.list, Qt.Key.Key_Delete)
        qtbot.keyClick(page.view.list, Qt.Key.Key_Delete)
    assert "Deleted" in shell.window.toasts.toast.text()
    assert shell.reporter.dialog is None
    qtbot.waitUntil(lambda: page.view.model.row_of(first.id) is None)
    assert page.view.model.loaded == 6
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.view.model.loaded == 7)
    assert not shell.bridge.can_undo


def test_several_are_deleted_at_once(
    qtbot: QtBot, shell: Shell, page: DiaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    place = "baby_joints.ui.entries.detail_card.announce"
    monkeypatch.setattr(place, lambda _at, words: said.append(words))
    entries = page.view.list
    entries.setFocus()
    qtbot.keyClick(entries, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert said == ["7 entries chosen"]
    page.view.list.choose_first()
    qtbot.keyClick(entries, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(entries.chosen()) == 2
    assert "2 entries chosen" in page.view.detail.hint.text()
    assert not page.view.detail.edit_button.isVisible()
    with qtbot.waitSignal(page.reader.arrived):
        qtbot.mouseClick(page.view.detail.delete_button, Qt.MouseButton.LeftButton)
    assert page.view.model.loaded == 5
    with qtbot.waitSignal(page.reader.arrived):
        shell.bridge.undo()
    assert page.view.model.loaded == 7


def test_arrow_keys_step_over_headings(qtbot: QtBot, page: DiaryPage) -> None:
    entries = page.view.list
    entries.setFocus()
    seen = [entries.chosen()[0].id]
    for _ in range(8):
        qtbot.keyClick(entries, Qt.Key.Key_Down)
        seen.append(entries.chosen()[0].id)
    assert len(dict.fromkeys(seen)) == 7
    qtbot.keyClick(entries, Qt.Key.Key_Home)
    assert entries.chosen()[0].id == seen[0]


def test_a_long_list_is_read_page_by_page(qtbot: QtBot, shell: Shell, page: DiaryPage) -> None:
    from baby_joints.exchange import diary_to_json

    story = (
        "from 2026-01-20; d1..d60 08:00 hip-L click; d1..d60 09:00 hip-R quiet; d3..d60 knee-L pop"
    )
    stored = diary_to_json(told(story), exported_at=shell.window._now(), application="tests")
    with qtbot.waitSignal(page.reader.arrived):
        shell.bridge.change(lambda diary: diary.import_file(stored))
    qtbot.waitUntil(lambda: page.view.model.loaded == PAGE)
    qtbot.waitUntil(lambda: "178 entries since January 20" in page.count.text())
    qtbot.keyClick(page.view.list, Qt.Key.Key_End)
    model = page.view.model
    qtbot.waitUntil(lambda: model.loaded == 178)
    moments = [entry.observed_at for entry in model._observations]
    assert moments == sorted(moments, reverse=True)
    assert len({entry.id for entry in model._observations}) == 178
    assert page.view.list.verticalHeader().sectionSize(0) < page.view.list.rowHeight(1)


def test_the_page_opens_with_the_entries_of_a_pattern(
    qtbot: QtBot, shell: Shell, page: DiaryPage
) -> None:
    wanted = page.view.model._observations[3].id
    where = ObservationFilter(ids=frozenset({wanted}))
    with qtbot.waitSignal(page.reader.arrived):
        shell.window.stack.go_to(PageName.DIARY, where)
    assert [entry.id for entry in page.view.model._observations] == [wanted]
    assert page.view.filters.pattern.isVisible()
    with qtbot.waitSignal(page.reader.arrived):
        page.view.filters.pattern.cleared.emit()
    assert page.view.model.loaded == 7


def test_a_file_is_added_and_the_second_time_says_nothing_new(
    qtbot: QtBot, shell: Shell, page: DiaryPage, tmp_path: Path
) -> None:
    file = tmp_path / "other.json"
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.run(lambda diary: diary.export_file(file))
        page.files.add(file)
    assert "Nothing new" in shell.window.toasts.toast.text()
    stored = json.loads(file.read_text(encoding="utf-8"))
    stored["observations"][0] |= {"id": "00000000-0000-0000-0000-00000000ffff"}
    file.write_text(json.dumps(stored), encoding="utf-8")
    page.files.add(file)
    qtbot.waitUntil(lambda: "Added from the file" in shell.window.toasts.toast.text())
    assert "1 entry added" in shell.window.toasts.toast.text()
    qtbot.waitUntil(lambda: page.view.model.loaded == 8)


def test_a_broken_file_names_record_and_field(
    qtbot: QtBot, shell: Shell, page: DiaryPage, tmp_path: Path
) -> None:
    file = tmp_path / "broken.json"
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.run(lambda diary: diary.export_file(file))
        page.files.add(file)
    stored = json.loads(file.read_text(encoding="utf-8"))
    stored["observations"][2]["sound"] = "bang"
    file.write_text(json.dumps(stored), encoding="utf-8")
    before = rows(shell.bridge.path, "select * from observation")
    shell.window.error_came.disconnect()
    with qtbot.waitSignal(shell.window.error_came) as caught:
        page.files.add(file)
    (error,) = caught.args or (None,)
    assert isinstance(error, ValueError)
    assert "observations[2]" in str(error)
    assert "sound" in str(error)
    explanation = explain(error)
    assert "observations[2]" in explanation.advice
    assert explanation.advice.endswith("sound.")
    assert "bang" in explanation.details
    assert rows(shell.bridge.path, "select * from observation") == before


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_can_be_added(
    qtbot: QtBot, shell: Shell, page: DiaryPage, sample: Path
) -> None:
    stored = json.loads(sample.read_text(encoding="utf-8"))["observations"]
    count = sum("deleted_at" not in entry for entry in stored)
    with qtbot.waitSignal(page.reader.arrived):
        page.files.add(sample)
    qtbot.waitUntil(lambda: page.count.text().startswith(f"{count} "))
    assert shell.bridge.child is not None
    assert shell.bridge.child.name != "Mia" or len(shell.bridge.babies) == 2


def test_add_from_a_file_asks_for_a_diary_file(qtbot: QtBot, page: DiaryPage) -> None:
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert "*.json *.zip *.pdf" in dialog.nameFilters()[0]
    dialog.close()


def test_an_empty_diary_says_where_to_begin(qtbot: QtBot, new_shell: Shell) -> None:
    with qtbot.waitSignal(new_shell.bridge.changed):
        new_shell.bridge.add_child(told("").child)
    stack = new_shell.window.stack
    stack.go_to(PageName.DIARY)
    page = stack.page
    assert isinstance(page, DiaryPage)
    qtbot.waitUntil(page.view.nothing.isVisible)
    assert not page.view.filters.isVisible()
    assert page.count.text() == ""
    qtbot.waitUntil(lambda: not clipped(page))
    qtbot.mouseClick(page.view.nothing.button, Qt.MouseButton.LeftButton)
    assert stack.shown is PageName.LOG


def test_since_the_last_visit_without_a_visit_means_any_day(page: DiaryPage) -> None:
    today = page.view.list.chosen()[0].day
    assert EntryPeriod(PeriodKind.SINCE_VISIT).days(today, None) is None


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
def test_no_words_are_cut_and_everything_has_a_name(
    qtbot: QtBot, shell: Shell, page: DiaryPage, scale: float, size: tuple[int, int]
) -> None:
    shell.window.resize(*size)
    shell.keeper.choose_text_scale(scale)
    qtbot.waitUntil(lambda: not clipped(page))
    assert nameless(page) == []


def test_an_edit_of_an_entry_that_is_gone_can_be_kept_as_a_new_one(
    qtbot: QtBot, shell: Shell, page: DiaryPage
) -> None:
    """Another program deleted it while the sheet was open: nothing that was written is lost."""
    before = page.view.list.chosen()[0]
    page.view.list.setFocus()
    qtbot.keyClick(page.view.list, Qt.Key.Key_Return)
    dialog = page.findChild(ObservationDialog)
    assert isinstance(dialog, ObservationDialog)
    dialog.details.note.setPlainText("seen twice")
    other = Diary.open(shell.bridge.path)
    other.delete([before.id])
    other.close()
    with qtbot.waitSignal(shell.bridge.changed):
        dialog.save_button.click()
    qtbot.waitUntil(lambda: page.findChild(ObservationDialog) not in {None, dialog})
    offered = page.findChildren(ObservationDialog)[-1]
    assert offered.heading.text().find("This entry is gone") >= 0
    assert offered.details.note.toPlainText() == "seen twice"
    assert offered.save_button.text() == "Save as new"
    assert shell.reporter.dialog is None
    with qtbot.waitSignal(shell.bridge.changed):
        offered.save_button.click()
    query = "select observed_at from observation where note = 'seen twice'"
    ((observed_at,),) = rows(shell.bridge.path, query)
    assert observed_at.startswith(f"{before.observed_at.astimezone(UTC):%Y-%m-%dT%H:%M}")
