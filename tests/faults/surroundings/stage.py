"""The window of a scene: hands that write in it, and eyes that read what it says."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from baby_joints.diary import Diary
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.storage.errors import DatabaseError
from baby_joints.ui.dialogs.error_dialog import ErrorDialog
from baby_joints.ui.error_words import _UNKNOWN
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.shell import Shell
from tests.faults.surroundings.scene import Outcome
from tests.storage.support import MIA

START: Final = datetime(2026, 4, 23, 8, 0, tzinfo=UTC)
PATIENCE: Final = 30.0
# What SQLite keeps beside a diary, and a crash leaves there.
BESIDE: Final = ("", "-wal", "-journal")


class Clock:
    """The time that the computer shows; its zone is that of the process."""

    def __init__(self, moment: datetime = START) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment.astimezone()

    def move(self, **by: float) -> None:
        """Set it forward, or back; as for timedelta."""
        self.moment += timedelta(**by)


class Stage:
    """An open window on a diary with one entry, in a folder of its own.

    Attributes:
        homes: the files in which what was saved may be found.
        is_unreadable: nobody but the window can look into the files now.
        outcome: what came of it so far.
    """

    def __init__(self, application: QApplication, name: str, folder: Path) -> None:
        self._application = application
        self.folder = folder / "diary"
        self.path = self.folder / "diary.sqlite3"
        self.homes = [self.path]
        self.clock = Clock()
        self.outcome = Outcome(name)
        self.scratch = folder / "scratch"
        self.settings = folder / "settings" / "window.json"
        for made in (self.folder, self.scratch, self.settings.parent):
            made.mkdir()
        self.is_unreadable = False
        self._shell: Shell | None = None

    @property
    def shell(self) -> Shell:
        """The program."""
        assert self._shell is not None, "open comes first"
        return self._shell

    @property
    def page(self) -> LogPage:
        """The page that entries are written on."""
        found = self.shell.window.stack.visit(PageName.LOG)
        assert isinstance(found, LogPage)
        return found

    # --- before and after ---

    def fill(self) -> None:
        """Put a baby and one entry into the diary, by another program."""
        with closing(Diary.open(self.path, clock=self.clock)) as diary:
            diary.add_child(MIA)
            diary.record(click("before"))
        self.outcome.saved.append("before")

    def open(self) -> bool:
        """Open the window; whether it could open the diary."""
        self._shell = Shell(self._application, self.path, self.settings, self.clock)
        told: list[bool] = []
        self._shell.bridge.opened.connect(lambda: told.append(True))
        self._shell.bridge.failed.connect(lambda _error: told.append(False))
        self._shell.reporter.install()
        self._shell.show()
        self.wait(lambda: bool(told))
        self.look()
        return told[0]

    def close(self) -> None:
        """Close the window as a parent does, who reads what it says first."""
        shell = self.shell
        shell.window.close()
        self.look()
        if shell.window.isVisible():
            self.dismiss()
            shell.window.close()
            self.look()
        if shell.window.isVisible():
            self.outcome.problems.append("the window cannot be closed")
        shell.reporter.uninstall()
        shell.close()
        self._shell = None
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def give_up(self) -> None:
        """Let go of the window of a scene that broke off."""
        if self._shell is not None:
            self.dismiss()
            self._shell.reporter.uninstall()
            self._shell.close()
            self._shell = None

    # --- hands ---

    def save(self, note: str, at: datetime | None = None) -> bool:
        """Write an entry with this note and press Save; whether the window said that it is kept."""
        page, bridge = self.page, self.shell.bridge
        page.form.clear()
        page.form.load(click(note, at))
        told: list[bool] = []
        yes = bridge.changed.connect(lambda _change: told.append(True))
        no = bridge.failed.connect(lambda _error: told.append(False))
        self.outcome.tried += 1
        page.save()
        self.wait(lambda: bool(told))
        bridge.changed.disconnect(yes)
        bridge.failed.disconnect(no)
        self.look()
        if told and told[0]:
            self.outcome.saved.append(note)
            self._expect_after_a_crash(note)
            return True
        self.outcome.refused.append(note)
        if not told:
            self.outcome.problems.append(f"nothing was said about {note!r}")
        elif page.form.draft.note != note:
            self.outcome.problems.append(f"{note!r} was refused and left the form")
        return False

    def type(self, note: str) -> None:
        """Begin an entry and leave it half filled."""
        self.outcome.tried += 1
        self.page.form.clear()
        self.page.form.load(click(note))
        self.page.memory.keeper.flush()

    def back_up(self) -> bool:
        """Let the window make its backup of the day; whether there is a new one."""
        keeper, told = self.shell.backups, []
        links = [
            keeper.made.connect(lambda _backup: told.append(True)),
            keeper.failed.connect(lambda _error: told.append(False)),
        ]
        self.outcome.tried += 1
        keeper.back_up_now()
        self.wait(lambda: bool(told) and not keeper.is_working)
        keeper.made.disconnect(links[0])
        keeper.failed.disconnect(links[1])
        self.look()
        return bool(told and told[0])

    def visit_all_pages(self) -> None:
        """Look at every page."""
        for name in PageName:
            self.shell.window.stack.go_to(name)
            self.settle()
        self.shell.window.stack.go_to(PageName.LOG)

    def mend(self) -> None:
        """If the window offers to mend the diary, let it: the best way that it names."""
        desk = self.shell.rescue
        if desk.dialog is None:
            return
        self.wait(lambda: desk.dialog is None or desk.dialog.mend_button.isEnabled())
        self.look()
        if desk.dialog is not None:
            desk.dialog.mend_button.click()
            self.wait(lambda: desk.dialog is None)
        self.settle()

    def dismiss(self) -> None:
        """Close every dialog."""
        for dialog in self._shown():
            dialog.close()
        self.settle()

    # --- eyes ---

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until something is so, but not for ever."""
        end = time.monotonic() + PATIENCE
        while not until() and time.monotonic() < end:
            loop = QEventLoop()
            QTimer.singleShot(10, loop, loop.quit)
            loop.exec()

    def settle(self) -> None:
        """Let the window do all that is in line."""
        done: list[bool] = []
        self.shell.bridge.run(lambda _diary: True, done.append, lambda _error: done.append(True))
        self.wait(lambda: bool(done))
        self.look()

    def look(self) -> None:
        """Read what the window shows: dialogs, what is in front of the pages, and its message."""
        for _ in range(3):  # an answer may lead to a dialog, and that to its words
            self._application.processEvents()
        front = None if self._shell is None else self._shell.window.not_open.page
        if front is not None:
            self.outcome.see(" ".join(_texts(front)))
        for dialog in self._shown():
            self.outcome.see(" ".join(dict.fromkeys([dialog.windowTitle(), *_texts(dialog)])))
            if dialog.windowTitle() == _UNKNOWN[0] and isinstance(dialog, ErrorDialog):
                self.outcome.problems.append(f"an error without words: {dialog.text()[-500:]}")
                dialog.close()
        if self._shell is not None:
            toast = self._shell.window.toasts.toast
            if toast.isVisible() and not toast.text().startswith("Saved"):
                self.outcome.see(toast.text())

    def _shown(self) -> list[QDialog]:
        widgets = self._application.topLevelWidgets()
        return [each for each in widgets if isinstance(each, QDialog) and each.isVisible()]

    # --- what became of it ---

    def judge(self) -> None:
        """Look for all that was said to be saved; call it when the window is closed."""
        # A long path may break anywhere: such marks are no part of it.
        seen = [text.replace("\u200b", "") for text in self.outcome.seen]
        named = [path for path in self._files() if any(path.name in text for text in seen)]
        found: set[str] = set()
        for path in (*self.homes, *named):
            found |= self.notes_in(path)
        lost = [note for note in self.outcome.saved if note not in found]
        if lost:
            self.outcome.problems.append(f"lost: {lost}")

    def notes_in(self, path: Path) -> set[str]:
        """The notes of all entries in a copy of the file, as a crash would leave it now."""
        if not path.is_file():
            return set()
        with tempfile.TemporaryDirectory(dir=self.scratch) as name:
            copy = Path(name) / "diary.sqlite3"
            for ending in BESIDE:
                beside = path.with_name(path.name + ending)
                if beside.exists():
                    shutil.copyfile(beside, copy.with_name(copy.name + ending))
            try:
                with closing(Diary.open(copy, clock=self.clock)) as diary:
                    return {entry.note for entry in diary.observations()}
            except DatabaseError:
                return set()

    def _expect_after_a_crash(self, note: str) -> None:
        if self.is_unreadable:
            return
        if not any(note in self.notes_in(path) for path in self.homes):
            self.outcome.problems.append(f"a crash right after {note!r} was saved would lose it")

    def _files(self) -> Iterable[Path]:
        return [path for path in self.folder.parent.rglob("*") if path.is_file()]


def _texts(widget: QWidget) -> list[str]:
    return [_plain(label.text()) for label in widget.findChildren(QLabel) if label.isVisible()]


def _plain(text: str) -> str:
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def click(note: str, at: datetime | None = None) -> ObservationDraft:
    return ObservationDraft(
        joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, note=note, observed_at=at
    )
