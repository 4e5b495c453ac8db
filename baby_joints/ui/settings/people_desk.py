"""Who is offered when an entry asks who noticed it: one more, another name, one less."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.ui.isolated import isolated
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from baby_joints.ui.page import Page
    from baby_joints.ui.settings.caregivers_card import CaregiversCard


class PeopleDesk(QObject):
    """Keeps the names of the card in the preferences."""

    def __init__(self, page: Page, card: CaregiversCard) -> None:
        super().__init__(page)
        self._page, self._card = page, card
        self._written: tuple[str, ...] = ()
        card.rename_requested.connect(self._on_rename_requested)
        card.remove_requested.connect(self._on_remove_requested)
        card.add_requested.connect(self._on_add_requested)

    def set_written(self, names: tuple[str, ...]) -> None:
        """Offer those too who wrote lately."""
        self._written = names
        self.show_names()

    def show_names(self) -> None:
        """Show who is offered now."""
        self._card.show_names(self._page.preferences.offered_names(self._written))

    def _on_rename_requested(self, name: str) -> None:
        rename = partial(self._page.preferences.rename_observer, name)
        self._ask_name(self.tr("What is the name?"), rename, name)

    def _on_add_requested(self) -> None:
        self._ask_name(self.tr("Who else writes?"), self._add_name)

    def _add_name(self, name: str) -> None:
        preferences = self._page.preferences
        last = preferences.last_observer
        preferences.remember_observer(name)
        # To be offered is not to have noticed something.
        preferences.last_observer = last

    def _on_remove_requested(self, name: str) -> None:
        page = self._page
        bring_back = page.preferences.forget_observer(name)
        self.show_names()
        page.preferences_changed.emit()
        page.way_back.open(partial(self._bring_back, bring_back))
        words = self.tr("{name} is off the list").format(name=isolated(name))
        page.notice_given.emit(Notice(words, undo=True, way_back=page.way_back))

    def _bring_back(self, bring_back: Callable[[], None]) -> None:
        bring_back()
        self.show_names()
        self._page.preferences_changed.emit()

    def _ask_name(self, question: str, take: Callable[[str], None], name: str = "") -> None:
        from baby_joints.ui.dialogs.name_dialog import NameDialog

        dialog = NameDialog(self._page.theme, question, self._page.window(), name)

        def keep() -> None:
            if dialog.name() != name:
                take(dialog.name())
                self.show_names()
                self._page.preferences_changed.emit()

        dialog.accepted.connect(keep)
        dialog.open()
