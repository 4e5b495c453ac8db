"""A field for a password: hidden, shown on request, never copied."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from baby_joints.secret import Secret
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S, SPACE_XS, TARGET
from baby_joints.ui.widgets.icon_button import IconButton
from baby_joints.ui.widgets.text_label import TextLabel

LONGEST = 200


class PasswordField(QWidget):
    """Its name, the line to type in, a button that shows what was typed, a hint about Caps Lock.

    From the first one on the program leaves no core dump.

    Signals:
        changed(): something was typed.
    """

    changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        # Only now: most diaries have no password.
        from baby_joints.no_core_dump import forbid_core_dump

        forbid_core_dump()
        super().__init__(parent)
        self._theme = theme
        self.edit = _HiddenLine(self)
        self.edit.setAccessibleName(name)
        self.eye = IconButton(theme, "eye", self.tr("Show what you type"), self)
        self.caps_label = TextLabel(
            theme, self.tr("Caps Lock is on."), FontRole.DETAIL, "text2", wrap=True, parent=self
        )
        self.caps_label.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.edit, 1)
        row.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(TextLabel(theme, name, FontRole.BODY_STRONG, wrap=True, parent=self))
        column.addLayout(row)
        column.addWidget(self.caps_label)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.edit.caps_lock_seen.connect(self.caps_label.setVisible)
        self.eye.clicked.connect(self._on_eye)
        self.set_theme(theme)

    def secret(self) -> Secret:
        """What was typed, with blanks around it if there are any."""
        return Secret(self.edit.text())

    def length(self) -> int:
        """How many signs were typed."""
        return len(self.edit.text())

    def clear(self) -> None:
        """Forget what was typed, and hide what will be."""
        self.edit.clear()
        self.edit.show_text(shown=False)
        self._name_eye()

    def set_theme(self, theme: Theme) -> None:
        """Take over sizes."""
        self._theme = theme
        self.edit.setFont(theme.font(FontRole.BODY))
        self.edit.setFixedHeight(theme.grown(TARGET))

    def _on_eye(self) -> None:
        self.edit.show_text(shown=self.edit.echoMode() is QLineEdit.EchoMode.Password)
        self._name_eye()

    def _name_eye(self) -> None:
        shown = self.edit.echoMode() is QLineEdit.EchoMode.Normal
        name = self.tr("Hide what you type") if shown else self.tr("Show what you type")
        self.eye.set_icon("eye-off" if shown else "eye")
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(name)


class _HiddenLine(QLineEdit):
    """Nothing of it reaches the clipboard, not even while it is shown.

    Signals:
        caps_lock_seen(bool): a letter came in the other case than the Shift key asked for.
    """

    caps_lock_seen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        # Neither learned by a keyboard on the screen nor corrected by it.
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
        )
        self.selectionChanged.connect(self._on_selection)
        self.show_text(shown=False)

    def show_text(self, *, shown: bool) -> None:
        """Show letters or dots."""
        self.deselect()
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _on_selection(self) -> None:
        # What is marked in plain letters goes into the second clipboard of X11 by itself.
        if self.echoMode() is QLineEdit.EchoMode.Normal and self.hasSelectedText():
            self.deselect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(
            QKeySequence.StandardKey.Cut
        ):
            return
        letter = event.text()
        if len(letter) == 1 and letter.upper() != letter.lower():
            with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(letter.isupper() is not with_shift)
        super().keyPressEvent(event)
