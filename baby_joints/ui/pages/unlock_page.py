"""What is seen while the diary is locked: one field, and nothing of what the diary holds."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.ui.announcement import announce
from baby_joints.ui.numbered import numbered
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_M, SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.enter_key import ENTER_KEYS, press_command
from baby_joints.ui.widgets.icon_sign import IconSign
from baby_joints.ui.widgets.middle import put_in_the_middle
from baby_joints.ui.widgets.password_field import PasswordField
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.text_label import TextLabel

WIDEST: Final = 460
_SECOND_MS: Final = 1000
# Seconds to wait after so many wrong passwords, and after each further one.
PAUSES: Final = (0, 0, 2, 4, 8, 16, 30)


class UnlockPage(QWidget):
    """Asks for the password; each wrong one makes the next try wait longer.

    Signals:
        given(Secret): try this password.
    """

    given = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wrong = self._left = 0
        self._is_opening = False
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self.count_down)
        self.field = PasswordField(theme, self.tr("Password"))
        self.problem = TextLabel(theme, "", FontRole.BODY, "error", wrap=True)
        self.wait_label = TextLabel(theme, "", FontRole.DETAIL, "text2", wrap=True)
        self.open_button = PrimaryButton(theme, self.tr("Open the diary"), key=self.tr("Enter"))
        self._card = self._build_card()
        put_in_the_middle(self, self._card)
        self.field.changed.connect(self._show_state)
        self.open_button.clicked.connect(self._on_open)
        self.set_theme(theme)
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Take over sizes."""
        self._theme = theme
        self._card.setMaximumWidth(theme.px(WIDEST))

    def focus_first(self) -> None:
        """Put the keyboard into the field."""
        self.field.edit.setFocus()

    def show_wrong(self) -> None:
        """It was not the password; the field is empty again."""
        self.field.clear()
        words = self.tr("That is not the password. Nothing is lost.")
        self.problem.set_text(words)
        announce(self, words)
        self._wrong += 1
        self._left = PAUSES[min(self._wrong, len(PAUSES)) - 1]
        if self._left:
            self._timer.start()
        self.try_again()
        self.focus_first()

    def try_again(self) -> None:
        """The diary was not opened: let it be tried once more."""
        self._is_opening = False
        self._show_state()

    def count_down(self) -> None:
        """One second of waiting has passed."""
        self._left = max(0, self._left - 1)
        if not self._left:
            self._timer.stop()
        self._show_state()

    # --- building ---

    def _build_card(self) -> Card:
        theme = self._theme
        card = Card(theme, padding=SPACE_2XL + SPACE_S)
        body = card.body
        body.setSpacing(SPACE_S)
        body.addWidget(
            TextLabel(theme, self.tr("The diary is locked"), FontRole.PAGE_TITLE, wrap=True)
        )
        words = self.tr("Type its password to go on.")
        body.addWidget(TextLabel(theme, words, FontRole.BODY, "text2", wrap=True))
        body.addSpacing(SPACE_M)
        body.addWidget(self.field)
        body.addWidget(self.problem)
        body.addWidget(self.wait_label)
        body.addSpacing(SPACE_S)
        self.open_button.set_tall()
        body.addWidget(self.open_button)
        body.addSpacing(SPACE_S)
        hint = self.tr("Without the password nobody can open it.")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(IconSign(theme, "lock"))
        row.addWidget(TextLabel(theme, hint, FontRole.CAPTION, "text2", wrap=True), 1)
        body.addLayout(row)
        return card

    # --- slots ---

    def _show_state(self) -> None:
        """A wrong password stays told of until something else is typed."""
        if self.field.length():
            self.problem.set_text("")
        self.problem.setVisible(bool(self.problem.text()))
        waits = self._waits()
        self.wait_label.set_text(waits)
        self.wait_label.setVisible(bool(waits))
        words = self.tr("Opening…") if self._is_opening else self.tr("Open the diary")
        self.open_button.setText(words)
        self.open_button.setEnabled(self._may_open())

    def _waits(self) -> str:
        if not self._left:
            return ""
        return numbered(
            "UnlockPage",
            "Wait %n seconds, then try again.",
            "Wait %n second, then try again.",
            self._left,
        )

    def _may_open(self) -> bool:
        return not self._is_opening and not self._left and self.field.length() > 0

    def _on_open(self) -> None:
        if self._may_open():
            self._is_opening = True
            self._show_state()
            self.given.emit(self.field.secret())

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            if not press_command(self.focusWidget()):
                self._on_open()
            return
        super().keyPressEvent(event)
