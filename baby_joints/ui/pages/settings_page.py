"""What a family sets once: babies, people, country, look, file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from baby_joints.ui.page import Page
from baby_joints.ui.settings.backup_desk import BackupDesk
from baby_joints.ui.settings.backups_card import BackupsCard
from baby_joints.ui.settings.caregivers_card import CaregiversCard
from baby_joints.ui.settings.children_card import ChildrenCard
from baby_joints.ui.settings.copy_desk import CopyDesk
from baby_joints.ui.settings.file_card import FileCard
from baby_joints.ui.settings.language_card import LanguageCard
from baby_joints.ui.settings.look_card import LookCard
from baby_joints.ui.settings.paper_card import PaperCard
from baby_joints.ui.settings.password_card import PasswordCard
from baby_joints.ui.settings.password_desk import PasswordDesk
from baby_joints.ui.settings.patterns_card import PatternsCard
from baby_joints.ui.settings.people_desk import PeopleDesk
from baby_joints.ui.settings.place_card import PlaceCard
from baby_joints.ui.settings.place_desk import PlaceDesk
from baby_joints.ui.settings.removal_desk import RemovalDesk
from baby_joints.ui.settings.restore_desk import RestoreDesk
from baby_joints.ui.settings.settings_part import SettingsPart
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_L
from baby_joints.ui.widgets.by_keyboard import give_keyboard
from baby_joints.ui.widgets.notice import Notice
from baby_joints.ui.widgets.page_scroll import fill_scrolling
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QShowEvent

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.child import Child
    from baby_joints.ui.backup_keeper import BackupKeeper
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme

# As many of the newest entries are looked through for who wrote them.
NEWEST = 200


class SettingsPage(Page):
    """Everything takes effect at once; there is nothing to save.

    Args:
        bridge: the diary.
        theme: how it looks.
        preferences: what is shown and changed here.
        clock: the time of the window.
        keeper: makes the backups.
    """

    def __init__(
        self,
        bridge: DiaryBridge,
        theme: Theme,
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime],
        keeper: BackupKeeper,
    ) -> None:
        super().__init__(bridge, theme, preferences, parent)
        self._clock = clock
        self.children_card = ChildrenCard(theme)
        self.caregivers = CaregiversCard(theme)
        self.place = PlaceCard(theme)
        self.language = LanguageCard(theme, preferences)
        self.look = LookCard(theme, preferences)
        self.patterns = PatternsCard(theme, preferences)
        self.paper = PaperCard(theme, preferences)
        self.password = PasswordCard(theme, preferences)
        self.file = FileCard(theme)
        self.backups = BackupsCard(theme)
        self.people_desk = PeopleDesk(self, self.caregivers)
        self.place_desk = PlaceDesk(self, self.place)
        self.removal = RemovalDesk(self, keeper)
        self.restoring = RestoreDesk(self)
        self.backup_desk = BackupDesk(self, self.backups, keeper, self.restoring, clock)
        self.copy_desk = CopyDesk(self, self.backups, self.restoring, clock)
        self.password_desk = PasswordDesk(self, self.password, keeper)
        self._build()
        self._connect()

    # --- what the window calls ---

    def title(self) -> str:
        return self.tr("Settings")

    def refresh(self, change: Change | None) -> None:  # noqa: ARG002 - all of it is read anew
        today = self._clock().date()
        self.children_card.show_children(self.bridge.babies, self.bridge.child, today)
        self.file.show_file(self.bridge.path, is_sample=self.bridge.is_sample)
        self.patterns.show_preferences()
        self.backup_desk.refresh()
        self.bridge.fetch(self, _read, self._on_read)
        self.password_desk.refresh()

    def arrange(self) -> None:
        """Two columns of cards; a narrow window or large text puts them below each other."""
        narrow = self.theme.one_column or self.width_class is WidthClass.COMPACT
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        margin = self.width_class.margin
        self._column.setContentsMargins(margin, 26, margin, SPACE_2XL)
        self._content.setMaximumWidth(self.width_class.widest + 2 * margin)

    @property
    def first_stop(self) -> QWidget:
        lines = self.children_card.list.lines
        return lines[0].item if lines else self.children_card.add_button

    def focus_first(self, argument: object = None, *, visibly: bool = True) -> None:
        if argument is SettingsPart.COUNTRY:
            give_keyboard(self.place.country_button, visibly=visibly)
        else:
            super().focus_first(visibly=visibly)

    def begun(self) -> object:
        return self.scroll_area.verticalScrollBar().value(), self.restoring.begun()

    def go_on(self, begun: object) -> None:
        match begun:
            case int() as place, way_back:
                self.restoring.go_on(way_back)
                # Its own size is known only after it was laid out.
                bar = self.scroll_area.verticalScrollBar()
                QTimer.singleShot(0, bar, lambda: bar.setValue(place))

    def focus_after_rebuild(self) -> None:
        """The language was chosen here."""
        self.language.languages.focus_row()

    # --- building ---

    def _build(self) -> None:
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(SPACE_L)
        self._column.addWidget(TextLabel(self.theme, self.title(), FontRole.PAGE_TITLE))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(SPACE_L)
        self._columns.addLayout(
            _below(self.children_card, self.caregivers, self.place, self.paper, self.patterns),
            1,
        )
        self._columns.addLayout(
            _below(self.language, self.look, self.password, self.file, self.backups), 1
        )
        self._column.addLayout(self._columns)
        self._column.addStretch(1)
        self.scroll_area = fill_scrolling(self, self._content)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.arrange()

    def _connect(self) -> None:
        self.children_card.child_chosen.connect(self._on_child_chosen)
        self.children_card.change_requested.connect(self._ask_child)
        self.children_card.add_requested.connect(partial(self._ask_child, None))
        self.patterns.diary_only_chosen.connect(self._on_diary_only)
        self.patterns.changed.connect(self.preferences_changed)
        self.file.about_requested.connect(self._on_about_requested)
        self.file.copied.connect(lambda: self.notice_given.emit(Notice(self.tr("Copied"))))
        self.look.changed.connect(self.preferences_changed)
        self.paper.changed.connect(self.preferences_changed)
        self.password_desk.lock_requested.connect(self.lock_requested)
        self.language.changed.connect(self.preferences_changed)

    # --- babies ---

    def _on_child_chosen(self, child: Child) -> None:
        if self.bridge.child is None or self.bridge.child.id != child.id:
            self.bridge.choose_child(child.id)

    def _ask_child(self, child: Child | None) -> None:
        from baby_joints.ui.dialogs.ask_child import ask_child

        remove = None if self.bridge.is_sample else self.removal.ask
        ask_child(self, child, self._clock().date(), remove)

    # --- the diary ---

    def _on_diary_only(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        def failed(error: Exception) -> None:
            # The box shows what the diary says.
            self.bridge.fetch(self, _read, self._on_read)
            self.bridge.failed.emit(error)

        # The pages that show patterns look again.
        self.bridge.arrange(
            lambda diary: diary.look_for_patterns(on=not on),
            lambda _done: self.preferences_changed.emit(),
            failed,
        )

    def _on_about_requested(self) -> None:
        from baby_joints.ui.dialogs.about_dialog import AboutDialog

        AboutDialog(self.theme, self.bridge.path, self.preferences.path, self.window()).open()

    def _on_read(self, read: tuple[bool, tuple[str, ...]]) -> None:
        looks_for_patterns, written = read
        self.patterns.show_diary_only(on=not looks_for_patterns)
        self.people_desk.set_written(written)

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Other pages change some of these.
        self.look.show_preferences()
        self.paper.show_preferences()
        self.place_desk.show_country()
        self.people_desk.show_names()


def _below(*cards: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_L)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column


def _read(diary: Diary) -> tuple[bool, tuple[str, ...]]:
    """Whether it looks for patterns, and who wrote lately, the newest first."""
    if diary.child is None:
        return diary.looks_for_patterns, ()
    newest = diary.observations(limit=NEWEST)
    names = dict.fromkeys(entry.observer for entry in newest if entry.observer)
    return diary.looks_for_patterns, tuple(names)
