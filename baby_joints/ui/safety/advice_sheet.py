"""A sheet that comes by itself after a save, and says what it calls for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from baby_joints.analysis.emergency_numbers import EmergencyHelp
from baby_joints.ui.announcement import announce
from baby_joints.ui.safety.advice_panel import AdvicePanel
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.scrim import Scrim
from baby_joints.ui.widgets.sheet import Sheet


class AdviceSheet(Sheet):
    """Dims the window and is read out; heirs make `done_button`, and lay it and `panel` out.

    Args:
        theme: how it looks.
        title: what stands above.
        there: whom to call and where to go in an emergency, as far as the country is known.
        parent: the widget whose window it stands over.
        again: what it is about was saved earlier, and is read again.

    Signals:
        learn_requested(): the sheet was left for the page about when to call.
    """

    learn_requested = Signal()
    done_button: PrimaryButton

    def __init__(
        self,
        theme: Theme,
        title: str,
        there: EmergencyHelp,
        parent: QWidget | None = None,
        *,
        again: bool = False,
    ) -> None:
        super().__init__(theme, title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._scrim: Scrim | None = None
        self._is_new = not again
        self._first: QWidget | None = None
        self.panel = AdvicePanel(theme, there)
        self.panel.learn_requested.connect(self._on_learn)

    def focus_first(self) -> None:
        """Put the keyboard where it starts."""
        self.done_button.focus_by_keyboard()

    def take_enter(self) -> None:
        """A second press on the Enter that saved must not close what nobody has read."""
        if self._is_new and self.focusWidget() is self._first:
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
        self.focus_first()
        self._first = self.focusWidget()
        announce(self, self.panel.said)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._scrim is not None:
            self._scrim.leave()
            self._scrim = None
        super().hideEvent(event)
