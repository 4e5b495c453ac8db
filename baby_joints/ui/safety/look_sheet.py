"""What a look at the legs calls for, on a sheet."""

from typing import Final

from PySide6.QtWidgets import QWidget

from baby_joints.analysis.emergency_numbers import EmergencyHelp
from baby_joints.analysis.look_case import LookCase
from baby_joints.ui.look_words import look_line
from baby_joints.ui.safety.advice_sheet import AdviceSheet
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton

WIDTH: Final = 560


class LookSheet(AdviceSheet):
    """Says it after the look was saved, or again; there is nothing to answer.

    Args:
        theme: how it looks.
        case: the look.
        there: whom to call and where to go in an emergency, as far as the country is known.
        parent: the widget whose window it stands over.
        again: the look is an old one, read again.
    """

    def __init__(
        self,
        theme: Theme,
        case: LookCase,
        there: EmergencyHelp,
        parent: QWidget | None = None,
        *,
        again: bool = False,
    ) -> None:
        title = "" if again else self.tr("Saved. What to do")
        super().__init__(theme, title or self.tr("What to do"), there, parent, again=again)
        self.case = case
        self.panel.set_margins(0, 0, 0, 0)
        self.panel.show_case(case)
        self.scrolling_column().addWidget(self.panel)
        self.add_hint(self.tr("You wrote: {look}.").format(look=look_line(case.look)))
        self.setAccessibleDescription(self.panel.said)
        self.done_button = PrimaryButton(theme, self.tr("Done"), key=self.tr("Enter"))
        self.done_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.done_button)
        self.fit_over(parent, WIDTH)
