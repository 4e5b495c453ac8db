"""Nobody types into a field that is scrolled away."""

from collections.abc import Iterator
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget
from shiboken6 import isValid

from baby_joints.ui.theme.measures import RING_ROOM


class FocusInView(QObject):
    """Brings what gets the focus into view, with its ring, in all that scrolls around it.

    Qt scrolls only where the focus moves from one part to another of the same scroll area; it
    comes from the navigation, from another column and from the buttons of a sheet too. What is
    pressed with the mouse is seen already and stays where it is under the pointer.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._bars: list[QScrollBar] = []
        self._is_seen = False
        self._last: WeakKeyDictionary[QWidget, ref[QWidget]] = WeakKeyDictionary()
        # Before that, what has just been shown or made longer has no place yet.
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.timeout.connect(self._bring)
        application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        for bar in self._bars:
            if isValid(bar):
                bar.rangeChanged.disconnect(self._on_range)
                bar.valueChanged.disconnect(self._on_scrolled)
        self._bars = [] if now is None else [area.verticalScrollBar() for area in _areas(now)]
        for bar in self._bars:
            bar.rangeChanged.connect(self._on_range)
            bar.valueChanged.connect(self._on_scrolled)
        if now is None:
            return
        last = self._last.get(now.window())
        self._last[now.window()] = ref(now)
        if last is not None and last() is now:
            # Back from another window: what was scrolled meanwhile stays so.
            self._on_scrolled()
        elif self._bars:
            self._is_seen = True
            if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
                self._laid_out.start(0)

    def _on_range(self) -> None:
        """Words that came, or a lower window, may push it out."""
        if self._is_seen:
            self._laid_out.start(0)

    def _on_scrolled(self) -> None:
        if not self._laid_out.isActive():
            self._is_seen = not any(_way(area, part) for area, part in self._held())

    def _bring(self) -> None:
        for area, part in self._held():
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + _way(area, part))

    @staticmethod
    def _held() -> Iterator[tuple[QScrollArea, QWidget]]:
        focused = QApplication.focusWidget()
        if focused is not None:
            for area in _areas(focused):
                yield area, focused


def _areas(widget: QWidget) -> Iterator[QScrollArea]:
    """What scrolls around it, the innermost first."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            yield around
        around = None if around.isWindow() else around.parentWidget()


def _way(area: QScrollArea, widget: QWidget) -> int:
    """How far to scroll (px) until it is seen, or until it fills what is too low for it."""
    top = widget.mapTo(area.viewport(), QPoint()).y() - RING_ROOM
    beyond = top + widget.height() + 2 * RING_ROOM - area.viewport().height()
    way = max(min(top, beyond), 0) or min(max(top, beyond), 0)
    bar = area.verticalScrollBar()
    return min(max(way, bar.minimum() - bar.value()), bar.maximum() - bar.value())
