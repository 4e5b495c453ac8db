"""The password of the diary, and when it is locked."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.ui.numbered import numbered
from baby_joints.ui.preferences import LOCK_MINUTES, Preferences
from baby_joints.ui.settings.settings_card import SettingsCard
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.checkbox import Checkbox
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.keyboard_place import KeyboardPlace
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_label import TextLabel


@dataclass(frozen=True, slots=True)
class PasswordState:
    """What the card shows of the open diary.

    Attributes:
        is_on: it has a password.
        is_possible: this computer can give it one.
        bare_copies: how many older copies have none.
        has_keyring: the system has a keyring for it.
    """

    is_on: bool
    is_possible: bool
    bare_copies: int = 0
    has_keyring: bool = False


class PasswordCard(SettingsCard):
    """Offers what can be done now; says what a password does not reach.

    Signals:
        set_requested(), change_requested(), remove_requested(), lock_requested(),
        copies_requested(): what the parent wants.
        minutes_chosen(int): lock after so many minutes untouched, 0 for never.
        keyring_chosen(bool): open it without asking on this computer.
    """

    set_requested = Signal()
    change_requested = Signal()
    remove_requested = Signal()
    lock_requested = Signal()
    copies_requested = Signal()
    minutes_chosen = Signal(int)
    keyring_chosen = Signal(bool)

    def __init__(
        self, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self.set_title(self.tr("Password"))
        self.words_label = self.add_words()
        self._build_buttons()
        self._build_locking()
        self.show_state(None)

    def show_state(self, state: PasswordState | None) -> None:
        """Show how it stands; None while nobody knows, and for a sample."""
        keyboard = KeyboardPlace(self)
        is_on = state is not None and state.is_on
        self.words_label.set_text(self._words(state))
        self.set_button.setVisible(state is not None and not is_on and state.is_possible)
        for part in (self.lock_button, self.change_button, self.remove_button, self.locking):
            part.setVisible(is_on)
        self.copies_button.setVisible(is_on and bool(state and state.bare_copies))
        self._buttons.setVisible(state is not None and (is_on or state.is_possible))
        self.keyring_box.setVisible(bool(state and state.has_keyring))
        self.minutes.set_value(self._preferences.lock_minutes)
        self.keyring_box.setChecked(self._preferences.keyring)
        keyboard.give_back()

    def _build_buttons(self) -> None:
        theme = self._theme
        self._buttons = QWidget(self)
        flow = FlowLayout(self._buttons, gap=SPACE_S)
        self.set_button = SecondaryButton(theme, self.tr("Set a password…"), "lock")
        self.lock_button = SecondaryButton(
            theme, self.tr("Lock now"), "lock", key=self.tr("Ctrl L")
        )
        self.change_button = SecondaryButton(theme, self.tr("Change it…"))
        self.remove_button = SecondaryButton(theme, self.tr("Take it away…"))
        self.copies_button = SecondaryButton(theme, self.tr("Older copies…"))
        for button, signal in (
            (self.set_button, self.set_requested),
            (self.lock_button, self.lock_requested),
            (self.change_button, self.change_requested),
            (self.remove_button, self.remove_requested),
            (self.copies_button, self.copies_requested),
        ):
            button.clicked.connect(signal)
            flow.addWidget(button)
        self.body.addWidget(self._buttons)

    def _build_locking(self) -> None:
        theme = self._theme
        self.locking = QWidget(self)
        column = QVBoxLayout(self.locking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        name = self.tr("Lock by itself when untouched for")
        column.addWidget(TextLabel(theme, name, FontRole.BODY_STRONG, wrap=True))
        choices = [Choice(minutes, _span(minutes)) for minutes in LOCK_MINUTES]
        self.minutes = ChoiceRow[int](theme, name, choices, optional=False, parent=self.locking)
        column.addWidget(self.minutes)
        self.keyring_box = Checkbox(
            theme, self.tr("Open it without asking on this computer"), parent=self.locking
        )
        self.keyring_box.setToolTip(self.tr("The keyring of your computer then keeps the key."))
        column.addWidget(self.keyring_box)
        self.body.addWidget(self.locking)
        self.minutes.changed.connect(self._on_minutes)
        self.keyring_box.clicked.connect(self.keyring_chosen)

    def _words(self, state: PasswordState | None) -> str:
        if state is None:
            return self.tr("A sample needs no password.")
        if state.is_on:
            words = self.tr("The diary opens with its password only. Its backups do too.")
            if not state.bare_copies:
                return words
            return numbered(
                "PasswordCard",
                "The diary opens with its password only. %n older copies have none.",
                "The diary opens with its password only. %n older copy has none.",
                state.bare_copies,
            )
        if state.is_possible:
            return self.tr("Anyone who uses this computer can read the diary.")
        return self.tr(
            "This computer lacks the part that locks a diary (sqlcipher3). All else works."
        )

    def _on_minutes(self) -> None:
        minutes = self.minutes.value()
        if minutes is not None:
            self.minutes_chosen.emit(minutes)


def _span(minutes: int) -> str:
    if not minutes:
        return QCoreApplication.translate("PasswordCard", "Never")
    return numbered("PasswordCard", "%n minutes", "%n minute", minutes)
