"""Which theme holds now: the parent's choice, else the computer's own."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QStyleHints

from baby_joints.ui.icons import IconStore
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.svg_pictures import SvgPictures
from baby_joints.ui.theme import DARK, LIGHT, NIGHT, Palette, Theme
from baby_joints.ui.theme_choice import ThemeChoice

CLOCK_ROUND = 30_000
PALETTES = {
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.DARK: DARK,
    ThemeChoice.NIGHT: NIGHT,
}


class ThemeKeeper(QObject):
    """Makes a Theme of the preferences and follows the computer or the clock when asked to.

    Movement is left out when the parent or the computer wants it so.

    Args:
        preferences: what the parent chose.
        hints: what the computer wishes.
        now: the clock of the window.
        pictures: draws the icons.

    Signals:
        changed(Theme): the colors or the text size are others now.
    """

    changed = Signal(object)

    def __init__(
        self,
        preferences: Preferences,
        hints: QStyleHints,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        pictures: SvgPictures | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._hints = hints
        self._now = now
        # A short round in place of one long wait: the computer may sleep, or its clock be set.
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_ROUND)
        self._clock.timeout.connect(self._take_over)
        self._icons = IconStore(pictures)
        self._theme = self._made()
        self._follow_clock()
        hints.colorSchemeChanged.connect(self._take_over)
        hints.accessibility().motionPreferenceChanged.connect(self._take_over)

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

    def renew(self) -> None:
        """The preferences were changed elsewhere: take over what of them is new."""
        self._follow_clock()
        self._take_over()

    def make_anew(self) -> None:
        """The same colors and sizes with fonts that know the letters of another language."""
        self._renew()

    def _take_over(self) -> None:
        before, made = self._theme, self._made()
        if _looks(before) != _looks(made):
            self._renew()

    def _renew(self) -> None:
        self._follow_clock()
        self._theme = self._made()
        self.changed.emit(self._theme)

    def _follow_clock(self) -> None:
        if self._preferences.theme is not ThemeChoice.HOURS:
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()

    def _made(self) -> Theme:
        return Theme(
            self._palette(),
            self._preferences.text_scale,
            reduced_motion=self._preferences.reduced_motion or self._system_wants_rest(),
            icons=self._icons,
        )

    def _palette(self) -> Palette:
        chosen = PALETTES.get(self._preferences.theme)
        if chosen is not None:
            return chosen
        if self._preferences.theme is ThemeChoice.HOURS and self._is_night():
            return NIGHT
        return DARK if self._hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def _is_night(self) -> bool:
        start, end = self._preferences.night_from, self._preferences.night_until
        hour = self._now().hour
        return start <= hour < end if start <= end else hour >= start or hour < end

    def _system_wants_rest(self) -> bool:
        wish = self._hints.accessibility().motionPreference()
        return wish is Qt.MotionPreference.ReducedMotion


def _looks(theme: Theme) -> tuple[str, float, bool]:
    return theme.palette.name, theme.text_scale, theme.reduced_motion
