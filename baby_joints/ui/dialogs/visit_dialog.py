"""A visit to add or to change."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import check_visit_after_birth
from baby_joints.domain.errors import DomainError
from baby_joints.domain.visit import Visit
from baby_joints.ui.clips.clip_editor import ClipEditor
from baby_joints.ui.page import CLOSING_SECONDS
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.visits.visit_form import VisitForm
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

WIDTH: Final = 720
HEIGHT: Final = 720


class VisitDialog(Sheet):
    """Takes a visit and gives a visit; Enter saves, in a text with several lines Ctrl+Enter.

    Signals:
        written(Visit): a person changed something; this is what it says now.
        given(Visit): the parent saves.
    """

    written = Signal(object)
    given = Signal(object)

    def __init__(
        self,
        theme: Theme,
        title: str,
        child: Child,
        visit: Visit,
        now: datetime,
        clips: ClipEditor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._child = child
        self.form = VisitForm(theme, visit, now, clips)
        self.form.changed.connect(self._on_changed)
        self.scroll_over(self.form)
        self.problem = TextLabel(theme, "", FontRole.DETAIL, "error", wrap=True)
        self.body.addWidget(self.problem)
        back = SecondaryButton(theme, self.tr("Go back"))
        back.clicked.connect(self.reject)
        self.save_button = PrimaryButton(theme, self.tr("Save"), key=self.tr("Enter"))
        self.save_button.clicked.connect(self.on_enter)
        self.buttons.addWidget(back)
        self.buttons.addWidget(self.save_button)
        self.finished.connect(self.form.clips.stop)
        self.fit_over(parent, WIDTH, HEIGHT)
        self._show_problem()
        self.form.moment.day.setFocus()

    def offer_as_new(self) -> None:
        """The visit is gone meanwhile; what was written of it can become a new one."""
        self.heading.set_text(self.tr("This visit is gone"))
        self.setWindowTitle(self.heading.text())
        self.add_hint(self.tr("It was deleted meanwhile. What you wrote is still here."))
        self.save_button.setText(self.tr("Save as new"))

    def on_enter(self) -> None:
        """Save, when it can be true."""
        if self.save_button.isEnabled():
            self.given.emit(self.form.visit())
            self.accept()

    def reject(self) -> None:
        """Escape is quickly pressed, and a recording that is being added is nowhere else."""
        if self.form.clips.settle(CLOSING_SECONDS, files_too=False):
            super().reject()

    def _on_changed(self) -> None:
        self._show_problem()
        self.written.emit(self.form.visit())

    def _show_problem(self) -> None:
        problem = self.form.problem()
        try:
            check_visit_after_birth(self._child, self.form.visit())
        except DomainError:
            problem = self.tr("This day is before the birth.")
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        self.save_button.setEnabled(not problem and not self.form.clips.is_busy)
