"""Asks for a country."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.search_field import SearchField
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet

_WIDTH: Final = 440
_HEIGHT: Final = 520
_CODE: Final = Qt.ItemDataRole.UserRole
_WALKING: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)


class CountryDialog(Sheet):
    """All countries in one list; typing makes it shorter. "Not said" is always the first.

    Signals:
        country_chosen(str): a code of two letters, or "".
    """

    country_chosen = Signal(str)

    def __init__(
        self, theme: Theme, names: Mapping[str, str], chosen: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("Where do you live?")
        self.heading.set_text(title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchField(theme, self.tr("Search for a country"))
        self.search.textChanged.connect(self._on_typed)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Countries"))
        self.list.setFont(theme.font(FontRole.BODY))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemActivated.connect(self.on_enter)
        self._fill(names, chosen)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        back = SecondaryButton(theme, self.tr("Go back"))
        back.clicked.connect(self.reject)
        self.choose_button = PrimaryButton(theme, self.tr("Choose"), key=self.tr("Enter"))
        self.choose_button.clicked.connect(self.on_enter)
        self.buttons.addWidget(back)
        self.buttons.addWidget(self.choose_button)
        self.fit_over(parent, _WIDTH, _HEIGHT)
        self.search.setFocus()

    def shown(self) -> list[str]:
        """The names that stand in the list now."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.text() for item in items if not item.isHidden()]

    def on_enter(self) -> None:
        """Take the marked country."""
        if self.choose_button.isEnabled():
            self.country_chosen.emit(self.list.currentItem().data(_CODE))
            self.accept()

    def _fill(self, names: Mapping[str, str], chosen: str) -> None:
        for code, name in {"": self.tr("Not said"), **names}.items():
            item = QListWidgetItem(name, self.list)
            item.setData(_CODE, code)
            if code == chosen:
                self.list.setCurrentItem(item)

    def _on_typed(self, text: str) -> None:
        wanted = text.strip().casefold()
        first: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = item.text().casefold()
            item.setHidden(wanted not in name)
            begins = name.startswith(wanted)
            if not item.isHidden() and (first is None or (begins and not _begins(first, wanted))):
                first = item
        self.choose_button.setEnabled(first is not None)
        if first is not None:
            self.list.setCurrentItem(first)
            self.list.scrollToItem(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The keyboard stays in the field; these walk in the list all the same.
        if event.key() in _WALKING:
            self.list.keyPressEvent(event)
            return
        super().keyPressEvent(event)


def _begins(item: QListWidgetItem, wanted: str) -> bool:
    return item.text().casefold().startswith(wanted)
