"""Tells that the diary is damaged, and asks how it is to be mended."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.safekeeping.rescue import Mending
from baby_joints.ui.announcement import announce
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.password_field import PasswordField
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.radio import Radio
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 620


class RescueDialog(Sheet):
    """First it looks, with the password if there is one; then it offers the ways, the best first.

    Args:
        theme: how it looks.
        needs_password: the diary has a password.
        parent: the window.

    Signals:
        password_given(Secret): look with this one.
        mend_chosen(Mending): mend the diary this way.
        copy_wanted(): the parent has a backup or a copy elsewhere.
    """

    password_given = Signal(object)
    mend_chosen = Signal(object)
    copy_wanted = Signal()

    def __init__(
        self, theme: Theme, *, needs_password: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("A part of your diary cannot be read")
        self.heading.set_text(title)
        self.setWindowTitle(title)
        self.words_label = TextLabel(theme, "", FontRole.BODY, wrap=True)
        column = self.scrolling_column()
        column.addWidget(self.words_label)
        self.field: PasswordField | None = None
        if needs_password:
            self.field = PasswordField(theme, self.tr("Password of the diary"))
            column.addWidget(self.field)
        self.radios: dict[Mending, Radio] = {}
        self._ways = QWidget()
        self._ways_column = QVBoxLayout(self._ways)
        self._ways_column.setContentsMargins(0, 0, 0, 0)
        self._ways_column.setSpacing(SPACE_S)
        column.addWidget(self._ways)
        hint = self.tr("The damaged file is kept as it is, in a folder beside your diary.")
        column.addWidget(TextLabel(theme, hint, FontRole.DETAIL, "text2", wrap=True))
        column.addStretch(1)
        self._build_buttons()
        self.fit_over(parent, _WIDTH)
        if self.field is None:
            self.show_looking()
        else:
            self._ask_password()

    def _build_buttons(self) -> None:
        self.later_button = SecondaryButton(self.theme, self.tr("Not now"))
        self.copy_button = SecondaryButton(self.theme, self.tr("I have a copy…"))
        self.mend_button = PrimaryButton(self.theme, "", key=self.tr("Enter"))
        self.later_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.mend_button.clicked.connect(self.on_enter)
        for button in (self.later_button, self.copy_button, self.mend_button):
            self.buttons.addWidget(button)

    def way(self) -> Mending | None:
        """The way that is chosen."""
        return next((way for way, radio in self.radios.items() if radio.isChecked()), None)

    def show_looking(self) -> None:
        """It is being looked for what can be read."""
        self._say(self.tr("Nothing was changed. We look for what can be read. Please wait."))
        self._let_press(on=False)

    def show_mending(self) -> None:
        """It is being mended."""
        self._say(self.tr("The diary is being mended. Please wait."))
        self._let_press(on=False)

    def show_problem(self, words: str) -> None:
        """Something did not work; it may be tried again."""
        self._say(words)
        self._let_press(on=True)
        self.mend_button.setEnabled(bool(self.radios) or self.field is not None)

    def show_ways(self, lines: Sequence[str], ways: Mapping[Mending, tuple[str, str]]) -> None:
        """Say what was found, and offer the ways: a name and what it does each, the best first."""
        if self.field is not None:
            self.field.hide()
        for radio in self.radios.values():
            radio.deleteLater()
        self.radios = {}
        for way, (name, detail) in ways.items():
            radio = Radio(self.theme, name, detail, self._ways)
            self.radios[way] = radio
            self._ways_column.addWidget(radio)
            radio.show()
        self.mend_button.setText(self.tr("Mend my diary"))
        self.mend_button.setVisible(bool(ways))
        self._say(*lines)
        self._let_press(on=True)
        if ways:
            first = next(iter(self.radios.values()))
            first.setChecked(True)
            first.setFocus()
        else:
            self.copy_button.setFocus()

    def on_enter(self) -> None:
        """Go on with what is asked."""
        if not self.mend_button.isEnabled():
            return
        way = self.way()
        if way is not None:
            self.mend_chosen.emit(way)
        elif self.field is not None and self.field.isVisible():
            self.password_given.emit(self.field.secret())

    def _ask_password(self) -> None:
        self._say(self.tr("Nothing was changed. Type the password. Then we look what can be read."))
        self.mend_button.setText(self.tr("Look"))
        if self.field is not None:
            self.field.setFocus()

    def _let_press(self, *, on: bool) -> None:
        for button in (self.later_button, self.copy_button, self.mend_button):
            button.setEnabled(on)

    def _say(self, *lines: str) -> None:
        self.words_label.set_lines(lines)
        self.fit_height()
        announce(self, " ".join(lines))

    def reject(self) -> None:
        # While the file is being mended nobody may close this.
        if self.later_button.isEnabled():
            super().reject()
