"""The pages as they will be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from baby_joints.ui.handover.page_sheet import PageSheet
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.icon_button import IconButton
from baby_joints.ui.widgets.keyboard_focus import KeyboardFocus
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent

    from baby_joints.ui.handover.page_picture import PagePicture

LOWEST: Final = 320
ZOOMS: Final = (1.0, 1.5, 2.0, 3.0)


class _View(QScrollArea):
    """Room for the sheet: arrows move it, Page Down turns to the next page, + and - zoom."""

    spoken_as = SpokenAs.GROUP

    def __init__(self, theme: Theme, card: PreviewCard) -> None:
        super().__init__()
        self._card = card
        self._focus = KeyboardFocus(self, theme)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(LOWEST)

    def set_theme(self, theme: Theme) -> None:
        self._focus.set_theme(theme)

    def viewportEvent(self, event: QEvent) -> bool:
        handled = super().viewportEvent(event)
        if event.type() == QEvent.Type.Resize:
            self._card.fit()
        return handled

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus.focus_in(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus.focus_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._focus.key_pressed()
        if event.key() == Qt.Key.Key_PageDown:
            self._card.turn(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self._card.turn(-1)
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self._card.zoom_by(1)
        elif event.key() == Qt.Key.Key_Minus:
            self._card.zoom_by(-1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._card.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


class PreviewCard(Card):
    """Draws the PDF from memory; without QtPdf it says in one sentence what to do instead.

    In dark colors the page is shown dark as well, and as it will be printed when that is asked for.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_L, ground="sunken", parent=parent)
        self._picture: PagePicture | None = None
        self._page = 0
        self._zoom = 0
        self._is_white = False
        self.view = _View(theme, self)
        self.sheet = PageSheet()
        self.view.setWidget(self.sheet)
        # The ground of the card shows around the paper.
        self.sheet.setAutoFillBackground(False)
        self.words = TextLabel(
            theme, self.tr("Making the page…"), FontRole.BODY, "text2", wrap=True
        )
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build_pager()
        self.paper_button = TextButton(theme, "", small=True)
        self.paper_button.clicked.connect(self._on_paper)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        under = QVBoxLayout()
        under.addWidget(self.view, 1)
        under.addWidget(self.paper_button, 0, Qt.AlignmentFlag.AlignHCenter)
        row.addLayout(under, 1)
        row.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.words, 1)
        self.body.addLayout(row, 1)
        self.view.hide()
        self.pager.hide()
        self._show_paper()

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._picture.pages if self._picture is not None else 0

    @property
    def page(self) -> int:
        """Which page is seen, from 0."""
        return self._page

    def show_pdf(self, pdf: bytes) -> None:
        """Show a PDF; the page that was seen stays if there is one of that number."""
        try:
            # Only now: the library is large, and some installations have none.
            from baby_joints.ui.handover.page_picture import PagePicture
        except ImportError:
            self.say(self.tr("The page cannot be shown here. Save it, then open it."))
            return
        picture = PagePicture(pdf)
        if not picture.pages:
            self.say(self.tr("The page cannot be shown here. Save it, then open it."))
            return
        self._picture = picture
        page = min(self._page, picture.pages - 1)
        # Before it is shown: its room is given for these words.
        self.number.set_text(self._place(page))
        self.words.hide()
        self.view.show()
        self.pager.show()
        self._show_paper()
        self.fit()
        self._turn_to(page)

    def say(self, sentence: str) -> None:
        """Show a sentence in the place of the page."""
        self.words.set_text(sentence)
        self.words.show()
        self.view.hide()
        self.pager.hide()
        self.paper_button.hide()

    def turn(self, step: int) -> None:
        """Go to another page, from its top."""
        if 0 <= self._page + step < self.pages:
            self._turn_to(self._page + step)
            self.view.verticalScrollBar().setValue(0)

    def zoom_by(self, step: int) -> None:
        """Show the page larger or smaller, by one step."""
        self._zoom = min(max(self._zoom + step, 0), len(ZOOMS) - 1)
        self.sheet.set_zoom(ZOOMS[self._zoom])
        self._enable()

    def fit(self) -> None:
        """The room of the page changed."""
        self.sheet.set_room(self.view.maximumViewportSize())

    def set_theme(self, theme: Theme) -> None:
        """Take over the colors, for the page as well."""
        super().set_theme(theme)
        self._show_paper()

    # --- inside ---

    def _on_paper(self) -> None:
        self._is_white = not self._is_white
        self._show_paper()

    def _show_paper(self) -> None:
        is_dark = self._theme.palette.is_dark
        words = self.tr("Dim the page") if self._is_white else self.tr("Show it as printed")
        self.paper_button.setText(words)
        self.paper_button.set_icon("moon" if self._is_white else "sun")
        self.paper_button.setVisible(is_dark and self.pages > 0)
        ink, paper = self._theme.color("text"), self._theme.color("surface")
        self.sheet.set_colors((ink, paper) if is_dark and not self._is_white else None)

    def _build_pager(self) -> None:
        self.pager = QWidget(self)
        column = QVBoxLayout(self.pager)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        self.up = IconButton(self._theme, "chevron-up", self.tr("Page before"))
        self.number = TextLabel(self._theme, "", FontRole.DETAIL)
        self.down = IconButton(self._theme, "chevron-down", self.tr("Next page"))
        self.larger = IconButton(self._theme, "plus", self.tr("Larger"))
        self.smaller = IconButton(self._theme, "minus", self.tr("Smaller"))
        self.up.clicked.connect(lambda: self.turn(-1))
        self.down.clicked.connect(lambda: self.turn(1))
        self.larger.clicked.connect(lambda: self.zoom_by(1))
        self.smaller.clicked.connect(lambda: self.zoom_by(-1))
        for part in (self.up, self.number, self.down):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_L)
        for part in (self.larger, self.smaller):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)

    def _turn_to(self, page: int) -> None:
        if self._picture is None:
            return
        self._page = page
        text = self._place(page)
        self.number.set_text(text)
        self._enable()
        self.sheet.show_page(self._picture, page)
        spoken = self.tr("The page as it will be printed: {text}").format(text=text)
        self.view.setAccessibleName(spoken)
        self.sheet.setAccessibleName(spoken)
        self.sheet.setAccessibleDescription(self._picture.text(page))

    def _place(self, page: int) -> str:
        return self.tr("{page} of {pages}").format(page=page + 1, pages=self.pages)

    def _enable(self) -> None:
        self.up.setEnabled(self._page > 0)
        self.down.setEnabled(self._page + 1 < self.pages)
        self.larger.setEnabled(self._zoom + 1 < len(ZOOMS))
        self.smaller.setEnabled(self._zoom > 0)
