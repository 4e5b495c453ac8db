"""One more look, in one tap."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import TARGET
from baby_joints.ui.widgets.secondary_button import SecondaryButton

_DRAWN = 36


class TallyButton(SecondaryButton):
    """A mark and a word, drawn low inside a full target."""

    def __init__(
        self, theme: Theme, text: str, *, sounded: bool, parent: QWidget | None = None
    ) -> None:
        self._mark = "sound" if sounded else "quiet"
        super().__init__(theme, text, f"mark_{self._mark}", parent=parent)

    def role(self) -> FontRole:
        return FontRole.DETAIL_CHIP

    def padding(self) -> int:
        return 10

    def body(self) -> QRectF:
        spare = max(0.0, (self.height() - self.theme.grown(_DRAWN)) / 2)
        return QRectF(self.rect()).adjusted(0, spare, 0, -spare)

    def sizeHint(self) -> QSize:
        plain = super().sizeHint()
        return QSize(plain.width(), max(TARGET, self.theme.grown(_DRAWN)))

    def colors(self) -> tuple[str | None, str | None, str, str]:
        ground, border, _, ink = super().colors()
        return ground, border, self._mark, ink
