"""Names and answers in rows with hairlines between them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from baby_joints.analysis.day_mark import Mark
from baby_joints.ui.entries.entry_fields import EntryField
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.hairline import Hairline
from baby_joints.ui.widgets.mark_icon import MarkIcon
from baby_joints.ui.widgets.text_label import TextLabel

NAME_WIDTH: Final = 146
ROW_HEIGHT: Final = 35
GAP: Final = 8


class _Row(QWidget):
    """One name with its answer; kept and filled anew for the next entry."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        self._name = TextLabel(theme, "", FontRole.BODY, "text2", wrap=True)
        self._mark = MarkIcon(theme, Mark.NOBODY_LOOKED, 18)
        self._value = TextLabel(theme, "", FontRole.BODY, wrap=True)
        line.addWidget(self._name)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._value, 1)
        column.addLayout(line, 1)
        column.addWidget(Hairline(theme))
        self.set_theme(theme)

    def fill(self, field: EntryField) -> None:
        """Show a field."""
        self._name.set_text(field.name)
        self._value.set_text(field.value)
        self._value.set_ink("text2" if field.is_quiet else "text")
        self._mark.setVisible(field.mark is not None)
        if field.mark is not None:
            self._mark.set_mark(field.mark)
        self._name.setAccessibleName(f"{field.name}: {field.value}")

    def set_theme(self, theme: Theme) -> None:
        """Take over the sizes."""
        self._theme = theme
        self._name.setFixedWidth(theme.px(NAME_WIDTH - GAP))
        self.setMinimumHeight(theme.grown(ROW_HEIGHT + 1))


class FieldTable(QWidget):
    """Rows made once and filled again: walking over entries stays quick."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Hairline(theme))

    def set_fields(self, fields: Sequence[EntryField]) -> None:
        """Show these fields."""
        while len(self._rows) < len(fields):
            row = _Row(self._theme)
            self._rows.append(row)
            self._column.addWidget(row)
        for row, field in zip(self._rows, fields, strict=False):
            row.fill(field)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(fields))

    def set_theme(self, theme: Theme) -> None:
        """Take over the theme for rows made from now on."""
        self._theme = theme
