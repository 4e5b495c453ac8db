"""Makes the pages, each at its first visit: the start pays for none but the first."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from baby_joints.ui.diary_bridge import DiaryBridge
from baby_joints.ui.page import Page
from baby_joints.ui.page_name import PageName
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.theme import Theme

if TYPE_CHECKING:
    from baby_joints.ui.backup_keeper import BackupKeeper

PageFactory: TypeAlias = Callable[[PageName, DiaryBridge, Theme, Preferences], Page]


def page_factory(now: Callable[[], datetime], keeper: "Callable[[], BackupKeeper]") -> PageFactory:
    """Makes pages that go by the clock `now`; `keeper` tells what makes the diary's backups."""
    return partial(_make_page, now, keeper)


def _make_page(
    now: Callable[[], datetime],
    keeper: "Callable[[], BackupKeeper]",
    name: PageName,
    bridge: DiaryBridge,
    theme: Theme,
    preferences: Preferences,
) -> Page:
    """The page of this name; its module is imported here and not before."""
    page: Page
    match name:
        case PageName.LOG:
            from baby_joints.ui.pages.log_page import LogPage

            page = LogPage(bridge, theme, preferences, clock=now)
        case PageName.DIARY:
            from baby_joints.ui.pages.diary_page import DiaryPage

            page = DiaryPage(bridge, theme, preferences)
        case PageName.PATTERNS:
            from baby_joints.ui.pages.patterns_page import PatternsPage

            page = PatternsPage(bridge, theme, preferences)
        case PageName.VISITS:
            from baby_joints.ui.pages.visits_page import VisitsPage

            page = VisitsPage(bridge, theme, preferences, clock=now)
        case PageName.REPORT:
            from baby_joints.ui.pages.report_page import ReportPage

            page = ReportPage(bridge, theme, preferences)
        case PageName.LEARN:
            from baby_joints.ui.pages.learn_page import LearnPage

            page = LearnPage(bridge, theme, preferences)
        case PageName.SETTINGS:
            from baby_joints.ui.pages.settings_page import SettingsPage

            page = SettingsPage(bridge, theme, preferences, clock=now, keeper=keeper())
    return page
