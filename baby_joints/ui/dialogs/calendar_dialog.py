"""Asks what is to go to another calendar."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from baby_joints.domain.calendar_entry import CalendarEntry
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.checkbox import Checkbox
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

WIDTH: Final = 480


class CalendarDialog(Sheet):
    """Groups of lines to pick from; the name of the baby is left out unless it is wanted."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        groups: Sequence[tuple[str, Sequence[CalendarEntry]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("To my calendar")
        self.setWindowTitle(title)
        self.heading.set_text(title)
        self._name = name
        self._column = self.scrolling_column()
        self._groups = [tuple(lines) for _, lines in groups]
        words = self.tr("This writes a file. Open it with the calendar that you use.")
        self._column.addWidget(TextLabel(theme, words, FontRole.DETAIL, "text2", wrap=True))
        self.boxes = [self._build_box(title, lines) for title, lines in groups]
        self.name_box = Checkbox(theme, self.tr("Write the name of the baby in it"))
        self._column.addWidget(self.name_box)
        hint = self.tr("Others may see your calendar. Questions and notes stay in the diary.")
        self._column.addWidget(TextLabel(theme, hint, FontRole.CAPTION, "text2", wrap=True))
        self._column.addStretch(1)
        back = SecondaryButton(theme, self.tr("Go back"))
        back.clicked.connect(self.reject)
        self.save_button = PrimaryButton(theme, self.tr("Choose a file"))
        self.save_button.clicked.connect(self.on_enter)
        self.buttons.addWidget(back)
        self.buttons.addWidget(self.save_button)
        self.fit_over(parent, WIDTH)
        self._on_picked()

    def lines(self) -> tuple[CalendarEntry, ...]:
        """What was picked."""
        picked = zip(self.boxes, self._groups, strict=True)
        lines = [line for box, group in picked if box.isChecked() for line in group]
        if self.name_box.isChecked():
            text = self.tr("{title}: {name}")
            lines = [
                replace(line, title=text.format(title=line.title, name=self._name))
                for line in lines
            ]
        return tuple(lines)

    def on_enter(self) -> None:
        """Go on when something was picked."""
        if self.save_button.isEnabled():
            self.accept()

    def _build_box(self, title: str, lines: Sequence[CalendarEntry]) -> Checkbox:
        text = self.tr("{title}: {n}").format(title=title, n=len(lines))
        box = Checkbox(self.theme, text)
        box.setChecked(bool(lines))
        box.setEnabled(bool(lines))
        box.toggled.connect(self._on_picked)
        self._column.addWidget(box)
        return box

    def _on_picked(self) -> None:
        can_save = any(box.isChecked() for box in self.boxes)
        self.save_button.setEnabled(can_save)
        tip = self.tr("Nothing is to come yet. Add a visit first.")
        self.save_button.setToolTip("" if can_save else tip)
