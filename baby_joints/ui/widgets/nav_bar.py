"""The way around the window, along its leading edge."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.ui.page_name import PageName
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme_choice import ThemeChoice
from baby_joints.ui.widgets.child_switcher import ChildSwitcher
from baby_joints.ui.widgets.icon_label import IconLabel
from baby_joints.ui.widgets.nav_item import NavItem

WIDTH = 200
COMPACT_WIDTH = 76
COMPACT_SIDE = 6
MARGIN = 12
# As many times its usual width the bar may take.
MOST = 1.5
ICONS = {
    PageName.LOG: "pen-line",
    PageName.DIARY: "notebook-text",
    PageName.PATTERNS: "chart-no-axes-column",
    PageName.VISITS: "stethoscope",
    PageName.REPORT: "file-text",
    PageName.LEARN: "book-open",
    PageName.SETTINGS: "settings",
}
THEME_ICONS = {
    ThemeChoice.SYSTEM: "monitor",
    ThemeChoice.LIGHT: "sun",
    ThemeChoice.DARK: "moon",
    ThemeChoice.NIGHT: "moon-star",
    ThemeChoice.HOURS: "clock",
}


class NavBar(QWidget):
    """Baby at the top, pages below; at the bottom theme, settings, *Kept on this computer*.

    Signals:
        page_chosen(PageName): a page was pressed.
        child_menu_requested(), theme_menu_requested(): open these menus.
    """

    spoken_as = SpokenAs.TABS

    page_chosen = Signal(object)
    child_menu_requested = Signal()
    theme_menu_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        # None until the window says how wide it is: it is laid out then, and once.
        self._compact: bool | None = None
        self._wordless = False
        self.switcher = ChildSwitcher(theme)
        self.switcher.clicked.connect(self.child_menu_requested)
        self.items = {name: self._build_item(name) for name in PageName}
        self.theme_item = NavItem(theme, "", "monitor", trailing="chevrons-up-down")
        self.theme_item.spoken_as = SpokenAs.MENU
        self.theme_item.clicked.connect(self.theme_menu_requested)
        self._all_items = (self.theme_item, *self.items.values())
        self.place_label = IconLabel(theme, "", "hard-drive")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        self._column.addWidget(self.switcher)
        self._column.addSpacing(16)
        for name, item in self.items.items():
            if name is not PageName.SETTINGS:
                self._column.addWidget(item)
        self._column.addStretch(1)
        self._column.addWidget(self.theme_item)
        self._column.addWidget(self.items[PageName.SETTINGS])
        self._column.addSpacing(22)
        self._column.addWidget(self.place_label)
        self.set_page(PageName.LOG)
        self.speak()

    def speak(self) -> None:
        """Say everything in the language that holds now."""
        self.setAccessibleName(self.tr("Pages"))
        for name, item in self.items.items():
            item.setText(self._word(name))
        self.place_label.set_text(self.tr("Kept on this computer"))
        self._fit()

    def set_page(self, name: PageName) -> None:
        """Mark the page that is shown."""
        for known, item in self.items.items():
            item.setChecked(known is name)

    def set_child(self, name: str, age: str) -> None:
        """Show whose diary it is."""
        if self.switcher.set_child(name, age):
            self._fit()

    def set_theme_choice(self, choice: ThemeChoice, word: str) -> None:
        """Show the chosen theme."""
        self.theme_item.setText(word)
        self.theme_item.setAccessibleName(self.tr("Colors: {theme}").format(theme=word))
        self.theme_item.set_icon(THEME_ICONS[choice])
        self._fit()

    def set_compact(self, *, compact: bool) -> None:
        """Take the narrow form."""
        if compact != self._compact:
            self._compact = compact
            self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and sizes."""
        self._theme = theme
        self._fit()
        self.update()

    def _build_item(self, name: PageName) -> NavItem:
        item = NavItem(self._theme, "", ICONS[name])
        item.setCheckable(True)
        item.spoken_as = SpokenAs.TAB
        item.clicked.connect(partial(self._on_item, name))
        return item

    def _word(self, name: PageName) -> str:
        return {
            PageName.LOG: self.tr("Log"),
            PageName.DIARY: self.tr("Diary"),
            PageName.PATTERNS: self.tr("Patterns"),
            PageName.VISITS: self.tr("Visits"),
            PageName.REPORT: self.tr("Report"),
            PageName.LEARN: self.tr("Learn"),
            PageName.SETTINGS: self.tr("Settings"),
        }[name]

    def _on_item(self, name: PageName) -> None:
        self.items[name].setChecked(True)
        self.page_chosen.emit(name)

    def _fit(self) -> None:
        if self._compact is None:
            return
        compact = self._compact
        self.switcher.set_compact(compact=compact)
        self.place_label.set_compact(compact=compact)
        self._wordless = compact and not self._has_room_for_words()
        for item in self._all_items:
            item.set_compact(compact=compact, wordless=self._wordless)
        side = COMPACT_SIDE if compact else MARGIN
        self._column.setContentsMargins(side, 16, side + 1, 16)
        indent = 0 if compact else MARGIN
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.place_label.setContentsMargins(0 if mirrored else indent, 0, indent * mirrored, 0)
        self.setFixedWidth(self._wanted_width())

    def _wanted_width(self) -> int:
        widest = max(item.sizeHint().width() for item in self._all_items)
        if self._compact:
            return max(COMPACT_WIDTH, widest + 2 * COMPACT_SIDE + 1)
        # Letters end between whole pixels: without some more the last of them would be left out.
        words = self.place_label.sizeHint().width() + MARGIN + 4
        needed = max(widest, words, self.switcher.age_width()) + 2 * MARGIN + 1
        usual = self._theme.grown(WIDTH, 110)
        # Longer words of a language; a long name does not widen the bar.
        return max(usual, min(round(usual * MOST), needed))

    def _has_room_for_words(self) -> bool:
        """Large text in a low window leaves room for the icons only, which then need no width."""
        items = self._all_items
        besides = self._column.minimumSize().height()
        besides -= sum(item.minimumSizeHint().height() for item in items)
        return besides + sum(item.stacked_height for item in items) <= self.height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        border = self._theme.color("border")
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.fillRect(0 if mirrored else self.width() - 1, 0, 1, self.height(), border)
        line = self.place_label.y() - 13
        painter.fillRect(MARGIN, line, self.width() - 2 * MARGIN, 1, border)
        painter.end()

    def event(self, event: QEvent) -> bool:
        # The items take over a larger text after the bar itself.
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest} and not self._fits():
            self._fit()
        return super().event(event)

    def _fits(self) -> bool:
        wordless = bool(self._compact) and not self._has_room_for_words()
        return wordless is self._wordless and self._wanted_width() == self.minimumWidth()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()
