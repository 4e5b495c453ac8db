"""How the baby was lifted: asked after picking up and putting down."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.domain.codes import LIFTS, Answer, LiftingStep
from baby_joints.ui import formatting
from baby_joints.ui.isolated import isolated
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_M
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.fold import Fold
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

_LOOKS = {
    Answer.YES: (ChipStyle.YES, "check"),
    Answer.NO: (ChipStyle.NO, "mark_quiet"),
    Answer.UNSURE: (ChipStyle.NOT_CHECKED, "minus"),
}


class LiftingPanel(Fold):
    """Five short questions, each at *Not sure* until answered; there only for a lift.

    Signals:
        learn_requested(): show how to lift gently; offered after `offer_learning`.
    """

    learn_requested = Signal()

    def __init__(self, theme: Theme, form: EntryForm, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self._form = form
        self._answers: dict[LiftingStep, ChoiceRow[Answer]] = {}
        self._teaches = False
        self.set_name("")
        form.changed.connect(self._show_draft)
        self._show_draft()

    def build_contents(self) -> None:
        self._answers = {step: self._add_question(step, text) for step, text in self._questions()}
        if self._teaches:
            text = self.tr("See how to lift gently")
            self.learn_button = TextButton(self._theme, text, "book-open", small=True)
            self.learn_button.clicked.connect(self.learn_requested)
            self.body.addWidget(self.learn_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._show_draft()

    def offer_learning(self) -> None:
        """Show the way to the pictures too; call it before it is unfolded."""
        self._teaches = True

    @property
    def answers(self) -> dict[LiftingStep, ChoiceRow[Answer]]:
        """The row of each question, made when it is asked for."""
        self.fill()
        return self._answers

    def set_name(self, name: str) -> None:
        """Ask with the baby's name; empty while it is not known."""
        asked = self.tr("How did you lift {name}?").format(name=isolated(name))
        self.set_title(asked if name else self.tr("How did you lift the baby?"))

    def _questions(self) -> list[tuple[LiftingStep, str]]:
        return [
            (LiftingStep.HEAD_NECK_TORSO_SUPPORTED, self.tr("Head, neck and body held together?")),
            (LiftingStep.MOVED_AS_ONE_UNIT, self.tr("Moved as one piece, without a twist?")),
            (LiftingStep.BROUGHT_CLOSE_FIRST, self.tr("Close to you before you stood up?")),
            (LiftingStep.SLOW_AND_SMOOTH, self.tr("Slow and smooth?")),
            (LiftingStep.KEPT_CLOSE_TO_CHEST, self.tr("Held close to your chest?")),
        ]

    def _add_question(self, step: LiftingStep, text: str) -> ChoiceRow[Answer]:
        choices = [Choice(code, formatting.word(code), _LOOKS[code][1]) for code in Answer]
        row = ChoiceRow[Answer](self._theme, text, choices, optional=False, gap=10)
        for code, (style, _) in _LOOKS.items():
            row.chip(code).set_style(style)
        row.set_value(Answer.UNSURE)
        row.changed.connect(self._answered(step, row))
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        line.addWidget(TextLabel(self._theme, text, wrap=True), 1)
        line.addWidget(row, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        return row

    def _answered(self, step: LiftingStep, row: ChoiceRow[Answer]) -> Callable[[], None]:
        def keep() -> None:
            lifting = dict.fromkeys(LiftingStep, Answer.UNSURE) | dict(
                self._form.draft.lifting or {}
            )
            lifting[step] = row.value() or Answer.UNSURE
            said = any(answer is not Answer.UNSURE for answer in lifting.values())
            self._form.change(lifting=lifting if said else None)

        return keep

    def _show_draft(self) -> None:
        draft = self._form.draft
        self.setVisible(draft.activity in LIFTS)
        given = draft.lifting or {}
        for step, row in self._answers.items():
            row.set_value(given.get(step, Answer.UNSURE))
        count = sum(answer is not Answer.UNSURE for answer in given.values())
        answered = self.tr("{count} of {all} answered").format(count=count, all=len(LiftingStep))
        self.set_hint(answered if count else self.tr("5 short questions, if you like"))
