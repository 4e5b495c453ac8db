"""What a table says, before anything of it is kept."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from baby_joints.domain.spreadsheet.csv_columns import CsvColumns
from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.csv_row import CsvRow
from baby_joints.domain.spreadsheet.csv_table import CsvTable
from baby_joints.domain.spreadsheet.date_order import DateOrder
from baby_joints.ui import formatting
from baby_joints.ui.isolated import isolated
from baby_joints.ui.numbered import numbered
from baby_joints.ui.spreadsheet import questions
from baby_joints.ui.spreadsheet.choice_list import ChoiceList
from baby_joints.ui.spreadsheet.row_model import RowModel
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M, TARGET
from baby_joints.ui.widgets.checkbox import Checkbox
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

WIDTH: Final = 760
HEIGHT: Final = 720
ROWS_SHOWN: Final = 6


class CsvDialog(Sheet):
    """Questions about the columns above, every row with what is understood below.

    Signals:
        columns_changed(CsvColumns): the rows are to be read anew; answer with `show_rows`.
        taken(tuple[CsvRow, ...]): the rows that were understood, when they are to be added.
    """

    columns_changed = Signal(object)
    taken = Signal(object)

    def __init__(
        self,
        theme: Theme,
        table: CsvTable,
        columns: CsvColumns,
        child_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table, self.columns, self._name = table, columns, child_name
        self._rows: Sequence[CsvRow] = ()
        # Which part of a date comes first is never guessed.
        self._order_is_open = not columns.order_is_sure
        title = self.tr("Add the rows of {file}").format(file=isolated(table.name))
        self.setWindowTitle(title)
        self.heading.set_text(title)
        self._column = self.scrolling_column()
        self._build_questions()
        self._build_rows()
        self._build_more()
        self._build_buttons()
        self.fit_over(parent, WIDTH, HEIGHT)
        self._ask()
        self.show_rows(())

    def show_rows(self, rows: Sequence[CsvRow]) -> None:
        """Show what is understood of the rows, as the columns are said to be now."""
        self._rows = rows
        self._model.set_rows(rows)
        self.list.setVisible(bool(rows) and not self._order_is_open)
        understood = sum(row.observation is not None for row in rows)
        self.count.set_text(self._count_words(understood, len(rows) - understood))
        can_add = understood > 0 and not self._order_is_open
        entries = self.tr("Add {entries}").format(entries=formatting.count_entries(understood))
        self.add_button.setText(entries if can_add else self.tr("Add"))
        self.add_button.setEnabled(can_add)
        self.add_button.updateGeometry()
        self.words.ask(questions.word_questions(rows, self.columns))
        self.words_title.setVisible(self.words.isVisibleTo(self))

    def on_enter(self) -> None:
        """Add, when there is something to add."""
        if self.add_button.isEnabled():
            self.taken.emit(tuple(row for row in self._rows if row.observation is not None))
            self.accept()

    # --- building ---

    def _build_questions(self) -> None:
        """What must be answered first; each stands there only where it has to be asked."""
        theme = self.theme
        hint = self.tr("Nothing is added before you press Add. You can take it back.")
        self._column.addWidget(TextLabel(theme, hint, FontRole.DETAIL, "text2", wrap=True))
        self.order_title = self._title(self.tr("Which part of a date comes first?"))
        orders = [
            Choice(DateOrder.DAY_FIRST, self.tr("Day")),
            Choice(DateOrder.MONTH_FIRST, self.tr("Month")),
            Choice(DateOrder.YEAR_FIRST, self.tr("Year")),
        ]
        self.order = ChoiceRow(theme, self.tr("Which part of a date comes first"), orders)
        self.order.changed.connect(self._on_order)
        self.notes_box = Checkbox(theme, self.tr("Look for joint and sound in the notes"))
        self.notes_box.toggled.connect(lambda on: self._take(replace(self.columns, reads_notes=on)))
        self.given = ChoiceList(theme)
        self.given.changed.connect(
            lambda field, code: self._take(self.columns.with_given(field, code))
        )
        for widget in (self.order, self.given, self.notes_box):
            self._column.addWidget(widget)
        self.words_title = self._title(self.tr("Words that are not known"))
        self.words = ChoiceList(theme)
        self.words.changed.connect(
            lambda told, code: self._take(self.columns.with_word(told, code))
        )
        self._column.addWidget(self.words)

    def _build_rows(self) -> None:
        self.count = self._title("")
        self._model = RowModel(self.theme, self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("The rows, as they are understood"))
        self.list.setFont(self.theme.font(FontRole.DETAIL))
        self.list.setFixedHeight(self.theme.grown(TARGET) * ROWS_SHOWN)
        self._column.addWidget(self.list)

    def _build_more(self) -> None:
        """What was guessed and can be changed."""
        theme = self.theme
        self._title(self.tr("When were the rows written down?"))
        times = [
            Choice(True, self.tr("When it happened")),
            Choice(False, self.tr("Later, or not sure")),
        ]
        self.written = ChoiceRow(
            theme, self.tr("When the rows were written"), times, optional=False
        )
        self.written.changed.connect(
            lambda: self._take(replace(self.columns, written_at_once=bool(self.written.value())))
        )
        self._column.addWidget(self.written)
        why = self.tr("What was written long after it happened is kept, but patterns leave it out.")
        self._column.addWidget(TextLabel(theme, why, FontRole.CAPTION, "text2", wrap=True))
        self._title(self.tr("What the columns say"))
        self.column_list = ChoiceList(theme)
        self.column_list.changed.connect(
            lambda place, name: self._take(
                self.columns.with_column(place, None if name is None else CsvField(name))
            )
        )
        self._column.addWidget(self.column_list)
        self._column.addStretch(1)

    def _build_buttons(self) -> None:
        back = SecondaryButton(self.theme, self.tr("Go back"))
        back.clicked.connect(self.reject)
        self.add_button = PrimaryButton(self.theme, self.tr("Add"), key=self.tr("Enter"))
        self.add_button.clicked.connect(self.on_enter)
        self.buttons.addWidget(back)
        self.buttons.addWidget(self.add_button)

    def _title(self, text: str) -> TextLabel:
        label = TextLabel(self.theme, text, FontRole.STEP, wrap=True)
        self._column.addSpacing(SPACE_L - SPACE_M)
        self._column.addWidget(label)
        return label

    # --- asking ---

    def _ask(self) -> None:
        """Show what is said of the columns now, and ask for what follows from it."""
        columns, places = self.columns, self.columns.places
        self.column_list.ask(questions.column_questions(self._table, columns))
        child = questions.child_questions(self._table, columns, self._name)
        self.given.ask([*child, *questions.given_questions(columns)])
        for widget in (self.order, self.order_title):
            widget.setVisible(not columns.order_is_sure)
        self.order.set_value(None if self._order_is_open else columns.order)
        self.written.setEnabled(CsvField.RECORDED_AT not in places)
        self.written.set_value(columns.written_at_once)
        self.notes_box.setVisible(CsvField.NOTE in places and CsvField.SOUND not in places)
        self.notes_box.blockSignals(True)
        self.notes_box.setChecked(columns.reads_notes)
        self.notes_box.blockSignals(False)

    def _count_words(self, understood: int, left_out: int) -> str:
        if self._order_is_open:
            return self.tr("First say how the dates are written.")
        if not understood and not left_out:
            return self.tr("Reading the rows")
        text = numbered("CsvDialog", "%n rows are understood.", "%n row is understood.", understood)
        if left_out:
            more = numbered("CsvDialog", "%n are left out.", "%n is left out.", left_out)
            text = self.tr("{understood} {left_out}").format(understood=text, left_out=more)
        return text

    # --- answers ---

    def _take(self, columns: CsvColumns) -> None:
        self.columns = columns
        # What was read so far follows from the answers before this one: none of it can be added.
        # The list stays as it is, so that nothing blinks while the rows are read.
        self._rows = ()
        self.count.set_text(self._count_words(0, 0))
        self.add_button.setEnabled(False)
        self._ask()
        self.columns_changed.emit(columns)

    def _on_order(self) -> None:
        order = self.order.value()
        self._order_is_open = order is None
        self._take(replace(self.columns, order=order or self.columns.order))
