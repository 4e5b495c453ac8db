"""When it happened and who noticed."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from baby_joints.ui.clock import local_now
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M, TARGET
from baby_joints.ui.widgets.moment_picker import MomentPicker
from baby_joints.ui.widgets.text_label import TextLabel

LONGEST_NAME = 60


class MomentSection(QWidget):
    """Day, time and name; an untouched time stays exactly what it was, offset and seconds too."""

    def __init__(
        self,
        theme: Theme,
        form: EntryForm,
        moment: datetime,
        observers: Sequence[str],
        parent: QWidget | None = None,
        *,
        latest: datetime | None = None,
    ) -> None:
        super().__init__(parent)
        self._start = moment
        last = (latest or local_now()).astimezone(moment.tzinfo)
        too_late = "" if latest is None else self.tr("It cannot be later than it was written down.")
        self.time = MomentPicker(theme, moment, max(moment, last), too_late=too_late)
        self.observer = QLineEdit()
        self.observer.setMaxLength(LONGEST_NAME)
        self.observer.setCompleter(QCompleter(list(observers), self))
        self.observer.setAccessibleName(self.tr("Who noticed"))
        self.observer.textChanged.connect(lambda text: form.change(observer=text.strip() or None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(TextLabel(theme, self.tr("When was it?"), FontRole.STEP))
        column.addWidget(self.time)
        column.addWidget(TextLabel(theme, self.observer.accessibleName(), FontRole.STEP))
        column.addWidget(self.observer)
        self.set_theme(theme)

        def show_draft() -> None:
            name = form.draft.observer or ""
            if self.observer.text().strip() != name:
                blocked = self.observer.blockSignals(True)
                self.observer.setText(name)
                self.observer.blockSignals(blocked)

        form.changed.connect(show_draft)
        show_draft()

    def moment(self) -> datetime:
        """When it happened: as before unless another minute was picked."""
        return self.time.moment() or self._start

    def problem(self) -> str:
        """What is wrong with day or time; empty when nothing is."""
        return self.time.problem()

    def set_theme(self, theme: Theme) -> None:
        """Take over fonts and heights."""
        self.observer.setFont(theme.font(FontRole.BODY))
        self.observer.setMinimumHeight(theme.grown(TARGET))
