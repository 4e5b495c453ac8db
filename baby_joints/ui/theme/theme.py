"""What a widget needs to draw itself: colors, fonts, sizes, icons."""

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPixmap

from baby_joints.ui.icons import IconStore
from baby_joints.ui.theme.font_role import FontRole
from baby_joints.ui.theme.measures import ONE_COLUMN_FROM
from baby_joints.ui.theme.palette import Palette

FAMILIES = ("Inter", "Noto Sans", "Noto Sans Arabic")
# Widths kept; then it starts anew.
MOST_WIDTHS = 2_000


class Theme:
    """Colors plus text scale plus motion, handed down by constructor; never changes.

    Args:
        palette: LIGHT, DARK or NIGHT.
        text_scale: one of 1, 1.15, 1.3, 1.5 and 2.
        reduced_motion: True switches every animation off; night does so too.
        icons: the cache of drawn icons; share one between themes.
    """

    def __init__(
        self,
        palette: Palette,
        text_scale: float = 1.0,
        *,
        reduced_motion: bool = False,
        icons: IconStore | None = None,
    ) -> None:
        self.palette = palette
        self.text_scale = text_scale
        self.reduced_motion = reduced_motion
        self.icons = icons or IconStore()
        self._fonts: dict[FontRole, QFont] = {}
        self._colors: dict[str, QColor] = {}
        self._widths: dict[tuple[str, FontRole], int] = {}

    @property
    def one_column(self) -> bool:
        """Text so large that pages stack their columns."""
        return self.text_scale >= ONE_COLUMN_FROM

    def px(self, length: float) -> int:
        """`length` at 100 % scaled with the text, at least 1."""
        return max(1, round(length * self.text_scale))

    def grown(self, height: int, content: float = 20) -> int:
        """Height of a control that is `height` at 100 %, of which `content` px scale."""
        return height + round((self.text_scale - 1) * content)

    def duration(self, milliseconds: int) -> int:
        """How long a movement may take: 0 at night and with reduced motion."""
        still = self.reduced_motion or self.palette.name == "night"
        return 0 if still else milliseconds

    def color(self, name: str) -> QColor:
        """A token of the palette (``accent_soft``) or a literal ``#RRGGBB``."""
        known = self._colors.get(name)
        if known is None:
            known = QColor(name if name.startswith("#") else getattr(self.palette, name))
            self._colors[name] = known
        return known

    def font(self, role: FontRole) -> QFont:
        """The font of a role at this text scale, digits of one width."""
        known = self._fonts.get(role)
        if known is None:
            known = QFont(list(FAMILIES))
            known.setPixelSize(self.px(role.size))
            known.setWeight(QFont.Weight(role.weight))
            known.setLetterSpacing(
                QFont.SpacingType.AbsoluteSpacing, self.px(role.size) * role.spacing
            )
            known.setFeature(QFont.Tag.fromString("tnum"), 1)
            known.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[role] = known
        return QFont(known)

    def text_width(self, text: str, role: FontRole) -> int:
        """Room that `text` takes in px; each text is measured once, as layouts ask again and again.

        For the words of buttons and labels, of which there are few.
        """
        key = (text, role)
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) >= MOST_WIDTHS:
                self._widths.clear()
            known = self._widths[key] = QFontMetrics(self.font(role)).horizontalAdvance(text)
        return known

    def line_height(self, role: FontRole) -> int:
        """Distance between two lines of a role in px."""
        return self.px(role.line)

    def icon(self, name: str, color: str, size: float, ratio: float = 1.0) -> QPixmap:
        """An icon in a color of this theme, `size` px at 100 % text, sharp at device `ratio`."""
        ink = self.color(color).name()
        return self.icons.pixmap(name, ink, self.px(size), ratio, glyph=self._glyph(ink))

    def _glyph(self, ink: str) -> str:
        """The color of the sign inside a filled level icon: white, the level's tint when dark."""
        if not self.palette.is_dark:
            return "#FFFFFF"
        for level in self.palette.levels.values():
            if level.ink.lower() == ink.lower():
                return level.tint
        return self.palette.bg
