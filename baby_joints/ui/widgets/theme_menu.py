"""Colors and text size, to choose from."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from baby_joints.ui.theme.measures import TEXT_SCALES
from baby_joints.ui.theme_choice import ThemeChoice
from baby_joints.ui.theme_words import theme_word


class ThemeMenu(QMenu):
    """Fills itself when it is made.

    Signals:
        theme_chosen(ThemeChoice), scale_chosen(float): what was picked.
    """

    theme_chosen = Signal(object)
    scale_chosen = Signal(float)

    def __init__(self, choice: ThemeChoice, scale: float, parent: QWidget) -> None:
        super().__init__(parent)
        themes = QActionGroup(self)
        for known in ThemeChoice:
            action = self.addAction(theme_word(known))
            action.setCheckable(True)
            action.setChecked(known is choice)
            action.triggered.connect(partial(self._on_theme, known))
            themes.addAction(action)
        self.addSection(self.tr("Text size"))
        scales = QActionGroup(self)
        for size in TEXT_SCALES:
            action = self.addAction(self.tr("{percent} %").format(percent=round(size * 100)))
            action.setCheckable(True)
            action.setChecked(size == scale)
            action.triggered.connect(partial(self._on_scale, size))
            scales.addAction(action)

    def _on_theme(self, choice: ThemeChoice) -> None:
        self.theme_chosen.emit(choice)

    def _on_scale(self, scale: float) -> None:
        self.scale_chosen.emit(scale)
