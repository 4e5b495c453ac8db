"""Puts a page in front of the window while its diary is not open, and takes it away again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QStackedLayout, QWidget

    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.lock.gate import LockGate
    from baby_joints.ui.pages.not_open_page import NotOpenPage
    from baby_joints.ui.theme_keeper import ThemeKeeper

# By the name of the class: storage lies below the diary, where the window may not reach. The
# program that holds the file may be closed meanwhile, the disk may be back.
_MAY_PASS: Final = frozenset({"DatabaseBusyError", "DatabaseAccessError", "DatabaseFullError"})


class NotOpenLayer(QObject):
    """A diary that could not be opened must not look like an empty one.

    The pages stay as they are behind it, so that what was begun there is not lost.

    Args:
        window: the main window.
        layers: where the page goes.
        below: gives what is seen when the page is gone.
        gate: a locked diary asks for its password first.
        bridge: the diary.
        keeper: the theme.

    Signals:
        came(): the page is in front from now on.
        help_wanted(Exception): do what can be done about this diary.
        details_wanted(Exception): tell all about the error.
        another_chosen(Path): open this diary instead.
    """

    came = Signal()
    help_wanted = Signal(object)
    details_wanted = Signal(object)
    another_chosen = Signal(object)

    def __init__(
        self,
        window: QWidget,
        layers: QStackedLayout,
        below: Callable[[], QWidget],
        gate: LockGate,
        bridge: DiaryBridge,
        keeper: ThemeKeeper,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._layers = layers
        self._below = below
        self._gate = gate
        self._bridge = bridge
        self._keeper = keeper
        self._error: Exception | None = None
        self._page: NotOpenPage | None = None
        self._is_trying = False
        bridge.refused.connect(self._on_refused)
        gate.closed.connect(self.leave)

    @property
    def page(self) -> NotOpenPage | None:
        """The page while it is shown."""
        return self._page

    @property
    def error(self) -> Exception | None:
        """Why the diary is not open, while the page says so."""
        return self._error

    def show(self, error: Exception, path: Path) -> None:
        """Put the page in front, or let it say something else."""
        from baby_joints.ui.error_words import explain
        from baby_joints.ui.pages.not_open_page import NotOpenPage, help_words

        self._error, self._is_trying = error, False
        page = self._page
        if page is None:
            page = self._page = NotOpenPage(self._keeper.theme)
            page.again_wanted.connect(self._try)
            page.another_wanted.connect(self._ask_another)
            page.help_wanted.connect(lambda: self.help_wanted.emit(self._error))
            page.details_wanted.connect(lambda: self.details_wanted.emit(self._error))
            self._layers.addWidget(page)
        page.tell(explain(error), path, help_words(error, path))
        self._layers.setCurrentWidget(page)
        self.came.emit()

    def try_quietly(self) -> None:
        """The parent is back at the window: what was in the way may be gone."""
        if type(self._error).__name__ in _MAY_PASS:
            self._try()

    def rebuild(self) -> None:
        """Make the page anew, for another language."""
        error = self._error
        if error is not None and self.leave():
            self.show(error, self._bridge.path)

    def leave(self) -> bool:
        """Take it away; False when it was not there."""
        page, self._page, self._error = self._page, None, None
        if page is None:
            return False
        self._layers.setCurrentWidget(self._below())
        self._layers.removeWidget(page)
        page.deleteLater()
        return True

    def _on_refused(self, error: Exception) -> None:
        # A lock is in front already, and tells itself; out of a sample a banner leads back.
        if not self._gate.is_closed and not self._bridge.is_sample:
            self.show(error, self._bridge.path)

    def _try(self) -> None:
        if self._page is not None and not self._is_trying:
            self._is_trying = True
            self._page.show_trying()
            self._bridge.reopen(self._bridge.path)

    def _ask_another(self) -> None:
        from pathlib import Path

        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Open another diary"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Diaries (*.sqlite3)"), self.tr("All files (*)")])
        dialog.setDirectory(str(self._bridge.path.parent))
        dialog.fileSelected.connect(lambda chosen: self.another_chosen.emit(Path(chosen)))
        dialog.open()
