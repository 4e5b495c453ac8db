"""What keys, menus and the toast do, whichever page is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.ui.page_name import PageName
from baby_joints.ui.theme.measures import TEXT_SCALES
from baby_joints.ui.undo_desk import UndoDesk
from baby_joints.ui.widgets.notice import Notice
from baby_joints.ui.window_keys import add_actions, name_actions

if TYPE_CHECKING:
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.main_window import MainWindow
    from baby_joints.ui.page import Page
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme_keeper import ThemeKeeper


class WindowActions(QObject):
    """Gives the window its keys; made after its first paint, or when it is needed sooner."""

    def __init__(
        self,
        window: MainWindow,
        bridge: DiaryBridge,
        keeper: ThemeKeeper,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._keeper = keeper
        self._preferences = preferences
        self.taking_back = UndoDesk(bridge, self._page_in_reach, self)
        self.taking_back.notice_given.connect(window.notify)
        add_actions(
            window,
            {
                "page": self._go_to,
                "undo": lambda _: self.taking_back.undo(),
                "redo": lambda _: self.taking_back.redo(),
                "correct": lambda _: self._correct(),
                "text_size": lambda step: self._grow_text(int(step)),
                "lock": lambda _: self.lock(),
                "shortcuts": lambda _: window.menus.show_shortcuts(),
                "close": lambda _: window.close(),
            },
        )

    def speak(self) -> None:
        """Name them in the language that holds now."""
        name_actions(self._window)

    def lock(self) -> None:
        """Lock the diary, or say what it takes."""
        if self._window.shows_diary and not self._window.gate.lock():
            self._say(self.tr("Set a password first, under Settings"))

    def ask_copy(self) -> None:
        """Ask for a copy of another computer, to go on with it here."""
        from baby_joints.ui.first_copy import ask_first_copy

        ask_first_copy(self._window, self._bridge, self._keeper.theme)

    def _page_in_reach(self) -> Page | None:
        return self._window.stack.page if self._window.shows_diary else None

    def _correct(self) -> None:
        """Put right what was saved last, also when its toast has gone."""
        if self._page_in_reach() is not None and not self._window.toasts.correct():
            self._say(self.tr("There is no side to put right"))

    def _go_to(self, name: str) -> None:
        if self._window.shows_diary:
            self._window.stack.go_to(PageName(name))
            self._window.stack.page.focus_first()

    def _grow_text(self, step: int) -> None:
        place = TEXT_SCALES.index(self._preferences.text_scale) + step
        if 0 <= place < len(TEXT_SCALES):
            self._keeper.choose_text_scale(TEXT_SCALES[place])

    def _say(self, words: str) -> None:
        self._window.notify(Notice(words))
