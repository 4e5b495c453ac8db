"""The words for the themes."""

from PySide6.QtCore import QCoreApplication

from baby_joints.ui.theme_choice import ThemeChoice
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

_WORDS = {
    ThemeChoice.SYSTEM: QT_TRANSLATE_NOOP("Themes", "Auto"),
    ThemeChoice.LIGHT: QT_TRANSLATE_NOOP("Themes", "Light"),
    ThemeChoice.DARK: QT_TRANSLATE_NOOP("Themes", "Dark"),
    ThemeChoice.NIGHT: QT_TRANSLATE_NOOP("Themes", "Night"),
    ThemeChoice.HOURS: QT_TRANSLATE_NOOP("Themes", "By hour"),
}


def theme_word(choice: ThemeChoice) -> str:
    """The word for a theme; "Auto" follows the computer, "By hour" wears night at night."""
    return QCoreApplication.translate("Themes", _WORDS[choice])
