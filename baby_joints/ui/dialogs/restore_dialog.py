"""Asks which backup to go back to, and says what that would change."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 560
_HEIGHT: Final = 560
_LEAST_LIST: Final = 140
_PATH: Final = Qt.ItemDataRole.UserRole


class RestoreDialog(Sheet):
    """A list of backups, and below it what would change; accepted: go back to the marked one.

    Args:
        theme: how it looks.
        backups: a line and the file of each, the newest first; those without a file cannot be
            gone back to.
        parent: the window.

    Signals:
        marked(Path): this one is marked; whoever asked answers with `show_changes`.
    """

    marked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        backups: Sequence[tuple[str, Path | None]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("Go back to a backup")
        self.heading.set_text(title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = self._build_list(backups)
        self.changes_label = TextLabel(theme, "", FontRole.BODY, wrap=True)
        self.changes_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        hint = self.tr("What your diary holds now is kept as a backup first. You can come back.")
        column = self.scrolling_column()
        column.addWidget(self.list, 1)
        column.addWidget(self.changes_label)
        column.addWidget(TextLabel(theme, hint, FontRole.DETAIL, "text2", wrap=True))
        back = SecondaryButton(theme, self.tr("Leave all as it is"))
        back.clicked.connect(self.reject)
        self.restore_button = PrimaryButton(theme, self.tr("Go back to this one"))
        self.restore_button.clicked.connect(self.accept)
        self.buttons.addWidget(back)
        self.buttons.addWidget(self.restore_button)
        self.fit_over(parent, _WIDTH, _HEIGHT)
        self.list.currentItemChanged.connect(self._on_marked)
        self.list.setFocus()
        self.show_waiting()

    def chosen(self) -> Path | None:
        """The marked file; None when it cannot be gone back to."""
        row = self.list.currentRow()
        path = self.list.item(row).data(_PATH) if row >= 0 else None
        return path if isinstance(path, Path) else None

    def mark_first(self) -> None:
        """Mark the newest; call it when `marked` is heard."""
        self.list.setCurrentRow(0)

    def show_waiting(self) -> None:
        """The changes are being looked for."""
        self.restore_button.setEnabled(False)
        self.changes_label.set_text(self.tr("Looking for what would change…"))

    def show_changes(self, path: Path, lines: Sequence[str], *, can_restore: bool) -> None:
        """Say what going back to `path` would change; an answer that comes late is left out."""
        if path != self.chosen():
            return
        self.changes_label.set_lines(lines)
        self.restore_button.setEnabled(can_restore)

    def on_enter(self) -> None:
        """Nothing: it takes a look and a press to change a whole diary."""

    def _build_list(self, backups: Sequence[tuple[str, Path | None]]) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.tr("Backups, the newest first"))
        made.setFont(self.theme.font(FontRole.BODY))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setWordWrap(True)
        # Lines break anew when a bar takes some of the width.
        made.setResizeMode(QListView.ResizeMode.Adjust)
        # Some lines at least, when the room below is taken by large text.
        made.setMinimumHeight(self.theme.px(_LEAST_LIST))
        for line, path in backups:
            item = QListWidgetItem(line, made)
            item.setData(_PATH, path)
            if path is None:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        return made

    def _on_marked(self) -> None:
        self.show_waiting()
        path = self.chosen()
        if path is not None:
            self.marked.emit(path)
