"""The buttons at the foot of a sheet."""

from PySide6.QtWidgets import QBoxLayout


class ButtonRow(QBoxLayout):
    """Buttons side by side at the far end; one over the other where the sheet is too narrow.

    The last button is the main one: it stands on top then, where the eye begins.
    """

    def __init__(self, gap: int) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(gap)
        self.addStretch(1)

    def fit(self, width: int) -> None:
        """Take the form that fits into `width`."""
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if self._width_in_line() <= width else ways.BottomToTop
        if way is not self.direction():
            self.setDirection(way)

    def _width_in_line(self) -> int:
        items = map(self.itemAt, range(self.count()))
        shown = [item for item in items if item is not None and not item.isEmpty()]
        widths = sum(item.minimumSize().width() for item in shown)
        return widths + self.spacing() * max(0, len(shown) - 1)
