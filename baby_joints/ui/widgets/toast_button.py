"""A button of the toast."""

from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S
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
        self.keyboard_focus = KeyboardFocus(self, theme, self.radius(), ink="toast_act")
        self.set_theme(theme)

    def padding(self) -> int:
        return super().padding() if self.icon_name else 8

    def set_theme(self, theme: Theme) -> None:
        """Large words need the room that the key takes."""
        self._key = "" if theme.one_column else self._named_key
        super().set_theme(theme)

    @property
    def key_room(self) -> int:
        """Width in px that the key takes now."""
        if not self._key:
            return 0
        return self._key_width() + SPACE_S

    @property
    def wanted_room(self) -> int:
        """Width in px that the key takes where there is room for it."""
        shown, self._key = self._key, "" if self.theme.one_column else self._named_key
        room = self.key_room
        self._key = shown
        return room

    def fit_key(self, room: int) -> None:
        """Show the key where there is `room` px for it beside the words."""
        before = self._key
        self._key = "" if self.theme.one_column else self._named_key
        if self.sizeHint().width() > room:
            self._key = ""
        if self._key != before:
            self.updateGeometry()
            self.update()

    def colors(self) -> tuple[str | None, str | None, str, str]:
        border = "toast_act" if self.icon_name or self.hovered else None
        return None, border, "toast_act", "toast_act"
