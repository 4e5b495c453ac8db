"""Several like things in the form of a visit, and the button for one more."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_M
from baby_joints.ui.visits.form_row import FormRow
from baby_joints.ui.widgets.secondary_button import SecondaryButton

V = TypeVar("V")


class RowList(QWidget, Generic[V]):
    """Rows below each other; `make` makes one for a value, or an empty one for None.

    Signals:
        changed(): a row was added, changed or taken out by a person.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        add_text: str,
        make: Callable[[V | None], FormRow[V]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self.rows: list[FormRow[V]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)
        self.add_button = SecondaryButton(theme, add_text, "plus")
        self.add_button.clicked.connect(self._on_add)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def values(self) -> tuple[V, ...]:
        """What the rows say, the empty ones left out."""
        return tuple(value for row in self.rows if (value := row.value()) is not None)

    def set_values(self, values: Iterable[V | None]) -> None:
        """Show these instead; None stands for an empty row. Silent."""
        for row in tuple(self.rows):
            self._take_out(row)
        for value in values:
            self._add(value)

    def problem(self) -> str:
        """What the first incomplete row misses."""
        return next((problem for row in self.rows if (problem := row.problem())), "")

    def _on_add(self) -> None:
        self._add(None).focus_first()
        self.changed.emit()

    def _add(self, value: V | None) -> FormRow[V]:
        row = self._make(value)
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        row.changed.connect(self.changed)
        row.remove_requested.connect(partial(self._on_remove, row))
        return row

    def _on_remove(self, row: FormRow[V]) -> None:
        self._take_out(row)
        self.add_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _take_out(self, row: FormRow[V]) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
