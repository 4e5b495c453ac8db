"""Which theme holds now: the parent's choice, else the computer's own."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints

from baby_joints.ui.icons import IconStore
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.theme import DARK, LIGHT, NIGHT, Palette, Theme
from baby_joints.ui.theme_choice import ThemeChoice

PALETTES = {
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.DARK: DARK,
    ThemeChoice.NIGHT: NIGHT,
}


class ThemeKeeper(QObject):
    """Makes a Theme of the preferences and follows the computer when asked to.

    Signals:
        changed(Theme): the colors or the text size are others now.
    """

    changed = Signal(object)

    def __init__(
        self, preferences: Preferences, hints: QStyleHints, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._hints = hints
        self._icons = IconStore()
        self._theme = self._made()
        hints.colorSchemeChanged.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        """The theme that holds now."""
        return self._theme

    def choose(self, choice: ThemeChoice) -> None:
        """Take the colors that the parent picked."""
        self._preferences.theme = choice
        self._renew()

    def choose_text_scale(self, scale: float) -> None:
        """Take the text size that the parent picked."""
        self._preferences.text_scale = scale
        self._renew()

    def _on_system_changed(self) -> None:
        if self._preferences.theme is ThemeChoice.SYSTEM:
            self._renew()

    def _renew(self) -> None:
        self._theme = self._made()
        self.changed.emit(self._theme)

    def _made(self) -> Theme:
        return Theme(
            self._palette(),
            self._preferences.text_scale,
            reduced_motion=self._preferences.reduced_motion,
            icons=self._icons,
        )

    def _palette(self) -> Palette:
        chosen = PALETTES.get(self._preferences.theme)
        if chosen is not None:
            return chosen
        return DARK if self._hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
