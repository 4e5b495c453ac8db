"""What was happening when it sounded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from baby_joints.domain.codes import Activity
from baby_joints.ui import formatting
from baby_joints.ui.log.activity_choices import on_page, under_more
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.step_header import StepHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from baby_joints.domain.age import Age
    from baby_joints.ui.log.entry_form import EntryForm
    from baby_joints.ui.theme import Theme

MORE: Final = "more"
_COLUMNS: Final = 4


class ActivitySection(QWidget):
    """The usual activities as buttons in a fixed order, the others in the menu of *More*.

    *More* shows what was picked from its menu, as if it were a button of its own.
    """

    def __init__(self, theme: Theme, form: EntryForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._form = form
        self._shown: Sequence[Activity] = on_page(None)
        self.header = StepHeader(theme, 3, self.tr("What was happening?"))
        self.row = ChoiceRow[Activity | str](
            theme,
            self.tr("What was happening?"),
            self._choices(),
            style=ChipStyle.ACTIVITY,
            columns=_COLUMNS,
        )
        self._menu: QMenu | None = None
        self._age: Age | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 5)
        layout.setSpacing(9)
        layout.addWidget(self.header)
        layout.addWidget(self.row)
        self.row.changed.connect(self._on_changed)
        form.changed.connect(self._show_draft)

    @property
    def menu(self) -> QMenu:
        """What opens at *More*; made at the first call and filled each time it opens."""
        if self._menu is None:
            self._menu = QMenu(self)
            self._menu.triggered.connect(self._on_picked_from_menu)
        return self._menu

    def set_age(self, age: Age | None) -> None:
        """Show the activities that fit the baby's (corrected) age."""
        shown = on_page(age)
        if shown != self._shown:
            self._shown = shown
            self.row.set_choices(self._choices())
            self._age = age
            self._show_draft()

    def set_low(self, *, low: bool) -> None:
        """Lower buttons, for a small window."""
        self.row.set_style(ChipStyle.ACTIVITY_LOW if low else ChipStyle.ACTIVITY)

    def set_theme(self, theme: Theme) -> None:
        """Take over the color of the icons in the menu."""
        self._theme = theme

    def _choices(self) -> list[Choice[Activity | str]]:
        known: list[Choice[Activity | str]] = [
            Choice(code, formatting.word(code), formatting.icon_of(code)) for code in self._shown
        ]
        return [*known, Choice(MORE, self.tr("More"), "ellipsis")]

    def _fill_menu(self) -> None:
        from PySide6.QtGui import QIcon

        hidden = self._hidden_activity()
        self.menu.clear()
        for activity in under_more(self._age):
            picture = self._theme.icon(
                formatting.icon_of(activity), "text2", 20, self.devicePixelRatioF()
            )
            action = self.menu.addAction(QIcon(picture), formatting.word(activity))
            action.setCheckable(True)
            action.setData(activity.value)
            action.setChecked(activity is hidden)

    def _on_changed(self) -> None:
        picked = self.row.value()
        unpicked_more = picked is None and self._hidden_activity() is not None
        if picked == MORE or unpicked_more:
            self._show_draft()
            self._open_menu()
        else:
            self._form.change(activity=picked)

    def _hidden_activity(self) -> Activity | None:
        activity = self._form.draft.activity
        return None if activity in self._shown else activity

    def _open_menu(self) -> None:
        chip = self.row.chip(MORE)
        self._fill_menu()
        self.menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def _on_picked_from_menu(self, action: QAction) -> None:
        activity = Activity(action.data())
        same = activity is self._form.draft.activity
        self._form.change(activity=None if same else activity)

    def _show_draft(self) -> None:
        hidden = self._hidden_activity()
        more = self.row.chip(MORE)
        words = self.tr("More") if hidden is None else formatting.word(hidden)
        has_other_words = words != more.text()
        more.setText(words)
        more.icon_name = "ellipsis" if hidden is None else formatting.icon_of(hidden)
        more.setToolTip("" if hidden is None else self.tr("Pick another one"))
        self.row.set_value(self._form.draft.activity if hidden is None else MORE)
        if has_other_words:
            self.row.set_columns(_COLUMNS)
