"""Puts the welcome page in front of the window, and takes it away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QStackedLayout, QWidget

    from baby_joints.ui.pages.welcome_page import WelcomePage
    from baby_joints.ui.theme import Theme


class WelcomeLayer(QObject):
    """The page is made when there is no baby yet and goes when there is one.

    Signals:
        child_given(Child), sample_chosen(Path), copy_wanted(), language_chosen(str): what the
            parent did there.
    """

    child_given = Signal(object)
    sample_chosen = Signal(object)
    copy_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, layers: QStackedLayout, body: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._layers = layers
        self._body = body
        self._page: WelcomePage | None = None

    @property
    def page(self) -> WelcomePage | None:
        """The page while it is shown."""
        return self._page

    def show(self, theme: Theme, today: date, diary: Path) -> None:
        """Put it in front, for that file; nothing happens when it is there."""
        if self._page is not None:
            return
        from baby_joints.ui.copy_files import has_backups
        from baby_joints.ui.pages.welcome_page import WelcomePage

        self._page = WelcomePage(theme, today, has_backups=has_backups(diary))
        self._page.child_given.connect(self.child_given)
        self._page.sample_chosen.connect(self.sample_chosen)
        self._page.copy_wanted.connect(self.copy_wanted)
        self._page.language_chosen.connect(self.language_chosen)
        self._layers.addWidget(self._page)
        self._layers.setCurrentWidget(self._page)
        self._page.focus_first()

    def rebuild(self, theme: Theme, today: date, diary: Path) -> None:
        """Make the page anew, for another language; what was typed stays."""
        if self._page is not None:
            begun = self._page.begun()
            self.leave()
            self.show(theme, today, diary)
            if self._page is not None:
                self._page.go_on(*begun)

    def try_again(self) -> None:
        """What the parent gave could not be kept."""
        if self._page is not None:
            self._page.try_again()

    def leave(self) -> bool:
        """Take it away; False when it was not there."""
        if self._page is None:
            return False
        self._layers.setCurrentWidget(self._body)
        self._layers.removeWidget(self._page)
        self._page.deleteLater()
        self._page = None
        return True
