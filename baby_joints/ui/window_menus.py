"""The menus and dialogs that the window opens; each is made when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from baby_joints.domain.child import Child
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.diary_switch import DiarySwitch
    from baby_joints.ui.main_window import MainWindow
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme_keeper import ThemeKeeper

BELOW = 4


class WindowMenus(QObject):
    """Babies, samples, themes and keys.

    Signals:
        lock_requested(): lock the diary now.
    """

    lock_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        bridge: DiaryBridge,
        keeper: ThemeKeeper,
        preferences: Preferences,
        switch: DiarySwitch,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._keeper = keeper
        self._preferences = preferences
        self._switch = switch
        self._now = now

    def open_child_menu(self, button: QWidget) -> None:
        """The list of babies, under `button`."""
        from baby_joints.ui.widgets.child_menu import ChildMenu

        bridge, in_sample = self._bridge, self._switch.in_sample
        today = self._now().date()
        menu = ChildMenu(
            bridge.babies, bridge.child, today, in_sample=in_sample, parent=self._window
        )
        if bridge.forms.are_used:
            menu.offer_lock()
        menu.lock_requested.connect(self.lock_requested)
        menu.child_chosen.connect(bridge.choose_child)
        menu.add_requested.connect(self.add_child)
        menu.change_requested.connect(self.change_child)
        menu.sample_chosen.connect(self._switch.open_sample)
        menu.own_requested.connect(self._switch.back_to_own)
        menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + BELOW)))

    def open_theme_menu(self, button: QWidget) -> None:
        """Colors and text size, over `button`."""
        from baby_joints.ui.widgets.theme_menu import ThemeMenu

        menu = ThemeMenu(self._preferences.theme, self._preferences.text_scale, self._window)
        menu.theme_chosen.connect(self._keeper.choose)
        menu.scale_chosen.connect(self._keeper.choose_text_scale)
        menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - BELOW)))

    def add_child(self) -> None:
        """Ask for another baby."""
        self._ask_child(None)

    def change_child(self) -> None:
        """Show what is written about the baby, to be changed."""
        self._ask_child(self._bridge.child)

    def show_shortcuts(self) -> None:
        """The list of all keys."""
        from baby_joints.ui.dialogs.shortcuts_dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self._keeper.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_child(self, child: Child | None) -> None:
        from baby_joints.ui.dialogs.ask_child import ask_child

        ask_child(self._window.stack.page, child, self._now().date())
