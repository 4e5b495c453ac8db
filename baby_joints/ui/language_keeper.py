"""Which language the window speaks now."""

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from baby_joints.ui.preferences import Preferences
from baby_joints.ui.translations import apply_language


class LanguageKeeper(QObject):
    """Speaks the language of the preferences, and another one as soon as it is chosen.

    Args:
        application: what is spoken to.
        preferences: what the parent chose.

    Signals:
        changed(): from now on every text that is asked for comes in another language.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._preferences = preferences
        self._translators: tuple[QTranslator, ...] = ()
        self._spoken = preferences.language
        self._has_arabic = False
        self._speak()

    def renew(self) -> None:
        """The preferences were changed elsewhere: take over the language if it is new."""
        if self._preferences.language != self._spoken:
            self.silence()
            self._speak()
            self.changed.emit()

    def silence(self) -> None:
        """Take the catalogues off the application."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = ()

    def _speak(self) -> None:
        self._spoken = self._preferences.language
        self._translators = apply_language(self._application, self._spoken)
        if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft and not self._has_arabic:
            from baby_joints.ui.theme.fonts import load_noto_arabic

            load_noto_arabic()
            self._has_arabic = True
