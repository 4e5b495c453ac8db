"""A clip that goes in for a long time belongs to the entry for which it was given."""

from __future__ import annotations

import shutil
import threading
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from baby_joints.actions.storing import Storing
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.page_name import PageName
from tests.conftest import NOW
from tests.media import photo, sound, written
from tests.ui.test_nothing_lost import log_page, read_and_close, rows
from tests.ui.two_babies import TwoBabies, refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.domain.child import Child
    from baby_joints.ui.clips.clip_editor import ClipEditor
    from baby_joints.ui.shell import Shell

MIAS = ObservationDraft(joint=Joint.KNEE, side=Side.LEFT, sound=Sound.POP, note="Mia's")
BENS = ObservationDraft(joint=Joint.HIP, side=Side.RIGHT, sound=Sound.CLUNK, note="Ben's")
WAITS = "It is saved as soon as the photo or clip is in."
CHANGED = "Not saved yet The entry was changed. Press Save when it is right."


class Family:
    """Mia is shown, and Ben is in the same file; the details of the form are open."""

    def __init__(
        self,
        qtbot: QtBot,
        shell: Shell,
        caplog: pytest.LogCaptureFixture,
        monkeypatch: pytest.MonkeyPatch,
        folder: Path,
    ) -> None:
        self.qtbot, self.shell, self._folder = qtbot, shell, folder
        self._monkeypatch, self._caplog = monkeypatch, caplog
        self.babies = TwoBabies(qtbot, shell, caplog)
        self.mia, self.ben = self.babies.mia, self.babies.ben
        self.page = log_page(shell)
        self.page.view.details.set_open(is_open=True)
        self.told: list[str] = []
        self.page.notice_given.connect(
            lambda notice: self.told.append(f"{notice.text} {notice.detail}".strip())
        )

    @property
    def clips(self) -> ClipEditor:
        return self.page.view.details.clips

    def turn_to(self, child: Child) -> None:
        self.babies.turn_to(child)

    @contextmanager
    def long_clip(self, *names: str) -> Iterator[None]:
        """Photos are given, and are in after all that is done within."""
        names = names or ("mia.jpg",)
        go_on, step = threading.Event(), Storing.step

        def slow_step(storing: Storing) -> bool:
            go_on.wait(20)
            return step(storing)

        with self._monkeypatch.context() as disk, self.qtbot.waitSignal(self.clips.settled):
            disk.setattr(Storing, "step", slow_step)
            self.give(*names)
            try:
                yield
            finally:
                go_on.set()

    def give(self, *names: str) -> None:
        data = {name: photo(size=(64, 40 + len(name))) for name in names}
        self.clips.take([written(self._folder, name, data[name]) for name in names])

    def form(self) -> tuple[str, list[str]]:
        """The note and the clips of the form that is shown."""
        draft = self.page.form.draft
        assert self.clips.value() == draft.attachments
        return draft.note, [one.name for one in draft.attachments]

    def saved(self) -> list[tuple[str, bool]]:
        """The notes of the entries that were saved here, and whether they have a clip."""
        self.shell.bridge.settle(10)
        query = (
            "SELECT note, attachments LIKE '%.jpg%' FROM observation"
            " WHERE note LIKE '%''s' ORDER BY rowid"
        )
        return [(note, bool(clip)) for note, clip in rows(self.shell.bridge.path, query)]

    @contextmanager
    def full_disk(self) -> Iterator[None]:
        """Within, photos and clips have no room."""
        full = shutil.disk_usage(self._folder)._replace(free=0)
        with self._monkeypatch.context() as disk:
            disk.setattr(shutil, "disk_usage", lambda _folder: full)
            yield

    def close_error(self) -> str:
        return read_and_close(self.qtbot, self.shell, self._caplog)


