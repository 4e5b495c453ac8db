"""The hip checks that come next."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.analysis.check_schedule import CheckSchedule
from baby_joints.analysis.due_checks import DueCheck
from baby_joints.domain.visit import Visit
from baby_joints.ui import formatting
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S, SPACE_XS
from baby_joints.ui.visits.check_words import check_days, check_name
from baby_joints.ui.visits.visit_words import day_words
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel


class ChecksCard(Card):
    """Each check with its days and the button to plan it; below, the country and the source.

    Signals:
        plan_requested(DueCheck): plan a visit for this check.
        country_requested(): say another country.
    """

    plan_requested = Signal(object)
    country_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.body.setSpacing(SPACE_XS)
        self.plan_buttons: list[SecondaryButton] = []
        self._parts: list[QWidget] = []
        self.body.addWidget(TextLabel(theme, self.tr("Next hip checks"), FontRole.STEP, wrap=True))
        self.country_button = TextButton(theme, "", small=True, parent=self)
        self.country_button.clicked.connect(self.country_requested)
        self.body.addWidget(self.country_button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_checks(
        self,
        checks: Sequence[DueCheck],
        schedule: CheckSchedule,
        country: str,
        today: date,
        visits: Mapping[UUID, Visit],
    ) -> None:
        """Show what is due on `today` in `country`, a code of two letters or ""."""
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts.clear()
        self.plan_buttons.clear()
        if country and not schedule.checks:
            words = self.tr("We have no list for your country. Ask when the hips are looked at.")
            self._say(words)
        elif not country:
            self._say(self.tr("Say where you live. Then the next check can stand here."))
        elif not checks:
            self._say(self.tr("The list has no later check. Ask at each visit until they walk."))
        for due in checks:
            self._add_check(due, today, visits)
        self._add_source(schedule)
        self.country_button.setText(self._country_words(country))
        self.country_button.updateGeometry()

    def _add_check(self, due: DueCheck, today: date, visits: Mapping[UUID, Visit]) -> None:
        self._say(check_name(due.check), FontRole.BODY_STRONG, "text")
        planned = visits.get(due.planned_visit) if due.planned_visit else None
        if due.is_over and planned is None:
            days = day_words(due.last_on, today)
            text = self.tr("It was due by {day}. No visit near it is written down.")
            self._say(text.format(day=days))
            self._say(self.tr("Was it done? Write it down. If not, call and ask for it."))
            return
        self._say(check_days(due, today))
        if planned is not None:
            day = day_words(planned.day, today)
            self._say(self.tr("You planned a visit on {day}.").format(day=day))
            return
        button = SecondaryButton(self._theme, self.tr("Set the date"), "calendar-check")
        button.setAccessibleName(f"{self.tr('Set the date')}: {check_name(due.check)}")
        button.clicked.connect(partial(self._on_plan, due))
        self.plan_buttons.append(button)
        self._add(button)

    def _add_source(self, schedule: CheckSchedule) -> None:
        if not schedule.checks:
            return
        if schedule.until_walking:
            self._say(self.tr("Hips are looked at in each check until a baby walks."))
        looked = formatting.long_day(schedule.reviewed_on)
        text = self.tr("Checked against our notes on {day}. No doctor has looked at this list.")
        self._say(text.format(day=looked), FontRole.CAPTION)
        source = self.tr("Source: {source}").format(source=schedule.source)
        self._say(source, FontRole.CAPTION)

    def _say(self, words: str, role: FontRole = FontRole.DETAIL, ink: str = "text2") -> None:
        label = TextLabel(self._theme, words, role, ink, wrap=True, parent=self)
        # A name begins a group, and so does the small print.
        is_first = role in {FontRole.BODY_STRONG, FontRole.CAPTION}
        label.setContentsMargins(0, SPACE_S if is_first else 0, 0, 0)
        self._add(label)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self.body.insertWidget(self.body.count() - 1, part)
        part.show()

    def _country_words(self, country: str) -> str:
        if not country:
            return self.tr("Say where you live")
        # Only now: the names of the countries take a while to load.
        from baby_joints.ui.settings.countries import country_names

        name = country_names(QLocale()).get(country, country)
        return self.tr("Country: {name}").format(name=name)

    def _on_plan(self, due: DueCheck, *_state: bool) -> None:
        self.plan_requested.emit(due)
