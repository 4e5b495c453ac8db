"""Shows a chart of a card as a table, and back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.text_button import TextButton


class TableSwitch(TextButton):
    """Says what a press brings.

    Signals:
        switched(bool): True: the table is wanted.
    """

    switched = Signal(bool)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, is_table: bool = False
    ) -> None:
        super().__init__(theme, "", "list", small=True, parent=parent)
        self._is_table = is_table
        self._say()
        self.clicked.connect(self._on_pressed)

    @property
    def is_table(self) -> bool:
        """The table is shown."""
        return self._is_table

    def _on_pressed(self) -> None:
        self._is_table = not self._is_table
        self._say()
        self.switched.emit(self._is_table)

    def _say(self) -> None:
        words = self.tr("Show the picture") if self._is_table else self.tr("Show as a table")
        self.setText(words)
        self.set_icon("chart-no-axes-column" if self._is_table else "list")
        self.updateGeometry()
        self.update()
