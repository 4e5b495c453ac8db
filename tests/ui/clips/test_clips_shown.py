"""Photos and clips of entries and visits: seen, opened, missed, taken out, carried in a .zip."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from baby_joints.diary import Diary
from baby_joints.domain.attachment import Attachment
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.clips import media
from baby_joints.ui.clips.photo_sheet import PhotoSheet
from baby_joints.ui.clips.player_sheet import PlayerSheet
from baby_joints.ui.dialogs.observation_dialog import ObservationDialog
from baby_joints.ui.dialogs.visit_dialog import VisitDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.visits_page import VisitsPage
from tests.conftest import NOW
from tests.media import film, photo, sound, written
from tests.storage.support import rows
from tests.ui.naming import nameless, roleless

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.clips.clip_tile import ClipTile
    from baby_joints.ui.shell import Shell

GONE = Attachment(name="scan.jpg", media_type="image/jpeg", sha256="0f" * 32)


@pytest.fixture
def filled_diary(filled_diary: Path) -> Path:
    """Its newest entry has a photo, a sound, a film that is damaged and a photo that is missing."""
    with closing(Diary.open(filled_diary, clock=lambda: NOW)) as diary:
        kept = [
            diary.attachments.store(photo(size=(640, 480)), "hip.jpg"),
            diary.attachments.store(sound(), "click.wav"),
            diary.attachments.store(film(), "bad.mp4"),
            GONE,
        ]
        click = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK)
        diary.record(replace(click, attachments=tuple(kept)))
        with diary._database.transaction() as repository:
            repository._connection.exec_driver_sql(
                "UPDATE attachment_piece SET data = x'00' WHERE content_id ="
                " (SELECT id FROM attachment_content WHERE sha256 = ?)",
                (kept[2].sha256,),
            )
    return filled_diary


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> DiaryPage:
    shell.window.stack.go_to(PageName.DIARY)
    made = shell.window.stack.page
    assert isinstance(made, DiaryPage)
    qtbot.waitUntil(lambda: len(made.view.detail.clips.tiles) == 4)
    return made


def tiles(page: DiaryPage) -> list[ClipTile]:
    return page.view.detail.clips.tiles


def test_an_entry_shows_its_photo_and_names_what_is_missing_or_damaged(
    qtbot: QtBot, page: DiaryPage
) -> None:
    good, heard, bad, gone = tiles(page)
    qtbot.waitUntil(lambda: good.picture._image is not None)
    qtbot.waitUntil(lambda: not bad.picture.isEnabled() and not gone.picture.isEnabled())
    assert not good.problem.isVisibleTo(page)
    assert not heard.problem.isVisibleTo(page)
    assert "The file is damaged. Add it again." in bad.problem.text()
    assert "The file itself is not here." in gone.problem.text()
    assert good.picture.accessibleName() == "Open hip.jpg"
    assert nameless(page.view.detail) == []
    assert roleless(page.view.detail) == []


def test_a_photo_is_opened_large_and_a_copy_is_saved(
    qtbot: QtBot, page: DiaryPage, tmp_path: Path
) -> None:
    tiles(page)[0].picture.click()
    qtbot.waitUntil(lambda: page.findChild(PhotoSheet) is not None)
    sheet = page.findChild(PhotoSheet)
    assert isinstance(sheet, PhotoSheet)
    assert sheet.view is not None
    assert (sheet.view.image.width(), sheet.view.image.height()) == (640, 480)
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.notice_given):
        page.clips.write_copy(tiles(page)[0].attachment, tmp_path / "copy.jpg")
    assert (tmp_path / "copy.jpg").read_bytes() == photo(size=(640, 480))
    assert (tmp_path / "copy.jpg").stat().st_mode & 0o77 == 0


def test_a_sound_is_played_from_the_diary_itself(qtbot: QtBot, page: DiaryPage) -> None:
    tiles(page)[1].picture.click()
    qtbot.waitUntil(lambda: page.findChild(PlayerSheet) is not None)
    sheet = page.findChild(PlayerSheet)
    assert isinstance(sheet, PlayerSheet)
    player = sheet.player
    qtbot.waitUntil(lambda: player.bar.maximum() == 500)
    qtbot.waitUntil(lambda: not player.is_playing)
    assert "of 0:00" in player.time.text() or "of 0:01" in player.time.text()
    assert nameless(sheet) == []
    sheet.close_button.click()


def test_a_computer_that_cannot_play_offers_a_copy(
    qtbot: QtBot, page: DiaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media, "can_play", lambda: False)
    tiles(page)[1].picture.click()
    qtbot.waitUntil(lambda: page.findChild(PhotoSheet) is not None)
    sheet = page.findChild(PhotoSheet)
    assert isinstance(sheet, PhotoSheet)
    assert sheet.view is None
    assert sheet.copy_button.isVisible()
    sheet.reject()


def test_photos_are_added_and_taken_out_by_an_edit_with_history(
    qtbot: QtBot, shell: Shell, page: DiaryPage, tmp_path: Path
) -> None:
    page.view.detail.edit_button.click()
    dialog = page.findChild(ObservationDialog)
    assert isinstance(dialog, ObservationDialog)
    editor = dialog.details.clips
    assert [tile.attachment.name for tile in editor.list.tiles][-1] == "scan.jpg"
    button = editor.list.tiles[-1].remove_button
    assert button is not None
    assert button.accessibleName() == "Take scan.jpg out"
    button.click()
    with qtbot.waitSignal(editor.settled):
        editor.take([written(tmp_path, "new.png", photo(kind="PNG"))])
    with qtbot.waitSignal(page.reader.arrived):
        dialog.accept()
    qtbot.waitUntil(lambda: tiles(page)[-1].attachment.name == "new.png")
    assert "with 4 photos or clips" in page.view.detail.history_words.text()
    query = "SELECT attachments, history FROM observation WHERE history IS NOT NULL"
    ((now, history),) = rows(shell.bridge.path, query)
    assert [one["name"] for one in json.loads(now)][2:] == ["bad.mp4", "new.png"]
    assert json.loads(history)[0]["attachments"][3]["name"] == "scan.jpg"
    with qtbot.waitSignal(page.reader.arrived):
        shell.bridge.undo()
    qtbot.waitUntil(lambda: tiles(page)[-1].attachment.name == "scan.jpg")


def test_adding_the_same_file_again_mends_a_damaged_one(
    qtbot: QtBot, page: DiaryPage, tmp_path: Path
) -> None:
    page.view.detail.edit_button.click()
    dialog = page.findChild(ObservationDialog)
    assert isinstance(dialog, ObservationDialog)
    editor = dialog.details.clips
    bad = editor.list.tiles[2]
    qtbot.waitUntil(lambda: bad.problem.isVisibleTo(editor))
    with qtbot.waitSignal(editor.settled):
        editor.take([written(tmp_path, "bad.mp4", film())])
    qtbot.waitUntil(lambda: not bad.problem.isVisibleTo(editor))
    assert len(editor.value()) == 4
    dialog.reject()


def test_the_diary_goes_out_as_a_zip_and_comes_back(
    qtbot: QtBot, shell: Shell, page: DiaryPage, tmp_path: Path
) -> None:
    path = tmp_path / "all.zip"
    with qtbot.waitSignal(page.notice_given) as told:
        page.files.write(path)
    (notice,) = told.args or (None,)
    assert notice is not None
    assert notice.detail.startswith("all.zip. Not in it, as they are missing or damaged: ")
    assert "scan.jpg" in notice.detail
    with qtbot.waitSignal(shell.bridge.changed):
        page.files.add(path)
    assert "Nothing new" in shell.window.toasts.toast.text()
    qtbot.waitUntil(lambda: not page.files.status.isVisible())


def test_an_import_can_be_stopped(
    qtbot: QtBot, shell: Shell, page: DiaryPage, tmp_path: Path
) -> None:
    path = tmp_path / "all.zip"
    with qtbot.waitSignal(page.notice_given):
        page.files.write(path)
    stopped = Event()
    shell.bridge.run(lambda _diary: stopped.wait())
    page.files.add(path)
    with qtbot.waitSignal(page.notice_given) as told:
        page.files.status.stop_requested.emit()
        stopped.set()
    (notice,) = told.args or (None,)
    assert notice is not None
    assert notice.text == "Stopped"
    assert shell.bridge.can_undo is False


def test_a_visit_keeps_a_photo_of_the_letter(qtbot: QtBot, shell: Shell, tmp_path: Path) -> None:
    shell.window.stack.go_to(PageName.VISITS)
    page = shell.window.stack.page
    assert isinstance(page, VisitsPage)
    qtbot.waitUntil(page.empty.isVisible)
    page.empty.button.click()
    dialog = page.findChild(VisitDialog)
    assert isinstance(dialog, VisitDialog)
    QTest.keyClicks(dialog.form.clinician, "Dr. Alvarez")
    clips = dialog.form.clips
    with qtbot.waitSignal(clips.settled):
        clips.take([written(tmp_path, "letter.jpg", photo())])
        assert not dialog.save_button.isEnabled()
    assert dialog.save_button.isEnabled()
    with qtbot.waitSignal(shell.bridge.changed):
        dialog.save_button.click()
    ((kept,),) = rows(shell.bridge.path, "SELECT attachments FROM visit")
    assert [one["name"] for one in json.loads(kept)] == ["letter.jpg"]
    qtbot.waitUntil(lambda: bool(page.view.findChildren(type(clips.list))))
    shown = page.view.findChildren(type(clips.list))[-1]
    qtbot.waitUntil(lambda: shown.tiles[0].picture._image is not None)
