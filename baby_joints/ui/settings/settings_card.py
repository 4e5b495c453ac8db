"""A card of the Settings page."""

from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M, SPACE_S, SPACE_XL
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.text_label import TextLabel


class SettingsCard(Card):
    """A title, and settings one below the other; heirs give the title."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_XL, parent=parent)
        self.body.setSpacing(SPACE_S)
        self._title = TextLabel(theme, "", FontRole.CARD_TITLE, wrap=True)
        self.body.addWidget(self._title)

    def set_title(self, title: str) -> None:
        """Name the card, for readers and listeners."""
        self._title.set_text(title)
        self.setAccessibleName(title)

    def add_name(self, text: str) -> TextLabel:
        """Name the setting that follows."""
        self.body.addSpacing(SPACE_M - SPACE_S)
        label = TextLabel(self._theme, text, FontRole.BODY_STRONG, wrap=True, parent=self)
        self.body.addWidget(label)
        return label

    def add_words(self, text: str = "") -> TextLabel:
        """Say what a setting does."""
        label = TextLabel(self._theme, text, FontRole.DETAIL, "text2", wrap=True, parent=self)
        self.body.addWidget(label)
        return label
