"""A button of the toast."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.keyboard_focus import KeyboardFocus
from baby_joints.ui.widgets.labelled_button import LabelledButton


class ToastButton(LabelledButton):
    """In the toast's own action color, its focus ring too; outlined where it has an icon."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, icon, key, parent)
        self._named_key = key
        self._is_key_shown = True
        self.keyboard_focus = KeyboardFocus(self, theme, self.radius(), ink="toast_act")
        self.set_theme(theme)

    def padding(self) -> int:
        return super().padding() if self.icon_name else 8

    def set_theme(self, theme: Theme) -> None:
        self._key = self._key_in(theme)
        super().set_theme(theme)

    def show_key(self, *, shown: bool) -> None:
        """Name the key that does the same, or leave its room to the words beside the button."""
        self._is_key_shown = shown
        self._key = self._key_in(self.theme)
        self.updateGeometry()

    def hint_with(self, *, key: bool) -> QSize:
        """Its size with the key named, or without."""
        self.show_key(shown=key)
        return self.sizeHint()

    def _key_in(self, theme: Theme) -> str:
        """Large words need the room that the key takes."""
        return self._named_key if self._is_key_shown and not theme.one_column else ""

    def colors(self) -> tuple[str | None, str | None, str, str]:
        border = "toast_act" if self.icon_name or self.hovered else None
        return None, border, "toast_act", "toast_act"
