"""What is written about the baby."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TypeVar
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Answer, RiskFactor, Sex
from baby_joints.domain.errors import DomainError
from baby_joints.ui import formatting
from baby_joints.ui.dialogs.child_written import ChildWritten
from baby_joints.ui.error_words import explain
from baby_joints.ui.isolated import isolated
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M, SPACE_S, TARGET
from baby_joints.ui.widgets.checkbox import Checkbox
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.day_field import DayField
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.segmented_control import SegmentedControl
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

Code = TypeVar("Code", bound=StrEnum)

WIDTH = 640
HEIGHT = 700


class ChildDialog(Sheet):
    """Name and birth date are needed; the rest helps the doctor and may stay open.

    Signals:
        child_given(Child): the parent saved.
        removal_requested(Child): this baby's diary is to be deleted; asks before it is.
    """

    child_given = Signal(object)
    removal_requested = Signal(object)

    def __init__(
        self, theme: Theme, child: Child | None, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self._child = child
        title = self.tr("Add a child")
        if child is not None:
            title = self.tr("About {name}").format(name=isolated(child.name))
        self.heading.set_text(title)
        self.setWindowTitle(title)
        self.name_field = self._line(self.tr("Name"))
        self.birth_field = DayField(theme, self.tr("Birth date"), today)
        self.due_box = Checkbox(theme, self.tr("The due date was"))
        self.due_field = DayField(theme, self.tr("Due date"), date(today.year + 1, 12, 31))
        self.sex_control = SegmentedControl(theme, self.tr("Girl or boy"), _choices(Sex))
        self.doctor_field = self._line(self.tr("Name of the doctor"))
        self.phone_field = self._line(self.tr("Phone of the doctor"))
        self.risk_controls: dict[RiskFactor, SegmentedControl[Answer]] = {}
        self._problem = TextLabel(theme, "", FontRole.BODY, "error", wrap=True)
        self._problem.hide()
        self._build()
        self._fill(child)
        self._connect()
        self._began = self.written()
        self.name_field.setFocus()

    # --- building ---

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setFont(self.theme.font(FontRole.BODY))
        line.setFixedHeight(self.theme.grown(TARGET))
        line.setMaxLength(200)
        return line

    def _build(self) -> None:
        column = self.scrolling_column()
        column.setSpacing(SPACE_L)
        column.addLayout(self._build_facts())
        words = self.tr("These make hip trouble a little more likely. Doctors ask for them.")
        column.addWidget(TextLabel(self.theme, words, FontRole.BODY, "text2", wrap=True))
        column.addLayout(self._build_risks())
        self.body.addWidget(self._problem)
        self.remove_button = TextButton(
            self.theme, self.tr("Delete this diary…"), "trash-2", ink="error"
        )
        self.remove_button.clicked.connect(self._on_remove)
        self.buttons.insertWidget(0, self.remove_button)
        self.remove_button.setVisible(self._child is not None)
        cancel = SecondaryButton(self.theme, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save_button = PrimaryButton(self.theme, self.tr("Save"), key=self.tr("Enter"))
        self.save_button.clicked.connect(self.on_enter)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.save_button)
        self.fit_over(self.parentWidget(), WIDTH, HEIGHT)

    def _build_facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        rows = (
            (TextLabel(self.theme, self.tr("Name"), FontRole.BODY_STRONG), self.name_field),
            (TextLabel(self.theme, self.tr("Birth date"), FontRole.BODY_STRONG), self.birth_field),
            (self.due_box, self.due_field),
            (TextLabel(self.theme, self.tr("Girl or boy"), FontRole.BODY_STRONG), self.sex_control),
            (TextLabel(self.theme, self.tr("Doctor"), FontRole.BODY_STRONG), self.doctor_field),
            (TextLabel(self.theme, self.tr("Phone"), FontRole.BODY_STRONG), self.phone_field),
        )
        self._put(grid, rows)
        grid.setColumnStretch(0 if self.theme.one_column else 1, 1)
        return grid

    def _put(self, grid: QGridLayout, rows: Iterable[tuple[QWidget, QWidget]]) -> None:
        """Words before their field; large words over it."""
        for row, (label, field) in enumerate(rows):
            if self.theme.one_column:
                grid.addWidget(label, 2 * row, 0)
                grid.addWidget(field, 2 * row + 1, 0)
            else:
                grid.addWidget(label, row, 0)
                grid.addWidget(field, row, 1)

    def _build_risks(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        rows = []
        for factor in RiskFactor:
            control = SegmentedControl(self.theme, formatting.word(factor), _choices(Answer))
            self.risk_controls[factor] = control
            rows.append((TextLabel(self.theme, formatting.word(factor), wrap=True), control))
        self._put(grid, rows)
        grid.setColumnStretch(0, 1)
        return grid

    def _fill(self, child: Child | None) -> None:
        self.sex_control.set_value(Sex.UNSURE)
        self.due_field.setEnabled(False)
        if child is None:
            return
        self.name_field.setText(child.name)
        self.birth_field.set_value(child.born_on)
        self.due_box.setChecked(child.due_on is not None)
        self.due_field.setEnabled(child.due_on is not None)
        self.due_field.set_value(child.due_on)
        self.sex_control.set_value(child.sex)
        self.doctor_field.setText(child.doctor_name)
        self.phone_field.setText(child.doctor_phone)
        for factor, answer in child.risk_factors.items():
            self.risk_controls[factor].set_value(answer)

    def _connect(self) -> None:
        self.due_box.toggled.connect(self.due_field.setEnabled)
        self.name_field.textChanged.connect(self._on_changed)
        self.birth_field.changed.connect(self._on_changed)
        self.due_box.toggled.connect(self._on_changed)
        self.due_field.changed.connect(self._on_changed)
        self._on_changed()

    # --- what is written ---

    @property
    def is_changed(self) -> bool:
        """Somebody wrote or picked something."""
        return self.written() != self._began

    def written(self) -> ChildWritten:
        """What stands in the fields now, whether it can be saved or not."""
        return ChildWritten(
            lines=tuple(line.text() for line in self._lines()),
            is_due_known=self.due_box.isChecked(),
            sex=self.sex_control.value(),
            risks=tuple(control.value() for control in self.risk_controls.values()),
        )

    def go_on(self, written: ChildWritten) -> None:
        """Show what was written before."""
        for line, text in zip(self._lines(), written.lines, strict=True):
            line.setText(text)
        self.due_box.setChecked(written.is_due_known)
        self.sex_control.set_value(written.sex)
        for control, answer in zip(self.risk_controls.values(), written.risks, strict=True):
            control.set_value(answer)

    def _lines(self) -> tuple[QLineEdit, ...]:
        days = self.birth_field.line, self.due_field.line
        return self.name_field, *days, self.doctor_field, self.phone_field

    # --- the value ---

    def child(self) -> Child:
        """The baby as it is written now; DomainError when it cannot be."""
        born = self.birth_field.value()
        if born is None:
            raise DomainError("born_on", None, "is needed")
        base = self._child or Child(id=uuid4(), name="?", born_on=born)
        answers = {factor: control.value() for factor, control in self.risk_controls.items()}
        return replace(
            base,
            name=self.name_field.text().strip(),
            born_on=born,
            due_on=self.due_field.value() if self.due_box.isChecked() else None,
            sex=self.sex_control.value() or Sex.UNSURE,
            risk_factors={factor: answer for factor, answer in answers.items() if answer},
            doctor_name=self.doctor_field.text().strip(),
            doctor_phone=self.phone_field.text().strip(),
        )

    # --- slots ---

    def _on_changed(self) -> None:
        due_is_open = self.due_box.isChecked() and self.due_field.value() is None
        complete = bool(self.name_field.text().strip()) and self.birth_field.value() is not None
        self.save_button.setEnabled(complete and not due_is_open)
        problem = self.birth_field.problem()
        if self.due_box.isChecked():
            problem = problem or self.due_field.problem()
        self._problem.set_text(problem)
        self._problem.setVisible(bool(problem))

    def _on_remove(self) -> None:
        self.reject()
        self.removal_requested.emit(self._child)

    def on_enter(self) -> None:
        if not self.save_button.isEnabled():
            return
        try:
            child = self.child()
        except DomainError as error:
            self._problem.set_text(explain(error).advice)
            self._problem.show()
            return
        self.child_given.emit(child)
        self.accept()


def _choices(codes: type[Code]) -> list[Choice[Code]]:
    return [Choice(code, formatting.word(code)) for code in codes]
