"""Every color of the window, one frozen value for each of light, dark and night."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from baby_joints.domain.codes import Level
from baby_joints.ui.theme.level_colors import LevelColors


class Palette(NamedTuple):
    """Colors as ``#RRGGBB``; `scrim` and `shadow` carry their alpha as ``#AARRGGBB``.

    `name` is ``light``, ``dark`` or ``night``. Night is warm and near black, without blue.
    """

    name: str
    bg: str
    surface: str
    sunken: str
    text: str
    text2: str
    border: str
    control: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_soft: str
    accent_ink: str
    focus: str
    sound: str
    quiet: str
    line: str
    skin: str
    cloth: str
    toast: str
    on_toast: str
    toast_act: str
    error: str
    scrim: str
    shadow: str
    levels: Mapping[Level, LevelColors]

    @property
    def is_dark(self) -> bool:
        """Light text on a dark ground: dark and night."""
        return self.name != "light"


def _levels(*pairs: tuple[str, str]) -> dict[Level, LevelColors]:
    """Ink and tint of each level, the most urgent first."""
    return {level: LevelColors(ink, tint) for level, (ink, tint) in zip(Level, pairs, strict=True)}


LIGHT: Final = Palette(
    name="light",
    bg="#F7F5F1",
    surface="#FFFFFF",
    sunken="#EFECE5",
    text="#1E2A2B",
    text2="#525E60",
    border="#E2DED6",
    control="#7E8582",
    accent="#1F6B65",
    accent_hover="#1A5C57",
    accent_press="#144A46",
    on_accent="#FFFFFF",
    accent_soft="#DFEEEB",
    accent_ink="#134F4A",
    focus="#1D4FB8",
    sound="#3F458F",
    quiet="#3E7A73",
    line="#7A6A5E",
    skin="#FBEFE4",
    cloth="#EAF1F0",
    toast="#243031",
    on_toast="#F4F6F5",
    toast_act="#9FDDD4",
    error="#A3241C",
    scrim="#611E2A2B",
    shadow="#33000000",
    levels=_levels(
        ("#A3161A", "#FBE6E3"),
        ("#9C3D00", "#FBEADD"),
        ("#7A5200", "#F8EDD3"),
        ("#5E5A00", "#F2F0D6"),
        ("#1F5A86", "#E2EEF6"),
        ("#44566B", "#E9EDF1"),
        ("#586163", "#EFEFEC"),
    ),
)

DARK: Final = Palette(
    name="dark",
    bg="#12181A",
    surface="#1B2325",
    sunken="#0D1213",
    text="#E3E9E7",
    text2="#A5B1AF",
    border="#2B3537",
    control="#718280",
    accent="#63B9AE",
    accent_hover="#7AC6BC",
    accent_press="#4FA499",
    on_accent="#06201D",
    accent_soft="#1F3A38",
    accent_ink="#A8E1D9",
    focus="#9CC2FF",
    sound="#AEB3F2",
    quiet="#72B8AE",
    line="#B9A797",
    skin="#2A2826",
    cloth="#22302F",
    toast="#E6ECEA",
    on_toast="#18201F",
    toast_act="#14534D",
    error="#FF9D8E",
    scrim="#9E040708",
    shadow="#80000000",
    levels=_levels(
        ("#FFA097", "#40191A"),
        ("#FFB07C", "#3B2113"),
        ("#F2C463", "#352911"),
        ("#D9D26A", "#2E2C13"),
        ("#8FC4EC", "#172E3F"),
        ("#B4C3D4", "#232D38"),
        ("#AAB5B3", "#252E30"),
    ),
)

NIGHT: Final = Palette(
    name="night",
    bg="#0B0806",
    surface="#15100B",
    sunken="#070503",
    text="#D2BC9C",
    text2="#A48D6E",
    border="#2A2118",
    control="#7C6950",
    accent="#A8743C",
    accent_hover="#B78248",
    accent_press="#A3703A",
    on_accent="#120A03",
    accent_soft="#2C1F11",
    accent_ink="#E3BA86",
    focus="#F0C890",
    sound="#D3934C",
    quiet="#A88C66",
    line="#94795A",
    skin="#1F1811",
    cloth="#2A2015",
    toast="#2C1F11",
    on_toast="#DCC6A6",
    toast_act="#E9BF8A",
    error="#F09279",
    scrim="#A8030201",
    shadow="#99000000",
    levels=_levels(
        ("#FF9180", "#37110C"),
        ("#F39A5C", "#30180A"),
        ("#E0A94F", "#2B1D09"),
        ("#C9B057", "#25200B"),
        ("#C9AE8A", "#241B11"),
        ("#B59C7B", "#211911"),
        ("#A48D6E", "#1D1610"),
    ),
)
