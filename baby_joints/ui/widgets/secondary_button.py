"""An action beside the main one."""

from baby_joints.ui.widgets.labelled_button import LabelledButton


class SecondaryButton(LabelledButton):
    """A bordered button on the card's own ground."""

    def colors(self) -> tuple[str | None, str | None, str, str]:
        if self.isDown():
            return "accent_soft", "text2", "text", "text"
        if self.hovered:
            return "sunken", "text2", "text", "text"
        return "surface", "control", "text", "text"
