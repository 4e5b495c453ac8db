"""The parts of the running window, put together once."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from baby_joints.ui.diary_bridge import DiaryBridge
from baby_joints.ui.error_reporter import ErrorReporter
from baby_joints.ui.language_keeper import LanguageKeeper
from baby_joints.ui.main_window import MainWindow
from baby_joints.ui.page_factory import page_factory
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.svg_pictures import SvgPictures
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.fonts import load_inter
from baby_joints.ui.theme.stylesheet import qt_palette
from baby_joints.ui.theme_keeper import ThemeKeeper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from baby_joints.diary import Diary
    from baby_joints.domain.observation import Observation
    from baby_joints.secret import Secret
    from baby_joints.ui.altered_desk import AlteredDesk
    from baby_joints.ui.backup_keeper import BackupKeeper
    from baby_joints.ui.rescue_desk import RescueDesk
    from baby_joints.ui.theme import Theme

APP_ICON_SIZE = 256


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, in our style and with our font; `arguments` as in sys.argv."""
    # Not by QApplication.setStyle: it answers with a QStyle, and to find out which kind that is,
    # PySide makes all kinds that there are (12 ms).
    application = QApplication([*arguments, "-style", "Fusion"])
    application.setApplicationName("baby_joints")
    application.setApplicationDisplayName("baby_joints")
    application.setDesktopFileName("baby-joints")
    load_inter()
    return application


