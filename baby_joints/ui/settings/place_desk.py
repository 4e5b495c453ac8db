"""Asks for the country, and tells the number to call there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from baby_joints.ui.page import Page
    from baby_joints.ui.settings.place_card import PlaceCard


class PlaceDesk(QObject):
    """Keeps the country of the card in the preferences."""

    def __init__(self, page: Page, card: PlaceCard) -> None:
        super().__init__(page)
        self._page, self._card = page, card
        card.country_requested.connect(self._on_country_requested)

    def show_country(self) -> None:
        """Show the country as it is now."""
        from baby_joints.guidance_file import read_emergency_numbers
        from baby_joints.ui.settings.countries import country_names

        code = self._page.preferences.country
        if not code:
            self._card.show_country("", None)
            return
        name = country_names(QLocale()).get(code, code)
        self._card.show_country(name, read_emergency_numbers().help_in(code).number)

    def _on_country_requested(self) -> None:
        from baby_joints.ui.dialogs.country_dialog import CountryDialog
        from baby_joints.ui.settings.countries import country_names

        page = self._page
        names = country_names(QLocale())
        dialog = CountryDialog(page.theme, names, page.preferences.country, page.window())
        dialog.country_chosen.connect(self._on_country)
        dialog.open()

    def _on_country(self, code: str) -> None:
        self._page.preferences.country = code
        self.show_country()
        self._page.preferences_changed.emit()
