"""Closes the window over a locked diary, and opens it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.lock.idle_watch import IdleWatch
    from baby_joints.ui.pages.unlock_page import UnlockPage
    from baby_joints.ui.theme_keeper import ThemeKeeper


class LockGate(QObject):
    """While it is closed nothing of the diary is seen: neither page nor dialog, toast nor title.

    The pages stay as they are behind it, so that nothing half done is lost.

    Args:
        window: the main window.
        layers: where the page that asks for the password goes.
        body: the layer of everything else.
        bridge: the diary.
        keeper: the theme.
        make_watch: gives what tells that nobody has touched the window for a while. It is asked
            for only by a diary with a password: the events that it knows take Qt 10 ms to name.

    Signals:
        closed(): from now on.
        error_came(Exception): an error to be told; not while it might tell something private.
    """

    closed = Signal()
    error_came = Signal(object)

    def __init__(
        self,
        window: QWidget,
        layers: QStackedLayout,
        body: QWidget,
        bridge: DiaryBridge,
        keeper: ThemeKeeper,
        make_watch: Callable[[], IdleWatch],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._layers = layers
        self._body = body
        self._bridge = bridge
        self._keeper = keeper
        self._page: UnlockPage | None = None
        self._hidden: list[QDialog] = []
        self._is_locking = False
        self._held: list[Exception] = []
        self._make_watch = make_watch
        self._watch: IdleWatch | None = None
        bridge.opened.connect(self.watch_on)
        bridge.forms.use_changed.connect(self.watch_on)
        bridge.locked.connect(self._on_locked)
        bridge.failed.connect(self._on_failed)

    @property
    def page(self) -> UnlockPage | None:
        """The page that asks for the password, while the gate is closed."""
        return self._page

    @property
    def is_closed(self) -> bool:
        """Nothing of the diary may be seen."""
        return self._page is not None

    def lock(self) -> bool:
        """Finish what is in line, lock the diary and close; False when it has no password."""
        if not self._bridge.forms.are_used or not self._bridge.is_open:
            return False
        self._is_locking = True
        # Hidden at once; what was written is saved meanwhile.
        self.close()
        self._bridge.lock()
        return True

    def watch_on(self) -> None:
        """Lock a diary with a password when nobody has touched the window for a while."""
        if not self._bridge.forms.are_used:
            self._end_watch()
            return
        if self._watch is None:
            self._watch = self._make_watch()
            self._watch.idle.connect(self.lock)
        self._watch.begin(self._window.windowHandle())

    def _end_watch(self) -> None:
        if self._watch is not None:
            self._watch.end()

    def close(self) -> None:
        """Close it; nothing happens when it is closed."""
        if self._page is not None:
            return
        from baby_joints.ui.pages.unlock_page import UnlockPage

        self._end_watch()
        self._hide_others()
        self._page = UnlockPage(self._keeper.theme, self._window)
        self._page.given.connect(self._on_given)
        self._layers.addWidget(self._page)
        self._layers.setCurrentWidget(self._page)
        self._page.focus_first()
        self.closed.emit()

    def open(self) -> bool:
        """Show what was seen before; False when it was open."""
        if self._page is None:
            return False
        page, self._page = self._page, None
        self._layers.setCurrentWidget(self._body)
        self._layers.removeWidget(page)
        page.field.clear()
        page.deleteLater()
        for dialog in self._take_hidden():
            dialog.show()
        held, self._held = self._held, []
        for error in held:
            self.error_came.emit(error)
        return True

    def forget_dialogs(self) -> None:
        """The window closes, at a logout perhaps: what stands over it or is hidden goes as well."""
        from PySide6.QtWidgets import QWidget

        for dialog in self._take_hidden():
            dialog.close()
        # A calendar or a menu over a dialog too.
        for widget in self._window.findChildren(QWidget):
            if widget.isWindow():
                widget.hide()

    def _hide_others(self) -> None:
        from PySide6.QtWidgets import QApplication, QDialog

        for widget in QApplication.topLevelWidgets():
            if not widget.isVisible() or widget is self._window:
                continue
            if isinstance(widget, QDialog):
                widget.hide()
                self._hidden.append(widget)
            else:
                widget.close()  # a menu, a list of names, a value under the pointer

    def _take_hidden(self) -> list[QDialog]:
        """The hidden dialogs that are still there."""
        hidden, self._hidden = self._hidden, []
        return [dialog for dialog in hidden if isValid(dialog)]

    def _on_locked(self, error: Exception) -> None:
        self._is_locking = False
        self.close()
        if self._page is not None and type(error).__name__ == "WrongPasswordError":
            self._page.show_wrong()

    def _on_failed(self, error: Exception) -> None:
        if type(error).__name__ == "PasswordNeededError":
            return  # asked for before it was locked: nobody waits for the answer
        was_cut_off = self.is_closed and type(error).__name__ == "ClosedDatabaseError"
        if self._is_locking or was_cut_off:
            # What was being saved failed: its words may be private.
            self._held.append(error)
            return
        if self._page is not None:
            self._page.try_again()
        self.error_came.emit(error)

    def _on_given(self, secret: object) -> None:
        from baby_joints.secret import Secret

        if isinstance(secret, Secret):
            self._bridge.reopen(self._bridge.path, secret=secret)
