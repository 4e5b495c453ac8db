"""The window in the colors that hold now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from baby_joints.ui.theme.stylesheet import build, qt_palette
from baby_joints.ui.theme_words import theme_word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme_keeper import ThemeKeeper
    from baby_joints.ui.widgets.nav_bar import NavBar


class WindowDress:
    """Palette and style sheet of the window, and the theme that the navigation names."""

    def __init__(
        self, window: QWidget, nav: NavBar, keeper: ThemeKeeper, preferences: Preferences
    ) -> None:
        self._window = window
        self._nav = nav
        self._keeper = keeper
        self._preferences = preferences
        self._is_styled = False

    def put_on(self) -> None:
        """Take over the theme that holds now."""
        self.name_choice()
        if self._is_styled:
            self.style()
        # After the style sheet: a new one brings back the palette from before the first one.
        self._window.setPalette(qt_palette(self._keeper.theme))

    def style(self) -> None:
        """The style sheet is for fields and menus; the first page shows none of them at once."""
        self._is_styled = True
        sheet = build(self._keeper.theme)
        if sheet != self._window.styleSheet():
            self._window.setStyleSheet(sheet)

    def name_choice(self) -> None:
        """Say in the navigation which theme was chosen."""
        choice = self._preferences.theme
        self._nav.set_theme_choice(choice, theme_word(choice))
