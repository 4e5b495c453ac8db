"""The list of all keys."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from baby_joints.ui.actions import ACTIONS, PAGE_KEYS
from baby_joints.ui.rich import escape
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RING_ROOM, SPACE_2XL, SPACE_S
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 520
_HEIGHT: Final = 600
_ARROWS: Final = {"Left": "←", "Up": "↑", "Right": "→", "Down": "↓"}
_DIGITS: Final = ("1", "9")


class ShortcutsDialog(Sheet):
    """One line for each key, as the computer writes it, in the order of the pages."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, QCoreApplication.translate("Actions", "Keys"), parent)
        inside = QWidget()
        self._fill(QGridLayout(inside))
        area = self.scroll_over(inside)
        # The arrows scroll it.
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.windowTitle())
        close_button = PrimaryButton(theme, self.tr("Close"))
        close_button.clicked.connect(self.accept)
        self.buttons.addWidget(close_button)
        self.fit_over(parent, _WIDTH, _HEIGHT)
        close_button.setFocus()

    def _fill(self, grid: QGridLayout) -> None:
        grid.setContentsMargins(*[RING_ROOM] * 4)
        grid.setHorizontalSpacing(SPACE_2XL)
        grid.setVerticalSpacing(SPACE_S)
        for place, lines in self.groups():
            heading = TextLabel(self.theme, place, FontRole.STEP)
            heading.setContentsMargins(0, SPACE_S if grid.count() else 0, 0, 0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for text, keys in lines:
                row = grid.rowCount()
                grid.addWidget(TextLabel(self.theme, text, wrap=True), row, 0)
                label = TextLabel(self.theme, "", FontRole.BODY_STRONG, "accent_ink")
                # Rich like the words, which may wrap: both then stand on one line.
                label.set_rich(escape(keys))
                grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.setColumnStretch(0, 1)

    @staticmethod
    def groups() -> list[tuple[str, list[tuple[str, str]]]]:
        """Where the keys work, and words and keys of each line there."""
        translate = QCoreApplication.translate
        everywhere = [
            (translate("Actions", action.text), _shown(action.keys[:1])) for action in ACTIONS
        ]
        pages = [
            (
                translate("Actions", place),
                [(translate("Actions", key.text), _shown(key.keys)) for key in keys],
            )
            for place, keys in PAGE_KEYS.items()
        ]
        return [(translate("Actions", "Everywhere"), everywhere), *pages]


def _shown(keys: tuple[str, ...]) -> str:
    """Keys as the computer writes them; arrows as signs, digits as from one to the other."""
    native = QKeySequence.SequenceFormat.NativeText
    # Both keys do it; the buttons call it by the name that stands on most of them.
    named = [key.replace("Return", "Enter") for key in keys]
    words = [_ARROWS.get(key) or QKeySequence(key).toString(native) for key in named]
    return " – ".join(words) if keys == _DIGITS else "  ".join(words)
