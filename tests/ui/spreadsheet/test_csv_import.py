"""A table into the diary and out of it, through the real window on a real file."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.date_order import DateOrder
from baby_joints.domain.spreadsheet.row_remark import RemarkKind, RowRemark
from baby_joints.ui.error_words import explain
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.spreadsheet.code_words import codes_of
from baby_joints.ui.spreadsheet.csv_dialog import CsvDialog
from baby_joints.ui.spreadsheet.field_words import FIELDS, field_word, remark_words, shortened
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

PLAIN = "when,joint,sound,side\n2026-04-20 07:40,hip,click,left\n2026-04-21 07:40,knee,pop,right\n"


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> DiaryPage:
    shell.window.resize(1280, 800)
    shell.window.stack.go_to(PageName.DIARY)
    found = shell.window.stack.page
    assert isinstance(found, DiaryPage)
    qtbot.waitUntil(lambda: found.view.model.loaded > 0)
    return found


@pytest.fixture
def ask(qtbot: QtBot, page: DiaryPage, tmp_path: Path) -> Callable[[str], CsvDialog]:
    """The questions about a table, as the page asks them."""

    def asked(text: str) -> CsvDialog:
        path = tmp_path / "mine.csv"
        path.write_text(text, encoding="utf-8")
        page.files.add(path)
        qtbot.waitUntil(lambda: bool(page.findChildren(CsvDialog)))
        dialog = page.findChildren(CsvDialog)[0]
        qtbot.waitUntil(lambda: dialog.list.model().rowCount() > 0)
        return dialog

    return asked


def stored(shell: Shell) -> list[tuple[Any, ...]]:
    query = "SELECT joint, side, sound FROM observation WHERE data IS NOT NULL ORDER BY observed_at"
    with closing(sqlite3.connect(shell.bridge.path)) as connection:
        columns = {row[1] for row in connection.execute("PRAGMA table_info(observation)")}
        if "data" not in columns:
            query = query.replace(" WHERE data IS NOT NULL", "")
        return connection.execute(query).fetchall()


def said(shell: Shell) -> str:
    return shell.window.toasts.toast.accessibleName()


def lines(dialog: CsvDialog) -> list[str]:
    model = dialog.list.model()
    found = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return [line.replace("\u202f", " ") for line in found]


def close(qtbot: QtBot, dialog: CsvDialog) -> None:
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_plain_table_is_added_with_one_key_and_taken_back(
    qtbot: QtBot, shell: Shell, page: DiaryPage, ask: Callable[[str], CsvDialog]
) -> None:
    before = page.view.model.loaded
    dialog = ask(PLAIN)
    assert lines(dialog) == [
        "Line 2: Apr 20 7:40 am, Left hip · click.",
        "Line 3: Apr 21 7:40 am, Right knee · pop.",
    ]
    assert "2 rows are understood." in dialog.count.text()
    assert dialog.add_button.text() == "Add 2 entries"
    with qtbot.waitSignal(shell.bridge.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view.model.loaded == before + 2)
    assert "2 entries added" in said(shell)
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.undo()
    qtbot.waitUntil(lambda: page.view.model.loaded == before)


def test_what_has_to_be_asked_is_asked(
    qtbot: QtBot, shell: Shell, ask: Callable[[str], CsvDialog]
) -> None:
    dialog = ask(
        "date,time,joint,side,sound\n4/3/2026,7:40,hip,li,knax\n4/4/2026,,hip,left,click\n"
        "never,8:00,hip,left,click\n"
    )
    assert not dialog.add_button.isEnabled()
    assert not dialog.list.isVisible()
    assert dialog.order.value() is None
    dialog.order.chip(DateOrder.MONTH_FIRST).click()
    qtbot.waitUntil(dialog.add_button.isEnabled)
    assert "1 row is understood. 2 are left out." in dialog.count.text()
    assert lines(dialog) == [
        "Line 2 is left out. The word “li” is not known.",
        "Line 3: Apr 4 12:00 pm, Left hip · click. No time given: noon was taken.",
        "Line 4 is left out. “never” cannot be read as a day or a time.",
    ]
    pick(dialog, (CsvField.SIDE, "li"), "left")
    qtbot.waitUntil(lambda: "knax" in lines(dialog)[0])
    pick(dialog, (CsvField.SOUND, "knax"), "click")
    qtbot.waitUntil(lambda: "2 rows are understood." in dialog.count.text())
    before = len(stored(shell))
    with qtbot.waitSignal(shell.bridge.changed):
        dialog.add_button.click()
    assert len(stored(shell)) == before + 2
    assert ("hip", "left", "click") in stored(shell)


def pick(dialog: CsvDialog, key: object, code: str) -> None:
    menu = dialog.words.menus[key]
    menu._on_chosen(code)


def test_the_joint_and_the_columns_can_be_said(
    qtbot: QtBot, ask: Callable[[str], CsvDialog]
) -> None:
    dialog = ask("when,thing,count,tries\n2026-04-20 07:40,hip,3,8\n")
    assert lines(dialog) == ["Line 2 is left out. It names no joint."]
    dialog.column_list.menus[1]._on_chosen("joint")
    qtbot.waitUntil(lambda: "names no sound" in lines(dialog)[0])
    dialog.given.menus[CsvField.SOUND]._on_chosen("click")
    qtbot.waitUntil(dialog.add_button.isEnabled)
    assert "Hip, side not sure · click, 3 of 8" in lines(dialog)[0]
    dialog.column_list.menus[1]._on_chosen(None)
    qtbot.waitUntil(lambda: "names no joint" in lines(dialog)[0])
    dialog.given.menus[CsvField.JOINT]._on_chosen("knee")
    qtbot.waitUntil(lambda: "Knee" in lines(dialog)[0])
    dialog.written.chip(True).click()
    assert dialog.columns.written_at_once
    close(qtbot, dialog)


def test_enter_after_a_corrected_answer_adds_nothing_that_was_read_before_it(
    qtbot: QtBot, shell: Shell, ask: Callable[[str], CsvDialog]
) -> None:
    dialog = ask("when,sound\n2026-04-20 07:40,click\n")
    dialog.given.menus[CsvField.JOINT]._on_chosen("ankle")
    side = dialog.given.menus[CsvField.SIDE]
    side._on_chosen("left")
    qtbot.waitUntil(lambda: "Left ankle" in "".join(lines(dialog)))
    side._on_chosen("right")
    assert not dialog.add_button.isEnabled()
    assert "Reading the rows" in dialog.count.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.waitUntil(dialog.add_button.isEnabled)
    assert "Right ankle" in lines(dialog)[0]
    with qtbot.waitSignal(shell.bridge.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert [row for row in stored(shell) if row[0] == "ankle"] == [("ankle", "right", "click")]


def test_notes_of_another_program(
    qtbot: QtBot, shell: Shell, ask: Callable[[str], CsvDialog]
) -> None:
    child = shell.bridge.child
    assert child is not None
    dialog = ask(
        "id,child_id,child_first_name,child_last_name,note,time,tags\n"
        "1,1,Zoe,M,left hip clicked,2026-04-20 07:40:00,\n"
    )
    assert lines(dialog) == ["Line 2 is left out. It is about another baby: “Zoe”."]
    dialog.given.menus[CsvField.CHILD]._on_chosen("Zoe")
    qtbot.waitUntil(dialog.add_button.isEnabled)
    assert lines(dialog)[0].endswith("Left hip · click. Read from the note.")
    dialog.notes_box.click()
    qtbot.waitUntil(lambda: "names no joint" in lines(dialog)[0])
    close(qtbot, dialog)


def test_a_file_that_is_no_table_is_told(
    qtbot: QtBot, shell: Shell, page: DiaryPage, tmp_path: Path
) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(b"a,b\n1,2,3\n")
    shell.window.error_came.disconnect()
    with qtbot.waitSignal(shell.window.error_came) as caught:
        page.files.add(path)
    (error,) = caught.args or (None,)
    assert isinstance(error, ValueError)
    assert explain(error).advice.endswith("Look at line 2.")


def test_the_sheet_fits_and_has_names(qtbot: QtBot, ask: Callable[[str], CsvDialog]) -> None:
    dialog = ask(PLAIN)
    assert nameless(dialog) == []
    # The button learns its words after the sheet was laid out.
    qtbot.waitUntil(lambda: clipped(dialog) == [])
    close(qtbot, dialog)


def test_saving_to_files(
    qtbot: QtBot, shell: Shell, page: DiaryPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "open", lambda _dialog: None)
    page.save_button.click()
    (dialog,) = page.findChildren(QFileDialog)
    for name in ("out.csv", "out.json"):
        dialog.fileSelected.emit(str(tmp_path / name))
        qtbot.waitUntil((tmp_path / name).exists)
    assert len((tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()) == 8
    assert len(json.loads((tmp_path / "out.json").read_text())["observations"]) == 7
    qtbot.waitUntil(lambda: "out.json" in said(shell))
    dialog.deleteLater()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_every_field_and_reason_has_words() -> None:
    assert set(FIELDS) == set(CsvField)
    assert all(field_word(field) for field in CsvField)
    for kind in RemarkKind:
        assert remark_words(RowRemark(kind, CsvField.SIDE, "x")).endswith((".", "”"))
    assert ("comfortable", "Comfortable") in codes_of(CsvField.REACTION)
    assert len(shortened("a " * 200)) == 81
