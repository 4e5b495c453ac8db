"""Tells that the diary is from a newer version, and offers to take out what is understood."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.explanation import Explanation
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 520


class NewerDialog(Sheet):
    """Nothing is changed here.

    Signals:
        export_wanted(): write what can be read to a folder.
    """

    export_wanted = Signal()

    def __init__(
        self, theme: Theme, explanation: Explanation, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, explanation.title, parent)
        words = self.tr(
            "You can also save what this version can read, as files. The diary stays as it is."
        )
        column = self.scrolling_column()
        column.addWidget(TextLabel(theme, explanation.advice, FontRole.BODY, wrap=True))
        column.addWidget(TextLabel(theme, words, FontRole.BODY, "text2", wrap=True))
        column.addStretch(1)
        self.export_button = SecondaryButton(theme, self.tr("Save what can be read…"), "download")
        self.close_button = PrimaryButton(theme, self.tr("Close"), key=self.tr("Enter"))
        self.export_button.clicked.connect(self._on_export)
        self.close_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.export_button)
        self.buttons.addWidget(self.close_button)
        self.fit_over(parent, _WIDTH)
        self.close_button.setFocus()

    def _on_export(self) -> None:
        self.accept()
        self.export_wanted.emit()
