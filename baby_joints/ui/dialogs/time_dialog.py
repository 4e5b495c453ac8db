"""Asks for the day and the time when it happened."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from baby_joints.ui.clock import at_place
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import TARGET
from baby_joints.ui.widgets.moment_order import keep_order
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet


class TimeDialog(Sheet):
    """Starts at `moment`; nothing after `latest` can be picked."""

    def __init__(
        self, theme: Theme, moment: datetime, latest: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._latest = latest
        question = self.tr("When was it?")
        self.heading.set_text(question)
        self.setWindowTitle(question)
        self.edit = QDateTimeEdit(_to_qt(moment))
        keep_order(self.edit)
        self.edit.setMaximumDateTime(_to_qt(latest))
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat(_format())
        self.edit.setAccessibleName(question)
        self.edit.setFont(theme.font(FontRole.BODY))
        self.edit.setMinimumHeight(theme.grown(TARGET))
        self.body.addWidget(self.edit)
        back = SecondaryButton(theme, self.tr("Go back"))
        use = PrimaryButton(theme, self.tr("Use this time"), key=self.tr("Enter"))
        back.clicked.connect(self.reject)
        use.clicked.connect(self.accept)
        self.buttons.addWidget(back)
        self.buttons.addWidget(use)
        self.edit.setFocus()

    def moment(self) -> datetime:
        """The picked time with the offset of this place on that day, never after `latest`."""
        edited = self.edit.dateTime()
        day, time = edited.date(), edited.time()
        naive = datetime(  # noqa: DTZ001 - the offset follows below
            day.year(), day.month(), day.day(), time.hour(), time.minute()
        )
        return min(at_place(naive, self._latest), self._latest)


def _format() -> str:
    """Day and time as people here write them, the year in full."""
    locale = QLocale()
    day = locale.dateFormat(QLocale.FormatType.LongFormat)
    return f"{day}   {locale.timeFormat(QLocale.FormatType.ShortFormat)}"


def _to_qt(moment: datetime) -> QDateTime:
    day = QDate(moment.year, moment.month, moment.day)
    return QDateTime(day, QTime(moment.hour, moment.minute))
