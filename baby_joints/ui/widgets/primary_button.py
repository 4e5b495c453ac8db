"""The one action of a page."""

from baby_joints.ui.widgets.labelled_button import LabelledButton


class PrimaryButton(LabelledButton):
    """Filled with the accent."""

    def colors(self) -> tuple[str | None, str | None, str, str]:
        ground = "accent_hover" if self.hovered else "accent"
        if self.isDown():
            ground = "accent_press"
        return ground, None, "on_accent", "on_accent"
