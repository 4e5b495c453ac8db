"""What was not saved, why and where: told in the real window, for each kind of file."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from baby_joints.storage.errors import DatabaseAccessError, MigrationError
from baby_joints.ui.error_words import explain
from baby_joints.ui.not_saved_error import NotSavedError, saving
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.settings_page import SettingsPage
from baby_joints.ui.pages.visits_page import VisitsPage
from baby_joints.ui.path_text import BREAK
from baby_joints.ui.saved_thing import SavedThing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


def begin(shell: Shell, what: SavedThing, path: Path) -> None:
    places = {SavedThing.CALENDAR: PageName.VISITS, SavedThing.COPY: PageName.SETTINGS}
    shell.window.stack.go_to(places.get(what, PageName.DIARY))
    page = shell.window.stack.page
    if isinstance(page, VisitsPage):
        page.calendar.save((), path)
    elif isinstance(page, SettingsPage):
        page.copy_desk.save_copy(path)
    elif isinstance(page, DiaryPage):
        page.files.write(path)


@pytest.mark.parametrize(
    ("what", "name", "told"),
    [
        (SavedThing.DIARY, "mine.json", "The diary file was not saved: the folder is not there."),
        (SavedThing.TABLE, "mine.csv", "The table was not saved: the folder is not there."),
        (SavedThing.CALENDAR, "mine.ics", "The calendar file was not saved: the folder is not"),
        (SavedThing.COPY, "mine.bjbackup", "The copy was not saved: the folder is not there."),
    ],
)
def test_each_says_what_was_not_saved_and_where(
    qtbot: QtBot,
    shell: Shell,
    caplog: pytest.LogCaptureFixture,
    what: SavedThing,
    name: str,
    told: str,
) -> None:
    path = shell.bridge.path.parent / "gone" / name
    begin(shell, what, path)
    qtbot.waitUntil(lambda: shell.reporter.dialog is not None)
    dialog = shell.reporter.dialog
    assert dialog is not None
    title, advice, place, _details = dialog.text().split("\n\n", 3)
    assert title.startswith(told)
    assert advice == "Choose another folder. Your diary is safe."
    assert place == f"Where: {path}"
    dialog.close()
    assert str(path) not in caplog.text
    caplog.clear()


@pytest.mark.parametrize("what", SavedThing)
def test_a_full_disk_is_told_of_every_file(what: SavedThing) -> None:
    with pytest.raises(NotSavedError) as caught, saving(what, Path("/a/b")):
        raise OSError(errno.ENOSPC, "No space left on device")
    told = explain(caught.value)
    assert told.title.endswith(" was not saved: the disk is full.")
    assert told.advice == "Free some space, then try again. Your diary is safe."


def test_what_the_diary_itself_refuses_goes_on_as_it_is() -> None:
    with pytest.raises(DatabaseAccessError), saving(SavedThing.DIARY, Path("/a/b.json")):
        raise DatabaseAccessError(Path("/c/diary.sqlite3"), "denied")


def test_a_place_is_the_one_that_was_wanted() -> None:
    home = Path.home()
    held = PermissionError(errno.EACCES, "denied", "/a/.baby-joints-x1.tmp")
    assert explain(held).place == "Where: /a".replace("/", f"/{BREAK}")
    far = home / "a folder with a name that is rather long" / "diary.sqlite3"
    place = explain(DatabaseAccessError(far, "denied")).place.replace(BREAK, "")
    assert place == f"Where: ~/{far.relative_to(home)}"
    told = explain(MigrationError(Path("/a/diary.sqlite3"), Path("/a/kept"), "no"))
    assert told.advice.replace(BREAK, "").endswith("A copy of it is in /a/kept.")
