"""Sets, changes or takes away the password of the diary."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.announcement import announce
from baby_joints.ui.lock.strength import Strength
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.checkbox import Checkbox
from baby_joints.ui.widgets.password_field import PasswordField
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 460


class PasswordTask(Enum):
    """What is to be done."""

    SET = auto()
    CHANGE = auto()
    REMOVE = auto()


class PasswordDialog(Sheet):
    """Before there is a password it says twice that a forgotten one cannot be replaced.

    It stays open until it is told that the work was done, or what went wrong.

    Signals:
        given(new, current): two Secrets; None stands for no password.
    """

    given = Signal(object, object)

    def __init__(self, theme: Theme, task: PasswordTask, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._task = task
        self._asks_again = self._is_working = False
        self.current_field = PasswordField(theme, self.tr("Password until now"), self)
        self.new_field = PasswordField(theme, self.tr("New password"), self)
        self.again_field = PasswordField(theme, self.tr("The same once more"), self)
        self.strength_label = TextLabel(theme, "", FontRole.DETAIL, "text2", wrap=True, parent=self)
        self.know_box = Checkbox(theme, self.tr("I know that nobody can replace it"), parent=self)
        self.note = TextLabel(theme, "", FontRole.BODY, wrap=True, parent=self)
        self.problem = TextLabel(theme, "", FontRole.BODY, "error", wrap=True, parent=self)
        self.back_button = SecondaryButton(theme, self.tr("Go back"))
        self.go_button = PrimaryButton(theme, "", key=self.tr("Enter"))
        self._build()
        self._connect()
        self._show_state()
        self.fit_over(parent, _WIDTH)
        first = self.new_field if task is PasswordTask.SET else self.current_field
        first.edit.setFocus()

    def show_problem(self, words: str) -> None:
        """It was not done; what was typed is still there."""
        self._is_working = self._asks_again = False
        self.problem.set_text(words)
        announce(self, words)
        self._show_state()
        self.fit_height()

    def on_enter(self) -> None:
        """Ask once more before there is a new password, then give it."""
        if not self.go_button.isEnabled():
            self._point_at_missing()
            return
        if self._task is not PasswordTask.REMOVE and not self._asks_again:
            self._asks_again = True
            self._show_state()
            self.go_button.setFocus()
            announce(self, self._words()[1])
            return
        self._is_working = True
        self.problem.set_text("")
        self._show_state()
        new = None if self._task is PasswordTask.REMOVE else self.new_field.secret()
        current = None if self._task is PasswordTask.SET else self.current_field.secret()
        self.given.emit(new, current)

    # --- building ---

    def _build(self) -> None:
        column = self.scrolling_column()
        for widget in (
            self.note,
            self.current_field,
            self.new_field,
            self.strength_label,
            self.again_field,
            self.know_box,
            self.problem,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.buttons.addWidget(self.back_button)
        self.buttons.addWidget(self.go_button)

    def _connect(self) -> None:
        for field in (self.current_field, self.new_field, self.again_field):
            field.changed.connect(self._on_typed)
        self.know_box.clicked.connect(self._show_state)
        # Its words stand elsewhere on the sheet, where a screen reader does not look by itself.
        self.again_field.edit.editingFinished.connect(lambda: announce(self, self._mismatch))
        self.back_button.clicked.connect(self._on_back)
        self.go_button.clicked.connect(self.on_enter)

    # --- what is seen ---

    def _show_state(self) -> None:
        sets, asks = self._task is not PasswordTask.REMOVE, not self._asks_again
        self.current_field.setVisible(asks and self._task is not PasswordTask.SET)
        for widget in (self.new_field, self.again_field, self.know_box):
            widget.setVisible(asks and sets)
        title, note, word = self._words()
        self.heading.set_text(title)
        self.setWindowTitle(title)
        self.note.set_text(note)
        hint = self._hint()
        self.strength_label.set_text(hint)
        # Its line is kept, so that nothing moves below the hand that types.
        self.strength_label.setVisible(asks and sets)
        self.problem.setVisible(asks and bool(self.problem.text()))
        self.go_button.setText(self.tr("Working…") if self._is_working else word)
        self.go_button.setEnabled(self._may_go())
        self.back_button.setEnabled(not self._is_working)

    def _words(self) -> tuple[str, str, str]:
        """Title, what is to be known, and the word of the button."""
        if self._task is PasswordTask.REMOVE:
            note = self.tr("Then anyone who uses this computer can read the diary.")
            return self.tr("Take the password away"), note, self.tr("Take it away")
        if self._asks_again:
            note = self.tr(
                "Have you kept it in a safe place, such as on paper? Forgotten means gone: nobody"
                " can open the diary then, and no copy of it that has the password."
            )
            return self.tr("Once more, to be sure"), note, self.tr("Yes, set the password")
        note = self.tr(
            "The diary then opens with its password only. If you forget it, nobody can help: not"
            " you, not a shop, not the people who made this program."
        )
        sets = self._task is PasswordTask.SET
        title = self.tr("Set a password") if sets else self.tr("Change the password")
        return title, note, self.tr("Go on")

    def _hint(self) -> str:
        """The two do not match, or how strong the new one is; nothing before it was typed."""
        strength = Strength.of(self.new_field.secret()).words() if self.new_field.length() else ""
        return self._mismatch or strength

    @property
    def _mismatch(self) -> str:
        if not self.again_field.length() or self._match():
            return ""
        return self.tr("The two are not the same yet.")

    def _match(self) -> bool:
        return self.new_field.secret().reveal() == self.again_field.secret().reveal()

    def _may_go(self) -> bool:
        if self._is_working:
            return False
        if self._task is not PasswordTask.SET and not self.current_field.length():
            return False
        if self._task is PasswordTask.REMOVE:
            return True
        is_enough = Strength.of(self.new_field.secret()) is not Strength.TOO_SHORT
        return is_enough and self._match() and self.know_box.isChecked()

    # --- slots ---

    def _on_typed(self) -> None:
        self.problem.set_text("")
        self._show_state()

    def _point_at_missing(self) -> None:
        """Put the keyboard where something is missing; say what is wrong with what was typed."""
        fields = (self.current_field, self.new_field, self.again_field)
        shown = (field for field in fields if field.isVisibleTo(self))
        empty = next((field for field in shown if not field.length()), None)
        if self._is_working:
            return
        if empty is not None:
            empty.edit.setFocus()
        elif not self._match() or Strength.of(self.new_field.secret()) is Strength.TOO_SHORT:
            announce(self, self._hint())
        else:
            self.know_box.focus_by_keyboard()

    def _on_back(self) -> None:
        if self._asks_again:
            self._asks_again = False
            self._show_state()
            self.new_field.edit.setFocus()
        else:
            self.reject()

    def reject(self) -> None:
        """Escape; not in the middle of the work."""
        if not self._is_working:
            super().reject()

    def done(self, result: int) -> None:
        """Forget what was typed."""
        for field in (self.current_field, self.new_field, self.again_field):
            field.clear()
        super().done(result)