class Shell(QObject):
    """Preferences, theme, diary and window; nothing is read from the diary before `show`.

    Args:
        application: made by `make_application`.
        diary: the diary file.
        preferences: the file of the window's settings.
        now: the clock of the window; its times know their offset.
        pictures: the file with the pictures that the last start drew; None: they are not kept.
    """

    def __init__(
        self,
        application: QApplication,
        diary: Path,
        preferences: Path,
        now: Callable[[], datetime],
        pictures: Path | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self._now = now
        self.preferences = Preferences.read(preferences)
        self.language = LanguageKeeper(application, self.preferences, self)
        self._pictures = SvgPictures(pictures)
        hints = application.styleHints()
        self.keeper = ThemeKeeper(self.preferences, hints, now, self, self._pictures)
        self._dress_application(self.keeper.theme)
        self.bridge = DiaryBridge(diary, partial(_open_diary, now, self.preferences), self)
        make_page = page_factory(now, lambda: self.backups)
        self.window = MainWindow(self.bridge, self.keeper, self.preferences, make_page, now)
        self.reporter = ErrorReporter(self.window, lambda: self.keeper.theme)
        self.keeper.changed.connect(self._on_theme_changed)
        self._rescue: RescueDesk | None = None
        self._noted: BaseException | None = None
        self.window.not_open.help_wanted.connect(lambda error: self.rescue.help(error))  # noqa: PLW0108 - made then
        self.window.not_open.details_wanted.connect(self.reporter.report)
        self.window.error_came.connect(self._on_error)
        self.window.painted.connect(self._on_painted)
        # Not before the press that chose it is over: the page that was pressed is made anew.
        self.window.preferences_changed.connect(
            self.language.renew, Qt.ConnectionType.QueuedConnection
        )
        self.language.changed.connect(self.window.speak_anew)

    def show(self) -> None:
        """Show the window; the diary is opened as soon as it has been painted."""
        self.window.show()

    def close(self) -> None:
        """Close the window, finish what is in line and let go of everything."""
        self.window.close()
        self.window.deleteLater()
        self.language.silence()
        self.deleteLater()

    @cached_property
    def backups(self) -> BackupKeeper:
        """Makes the backups; made before the diary is opened, and after the first paint."""
        from baby_joints.ui.backup_keeper import BackupKeeper

        made = BackupKeeper(self.bridge, self)
        self.window.closing.connect(made.stop)
        made.failed.connect(self._on_not_backed_up)
        made.bad_end_seen.connect(self._on_bad_end_seen)
        made.altered_seen.connect(self._on_altered_seen)
        return made

    @cached_property
    def altered(self) -> AlteredDesk:
        """Asks about entries that do not read as they were saved; made when there are some."""
        from baby_joints.ui.altered_desk import AlteredDesk

        say = self.window.toasts.show_notice
        return AlteredDesk(self.window, self.bridge, lambda: self.keeper.theme, self._now, say)

    def _on_painted(self) -> None:
        self.backups  # noqa: B018 - it listens for the diary that is opened now
        self.bridge.start()
        _give_icon(self._application)
        _speak_for(self.window)
        _show_focus(self._application, self)
        self._pictures.keep()
        if self.preferences.problem:
            from baby_joints.ui.widgets.notice import Notice

            words = self.tr("Your settings could not be read.")
            notice = Notice(words, self.tr("The usual ones are used."))
            self.window.toasts.show_notice(notice)

    @property
    def rescue(self) -> RescueDesk:
        """What is done about a file that cannot be used; made when it is first needed."""
        if self._rescue is None:
            from baby_joints.ui.rescue_desk import RescueDesk

            self._rescue = RescueDesk(
                self.window,
                self.bridge,
                lambda: self.keeper.theme,
                self._now,
                self._tell,
                self.window.toasts.show_notice,
            )
        return self._rescue

    def _on_error(self, error: Exception) -> None:
        if type(error).__name__ == "OtherDiaryError":
            # Quick hands made no mistake, and what they wrote waits where they wrote it.
            from baby_joints.ui.error_words import explain
            from baby_joints.ui.widgets.notice import Notice

            self.window.toasts.show_notice(Notice(explain(error).advice))
            return
        self.rescue.take(error)

    def _tell(self, error: BaseException) -> None:
        if error is not self.window.not_open.error:
            self.reporter.report(error)
        elif error is not self._noted:
            # The window says it in the place of all else: no dialog says it again.
            self._noted = error
            self.reporter.note(error)

    def _on_altered_seen(self) -> None:
        self.altered.look()

    def _on_bad_end_seen(self) -> None:
        """Nothing in the file tells whether its log lost its end: the parent can tell."""
        self.bridge.fetch(self, lambda diary: diary.observations(limit=1), self._on_last_entry)

    def _on_last_entry(self, newest: tuple[Observation, ...]) -> None:
        from baby_joints.ui.rescue_words import last_entry_words
        from baby_joints.ui.widgets.notice import Notice

        if newest:
            words = last_entry_words(newest[0], self._now())
            self.window.toasts.show_notice(Notice(*words))

    def _on_not_backed_up(self, error: Exception) -> None:
        """Nobody asked for it just now: it is said in passing, unless the diary is at fault."""
        from baby_joints.ui.error_words import explain
        from baby_joints.ui.widgets.notice import Notice

        if type(error).__name__ == "DamagedDatabaseError":
            self._on_error(error)
            return
        explanation = explain(error)
        self.window.toasts.show_notice(Notice(explanation.title, explanation.advice))

    def _on_theme_changed(self, theme: Theme) -> None:
        self._dress_application(theme)

    def _dress_application(self, theme: Theme) -> None:
        """For what Qt makes itself: tooltips, menus, the dialogs that pick a file."""
        self._application.setFont(theme.font(FontRole.BODY))
        self._application.setPalette(qt_palette(theme))
        # The menus of Qt roll and fade by themselves.
        self._application.setEffectEnabled(Qt.UIEffect.UI_General, theme.duration(1) > 0)


def _give_icon(application: QApplication) -> None:
    """After the first paint, as decoding it takes a while: windows that are shown take it over."""
    from PySide6.QtGui import QIcon

    from baby_joints.paths import resource

    application.setWindowIcon(
        QIcon(str(resource("icons", "app", f"baby-joints-{APP_ICON_SIZE}.png")))
    )


def _speak_for(window: MainWindow) -> None:
    """After the first paint, as these classes of Qt are not needed for it."""
    from baby_joints.ui.spoken.parts import install

    install(window)


def _show_focus(application: QApplication, parent: QObject) -> None:
    """After the first paint, as no key was pressed before it."""
    from baby_joints.ui.focus_in_view import FocusInView

    FocusInView(application, parent)


def _open_diary(
    now: Callable[[], datetime], preferences: Preferences, path: Path, secret: Secret | None
) -> Diary:
    # Imported here, on the diary's thread: storage must not delay the first paint.
    from baby_joints.diary import Diary

    if secret is None and preferences.keyring:
        from baby_joints.ui.lock.remembered import open_remembered

        found = open_remembered(path, now)
        if found is not None:
            return found
    return Diary.open(path, clock=now, secret=secret)
