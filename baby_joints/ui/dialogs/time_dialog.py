"""Asks for the day and the time when it happened."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from baby_joints.ui.announcement import announce
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.moment_picker import MomentPicker
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet


class TimeDialog(Sheet):
    """Starts at `moment`; nothing after `latest` can be picked."""

    def __init__(
        self, theme: Theme, moment: datetime, latest: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._latest = latest
        question = self.tr("When was it?")
        self.heading.set_text(question)
        self.setWindowTitle(question)
        self.picker = MomentPicker(theme, moment, latest, self)
        self.picker.changed.connect(self._on_changed)
        self.scrolling_column().addWidget(self.picker)
        back = SecondaryButton(theme, self.tr("Go back"))
        self.use_button = PrimaryButton(theme, self.tr("Use this time"), key=self.tr("Enter"))
        back.clicked.connect(self.reject)
        self.use_button.clicked.connect(self.accept)
        self.buttons.addWidget(back)
        self.buttons.addWidget(self.use_button)
        self.picker.time.line.selectAll()
        self.picker.time.line.setFocus()

    def moment(self) -> datetime:
        """The picked time, or the one it started at; never after `latest`."""
        return self.picker.moment() or self._latest

    def accept(self) -> None:
        """Take the time; say what is wrong while there is none."""
        problem = self.picker.problem()
        if problem:
            announce(self, problem)
        else:
            super().accept()

    def _on_changed(self) -> None:
        self.use_button.setEnabled(not self.picker.problem())
