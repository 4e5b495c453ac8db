"""The window: navigation, pages, toast, and the wiring between them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from baby_joints.file_mark import is_protected
from baby_joints.paths import may_be_there
from baby_joints.ui.announcement import announce
from baby_joints.ui.day_watch import DayWatch
from baby_joints.ui.formatting import age
from baby_joints.ui.lock.gate import LockGate
from baby_joints.ui.not_open_layer import NotOpenLayer
from baby_joints.ui.page import CLOSING_SECONDS
from baby_joints.ui.page_name import PageName
from baby_joints.ui.page_stack import PageStack
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theming import apply_theme
from baby_joints.ui.toast_layer import ToastLayer
from baby_joints.ui.welcome_layer import WelcomeLayer
from baby_joints.ui.widgets.enter_key import ENTER_KEYS, press_command
from baby_joints.ui.widgets.nav_bar import NavBar
from baby_joints.ui.widgets.reading_window import ReadingWindow
from baby_joints.ui.width_class import WidthClass
from baby_joints.ui.window_dress import WindowDress

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from baby_joints.change import Change
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.diary_switch import DiarySwitch
    from baby_joints.ui.lock.idle_watch import IdleWatch
    from baby_joints.ui.lock.people_inside import PeopleInside
    from baby_joints.ui.page_factory import PageFactory
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.sample_line import SampleLine
    from baby_joints.ui.theme import Theme
    from baby_joints.ui.theme_keeper import ThemeKeeper
    from baby_joints.ui.widgets.notice import Notice
    from baby_joints.ui.window_actions import WindowActions
    from baby_joints.ui.window_menus import WindowMenus

SMALLEST = (800, 560)
FIRST_SIZE = (1280, 800)
# The frame is not known before the window is shown; Save at the bottom must not fall off a laptop.
TITLE_BAR = 40
# These have no toast of their own.
_ABOUT_CHILDREN = frozenset({"add_child", "amend_child", "choose_child"})


class MainWindow(ReadingWindow):
    """Shows the diary of one file; opens it after the first paint.

    Signals:
        painted(): the window was painted for the first time and takes input.
        preferences_changed(): a setting of the window is another one now.
        error_came(Exception): something went wrong that the parent should read.
        closing(): all was saved and the window closes; the diary is let go next.
    """

    spoken_as = SpokenAs.WINDOW

    painted = Signal()
    preferences_changed = Signal()
    error_came = Signal(object)
    closing = Signal()

    def __init__(
        self,
        bridge: DiaryBridge,
        keeper: ThemeKeeper,
        preferences: Preferences,
        make_page: PageFactory,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._keeper = keeper
        self._preferences = preferences
        self._now = now
        self._was_painted = False
        self.nav = NavBar(keeper.theme)
        self.stack = PageStack(bridge, keeper.theme, preferences, make_page)
        self.toasts = ToastLayer(self, self.stack, keeper)
        self.days = DayWatch(bridge, now, self)
        self._build()
        self._connect()
        self._dress = WindowDress(self, self.nav, keeper, preferences)
        self._dress.put_on()
        self._restore()
        # Before the first page is made, so that it is laid out for this size at once.
        self._fit()
        if is_protected(bridge.path):
            self.gate.close()
        elif may_be_there(bridge.path):
            self.stack.go_to(PageName.LOG)
        else:
            self._show_welcome()

    # --- made after the first paint, or when they are needed sooner ---

    @cached_property
    def people(self) -> PeopleInside:
        """Keeps the names of those who write inside a diary with a password."""
        from baby_joints.ui.lock.people_inside import PeopleInside

        return PeopleInside(self._bridge, self._preferences, self)

    @cached_property
    def switch(self) -> DiarySwitch:
        """Goes to a sample and back."""
        from baby_joints.ui.diary_switch import DiarySwitch

        made = DiarySwitch(self._bridge, self)
        made.switched.connect(self.toasts.forget)
        return made

    @cached_property
    def sample_line(self) -> SampleLine:
        """Tells that a page is one of a sample."""
        from baby_joints.ui.sample_line import SampleLine

        return SampleLine(self.switch, self._right, self._keeper, self)

    @cached_property
    def menus(self) -> WindowMenus:
        """The menus of the navigation."""
        from baby_joints.ui.window_menus import WindowMenus

        made = WindowMenus(
            self, self._bridge, self._keeper, self._preferences, self.switch, self._now
        )
        made.lock_requested.connect(self.window_actions.lock)
        return made

    @cached_property
    def window_actions(self) -> WindowActions:
        """What keys, menus and the toast do."""
        from baby_joints.ui.window_actions import WindowActions

        return WindowActions(self, self._bridge, self._keeper, self._preferences)

    # --- building ---

    def _build(self) -> None:
        self.setMinimumSize(*SMALLEST)
        body = QWidget()
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self.stack, 1)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addLayout(self._right, 1)
        layers = QStackedLayout(self)
        layers.setContentsMargins(0, 0, 0, 0)
        layers.addWidget(body)
        self.welcome = WelcomeLayer(layers, body, self)
        self.gate = LockGate(self, layers, body, self._bridge, self._keeper, self._make_watch)
        self.not_open = NotOpenLayer(
            self,
            layers,
            lambda: self.gate.page or self.welcome.page or body,
            self.gate,
            self._bridge,
            self._keeper,
        )

    def _make_watch(self) -> IdleWatch:
        from baby_joints.ui.lock.idle_watch import IdleWatch

        return IdleWatch(self._now, lambda: self._preferences.lock_minutes, self)

    def _connect(self) -> None:
        """All wiring of the window, in one place."""
        self._bridge.opened.connect(self._on_opened)
        self._bridge.changed.connect(self._on_changed)
        # Which day it is stands on every page, as what the diary says.
        self.days.day_began.connect(self._on_opened)
        self.gate.error_came.connect(self.error_came)
        self.gate.closed.connect(self._on_covered)
        self.not_open.came.connect(self._on_covered)
        self._bridge.failed.connect(self.welcome.try_again)
        self._keeper.changed.connect(self._on_theme_changed)
        self.not_open.another_chosen.connect(lambda path: self.switch.open_another(path))  # noqa: PLW0108 - made then
        self.nav.page_chosen.connect(self.stack.go_to)
        self.nav.child_menu_requested.connect(lambda: self.menus.open_child_menu(self.nav.switcher))
        self.nav.theme_menu_requested.connect(
            lambda: self.menus.open_theme_menu(self.nav.theme_item)
        )
        self.stack.page_shown.connect(self._on_page_shown)
        self.stack.notice_given.connect(self.notify)
        self.stack.preferences_changed.connect(self._on_preferences_changed)
        self.stack.lock_requested.connect(lambda: self.window_actions.lock())  # noqa: PLW0108 - made then
        self.toasts.undo_requested.connect(lambda: self.window_actions.taking_back.undo())  # noqa: PLW0108 - made then
        self.toasts.redo_requested.connect(lambda: self.window_actions.taking_back.redo())  # noqa: PLW0108 - made then
        self.welcome.child_given.connect(self._bridge.add_child)
        self.welcome.sample_chosen.connect(lambda sample: self.switch.open_sample(sample))  # noqa: PLW0108 - made then
        self.welcome.copy_wanted.connect(lambda: self.window_actions.ask_copy())  # noqa: PLW0108 - made then
        self.welcome.language_chosen.connect(self._on_language)

    def _restore(self) -> None:
        saved = QByteArray.fromBase64(QByteArray(self._preferences.geometry.encode()))
        if saved.isEmpty() or not self.restoreGeometry(saved):
            room = self.screen().availableSize() - QSize(0, TITLE_BAR)
            self.resize(QSize(*FIRST_SIZE).boundedTo(room))

    # --- dress ---

    def _on_theme_changed(self, theme: Theme) -> None:
        self.stack.set_theme(theme)
        self._dress.put_on()
        apply_theme(self, theme)
        self._fit()

    def _fit(self) -> None:
        width = WidthClass.of(self.width())
        narrow = width is WidthClass.COMPACT or self._keeper.theme.one_column
        self.nav.set_compact(compact=narrow)
        self.stack.set_width(width)
        self.toasts.place()

    # --- slots ---

    def _on_opened(self) -> None:
        if self.not_open.leave():
            announce(self, self.tr("The diary is open."))
        if self.gate.open():
            self.stack.go_to(self.stack.shown)
        if self._baby_is_there():
            self.stack.refresh(None)

    def _on_changed(self, change: Change) -> None:
        if change.action in _ABOUT_CHILDREN:
            # Its Undo would now take back this, not what it speaks of.
            self.toasts.forget()
        if self._baby_is_there():
            # Another baby, or more of the diary than a page would want to look up one by one.
            everything = change.child_changed or change.action in ("import", "choose_child")
            self.stack.refresh(None if everything else change)
        if change.action == "choose_child":
            announce(self, self.nav.switcher.accessibleName())

    def _baby_is_there(self) -> bool:
        """Show whose diary it is; without a baby the welcome page comes forward."""
        child = self._bridge.child
        if child is None:
            self.nav.set_child("", "")
            self._show_welcome()
            return False
        self.nav.set_child(child.name, age(child.age_on(self._now().date())))
        if self.welcome.leave():
            self.stack.go_to(PageName.LOG)
        self._name_window()
        return True

    def _on_covered(self) -> None:
        self.toasts.forget()
        self._dress.style()  # a lock is all fields
        self._name_window()

    @property
    def shows_diary(self) -> bool:
        """Neither the welcome page nor a lock, nor that it is not open, is in front of it."""
        in_front = self.welcome.page or self.not_open.page
        return in_front is None and not self.gate.is_closed

    def notify(self, notice: Notice) -> None:
        """Say something at the bottom, unless the diary is locked."""
        if not self.gate.is_closed:
            self.toasts.show_notice(notice)

    def _name_window(self) -> None:
        if self.gate.is_closed or self.not_open.page is not None:
            self.setWindowTitle("baby_joints")
            return
        child = self._bridge.child
        title = self.stack.page.title() if self.welcome.page is None else ""
        parts = filter(None, (title, child.name if child else ""))
        self.setWindowTitle(" · ".join([*parts, "baby_joints"]))

    def _on_page_shown(self, name: PageName) -> None:
        self.nav.set_page(name)
        self._name_window()
        # It belongs to what was done on the other page, and would lie over the buttons of this one.
        self.toasts.close()

    def _on_preferences_changed(self) -> None:
        self._keeper.renew()
        self._dress.name_choice()
        self.stack.refresh_others()
        self.people.keep()
        self._keep_preferences()
        self.preferences_changed.emit()

    def _on_language(self, code: str) -> None:
        self._preferences.language = code
        self._on_preferences_changed()

    def speak_anew(self) -> None:
        """Say everything in the language that holds now; what is shown and begun stays."""
        # What is being saved is told to the pages that are there now, and to the parent at the end.
        told: list[Notice] = []
        telling = self.stack.notice_given.connect(told.append)
        self._bridge.settle(CLOSING_SECONDS)
        self.stack.notice_given.disconnect(telling)
        self.window_actions.speak()
        self.nav.speak()
        self.toasts.rebuild()
        self.sample_line.speak()
        self._keeper.make_anew()
        self.stack.rebuild()
        self.welcome.rebuild(self._keeper.theme, self._now().date(), self._bridge.path)
        if self._bridge.is_open:
            self._baby_is_there()
        self.not_open.rebuild()
        self._fit()
        for notice in told:
            # What would be put right stood on a page that is gone.
            self.notify(notice._replace(correction="", correct=None))

    def _show_welcome(self) -> None:
        self._dress.style()  # it is all fields
        self.welcome.show(self._keeper.theme, self._now().date(), self._bridge.path)
        self.setWindowTitle("baby_joints")

    def _on_first_paint(self) -> None:
        self.painted.emit()
        # They look at the diary: it is opened by now, but nobody was told yet.
        self.people, self.sample_line  # noqa: B018 - made by asking for them
        self.window_actions  # noqa: B018 - its keys are pressed from now on
        self._dress.style()

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # After this round of events, so that what was painted is on the screen first.
            QTimer.singleShot(0, self._on_first_paint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Pages that do something with Enter themselves have taken it before.
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            press_command(self.focusWidget())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            # The command line may have written into the diary meanwhile.
            self._bridge.look_again()
            self.not_open.try_quietly()
            self.days.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.stack.can_close():
            event.ignore()
            return
        self.people.keep()
        if not self._bridge.settle(CLOSING_SECONDS):
            # What could not be saved is told now: behind a closed window nobody would read it.
            event.ignore()
            return
        self._preferences.geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.closing.emit()
        self.gate.forget_dialogs()
        self._bridge.close(CLOSING_SECONDS)
        self.switch.clean_up()
        self._keep_preferences()
        event.accept()

    def _keep_preferences(self) -> None:
        try:
            self._preferences.write()
        except OSError as error:
            # Only now: it is rare.
            from baby_joints.ui.settings_not_kept_error import SettingsNotKeptError

            told = SettingsNotKeptError(str(self._preferences.path))
            told.__cause__ = error
            self.error_came.emit(told)
