"""Asks now and then for a look at the legs, when nobody has looked yet."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.domain.child import Child
from baby_joints.domain.codes import HipSign, Presence
from baby_joints.domain.hip_signs import HipSigns, asked_at
from baby_joints.ui.patterns import sign_questions
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

WEEK: Final = timedelta(days=7)


class LookLine(Card):
    """One sign that fits the age, at most once a week; `asked` says that a day was used for it.

    Signals:
        look_requested(): somebody wants to write down a look.
        asked(): the line came up; the settings remember the day.
    """

    look_requested = Signal()
    asked = Signal()

    def __init__(
        self, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._preferences = preferences
        self._shown_on: date | None = None
        self._put_off = False
        self.body.setSpacing(SPACE_S)
        self._words = TextLabel(theme, "", FontRole.DETAIL, "text2", wrap=True)
        self.body.addWidget(self._words)
        self.look_button = SecondaryButton(theme, self.tr("Look now"))
        self.later_button = TextButton(theme, self.tr("Not now"))
        self.look_button.clicked.connect(self.look_requested)
        self.later_button.clicked.connect(self._on_later)
        row = FlowLayout(gap=SPACE_S)
        row.addWidget(self.look_button)
        row.addWidget(self.later_button)
        self.body.addLayout(row)

    def show_for(self, child: Child, looks: Iterable[HipSigns], today: date) -> None:
        """Come up when a sign is open and its week is over; else go."""
        sign = unseen_sign(child, looks, today)
        if sign is not None and self._may_ask(today):
            question = sign_questions.question(sign)
            self._words.set_text(self.tr("Nobody has looked yet: {sign}").format(sign=question))
            self.show()
        else:
            self.hide()

    def _may_ask(self, today: date) -> bool:
        if self._shown_on == today:
            return not self._put_off
        last = self._preferences.signs_asked_on
        if last and date.fromisoformat(last) <= today < date.fromisoformat(last) + WEEK:
            return False
        self._shown_on, self._put_off = today, False
        self._preferences.signs_asked_on = today.isoformat()
        self.asked.emit()
        return True

    def _on_later(self) -> None:
        self._put_off = True
        self.hide()


def unseen_sign(child: Child, looks: Iterable[HipSigns], today: date) -> HipSign | None:
    """The first sign of this age for which no look says anything; None when there is none."""
    known = tuple(looks)
    for sign in asked_at(child.corrected_age_on(today)):
        answers = {getattr(look, sign.value) for look in known}
        if answers <= {Presence.NOT_CHECKED}:
            return sign
    return None
