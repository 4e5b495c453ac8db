"""One place for several widgets, of which one is seen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget, QWidgetItem


class OnePlace(QWidget):
    """As large as the largest of `widgets` needs; turning to another lays nothing out anew.

    Qt's QStackedLayout repaints all that lies around it at each turn, and any QLayout asks all
    those above it anew when a word in it changes. This place asks for another size only when what
    it shows does not fit any more, so it is for what takes the width that it is given. What it did
    not tell it tells when it is resized.
    """

    def __init__(self, widgets: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            # A hidden one keeps its size here, and tells of a new one.
            keeps = widget.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(keeps)
            widget.setParent(self)
            widget.hide()
        self._items = [QWidgetItem(widget) for widget in widgets]
        self._shown = widgets[0]
        self._shown.show()
        # What the layout knows: px at this width, None when that is not known here.
        self._height: int | None = None
        self._is_untold = self._is_back = False

    @property
    def shown(self) -> QWidget:
        """The one that is seen."""
        return self._shown

    def show_one(self, widget: QWidget) -> None:
        """See this one in place of the other."""
        if widget is not self._shown:
            before, self._shown = self._shown, widget
            widget.setGeometry(self.rect())
            widget.show()
            before.hide()

    def _ask(self) -> None:
        self._height, self._is_untold = None, False
        self.updateGeometry()

    # --- Qt ---

    def sizeHint(self) -> QSize:
        return _largest([item.sizeHint() for item in self._items])

    def minimumSizeHint(self) -> QSize:
        return _largest([item.minimumSize() for item in self._items])

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(
            item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            for item in self._items
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._height = None
        self._shown.setGeometry(self.rect())
        if self._is_untold:
            self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_back = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What was written meanwhile was told to nobody.
        if self._is_back:
            self._is_back = False
            self._ask()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            before, self._height = self._height, self.heightForWidth(self.width())
            fits = self._height == before and self.minimumSizeHint().width() <= self.width()
            self._is_untold = fits
            if not fits:
                self.updateGeometry()
        return super().event(event)


def _largest(sizes: Sequence[QSize]) -> QSize:
    largest = QSize(0, 0)
    for size in sizes:
        largest = largest.expandedTo(size)
    return largest
