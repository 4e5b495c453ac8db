"""The names of those who write, kept inside a diary with a password and not beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences

NAME: Final = "people"


class PeopleInside(QObject):
    """Moves the names into the diary when it has a password, and back into the settings when not.

    Samples are left out: while one is looked at, the own diary may well have a password.
    """

    def __init__(
        self, bridge: DiaryBridge, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._preferences = preferences
        bridge.opened.connect(self.settle)
        bridge.forms.use_changed.connect(self.settle)
        bridge.forms.wanted.connect(self.keep)

    def settle(self) -> None:
        """The diary was opened, or has a password now, or none any more."""
        if self._bridge.is_sample or not self._bridge.is_open:
            return
        forms, preferences = self._bridge.forms, self._preferences
        had_names_outside = not preferences.hides_people and bool(preferences.observers)
        was_hidden, preferences.hides_people = preferences.hides_people, forms.are_used
        kept = forms.text(NAME)
        if kept is not None and not was_hidden:
            preferences.take_people(kept)
        if not forms.are_used:
            forms.forget(NAME)
        self.keep()
        if had_names_outside or was_hidden is not forms.are_used:
            self._write()

    def keep(self) -> None:
        """Keep the names inside, if that is where they belong."""
        is_own = self._bridge.is_open and not self._bridge.is_sample
        if is_own and self._bridge.forms.are_used:
            self._bridge.forms.keep(NAME, self._preferences.people_text())

    def _write(self) -> None:
        try:
            self._preferences.write()
        except OSError as error:
            # Here, as a start needs no log: it is rare.
            import logging

            logging.getLogger(__name__).warning("The settings were not written: %s", error.strerror)
