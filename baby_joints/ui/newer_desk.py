"""What the window does about a diary that a newer version wrote: take out what it understands."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from baby_joints.ui.copy_files import ask_copy_password, is_locked
from baby_joints.ui.error_words import explain
from baby_joints.ui.not_saved_error import saving
from baby_joints.ui.saved_thing import SavedThing
from baby_joints.ui.usual_folder import begin_in_usual_folder
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from baby_joints.secret import Secret
    from baby_joints.ui.dialogs.newer_dialog import NewerDialog
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.theme import Theme


class NewerDesk(QObject):
    """Asks over a window; what it cannot write is told as any error.

    Args:
        window: over which it asks.
        bridge: the diary.
        theme: gives the theme of the moment.
        now: the time.
        tell: says an error.
        say: shows a short message.
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
        self._window, self._bridge = window, bridge
        self._theme, self._now = theme, now
        self._tell, self._say = tell, say
        self._error: Exception = RuntimeError()
        self._dialog: NewerDialog | None = None

    def offer(self, error: Exception) -> None:
        """Say that the diary is of a newer version, and offer to write its entries to files."""
        if self._dialog is not None:
            return
        from baby_joints.ui.dialogs.newer_dialog import NewerDialog

        self._error = error
        self._dialog = NewerDialog(self._theme(), explain(error), self._window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.export_wanted.connect(lambda: self.ask_folder(error))
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def ask_folder(self, error: Exception) -> None:
        """Ask where the entries of the newer diary are to go."""
        self._error = error
        dialog = QFileDialog(self._window, self.tr("Choose a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        begin_in_usual_folder(dialog)
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))
        dialog.open()

    def export_to(self, folder: Path, secret: Secret | None = None) -> None:
        """Write what is understood of the newer diary into `folder`; its password is asked for."""
        path, now = self._bridge.path, self._now

        def export() -> tuple[Path, ...]:
            from baby_joints.safekeeping.newer import export_newer

            with saving(SavedThing.DIARY, folder):
                return export_newer(path, folder, now(), secret)

        def failed(error: Exception) -> None:
            if is_locked(error):
                ask_copy_password(
                    self._dialog or self._window,
                    self._theme(),
                    partial(self.export_to, folder),
                    was_wrong=secret is not None,
                    is_diary=True,
                )
            else:
                self._tell(error)

        self._bridge.aside(self._error, export, self._on_exported, failed)

    def _on_exported(self, written: tuple[Path, ...]) -> None:
        names = QCoreApplication.translate("Rescue", ", ").join(path.name for path in written)
        self._say(Notice(self.tr("Saved"), names))

    def _on_finished(self) -> None:
        self._dialog = None
