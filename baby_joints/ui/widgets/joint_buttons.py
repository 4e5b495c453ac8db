"""The joints of the figure as buttons: one Tab stop, the arrow keys walk from there."""

from collections.abc import Iterable, Sequence
from itertools import chain

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.domain.codes import Joint, Side
from baby_joints.ui import formatting
from baby_joints.ui.widgets.figure_box import FigureBox
from baby_joints.ui.widgets.figure_painter import HALO
from baby_joints.ui.widgets.hotspot import (
    NUMBERED,
    Direction,
    View,
    hotspots,
    nearest,
    neighbor,
)
from baby_joints.ui.widgets.hotspot_button import HotspotButton


class JointButtons(QObject):
    """Lays the buttons of both views over `figure` and shows those of one.

    Signals:
        chosen(Joint, Side): a button was pressed.
        repaint_requested(): the focus moved.
    """

    chosen = Signal(object, object)
    repaint_requested = Signal()

    def __init__(self, figure: QWidget) -> None:
        super().__init__(figure)
        self._by_view = {view: self._build(view, figure) for view in View}
        self._view = View.FRONT

    def shown(self) -> Sequence[HotspotButton]:
        """The buttons of the view in use."""
        return self._by_view[self._view]

    def show(self, view: View) -> None:
        """Use another view."""
        self._view = view
        for kind, buttons in self._by_view.items():
            for button in buttons:
                button.setVisible(kind is view)
        self._set_tab_stop(self.entrance())

    def mark(self, joint: Joint | None, side: Side | None) -> None:
        """Tell which buttons are chosen; for both sides these are two."""
        for buttons in self._by_view.values():
            for button in buttons:
                spot = button.spot
                button.setChecked(spot.joint is joint and side in {spot.side, Side.BOTH})
        self._set_tab_stop(self.entrance())

    def entrance(self) -> HotspotButton:
        """Where the keyboard comes in: the chosen joint, else the first."""
        return next((b for b in self.shown() if b.isChecked()), self.shown()[0])

    def at(self, box: FigureBox, point: QPointF) -> HotspotButton | None:
        """The button whose joint lies nearest to a point, None when none is within reach."""
        buttons = {button.spot: button for button in self.shown()}
        spot = nearest(tuple(buttons), *box.from_px(point))
        return None if spot is None else buttons[spot]

    def place(self, box: FigureBox) -> None:
        """Lay each button over its joint."""
        size = QSizeF(2 * HALO, 2 * HALO) * box.scale
        for buttons in self._by_view.values():
            for button in buttons:
                corner = box.to_px(button.spot.x - HALO, button.spot.y - HALO)
                button.setGeometry(QRectF(corner, size).toRect())

    def _build(self, view: View, figure: QWidget) -> list[HotspotButton]:
        buttons = []
        for spot in hotspots(view):
            button = HotspotButton(spot, formatting.site(spot.joint, spot.side), figure)
            button.clicked.connect(self._on_clicked)
            button.walked.connect(self._on_walked)
            button.numbered.connect(self._on_numbered)
            button.focus_changed.connect(self.repaint_requested)
            buttons.append(button)
        return buttons

    def _set_tab_stop(self, stop: HotspotButton) -> None:
        for buttons in self._by_view.values():
            for button in buttons:
                button.be_tab_stop(button is stop or button.hasFocus())

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, HotspotButton):
            self.chosen.emit(button.spot.joint, button.spot.side)

    def _on_walked(self, direction: Direction) -> None:
        here = self.sender()
        if not isinstance(here, HotspotButton):
            return
        buttons = {button.spot: button for button in self.shown()}
        spot = neighbor(tuple(buttons), here.spot, direction)
        if spot is not None:
            self._go_to(buttons[spot])

    def _on_numbered(self, digit: int) -> None:
        """Pick the joint of this number: the left one, and at the next press the right one."""
        joint = NUMBERED[digit - 1]
        found = sorted(
            (button for button in self._everywhere() if button.spot.joint is joint),
            key=lambda button: (button not in self.shown(), button.spot.side is not Side.LEFT),
        )
        wanted = found[0]
        if wanted.isChecked() and not (len(found) > 1 and found[1].isChecked()):
            wanted = next((button for button in found if button.spot != wanted.spot), wanted)
        wanted.click()
        # A joint that only the other view shows has turned the baby around.
        shown = next(button for button in self.shown() if button.spot.joint is joint)
        self._go_to(wanted if wanted in self.shown() else shown)

    def _everywhere(self) -> Iterable[HotspotButton]:
        return chain.from_iterable(self._by_view.values())

    def _go_to(self, button: HotspotButton) -> None:
        button.be_tab_stop(True)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self._set_tab_stop(button)
