"""A picture that lies over another widget and reaches a little beyond it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ZOrderChange,
    }
)


class Follower(QWidget):
    """Stays at one place of `target`, painted above it, without taking room in a layout.

    It lives in the nearest ancestor that is large enough, but never outside a scroll area's
    contents, so it scrolls along and is cut where the contents are.
    """

    def __init__(self, target: QWidget) -> None:
        super().__init__(target.parentWidget() or target)
        self._target = target
        self._watched: list[QWidget] = []
        target.destroyed.connect(self.deleteLater)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def covered(self) -> QRect:
        """The rectangle to cover, in the target's own coordinates."""
        return self._target.rect()

    def start(self) -> None:
        """Show it and follow the target from now on."""
        self.stop()
        host = self._host()
        self.setParent(host)
        widget: QWidget | None = self._target
        while widget is not None and widget is not host:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def stop(self) -> None:
        """Hide it and follow no longer."""
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched.clear()
        self.hide()

    def _host(self) -> QWidget:
        host = self._target.parentWidget() or self._target
        while (parent := host.parentWidget()) is not None and not host.isWindow():
            inside_scroll_area = isinstance(parent.parentWidget(), QAbstractScrollArea)
            if inside_scroll_area or host.rect().contains(self._covered_in(host)):
                break
            host = parent
        return host

    def _covered_in(self, host: QWidget) -> QRect:
        covered = self.covered()
        return QRect(self._target.mapTo(host, covered.topLeft()), covered.size())

    def _place(self) -> None:
        host = self.parentWidget() or self._target
        self.setGeometry(self._covered_in(host))
        self.setVisible(self._target.isVisibleTo(host))
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        # A widget that is being deleted still tells that it hides: it cannot be asked any more, and
        # an error raised in here would end the program.
        if event.type() in _MOVES and self._watched and isValid(self._target):
            if self._host() is self.parentWidget():
                self._place()
            else:
                self.start()
        return False

    def origin(self) -> QPoint:
        """Where the target's own zero lies in this widget."""
        return -self.covered().topLeft()
