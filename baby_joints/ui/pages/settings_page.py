"""What a family sets once: babies, people, country, look, file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from baby_joints.ui.isolated import isolated
from baby_joints.ui.page import Page
from baby_joints.ui.settings.backup_desk import BackupDesk
from baby_joints.ui.settings.backups_card import BackupsCard
from baby_joints.ui.settings.caregivers_card import CaregiversCard
from baby_joints.ui.settings.children_card import ChildrenCard
from baby_joints.ui.settings.file_card import FileCard
from baby_joints.ui.settings.language_card import LanguageCard
from baby_joints.ui.settings.look_card import LookCard
from baby_joints.ui.settings.paper_card import PaperCard
from baby_joints.ui.settings.password_card import PasswordCard
from baby_joints.ui.settings.password_desk import PasswordDesk
from baby_joints.ui.settings.patterns_card import PatternsCard
from baby_joints.ui.settings.place_card import PlaceCard
from baby_joints.ui.settings.removal_desk import RemovalDesk
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_L
from baby_joints.ui.widgets.notice import Notice
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
        self._width = WidthClass.REGULAR
        self._written: tuple[str, ...] = ()
        self.children_card = ChildrenCard(theme)
        self.caregivers = CaregiversCard(theme)
        self.place = PlaceCard(theme)
        self.language = LanguageCard(theme, preferences)
        self.look = LookCard(theme, preferences)
        self.patterns = PatternsCard(theme)
        self.paper = PaperCard(theme, preferences)
        self.password = PasswordCard(theme, preferences)
        self.file = FileCard(theme)
        self.backups = BackupsCard(theme)
        self.removal = RemovalDesk(self, keeper)
        self.backup_desk = BackupDesk(self, self.backups, keeper, clock)
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
        self.patterns.invites.setChecked(self.preferences.invites)
        self.backup_desk.refresh()
        self.bridge.fetch(self, _read, self._on_read)
        self.password_desk.refresh()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._arrange()

    def set_width(self, width: WidthClass) -> None:
        self._width = width
        self._arrange()

    def focus_first(self) -> None:
        lines = self.children_card.list.lines
        first = lines[0].item if lines else self.children_card.add_button
        first.focus_by_keyboard()

    def begun(self) -> object:
        return self.scroll_area.verticalScrollBar().value()

    def go_on(self, begun: object) -> None:
        # Its own size is known only after it was laid out.
        bar = self.scroll_area.verticalScrollBar()
        QTimer.singleShot(0, bar, lambda: bar.setValue(begun if isinstance(begun, int) else 0))

    def focus_after_rebuild(self) -> None:
        """The language was chosen here."""
        self.language.languages.focus_row()

    # --- building ---

    def _build(self) -> None:
        self._content = QWidget()
        self._content.setProperty("page", True)
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
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll_area)
        self._arrange()

    def _connect(self) -> None:
        self.children_card.child_chosen.connect(self._on_child_chosen)
        self.children_card.change_requested.connect(self._on_change_requested)
        self.children_card.add_requested.connect(partial(self._ask_child, None))
        self.caregivers.rename_requested.connect(self._on_rename_requested)
        self.caregivers.remove_requested.connect(self._on_remove_requested)
        self.caregivers.add_requested.connect(self._on_add_requested)
        self.place.country_requested.connect(self._on_country_requested)
        self.patterns.diary_only_chosen.connect(self._on_diary_only)
        self.patterns.invites_chosen.connect(self._on_invites)
        self.file.about_requested.connect(self._on_about_requested)
        self.file.copied.connect(partial(self._say, self.tr("Copied")))
        self.look.changed.connect(self.preferences_changed)
        self.paper.changed.connect(self.preferences_changed)
        self.password_desk.lock_requested.connect(self.lock_requested)
        self.language.changed.connect(self.preferences_changed)

    def _arrange(self) -> None:
        """Two columns of cards; a narrow window or large text puts them below each other."""
        narrow = self.theme.one_column or self._width is WidthClass.COMPACT
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        margin = self._width.margin
        self._column.setContentsMargins(margin, 26, margin, SPACE_2XL)
        self._content.setMaximumWidth(self._width.widest + 2 * margin)

    # --- babies ---

    def _on_child_chosen(self, child: Child) -> None:
        if self.bridge.child is None or self.bridge.child.id != child.id:
            self.bridge.choose_child(child.id)

    def _on_change_requested(self, child: Child) -> None:
        self._ask_child(child)

    def _ask_child(self, child: Child | None) -> None:
        from baby_joints.ui.dialogs.ask_child import ask_child

        answer = self.bridge.add_child if child is None else self.bridge.amend_child
        ask_child(
            self.window(),
            self.theme,
            child,
            self._clock().date(),
            answer,
            None if self.bridge.is_sample else self.removal.ask,
        )

    # --- people ---

    def _on_rename_requested(self, name: str) -> None:
        self._ask_name(
            self.tr("What is the name?"), partial(self.preferences.rename_observer, name), name
        )

    def _on_add_requested(self) -> None:
        self._ask_name(self.tr("Who else writes?"), self._add_name)

    def _add_name(self, name: str) -> None:
        last = self.preferences.last_observer
        self.preferences.remember_observer(name)
        # To be offered is not to have noticed something.
        self.preferences.last_observer = last

    def _on_remove_requested(self, name: str) -> None:
        self.preferences.forget_observer(name)
        self._show_names()
        self._say(self.tr("{name} is off the list").format(name=isolated(name)))
        self.preferences_changed.emit()

    def _ask_name(self, question: str, take: Callable[[str], None], name: str = "") -> None:
        from baby_joints.ui.dialogs.name_dialog import NameDialog

        dialog = NameDialog(self.theme, question, self.window(), name)

        def keep() -> None:
            if dialog.name() != name:
                take(dialog.name())
                self._show_names()
                self.preferences_changed.emit()

        dialog.accepted.connect(keep)
        dialog.open()

    def _show_names(self) -> None:
        self.caregivers.show_names(self.preferences.offered_names(self._written))

    # --- country ---

    def _on_country_requested(self) -> None:
        from baby_joints.ui.dialogs.country_dialog import CountryDialog
        from baby_joints.ui.settings.countries import country_names

        names = country_names(QLocale())
        dialog = CountryDialog(self.theme, names, self.preferences.country, self.window())
        dialog.country_chosen.connect(self._on_country)
        dialog.open()

    def _on_country(self, code: str) -> None:
        self.preferences.country = code
        self._show_country()
        self.preferences_changed.emit()

    def _show_country(self) -> None:
        from baby_joints.guidance_file import read_emergency_numbers
        from baby_joints.ui.settings.countries import country_names

        code = self.preferences.country
        if not code:
            self.place.show_country("", None)
            return
        name = country_names(QLocale()).get(code, code)
        self.place.show_country(name, read_emergency_numbers().help_in(code).number)

    # --- the diary ---

    def _on_diary_only(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        self.bridge.arrange(
            lambda diary: diary.look_for_patterns(on=not on), self._on_patterns_turned
        )

    def _on_invites(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        self.preferences.invites = on
        self.preferences_changed.emit()

    def _on_patterns_turned(self, _done: None) -> None:
        # The pages that show patterns look again.
        self.preferences_changed.emit()

    def _on_about_requested(self) -> None:
        from baby_joints.ui.dialogs.about_dialog import AboutDialog

        AboutDialog(self.theme, self.bridge.path, self.preferences.path, self.window()).open()

    def _on_read(self, read: tuple[bool, tuple[str, ...]]) -> None:
        looks_for_patterns, self._written = read
        self.patterns.show_diary_only(on=not looks_for_patterns)
        self._show_names()

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Other pages change some of these.
        self.look.show_preferences()
        self.paper.show_preferences()
        self._show_country()
        self._show_names()

    def _say(self, words: str) -> None:
        self.notice_given.emit(Notice(words))


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
