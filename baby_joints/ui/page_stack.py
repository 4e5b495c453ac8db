"""Holds the pages, makes them when first visited and tells them what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from baby_joints.ui.page_name import PageName
from baby_joints.ui.widgets.by_keyboard import by_keyboard
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from baby_joints.change import Change
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.page import Page
    from baby_joints.ui.page_factory import PageFactory
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme


class PageStack(QStackedWidget):
    """Only the page that is seen is refreshed; the others are when they are shown next.

    Signals:
        page_shown(PageName): this page is seen now.
        notice_given(Notice): a page has something to say.
        toast_moved(): the page wants the toast elsewhere.
        preferences_changed(): a page changed a setting of the window.
        lock_requested(): a page wants the diary locked.
    """

    page_shown = Signal(object)
    notice_given = Signal(object)
    toast_moved = Signal()
    preferences_changed = Signal()
    lock_requested = Signal()

    def __init__(
        self,
        bridge: DiaryBridge,
        theme: Theme,
        preferences: Preferences,
        make_page: PageFactory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self._preferences = preferences
        self._make_page = make_page
        self._width = WidthClass.REGULAR
        self._pages: dict[PageName, Page] = {}
        self._stale: set[PageName] = set(PageName)
        self._begun: dict[PageName, object] = {}
        self._shown = PageName.LOG

    @property
    def shown(self) -> PageName:
        """The name of the page that is seen."""
        return self._shown

    @property
    def page(self) -> Page:
        """The page that is seen."""
        return self.visit(self._shown)

    def visit(self, name: PageName) -> Page:
        """The page of this name, made now if it was never visited."""
        page = self._pages.get(name)
        if page is None:
            page = self._make_page(name, self._bridge, self._theme, self._preferences)
            page.set_width(self._width)
            page.notice_given.connect(self.notice_given)
            page.toast_moved.connect(self.toast_moved)
            page.preferences_changed.connect(self.preferences_changed)
            page.lock_requested.connect(self.lock_requested)
            page.page_requested.connect(self._on_page_requested)
            self._pages[name] = page
            self.addWidget(page)
            if name in self._begun:
                page.go_on(self._begun.pop(name))
        return page

    def go_to(self, name: PageName, argument: object = None) -> None:
        """Show a page, with an argument for it or None."""
        page = self.visit(name)
        self._shown = name
        self.setCurrentWidget(page)
        self._refresh_if_stale()
        if argument is not None:
            page.open_with(argument)
        self.page_shown.emit(name)

    def _on_page_requested(self, name: PageName, argument: object) -> None:
        """The keyboard goes along to what was asked for; Qt would leave it at any button there."""
        visibly = by_keyboard()
        self.go_to(name, argument)
        self.page.focus_first(argument, visibly=visibly)

    def refresh(self, change: Change | None) -> None:
        """The diary has changed; `change` None: it is another one."""
        self.refresh_others()
        self.page.refresh(change)

    def refresh_others(self) -> None:
        """The pages that are not seen look at the diary and the settings again when they are."""
        self._stale = set(PageName) - {self._shown}

    def set_theme(self, theme: Theme) -> None:
        """Remember the theme for pages that are still to come."""
        self._theme = theme

    def set_width(self, width: WidthClass) -> None:
        """Fit all pages to the window."""
        if width is not self._width:
            self._width = width
            for page in self._pages.values():
                page.set_width(width)

    def can_close(self) -> bool:
        """Every page agrees to close."""
        return all(page.can_close() for page in self._pages.values())

    def rebuild(self) -> None:
        """Make all pages anew, for another language; what is seen, chosen and begun stays.

        A page that cannot close, as it still writes a file, stays as it is.
        """
        for name, page in tuple(self._pages.items()):
            if page.can_close():
                self._begun[name] = page.begun()
                del self._pages[name]
                self.removeWidget(page)
                self._let_go(page)
        self._stale = set(PageName)
        self.go_to(self._shown)
        self.page.focus_after_rebuild()

    def _let_go(self, page: Page) -> None:
        """What it asked the diary for is still told through it, such as that a copy is saved."""

        def go(_answer: object) -> None:
            if isValid(page):
                page.deleteLater()

        # Answers come in the order of the questions.
        self._bridge.run(lambda _diary: None, go, go)

    def _refresh_if_stale(self) -> None:
        if self._bridge.is_open and self._shown in self._stale:
            self._stale.discard(self._shown)
            self.page.refresh(None)
