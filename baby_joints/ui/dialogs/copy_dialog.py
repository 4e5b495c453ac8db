"""Asks what to do with a copy of a diary from another computer."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 560


class CopyDialog(Sheet):
    """Two ways: add what is new, or let the diary be what the copy is.

    Args:
        theme: how it looks.
        lines: what would change if the diary became what the copy is.
        parent: the window.

    Signals:
        add_chosen(): add what the copy has beside what is here.
        replace_chosen(): let the diary hold what the copy holds.
    """

    add_chosen = Signal()
    replace_chosen = Signal()

    def __init__(self, theme: Theme, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("A copy of a diary")
        self.heading.set_text(title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add = self.tr(
            "Add it: what only the copy has comes into your diary. Where both have an entry, the "
            "newer one counts. Nothing is lost."
        )
        replace = self.tr("Replace: your diary will hold only what the copy holds. Then:")
        hint = self.tr("What your diary holds now is kept as a backup first. You can come back.")
        column = self.scrolling_column()
        column.addWidget(TextLabel(theme, add, FontRole.BODY, wrap=True))
        column.addWidget(TextLabel(theme, replace, FontRole.BODY, wrap=True))
        self.changes_label = TextLabel(theme, "", FontRole.BODY, wrap=True)
        self.changes_label.set_lines(lines)
        column.addWidget(self.changes_label)
        column.addWidget(TextLabel(theme, hint, FontRole.DETAIL, "text2", wrap=True))
        column.addStretch(1)
        back = SecondaryButton(theme, self.tr("Go back"))
        self.replace_button = SecondaryButton(theme, self.tr("Replace"))
        self.add_button = PrimaryButton(theme, self.tr("Add it"), key=self.tr("Enter"))
        back.clicked.connect(self.reject)
        self.replace_button.clicked.connect(self._on_replace)
        self.add_button.clicked.connect(self.on_enter)
        for button in (back, self.replace_button, self.add_button):
            self.buttons.addWidget(button)
        self.fit_over(parent, _WIDTH)
        self.add_button.setFocus()

    def on_enter(self) -> None:
        """Add: it loses nothing."""
        self.accept()
        self.add_chosen.emit()

    def _on_replace(self) -> None:
        self.accept()
        self.replace_chosen.emit()
