"""What is seen while the diary is not open: why, where it lies, and what can be done."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from baby_joints.ui.announcement import announce
from baby_joints.ui.copy_files import has_backups
from baby_joints.ui.explanation import Explanation
from baby_joints.ui.path_text import place_words
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_M, SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.enter_key import ENTER_KEYS
from baby_joints.ui.widgets.middle import put_in_the_middle
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

WIDEST: Final = 520


class NotOpenPage(QWidget):
    """Nothing on it looks like a diary, not even like an empty one.

    Signals:
        again_wanted(): try to open the diary.
        help_wanted(): do what can be done about it.
        another_wanted(): open another diary.
        details_wanted(): tell all about the error.
    """

    again_wanted = Signal()
    help_wanted = Signal()
    another_wanted = Signal()
    details_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self.tr("The diary is not open")
        self._told = ""
        self.why_label = TextLabel(theme, "", FontRole.BODY_STRONG, wrap=True)
        self.advice_label = TextLabel(theme, "", FontRole.BODY, wrap=True)
        self.place_label = TextLabel(theme, "", FontRole.BODY, "text2", wrap=True)
        self.again_button = PrimaryButton(theme, self.tr("Try again"), key=self.tr("Enter"))
        self.help_button = SecondaryButton(theme, "")
        self.another_button = SecondaryButton(theme, self.tr("Open another diary…"), "folder-open")
        self.details_button = TextButton(theme, self.tr("Show details"), "info")
        self.again_button.clicked.connect(self.again_wanted)
        self.help_button.clicked.connect(self.help_wanted)
        self.another_button.clicked.connect(self.another_wanted)
        self.details_button.clicked.connect(self.details_wanted)
        self._card = self._build_card(theme)
        put_in_the_middle(self, self._card)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take over sizes."""
        self._card.setMaximumWidth(theme.px(WIDEST))

    def tell(self, told: Explanation, path: Path, help_words: str) -> None:
        """Say why it is not open; `help_words` name what else can be done, if anything can."""
        self.why_label.set_text(told.title)
        self.advice_label.set_text(told.advice)
        place = self.tr("It lies here: {file}").format(file=place_words(path))
        self.place_label.set_text(place)
        self.help_button.setText(help_words)
        self.help_button.setVisible(bool(help_words))
        self.again_button.setText(self.tr("Try again"))
        words = f"{self._title}. {told.title} {told.advice}"
        # Not when the window only tried by itself, and all is as it was.
        if words != self._told:
            self._told = words
            announce(self, words)

    def show_trying(self) -> None:
        """It is being opened; the button keeps the keyboard."""
        self.again_button.setText(self.tr("Opening …"))

    def _build_card(self, theme: Theme) -> Card:
        card = Card(theme, padding=SPACE_2XL + SPACE_S)
        body = card.body
        body.setSpacing(SPACE_S)
        body.addWidget(TextLabel(theme, self._title, FontRole.PAGE_TITLE, wrap=True))
        body.addSpacing(SPACE_S)
        body.addWidget(self.why_label)
        body.addWidget(self.advice_label)
        body.addWidget(self.place_label)
        body.addSpacing(SPACE_M)
        self.again_button.set_tall()
        body.addWidget(self.again_button)
        body.addWidget(self.help_button)
        body.addWidget(self.another_button)
        body.addWidget(self.details_button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.again_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            # The key that is written on one button does not take the place of the chosen one.
            chosen = self.focusWidget()
            (chosen if isinstance(chosen, QAbstractButton) else self.again_button).click()
            return
        super().keyPressEvent(event)


def help_words(error: Exception, path: Path) -> str:
    """What else can be done about such a diary; empty: nothing."""
    # By the name of the class: storage lies below the diary, where the window may not reach.
    kind = type(error).__name__
    if kind == "NewerDatabaseError":
        return QCoreApplication.translate("NotOpenPage", "Save what can be read…")
    # What never was a diary can be mended from a backup only.
    if kind == "DamagedDatabaseError" or (kind == "NotADiaryError" and has_backups(path)):
        return QCoreApplication.translate("NotOpenPage", "Mend the diary…")
    return ""
