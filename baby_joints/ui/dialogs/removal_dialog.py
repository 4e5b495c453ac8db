"""Asks before the diary of a baby is deleted for good."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.domain.child import Child
from baby_joints.safekeeping.child_removal import ChildTraces
from baby_joints.ui.formatting import count_entries, long_day
from baby_joints.ui.numbered import numbered
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.checkbox import Checkbox
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.text_line import TextLine

_WIDTH: Final = 560


class RemovalDialog(Sheet):
    """Says what goes and what stays; accepted only after the name of the baby was typed.

    Args:
        theme: how it looks.
        child: the baby.
        traces: what there is of it.
        parent: the window.

    Signals:
        save_requested(): write it to a file first.
    """

    save_requested = Signal()

    def __init__(
        self, theme: Theme, child: Child, traces: ChildTraces, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self._born = long_day(child.born_on)
        name = child.name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name = name
        self._column = self.scrolling_column()
        title = self.tr("Delete the diary of {name}?").format(name=name)
        self.heading.set_text(title)
        self.setWindowTitle(title)
        self._build_words(traces)
        self.backups_box = Checkbox(theme, self._backups_words(traces))
        self._column.addWidget(self.backups_box)
        self.backups_box.setVisible(bool(traces.backups))
        ask = self.tr("To go on, type the name: {name}").format(name=name)
        self._column.addWidget(TextLabel(theme, ask, FontRole.BODY_STRONG, wrap=True))
        self.name_line = TextLine(theme, ask)
        self.name_line.textChanged.connect(self._on_typed)
        self._column.addWidget(self.name_line)
        self._column.addStretch(1)
        self._build_buttons()
        self.fit_over(parent, _WIDTH)
        self.name_line.setFocus()
        self._on_typed()

    def takes_backups(self) -> bool:
        """The backups that hold the baby are to go too."""
        return self.backups_box.isVisibleTo(self) and self.backups_box.isChecked()

    def on_enter(self) -> None:
        """Nothing: it cannot be taken back, and takes a look and a press."""

    def _build_words(self, traces: ChildTraces) -> None:
        entries = count_entries(traces.entries)
        gone = self.tr("{entries}, with notes, photos and clips, will be gone from this diary.")
        words = [
            # Two babies may have one name.
            self.tr("{name} was born on {day}.").format(name=self._name, day=self._born),
            gone.format(entries=entries),
            self.tr("This cannot be taken back."),
        ]
        if traces.others:
            words.append(self.tr("The diaries of your other children stay as they are."))
        if traces.unreadable:
            words.append(
                numbered(
                    "RemovalDialog",
                    "%n backups cannot be looked into. They may hold it too.",
                    "%n backup cannot be looked into. It may hold it too.",
                    len(traces.unreadable),
                )
            )
        words.append(self.tr("Files that you saved elsewhere stay where they are."))
        for text in words:
            self._column.addWidget(TextLabel(self.theme, text, FontRole.BODY, wrap=True))
        self.save_button = TextButton(self.theme, self.tr("Save it to a file first"), "download")
        self.save_button.clicked.connect(self.save_requested)
        self._column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeading)

    def _backups_words(self, traces: ChildTraces) -> str:
        return numbered(
            "RemovalDialog",
            "Remove the %n backups that hold it too",
            "Remove the %n backup that holds it too",
            len(traces.backups),
        )

    def _build_buttons(self) -> None:
        keep = PrimaryButton(self.theme, self.tr("Keep it"))
        keep.clicked.connect(self.reject)
        self.delete_button = SecondaryButton(self.theme, self.tr("Delete for good"), "trash-2")
        self.delete_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.delete_button)
        self.buttons.addWidget(keep)

    def _on_typed(self) -> None:
        typed = " ".join(self.name_line.text().split()).casefold()
        self.delete_button.setEnabled(typed == " ".join(self._name.split()).casefold())
