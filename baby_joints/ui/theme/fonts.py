"""The fonts that come with the program."""

from PySide6.QtGui import QFontDatabase

from baby_joints.paths import resource

# Noto Sans stands by for scripts Inter does not have; it is loaded only when a language needs it.
INTER = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")
NOTO = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
# Above and below the base line, in parts of the size: the least lines of the design are 1.3 high.
ARABIC_LINE = (1.0, 0.35)
NOTO_ARABIC = ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")


def load_inter() -> None:
    """Make Inter 400, 500 and 600 known to Qt; a missing file raises FileNotFoundError."""
    for name in INTER:
        _load("inter", name)


def load_noto() -> None:
    """Make Noto Sans known to Qt, for letters that Inter lacks."""
    for name in NOTO:
        _load("noto", name)


def load_noto_arabic() -> None:
    """Make Noto Sans Arabic known to Qt, for the window in Arabic, with lines as high as ours."""
    from baby_joints.ui.theme.line_metrics import with_line

    for name in NOTO_ARABIC:
        path = resource("fonts", "noto-arabic", name)
        if QFontDatabase.addApplicationFontFromData(with_line(path.read_bytes(), *ARABIC_LINE)) < 0:
            raise FileNotFoundError(f"The font {path} cannot be read.")


def _load(folder: str, name: str) -> None:
    path = resource("fonts", folder, name)
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        raise FileNotFoundError(f"The font {path} cannot be read.")
