"""An action that looks like a link."""

from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.labelled_button import LabelledButton


class TextButton(LabelledButton):
    """Words without a box; a soft ground appears under the pointer.

    `ink` is the token of its color, `small` takes the size of a row's details.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        *,
        ink: str = "accent_ink",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._ink = ink
        self._small = small
        super().__init__(theme, text, icon, "", parent)

    def role(self) -> FontRole:
        return FontRole.DETAIL_CHIP if self._small else FontRole.CHIP

    def padding(self) -> int:
        return 8

    def colors(self) -> tuple[str | None, str | None, str, str]:
        if self.isDown():
            return "accent_soft", None, self._ink, self._ink
        return "sunken" if self.hovered else None, None, self._ink, self._ink

    def _disabled(self) -> tuple[str | None, str | None, str, str]:
        return None, None, "text2", "text2"
