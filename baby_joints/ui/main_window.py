"""The window: navigation, pages, toast, and the wiring between them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from baby_joints.ui.actions import ACTIONS
from baby_joints.ui.diary_switch import DiarySwitch
from baby_joints.ui.formatting import age
from baby_joints.ui.page_name import PageName
from baby_joints.ui.page_stack import PageStack
from baby_joints.ui.theme.measures import TEXT_SCALES
from baby_joints.ui.theme.stylesheet import build, qt_palette
from baby_joints.ui.theme_words import theme_word
from baby_joints.ui.theming import apply_theme
from baby_joints.ui.widgets.nav_bar import NavBar
from baby_joints.ui.widgets.notice import Notice
from baby_joints.ui.widgets.sample_banner import SampleBanner
from baby_joints.ui.widgets.toast import Toast
from baby_joints.ui.widgets.toast_place import toast_place
from baby_joints.ui.width_class import WidthClass
from baby_joints.ui.window_menus import WindowMenus

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from baby_joints.change import Change
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.page_factory import PageFactory
    from baby_joints.ui.pages.welcome_page import WelcomePage
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme
    from baby_joints.ui.theme_keeper import ThemeKeeper

SMALLEST = (800, 560)
FIRST_SIZE = (1280, 800)
# Long enough for a slow disk; the parent sees the window stay until the last save is done.
CLOSING_SECONDS = 30.0


class MainWindow(QWidget):
    """Shows the diary of one file; opens it after the first paint.

    Signals:
        painted(): the window was painted for the first time and takes input.
        error_came(Exception): something went wrong that the parent should read.
    """

    painted = Signal()
    error_came = Signal(object)

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
        self._welcome: WelcomePage | None = None
        self.switch = DiarySwitch(bridge, self)
        self.menus = WindowMenus(self, bridge, keeper, preferences, self.switch, now)
        theme = keeper.theme
        self.nav = NavBar(theme)
        self.stack = PageStack(bridge, theme, preferences, make_page)
        self.banner = SampleBanner(theme)
        self.toast = Toast(theme, self)
        self._build()
        self._connect()
        self._add_actions()
        self._dress(theme)
        self._restore()
        if bridge.path.exists():
            self.stack.go_to(PageName.LOG)
        else:
            self._show_welcome()

    # --- building ---

    def _build(self) -> None:
        self.setMinimumSize(*SMALLEST)
        self._body = QWidget()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addLayout(right, 1)
        self._layers = QStackedLayout(self)
        self._layers.setContentsMargins(0, 0, 0, 0)
        self._layers.addWidget(self._body)
        self.banner.hide()

    def _connect(self) -> None:
        """All wiring of the window, in one place."""
        self._bridge.opened.connect(self._on_opened)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.failed.connect(self.error_came)
        self._keeper.changed.connect(self._on_theme_changed)
        self.switch.switched.connect(self._on_switched)
        self.nav.page_chosen.connect(self.stack.go_to)
        self.nav.child_menu_requested.connect(lambda: self.menus.open_child_menu(self.nav.switcher))
        self.nav.theme_menu_requested.connect(
            lambda: self.menus.open_theme_menu(self.nav.theme_item)
        )
        self.stack.page_shown.connect(self._on_page_shown)
        self.stack.notice_given.connect(self.show_notice)
        self.banner.left.connect(self.switch.back_to_own)
        self.toast.undo_requested.connect(self._on_undo)

    def _add_actions(self) -> None:
        handlers: dict[str, Callable[[str], object]] = {
            "page": self._on_page,
            "undo": lambda _: self._on_undo(),
            "text_size": lambda step: self._on_text_size(int(step)),
            "shortcuts": lambda _: self.menus.show_shortcuts(),
            "close": lambda _: self.close(),
        }
        for definition in ACTIONS:
            action = QAction(QCoreApplication.translate("Actions", definition.text), self)
            action.setShortcuts([QKeySequence(keys) for keys in definition.keys])
            action.triggered.connect(partial(handlers[definition.name], definition.argument))
            self.addAction(action)

    def _restore(self) -> None:
        saved = QByteArray.fromBase64(QByteArray(self._preferences.geometry.encode()))
        if saved.isEmpty() or not self.restoreGeometry(saved):
            self.resize(*FIRST_SIZE)

    # --- what others ask of the window ---

    @property
    def welcome(self) -> WelcomePage | None:
        """The first page of a new parent, while it is shown."""
        return self._welcome

    def show_notice(self, notice: Notice) -> None:
        """Say something at the bottom of the window."""
        self.toast.show_notice(notice)
        self._place_toast()

    # --- dress ---

    def _on_theme_changed(self, theme: Theme) -> None:
        self.stack.set_theme(theme)
        self._dress(theme)
        apply_theme(self, theme)
        self._fit()

    def _dress(self, theme: Theme) -> None:
        self.setPalette(qt_palette(theme))
        self.setStyleSheet(build(theme))
        choice = self._preferences.theme
        self.nav.set_theme_choice(choice, theme_word(choice))

    def _fit(self) -> None:
        width = WidthClass.of(self.width())
        narrow = width is WidthClass.COMPACT or self._keeper.theme.one_column
        self.nav.set_compact(compact=narrow)
        self.stack.set_width(width)
        self._place_toast()

    def _place_toast(self) -> None:
        if self.toast.isVisible() and self.stack.isVisible():
            anchor = self.stack.page.toast_anchor()
            self.toast.setGeometry(toast_place(self.toast, self, self.stack, anchor))

    # --- slots ---

    def _on_opened(self) -> None:
        self._show_child()
        if self._bridge.child is None:
            self._show_welcome()
        else:
            self._leave_welcome()
            self.stack.refresh(None)

    def _on_changed(self, change: Change) -> None:
        self._show_child()
        if self._bridge.child is None:
            self._show_welcome()
            return
        self._leave_welcome()
        # Another baby, or more of the diary than a page would want to look up one by one.
        everything = change.child_changed or change.action in ("import", "choose_child")
        self.stack.refresh(None if everything else change)

    def _show_child(self) -> None:
        child = self._bridge.child
        if child is None:
            self.nav.set_child("", "")
        else:
            self.nav.set_child(child.name, age(child.age_on(self._now().date())))
        self._name_window()

    def _name_window(self) -> None:
        child = self._bridge.child
        parts = [
            self.stack.page.title() if self._welcome is None else "",
            child.name if child else "",
        ]
        self.setWindowTitle(" · ".join([*filter(None, parts), "baby_joints"]))

    def _on_page_shown(self, name: PageName) -> None:
        self.nav.set_page(name)
        self._name_window()
        self._place_toast()

    def _on_switched(self) -> None:
        self.banner.setVisible(self.switch.in_sample)
        self.toast.close_now()

    # --- actions ---

    def _on_page(self, name: str) -> None:
        if self._welcome is None:
            self.stack.go_to(PageName(name))
            self.stack.page.focus_first()

    def _on_undo(self) -> None:
        if self._bridge.can_undo:
            self._bridge.undo(lambda _change: self.show_notice(Notice(self.tr("Taken back"))))
        elif self._welcome is None:
            self.show_notice(Notice(self.tr("There is nothing to take back")))

    def _on_text_size(self, step: int) -> None:
        place = TEXT_SCALES.index(self._preferences.text_scale) + step
        if 0 <= place < len(TEXT_SCALES):
            self._keeper.choose_text_scale(TEXT_SCALES[place])

    # --- welcome ---

    def _show_welcome(self) -> None:
        if self._welcome is not None:
            return
        from baby_joints.ui.pages.welcome_page import WelcomePage

        self._welcome = WelcomePage(self._keeper.theme, self._now().date())
        self._welcome.child_given.connect(self._bridge.add_child)
        self._welcome.sample_chosen.connect(self.switch.open_sample)
        self._layers.addWidget(self._welcome)
        self._layers.setCurrentWidget(self._welcome)
        self.setWindowTitle("baby_joints")
        self._welcome.focus_first()

    def _leave_welcome(self) -> None:
        if self._welcome is None:
            return
        self._layers.setCurrentWidget(self._body)
        self._layers.removeWidget(self._welcome)
        self._welcome.deleteLater()
        self._welcome = None
        self.stack.go_to(PageName.LOG)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # After this round of events, so that what was painted is on the screen first.
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.stack.can_close():
            event.ignore()
            return
        self._preferences.geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._bridge.close(CLOSING_SECONDS)
        self.switch.clean_up()
        try:
            self._preferences.write()
        except OSError as error:
            self.error_came.emit(error)
        event.accept()
