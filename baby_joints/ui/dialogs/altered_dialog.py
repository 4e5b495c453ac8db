"""Tells which entries do not read as they were saved, and asks what is to be done."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.altered_words import AlteredLines
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 620


class AlteredDialog(Sheet):
    """A list of entries with what they say now and said before; closed, nothing is done.

    Args:
        theme: how it looks.
        title: how many there are.
        reason: how it may have come about.
        entries: what each says.
        can_take_back: the backup knows at least one of them.
        parent: the window.

    Signals:
        take_back_chosen(): let those that the backup knows read as it says.
        keep_chosen(): let what all say now count as what was saved.
    """

    take_back_chosen = Signal()
    keep_chosen = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        reason: str,
        entries: Iterable[AlteredLines],
        *,
        can_take_back: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = self.scrolling_column()
        column.addWidget(TextLabel(theme, reason, FontRole.BODY, wrap=True))
        self.labels: list[TextLabel] = []
        for entry in entries:
            column.addWidget(TextLabel(theme, entry.title, FontRole.BODY_STRONG, wrap=True))
            if entry.lines:
                label = TextLabel(theme, "", FontRole.BODY, wrap=True)
                label.set_lines(entry.lines)
                self.labels.append(label)
                column.addWidget(label)
        if can_take_back:
            hint = self.tr("What it says now is kept in its history.")
            column.addWidget(TextLabel(theme, hint, FontRole.DETAIL, "text2", wrap=True))
        column.addStretch(1)
        self._build_buttons(can_take_back=can_take_back)
        self.fit_over(parent, _WIDTH)
        # It may come while somebody types: a blank of a note must not press a button.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def _build_buttons(self, *, can_take_back: bool) -> None:
        self.later_button = SecondaryButton(self.theme, self.tr("Not now"))
        self.keep_button = SecondaryButton(self.theme, self.tr("Keep as it is now"))
        self.take_back_button = PrimaryButton(self.theme, self.tr("Take it from the backup"))
        self.later_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self._on_keep)
        self.take_back_button.clicked.connect(self._on_take_back)
        for button in (self.later_button, self.keep_button, self.take_back_button):
            self.buttons.addWidget(button)
        self.take_back_button.setVisible(can_take_back)

    def on_enter(self) -> None:
        """Nothing: it takes a look and a press."""

    def _on_keep(self) -> None:
        self.accept()
        self.keep_chosen.emit()

    def _on_take_back(self) -> None:
        self.accept()
        self.take_back_chosen.emit()
