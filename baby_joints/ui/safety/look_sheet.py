"""What a look at the legs calls for, on a sheet."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from baby_joints.analysis.emergency_numbers import EmergencyHelp
from baby_joints.analysis.look_case import LookCase
from baby_joints.ui.announcement import announce
from baby_joints.ui.look_words import look_line
from baby_joints.ui.safety.advice_panel import AdvicePanel
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.scrim import Scrim
from baby_joints.ui.widgets.sheet import Sheet

WIDTH: Final = 560


class LookSheet(Sheet):
    """Says it after the look was saved, or again; there is nothing to answer.

    Args:
        theme: how it looks.
        case: the look.
        there: whom to call and where to go in an emergency, as far as the country is known.
        parent: the widget whose window it stands over.
        again: the look is an old one, read again.

    Signals:
        learn_requested(): the sheet was left for the page about when to call.
    """

    learn_requested = Signal()

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
        super().__init__(theme, title or self.tr("What to do"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.case = case
        self._scrim: Scrim | None = None
        self._is_new = not again
        self.panel = AdvicePanel(theme, there)
        self.panel.set_margins(0, 0, 0, 0)
        self.panel.show_case(case)
        self.panel.learn_requested.connect(self._on_learn)
        self.scrolling_column().addWidget(self.panel)
        self.add_hint(self.tr("You wrote: {look}.").format(look=look_line(case.look)))
        self.setAccessibleDescription(self.panel.said)
        self.done_button = PrimaryButton(theme, self.tr("Done"), key=self.tr("Enter"))
        self.done_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.done_button)
        self.fit_over(parent, WIDTH)

    def take_enter(self) -> None:
        """A second press on the Enter that saved must not close what nobody has read."""
        if self._is_new and self.focusWidget() in {None, self.done_button}:
            self._is_new = False
            self.done_button.focus_by_keyboard()
        else:
            super().take_enter()

    def _on_learn(self) -> None:
        self.accept()
        self.learn_requested.emit()

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and self._scrim is None:
            self._scrim = Scrim(self.theme, parent.window())
        self.done_button.focus_by_keyboard()
        announce(self, self.panel.said)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._scrim is not None:
            self._scrim.leave()
            self._scrim = None
        super().hideEvent(event)
