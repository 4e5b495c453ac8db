"""A look at the legs: which hip, and each sign there, not there or not checked."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.age import Age
from baby_joints.domain.codes import HipSign, Presence, Side
from baby_joints.domain.hip_signs import HipSigns, asked_at
from baby_joints.ui import formatting
from baby_joints.ui.patterns import sign_questions
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.three_state import ThreeState

WIDTH = 620
HEIGHT = 620


class HipSignsDialog(Sheet):
    """Asks the signs that fit the age; what nobody checked stays "not checked".

    Args:
        theme: how it looks.
        age: how old the baby is now.
        observer: who looks.
        parent: the widget whose window it stands over.
        before: a look that is in the diary and is to be changed; what it says is asked in any case.

    Signals:
        looked(HipSigns): somebody answered at least one sign and saved.
    """

    looked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        age: Age,
        observer: str = "",
        parent: QWidget | None = None,
        *,
        before: HipSigns | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading.set_text(self.tr("Look at the legs"))
        self.setWindowTitle(self.tr("Look at the legs"))
        self._observer, self._before = observer, before
        self.answers: dict[HipSign, ThreeState] = {}
        self._build_questions(age)
        self._build_buttons()
        if before is not None:
            day = formatting.day(before.day)
            self.add_hint(self.tr("You looked on {day}.").format(day=day))
            self.show_look(before)
        self.fit_over(parent, WIDTH, HEIGHT)
        self._on_answered()

    def offer_as_new(self) -> None:
        """The look is gone meanwhile; what was answered can become a new one."""
        self.heading.set_text(self.tr("This look is gone"))
        self.setWindowTitle(self.heading.text())
        self.add_hint(self.tr("It was deleted meanwhile. What you answered is still here."))
        self.save_button.setText(self.tr("Save as new"))

    def hip_signs(self, now: datetime | None = None) -> HipSigns:
        """The look as a record; `now` (aware) is the time of the computer by default."""
        answers: dict[str, Any] = {sign.value: row.value() for sign, row in self.answers.items()}
        if self._before is not None:
            return replace(self._before, side=self.side.value() or Side.UNSURE, **answers)
        moment = now or datetime.now().astimezone()
        return HipSigns(
            id=uuid4(),
            observed_at=moment,
            recorded_at=moment,
            side=self.side.value() or Side.UNSURE,
            observer=self._observer or None,
            **answers,
        )

    def show_look(self, look: HipSigns) -> None:
        """Fill in what was answered before."""
        self.side.set_value(look.side)
        for sign, row in self.answers.items():
            row.set_value(getattr(look, sign.value))
        self._on_answered()

    def accept(self) -> None:
        """Save, if at least one sign was looked for."""
        if self.has_answer:
            self.looked.emit(self.hip_signs())
            super().accept()

    def _build_questions(self, age: Age) -> None:
        column = self.scrolling_column()
        column.addWidget(TextLabel(self.theme, self.tr("Which leg?"), FontRole.STEP))
        name = self.tr("Which leg, the baby's own left and right")
        self.side = ChoiceRow[Side](
            self.theme,
            name,
            [
                Choice(Side.RIGHT, self.tr("Right")),
                Choice(Side.BOTH, self.tr("Both")),
                Choice(Side.LEFT, self.tr("Left")),
                Choice(Side.UNSURE, self.tr("Not sure")),
            ],
            optional=False,
        )
        self.side.set_value(Side.BOTH)
        self.side.changed.connect(self._on_answered)
        column.addWidget(self.side)
        hint = self.tr("The baby's own left and right. Both: you looked at both legs.")
        column.addWidget(TextLabel(self.theme, hint, FontRole.CAPTION, "text2", wrap=True))
        for sign in self._asked(age):
            column.addWidget(self._build_question(sign))
        column.addStretch(1)

    def _asked(self, age: Age) -> list[HipSign]:
        fitting, before = asked_at(age), self._before
        return [
            sign
            for sign in HipSign
            if sign in fitting
            or (before is not None and before.answer(sign) is not Presence.NOT_CHECKED)
        ]

    def _build_question(self, sign: HipSign) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        question = sign_questions.question(sign)
        column.addWidget(TextLabel(self.theme, question, FontRole.BODY_STRONG, wrap=True))
        where = sign_questions.where(sign)
        column.addWidget(TextLabel(self.theme, where, FontRole.DETAIL, "text2", wrap=True))
        answer = ThreeState(self.theme, question)
        answer.changed.connect(self._on_answered)
        self.answers[sign] = answer
        column.addWidget(answer)
        return box

    def _build_buttons(self) -> None:
        self.hint = TextLabel(self.theme, "", FontRole.CAPTION, "text2", wrap=True)
        self.back_button = SecondaryButton(self.theme, self.tr("Go back"))
        self.back_button.clicked.connect(self.reject)
        self.save_button = PrimaryButton(self.theme, self.tr("Save"), key=self.tr("Enter"))
        self.save_button.clicked.connect(self.accept)
        if self.theme.one_column:
            self.body.addWidget(self.hint)
        else:
            self.buttons.insertWidget(0, self.hint, 1)
        self.buttons.addWidget(self.back_button)
        self.buttons.addWidget(self.save_button)

    @property
    def has_answer(self) -> bool:
        """Somebody looked for one sign at least."""
        return any(answer.value() is not Presence.NOT_CHECKED for answer in self.answers.values())

    def _on_answered(self) -> None:
        can_save = self.has_answer
        seen = any(answer.value() is Presence.PRESENT for answer in self.answers.values())
        if seen and self.side.value() is Side.BOTH:
            self.hint.set_text(self.tr("You said yes. Which leg is it?"))
        else:
            self.hint.set_text(self.tr('"Not checked" is a fine answer.'))
        self.save_button.setEnabled(can_save)
        self.save_button.setToolTip("" if can_save else self.tr("Answer one question first"))
