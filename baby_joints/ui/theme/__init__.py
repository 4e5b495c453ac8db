"""The visual language: colors, type, measures, the style sheet and the fonts."""

from baby_joints.ui.theme.font_role import FontRole
from baby_joints.ui.theme.palette import DARK, LIGHT, NIGHT, Palette
from baby_joints.ui.theme.theme import Theme

__all__ = ["DARK", "LIGHT", "NIGHT", "FontRole", "Palette", "Theme"]
