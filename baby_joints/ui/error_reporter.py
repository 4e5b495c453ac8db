"""Where every error of the window ends: in plain words, and the program goes on."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme

if TYPE_CHECKING:
    from baby_joints.ui.dialogs.error_dialog import ErrorDialog
    from baby_joints.ui.explanation import Explanation


class ErrorReporter(QObject):
    """Shows one error at a time, each until it was read; the next one waits for that.

    The same one again, by its title and advice, is not repeated while it is shown or waits.

    Args:
        parent: the window that the dialog belongs to.
        theme: gives the theme that holds when an error comes.
    """

    _came = Signal(object)

    def __init__(self, parent: QWidget, theme: Callable[[], Theme]) -> None:
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self._dialog: ErrorDialog | None = None
        # The first is the one that is shown.
        self._unread: list[Explanation] = []
        # An error may come from another thread, or in the middle of painting.
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    @property
    def dialog(self) -> "ErrorDialog | None":
        """The dialog that is open, if any."""
        return self._dialog

    def report(self, error: BaseException) -> None:
        """Tell of an error; may be called from any thread."""
        self.note(error)
        self._came.emit(error)

    def note(self, error: BaseException) -> None:
        """Write into the log file that an error is told of; may be called from any thread."""
        # Only now: an error is rare.
        import logging

        from baby_joints.ui.plain_stack import plain_stack

        logging.getLogger(__name__).error("An error was shown: %s", plain_stack(error))

    def install(self) -> None:
        """Catch what nobody else catches, in every thread."""
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_uncaught_in_thread

    def uninstall(self) -> None:
        """Give the hooks back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_uncaught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self.report(error)

    def _on_uncaught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._on_uncaught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _on_came(self, error: BaseException) -> None:
        from baby_joints.ui.error_words import explain

        told = explain(error)
        if not any((told.title, told.advice) == (one.title, one.advice) for one in self._unread):
            self._unread.append(told)
            if self._dialog is None:
                self._show()

    def _show(self) -> None:
        from baby_joints.ui.dialogs.error_dialog import ErrorDialog

        self._dialog = ErrorDialog(self._theme(), self._unread[0], self._window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _on_finished(self) -> None:
        self._dialog = None
        del self._unread[0]
        if self._unread:
            self._show()