@pytest.fixture
def family(
    qtbot: QtBot,
    shell: Shell,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Family:
    return Family(qtbot, shell, caplog, monkeypatch, tmp_path)


# --- another baby is shown meanwhile ---


def test_a_clip_goes_to_the_baby_for_whom_it_was_given(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.long_clip():
        family.turn_to(family.ben)
        family.page.form.change(note=BENS.note)
    assert family.form() == (BENS.note, [])
    family.turn_to(family.mia)
    assert family.form() == (MIAS.note, ["mia.jpg"])
    family.turn_to(family.ben)
    assert family.form() == (BENS.note, [])


def test_it_is_on_the_disk_before_its_baby_is_shown_again(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.long_clip("a.jpg", "mia.jpg"):
        family.turn_to(family.ben)
    assert family.page.can_close()
    (kept,) = family.page.memory.keeper.kept(family.mia.id, NOW)
    assert (kept.note, [one.name for one in kept.attachments]) == (
        MIAS.note,
        ["a.jpg", "mia.jpg"],
    )


def test_it_is_no_form_of_its_own_when_its_baby_is_back_before_it_is_in(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.long_clip():
        family.turn_to(family.ben)
        family.turn_to(family.mia)
    assert family.form() == (MIAS.note, ["mia.jpg"])


def test_a_clip_alone_is_an_entry_that_was_begun(family: Family) -> None:
    family.page.form.change(observer="Papa")
    with family.long_clip("a.jpg", "mia.jpg"):
        family.turn_to(family.ben)
    assert family.form() == ("", [])
    family.turn_to(family.mia)
    assert family.form() == ("", ["a.jpg", "mia.jpg"])
    assert family.page.form.draft.observer == "Papa"


def test_a_clip_alone_comes_into_the_empty_form_of_its_baby(family: Family) -> None:
    with family.long_clip():
        family.turn_to(family.ben)
        family.turn_to(family.mia)
    assert family.form() == ("", ["mia.jpg"])


def test_who_pressed_save_for_one_baby_saves_nothing_of_the_other(family: Family) -> None:
    family.turn_to(family.ben)
    family.page.form.load(BENS)
    family.turn_to(family.mia)
    family.page.form.load(MIAS)
    with family.long_clip():
        family.page.save()
        assert family.told[-1] == WAITS
        family.turn_to(family.ben)
        assert family.told[-1] == "Not saved yet The entry for Mia waits there until you save it."
    assert family.saved() == []
    assert family.form() == (BENS.note, [])
    family.turn_to(family.mia)
    assert family.form() == (MIAS.note, ["mia.jpg"])
    with family.qtbot.waitSignal(family.shell.bridge.changed):
        family.page.save()
    assert family.saved() == [(MIAS.note, True)]


def test_the_other_baby_s_entry_waits_for_no_clip_that_is_not_its_own(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.long_clip():
        family.turn_to(family.ben)
        family.page.form.load(BENS)
        with family.qtbot.waitSignal(family.shell.bridge.changed):
            family.page.save()
        assert family.saved() == [(BENS.note, False)]
    assert family.form() == ("", [])


def test_nothing_is_saved_behind_the_page_of_another_baby(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.long_clip():
        family.page.save()
        family.shell.window.stack.go_to(PageName.VISITS)
        family.turn_to(family.ben)
    assert family.told[-1] == "Not saved yet The entry for Mia waits there until you save it."
    assert family.saved() == []
    family.turn_to(family.mia)
    family.shell.window.stack.go_to(PageName.LOG)
    assert family.form() == (MIAS.note, ["mia.jpg"])


def test_a_recording_that_has_no_room_goes_to_its_own_baby_too(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.full_disk(), family.qtbot.waitSignal(family.clips.settled):
        family.clips.take_recording(sound(), "mia.wav")
    family.close_error()
    family.turn_to(family.ben)
    with family.qtbot.waitSignal(family.clips.settled):
        family.clips.held.click()
    assert family.form() == ("", [])
    family.turn_to(family.mia)
    assert family.form() == (MIAS.note, ["mia.wav"])


# --- the form is emptied, sent or changed meanwhile ---


def test_a_clip_of_an_emptied_form_comes_back_with_it(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.long_clip():
        family.page.save()
        family.page.view.bar.clear.click()
    assert family.form() == ("", [])
    assert family.page.take_back()
    assert family.form() == (MIAS.note, ["mia.jpg"])
    assert family.saved() == []


def test_a_form_brought_back_before_its_clip_is_in_gets_it(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.long_clip():
        family.page.view.bar.clear.click()
        assert family.page.take_back()
    assert family.form() == (MIAS.note, ["mia.jpg"])


def test_what_is_begun_after_an_emptied_form_is_not_saved_by_itself(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.long_clip():
        family.page.save()
        family.page.view.bar.clear.click()
        family.page.form.load(BENS)
    assert family.form() == (BENS.note, [])
    assert family.saved() == []


def test_a_clip_stays_with_its_entry_when_the_one_before_comes_back(family: Family) -> None:
    page = family.page
    page.form.load(BENS)
    with refused(family.shell.bridge.path, "observation"):
        page.save()
        page.form.load(MIAS)
        with family.long_clip():
            family.close_error()
    assert family.form() == (BENS.note, [])
    with family.qtbot.waitSignal(page.memory.came_back):
        page.save()
    assert family.form() == (MIAS.note, ["mia.jpg"])


def test_an_entry_that_is_changed_while_its_clip_goes_in_waits_for_save(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.long_clip():
        family.page.save()
        assert family.told == [WAITS]
        assert WAITS in family.shell.window.toasts.toast.text()
        assert family.shell.window.toasts.toast.isVisible()
        family.page.form.choose_site(Joint.HIP, Side.RIGHT)
    assert family.told == [WAITS, CHANGED]
    assert family.saved() == []
    assert family.form() == (MIAS.note, ["mia.jpg"])
    with family.qtbot.waitSignal(family.shell.bridge.changed):
        family.page.save()
    assert family.saved() == [(MIAS.note, True)]


def test_what_was_changed_and_changed_back_is_saved(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.qtbot.waitSignal(family.shell.bridge.changed), family.long_clip():
        family.page.save()
        family.page.form.change(note="other")
        family.page.form.change(note=MIAS.note)
    assert family.saved() == [(MIAS.note, True)]
    assert family.page.form.is_empty


def test_a_photo_taken_out_meanwhile_changes_the_entry(family: Family) -> None:
    family.page.form.load(MIAS)
    with family.long_clip("a.jpg"):
        pass
    with family.long_clip():
        family.page.save()
        family.clips.list.tiles[0].remove_requested.emit()
    assert family.told == [WAITS, CHANGED]
    assert family.form() == (MIAS.note, ["mia.jpg"])


def test_enter_pressed_again_saves_what_the_form_says_by_then(family: Family) -> None:
    family.page.form.load(replace(MIAS, note=""))
    with family.qtbot.waitSignal(family.shell.bridge.changed), family.long_clip():
        family.qtbot.keyClick(family.page, Qt.Key.Key_Return)
        family.page.form.change(note=MIAS.note)
        family.qtbot.keyClick(family.page, Qt.Key.Key_Return)
    assert family.saved() == [(MIAS.note, True)]
