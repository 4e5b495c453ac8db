"""The baby on which a joint is picked: by the mouse, the keyboard or a screen reader."""

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.domain.codes import Joint, Side
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.figure_art import FigureArt
from baby_joints.ui.widgets.figure_box import FigureBox
from baby_joints.ui.widgets.figure_painter import FigurePainter, SpotLook
from baby_joints.ui.widgets.hotspot import NUMBERED, View
from baby_joints.ui.widgets.hotspot_button import HotspotButton
from baby_joints.ui.widgets.joint_buttons import JointButtons

# px around a halo that its soft edge and the ring of the keyboard may reach.
_EDGE: Final = QMargins(3, 3, 3, 3)
# From the edge of the box to an ear, in its units.
_BESIDE_EARS: Final = 100


class BodyFigure(QWidget):
    """Shows one view with its joints; never mirrored, as it has a left and a right of its own.

    Signals:
        site_chosen(Joint, Side): a joint was picked; what is shown changes by `set_site` only.
    """

    spoken_as = SpokenAs.GROUP

    site_chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art = FigureArt(theme)
        self._theme = theme
        self._view = View.FRONT
        self._joint: Joint | None = None
        self._side: Side | None = None
        self._hovered: HotspotButton | None = None
        self._pressed: HotspotButton | None = None
        self._buttons = JointButtons(self)
        self._buttons.chosen.connect(self.site_chosen)
        self._buttons.repaint_requested.connect(self.update)
        self.setMouseTracking(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture of the baby: where was it?"))
        self.set_view(View.FRONT)

    @property
    def view(self) -> View:
        """Which side of the baby is shown."""
        return self._view

    def set_view(self, view: View) -> None:
        """Show the front or the back."""
        self._view = view
        self._pressed = None
        self._hover(None)
        self._buttons.show(view)
        self.update()

    def set_site(self, joint: Joint | None, side: Side | None) -> None:
        """Show what is chosen; a joint without a place on this view shows nothing."""
        before = self._looks()
        self._joint, self._side = joint, side
        self._buttons.mark(joint, side)
        # Each save changes one joint or two: the others stay as they are on the screen.
        for button, look in self._looks().items():
            if look is not before[button]:
                self.update(self._marked_by(button))

    def focus_spot(self, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
        """Put the keyboard on the chosen joint, else on the first."""
        self._buttons.entrance().take_focus(reason)

    def spot_buttons(self) -> tuple[HotspotButton, ...]:
        """The buttons of the shown view, from the top to the bottom."""
        return tuple(self._buttons.shown())

    def set_theme(self, theme: Theme) -> None:
        """Take over the colors."""
        self._theme = theme
        self._art = FigureArt(theme)
        self.update()

    def sizeHint(self) -> QSize:
        """The size of the drawing on an ordinary screen."""
        return QSize(338, 442)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a low window, the joints still a fingertip apart."""
        return QSize(252, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the buttons along with the drawing."""
        super().resizeEvent(event)
        self._buttons.place(FigureBox.within(self.size()))

    def event(self, event: QEvent) -> bool:
        """Take the mouse: the nearest joint lights up, and is picked when let go there."""
        if isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        if event.type() is QEvent.Type.Leave:
            self._hover(None)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the baby, the corner labels, every joint, and the name of the one in hand."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = FigureBox.within(self.size())
        art = self._art.pixmap(self._view, box.scale, self.devicePixelRatioF())
        # On whole pixels: between them every save would blend all of the picture anew.
        painter.drawPixmap(box.rect.topLeft().toPoint(), art)
        draw = FigurePainter(painter, self._theme, box.scale)
        self._paint_corners(draw, box)
        self._paint_spots(draw, box, event.rect())
        painter.end()

    def _paint_corners(self, draw: FigurePainter, box: FigureBox) -> None:
        words = {Side.LEFT: self.tr("left"), Side.RIGHT: self.tr("right")}
        left = self._view.viewers_left
        right = Side.LEFT if left is Side.RIGHT else Side.RIGHT
        # In a wide card the words stay near the baby, but large ones do not reach its ears.
        widest = max(self._theme.text_width(word, FontRole.BODY_STRONG) for word in words.values())
        out = max(0.0, widest + 4 - _BESIDE_EARS * box.scale)
        near = box.rect.adjusted(-out, 0, out, 0)
        room = QRectF(self.rect()).intersected(near).adjusted(4, 4, -4, 0)
        draw.corner(room, self.tr("Baby\u2019s"), words[left], at_left=True)
        draw.corner(room, self.tr("Baby\u2019s"), words[right], at_left=False)

    def _paint_spots(self, draw: FigurePainter, box: FigureBox, seen: QRect) -> None:
        """Those in `seen`."""
        ringed = next((button for button in self._buttons.shown() if button.ring_shown), None)
        for button in self._buttons.shown():
            if not self._marked_by(button).intersects(seen):
                continue
            center = box.to_px(button.spot.x, button.spot.y)
            digit = "" if ringed is None else str(NUMBERED.index(button.spot.joint) + 1)
            draw.spot(center, self._look(button), digit)
            if button is ringed:
                draw.focus_ring(center, self._look(button))
        named = self._hovered or ringed
        if named is not None:
            center = box.to_px(named.spot.x, named.spot.y)
            draw.name(center, named.accessibleName(), QRectF(self.rect()))

    def _looks(self) -> dict[HotspotButton, SpotLook]:
        return {button: self._look(button) for button in self._buttons.shown()}

    @staticmethod
    def _marked_by(button: HotspotButton) -> QRect:
        """What is drawn of a joint: it is as large as its button, but for the edge of a ring."""
        return button.geometry().marginsAdded(_EDGE)

    def _look(self, button: HotspotButton) -> SpotLook:
        if button.isChecked():
            return SpotLook.CHOSEN
        if button is self._hovered:
            return SpotLook.HOVERED
        sideless = self._side in {None, Side.UNSURE}
        return SpotLook.MAYBE if button.spot.joint is self._joint and sideless else SpotLook.OPEN

    def _on_mouse(self, event: QMouseEvent) -> bool:
        button = self._button_at(event.position())
        self._hover(button)
        if event.type() is QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, None
            if pressed is not None and pressed is button:
                pressed.click()
        elif event.type() is not QEvent.Type.MouseMove:
            self._pressed = button if event.button() is Qt.MouseButton.LeftButton else None
        return True

    def _button_at(self, at: QPointF) -> HotspotButton | None:
        return self._buttons.at(FigureBox.within(self.size()), at)

    def _hover(self, button: HotspotButton | None) -> None:
        if button is not self._hovered:
            self._hovered = button
            shape = Qt.CursorShape.PointingHandCursor if button else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()
