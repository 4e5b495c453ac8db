"""Words that end in dots where there is no room for all of them."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from baby_joints.ui.widgets.painted_button import PaintedButton

_SAID: Final = "all_words"


def elided(button: PaintedButton, room: int) -> str:
    """The words of `button` as far as there is room; its tooltip then says all of them."""
    text = button.text()
    is_cut = button.text_width() > room
    # Whoever uses the button may have a tooltip of his own: only ours is taken back.
    said, wanted = button.property(_SAID) or "", text if is_cut else ""
    if wanted != said:
        button.setProperty(_SAID, wanted)
        button.setToolTip(wanted)
    if not is_cut:
        return text
    metrics = QFontMetrics(button.text_font())
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
