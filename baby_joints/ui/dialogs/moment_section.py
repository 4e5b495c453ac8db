"""When it happened and who noticed."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QCompleter, QDateTimeEdit, QGridLayout, QLineEdit, QWidget

from baby_joints.ui.clock import local_now
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M, TARGET
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
        self.time = QDateTimeEdit(_to_qt(moment))
        last = (latest or local_now()).astimezone(moment.tzinfo)
        self.time.setMaximumDateTime(_to_qt(max(moment, last)))
        self.time.setCalendarPopup(True)
        self.time.setAccessibleName(self.tr("When"))
        self.observer = QLineEdit()
        self.observer.setMaxLength(LONGEST_NAME)
        self.observer.setCompleter(QCompleter(list(observers), self))
        self.observer.setAccessibleName(self.tr("Who noticed"))
        self.observer.textChanged.connect(lambda text: form.change(observer=text.strip() or None))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_M)
        for row, field in enumerate((self.time, self.observer)):
            grid.addWidget(TextLabel(theme, field.accessibleName(), FontRole.BODY), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
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
        """When it happened: as before unless another minute was picked, in the same offset."""
        shown = self.time.dateTime()
        if shown == _to_qt(self._start):
            return self._start
        day, time = shown.date(), shown.time()
        return datetime(
            day.year(),
            day.month(),
            day.day(),
            time.hour(),
            time.minute(),
            tzinfo=self._start.tzinfo,
        )

    def set_theme(self, theme: Theme) -> None:
        """Take over fonts and heights."""
        for field in (self.time, self.observer):
            field.setFont(theme.font(FontRole.BODY))
            field.setMinimumHeight(theme.grown(TARGET))


def _to_qt(moment: datetime) -> QDateTime:
    day = QDate(moment.year, moment.month, moment.day)
    return QDateTime(day, QTime(moment.hour, moment.minute))
