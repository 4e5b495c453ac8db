"""The list of all keys."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from baby_joints.ui.actions import ACTIONS, PAGE_KEYS
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

WIDTH = 440


class ShortcutsDialog(Sheet):
    """One line for each key, as the computer writes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, QCoreApplication.translate("Actions", "Keys"), parent)
        self.setMinimumWidth(theme.px(WIDTH))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (text, keys) in enumerate(self.lines()):
            grid.addWidget(TextLabel(theme, text), row, 0)
            key_label = TextLabel(theme, keys, FontRole.BODY_STRONG, "accent_ink")
            grid.addWidget(key_label, row, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)
        close_button = PrimaryButton(theme, self.tr("Close"))
        close_button.clicked.connect(self.accept)
        self.buttons.addWidget(close_button)
        close_button.setFocus()

    @staticmethod
    def lines() -> list[tuple[str, str]]:
        """Words and keys of each line."""
        translate = QCoreApplication.translate
        native = QKeySequence.SequenceFormat.NativeText
        everywhere = [
            (translate("Actions", action.text), QKeySequence(action.keys[0]).toString(native))
            for action in ACTIONS
        ]
        return [(translate("Actions", text), keys) for text, keys in PAGE_KEYS] + everywhere
