"""What the window does about a diary that it cannot use: mend it, or take out what it can."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from baby_joints.ui.copy_files import ask_copy_password, choose_copy, is_locked
from baby_joints.ui.error_words import explain
from baby_joints.ui.newer_desk import NewerDesk
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from baby_joints.safekeeping.rescue import Diagnosis, Mending, Rescue
    from baby_joints.secret import Secret
    from baby_joints.ui.dialogs.rescue_dialog import RescueDialog
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.theme import Theme

# By the name of the class: storage lies below the diary, where the window may not reach.
_DAMAGED: Final = frozenset({"DamagedDatabaseError", "NotADiaryError"})


class RescueDesk(QObject):
    """Takes over errors about the file of the open diary; the rest is for whoever else tells them.

    Args:
        window: over which it asks.
        bridge: the diary.
        theme: gives the theme of the moment.
        now: the time.
        tell: says an error that is not about such a file.
        say: shows a short message.

    Attributes:
        newer: offers what can be done about a diary of a newer version.
    """

    def __init__(
        self,
        window: QWidget,
        bridge: DiaryBridge,
        theme: Callable[[], Theme],
        now: Callable[[], datetime],
        tell: Callable[[BaseException], None],
        say: Callable[[Notice], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._theme = theme
        self._now = now
        self._tell = tell
        self._say = say
        self._error: Exception = RuntimeError()
        self._rescue: Rescue | None = None
        self._dialog: RescueDialog | None = None
        self.newer = NewerDesk(window, bridge, theme, now, tell, say)

    @property
    def dialog(self) -> RescueDialog | None:
        """The dialog about a damaged diary, while it is open."""
        return self._dialog

    def take(self, error: Exception) -> None:
        """Offer what can be done about `error`, or let it be told."""
        kind, path = type(error).__name__, getattr(error, "path", None)
        if path != self._bridge.path or self._bridge.is_sample:
            self._tell(error)
        elif kind in _DAMAGED:
            self._begin(error)
        elif kind == "NewerDatabaseError":
            self.newer.offer(error)
        else:
            self._tell(error)

    def help(self, error: Exception) -> None:
        """Do what can be done about `error`, which was told before."""
        if type(error).__name__ == "NewerDatabaseError":
            self.newer.ask_folder(error)
        else:
            self.take(error)

    # --- a damaged diary ---

    def _begin(self, error: Exception) -> None:
        if self._dialog is not None:
            return
        from baby_joints.safekeeping.rescue import needs_password
        from baby_joints.ui.dialogs.rescue_dialog import RescueDialog

        self._error = error
        # To read an open file ourselves would take away the locks that SQLite holds on it.
        is_open = self._bridge.is_open
        locked = self._bridge.forms.are_used if is_open else needs_password(self._bridge.path)
        self._dialog = RescueDialog(self._theme(), needs_password=locked, parent=self._window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.password_given.connect(self._look)
        self._dialog.mend_chosen.connect(self._mend)
        self._dialog.copy_wanted.connect(self._ask_copy)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()
        if not locked:
            self._look(None)

    def _look(self, secret: Secret | None) -> None:
        from baby_joints.safekeeping.rescue import Rescue

        if self._dialog is not None:
            self._dialog.show_looking()
        path, now = self._bridge.path, self._now

        def look() -> tuple[Rescue, Diagnosis]:
            rescue = Rescue(path, now, secret)
            return rescue, rescue.diagnose()

        self._bridge.aside(self._error, look, self._on_looked, self._on_failed)

    def _on_looked(self, found: tuple[Rescue, Diagnosis]) -> None:
        from baby_joints.ui.rescue_words import found_lines, way_words

        self._rescue, diagnosis = found
        if self._dialog is None:
            return
        if not diagnosis.ways and type(self._error).__name__ == "NotADiaryError":
            # No diary was ever here: another file was named by mistake.
            self._dialog.later_button.setEnabled(True)
            self._dialog.reject()
            self._tell(self._error)
            return
        ways = {way: way_words(way) for way in diagnosis.ways}
        self._dialog.show_ways(found_lines(diagnosis, self._now()), ways)

    def _mend(self, way: Mending) -> None:
        rescue = self._rescue
        if rescue is not None:
            self._work(lambda: rescue.mend(way), self._on_failed)

    def _work(self, work: Callable[[], Path], failed: Callable[[Exception], None]) -> None:
        if self._dialog is not None:
            self._dialog.show_mending()
        self._bridge.aside(self._error, work, self._on_mended, failed)

    def _on_mended(self, folder: Path) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        detail = self.tr("The damaged file lies in {folder}").format(folder=folder.name)
        self._say(Notice(self.tr("Your diary is mended"), detail))
        self._bridge.reopen(self._bridge.path)

    def _on_failed(self, error: Exception) -> None:
        if self._dialog is not None:
            told = explain(error)
            self._dialog.show_problem(f"{told.title} {told.advice}")

    def _ask_copy(self) -> None:
        over = self._dialog or self._window
        choose_copy(over, self.tr("Choose a backup or a copy"), self.use_copy)

    def use_copy(self, path: Path, secret: Secret | None = None) -> None:
        """Put a file of the parent's in the place of the damaged one; its password is asked for."""
        from baby_joints.safekeeping.rescue import Rescue

        def failed(error: Exception) -> None:
            self._on_failed(error)
            if is_locked(error):
                over, take = self._dialog or self._window, partial(self.use_copy, path)
                ask_copy_password(over, self._theme(), take, was_wrong=secret is not None)

        rescue = self._rescue or Rescue(self._bridge.path, self._now)
        self._work(lambda: rescue.mend_from(path, secret), failed)

    def _on_finished(self) -> None:
        self._dialog = None
