"""What there is to see in the window: each page, dialog and menu, and what brings it about."""

import errno
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QScrollArea
from tour_clips import add_clips, open_photo, open_recording, open_sound, open_unknown
from tour_mishaps import mishaps, not_open

from baby_joints.domain.codes import (
    Activity,
    Joint,
    Movement,
    Presence,
    Reaction,
    SafetyQuestion,
    Side,
    Sound,
)
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.ui.dialogs.copies_dialog import CopiesDialog
from baby_joints.ui.dialogs.held_dialog import HeldDialog
from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.not_saved_error import NotSavedError
from baby_joints.ui.page import Page
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.pages.patterns_page import PatternsPage
from baby_joints.ui.pages.report_page import ReportPage
from baby_joints.ui.pages.settings_page import SettingsPage
from baby_joints.ui.pages.visits_page import VisitsPage
from baby_joints.ui.patterns.hip_view import HipView
from baby_joints.ui.patterns.table_switch import TableSwitch
from baby_joints.ui.saved_thing import SavedThing
from baby_joints.ui.settings.countries import country_names
from baby_joints.ui.shell import Shell
from baby_joints.ui.theme_choice import ThemeChoice

P = TypeVar("P", bound=Page)
Show = Callable[[], object]

_SAFETY: dict[str, dict[str, object]] = {
    "pain": {"reaction": frozenset({Reaction.CRYING})},
    "stiff": {"movement": Movement.HELD_STIFFLY},
    "ill": {"safety": {SafetyQuestion.LOOKS_ILL: Presence.PRESENT}},
}
_SETTINGS_DIALOGS: dict[str, Callable[[SettingsPage], None]] = {
    "country": lambda page: page.place.country_button.click(),
    "name": lambda page: page.caregivers.list.lines[0].item.click(),
    "about": lambda page: page.file.about_button.click(),
    "removal": lambda page: page.removal.ask(page.bridge.babies[0]),
    "password": lambda page: page.password.set_requested.emit(),
    "new-password": lambda page: page.password.change_requested.emit(),
    "new-child": lambda page: page.children_card.add_button.click(),
}
TABLE = """date,time,joint,side,what,while,out of,note
3/4/2026,7:40,hip,left,click,diaper change,4,when the leg opens
3/5/2026,8:10,hip,li,knax,diaper change,,
3/6/2026,,knee,right,pop,picked up,,
3/7/2026,9:20,hip,left,none,diaper change,8,
"""


class TourScenes:
    """Brings about one thing after the other in a window whose diary is a filled sample.

    Args:
        shell: the program.
        folder: where a file may be written for a moment.
        settle: waits until nothing moves any more.
    """

    def __init__(self, shell: Shell, folder: Path, settle: Callable[[], None]) -> None:
        self._shell, self._folder, self._settle = shell, folder, settle
        self._window = shell.window

    def all(self) -> Iterator[tuple[str, Show]]:
        """Name of each scene, and what shows it."""
        window = self._window
        yield from self._pages()
        yield from self._parts()
        yield from self._dialogs()
        yield from self._clips()
        # Last, as they write into the diary of the tour.
        yield "log-saved", partial(self._save, {})
        yield "dialog-look-advice", self._save_look
        yield "patterns-looks", self._show_looks
        yield "dialog-look-change", self._change_look
        for name, answers in _SAFETY.items():
            yield f"safety-{name}", partial(self._save, answers)
        yield "settings-hours", self._settings_by_hour
        for name, error in not_open(self._folder):
            yield (
                f"not-open-{name}",
                partial(window.not_open.show, error, self._folder / "diary.sqlite3"),
            )
            window.not_open.leave()
        yield "unlock", window.gate.close

    def empty(self) -> Iterator[tuple[str, Show]]:
        """The pages of a diary in which nothing is written yet."""
        for page in (PageName.LOG, PageName.DIARY, PageName.PATTERNS, PageName.VISITS):
            yield f"empty-{page.value}", partial(self._window.stack.go_to, page)
        yield "empty-report", partial(self._window.stack.go_to, PageName.REPORT)

    # --- the groups ---

    def _clips(self) -> Iterator[tuple[str, Show]]:
        theme, window = self._shell.keeper.theme, self._window
        log = self.page(LogPage)
        yield "clips-form", partial(add_clips, log, self._folder, self._settle)
        log.form.clear()
        yield "dialog-photo", partial(open_photo, theme, window)
        yield "dialog-photo-unknown", partial(open_unknown, theme, window)
        yield "dialog-sound", partial(open_sound, theme, window)
        yield "dialog-record", partial(open_recording, theme, window)

    def _pages(self) -> Iterator[tuple[str, Show]]:
        for page in PageName:
            yield page.value, partial(self._window.stack.go_to, page)
        for topic in list(Topic)[1:]:
            yield (
                f"learn-{topic.value}",
                partial(self._window.stack.go_to, PageName.LEARN, topic),
            )

    def _parts(self) -> Iterator[tuple[str, Show]]:
        yield "log-details", self._unfold_details
        yield "log-side", self._pick_hip
        yield "log-filled", self._fill_form
        yield "diary-nothing", self._find_nothing
        yield "patterns-table", self._show_table
        yield "patterns-tables", self._show_tables
        yield "patterns-why", self._say_why
        yield "patterns-lower", partial(self._lower_end, PatternsPage)
        yield "report-lower", partial(self._lower_end, ReportPage)
        yield "settings-lower", partial(self._lower_end, SettingsPage)
        yield "visits-past", self._read_past_visit
        yield "visits-country", self._show_checks

    def _dialogs(self) -> Iterator[tuple[str, Show]]:
        window = self._window
        yield "dialog-calendar", self._ask_calendar
        yield "dialog-visit", self._change_visit
        yield "dialog-visit-question", self._ask_at_visit
        yield "dialog-table", self._ask_table
        yield "dialog-entry", self._change_entry
        yield "dialog-days", self._ask_days
        yield "dialog-time", self._ask_time
        yield "dialog-signs", lambda: self.page(PatternsPage).looks.ask()  # noqa: PLW0108 - the page is made then
        yield "dialog-question", self._ask_the_doctor
        for name, press in _SETTINGS_DIALOGS.items():
            yield f"dialog-{name}", partial(self._ask_settings, press)
        yield "dialog-held", HeldDialog(self._shell.keeper.theme, "kitchen-pc", window).open
        yield "dialog-copies", CopiesDialog(self._shell.keeper.theme, 3, window).open
        yield from mishaps(self._shell.keeper.theme, window)
        yield "dialog-keys", window.menus.show_shortcuts
        yield "dialog-child", window.menus.change_child
        full = NotSavedError(SavedThing.PDF, self._folder / "page.pdf")
        full.__cause__ = OSError(errno.ENOSPC, "No space left on device")
        yield "dialog-error", lambda: self._shell.reporter.report(full)
        yield "menu-child", lambda: window.menus.open_child_menu(window.nav.switcher)
        yield "menu-theme", lambda: window.menus.open_theme_menu(window.nav.theme_item)

    # --- one by one ---

    def page(self, kind: type[P]) -> P:
        """Go to the page of this kind and wait until it has read what it shows."""
        names = {
            LogPage: PageName.LOG,
            DiaryPage: PageName.DIARY,
            PatternsPage: PageName.PATTERNS,
            VisitsPage: PageName.VISITS,
            ReportPage: PageName.REPORT,
            SettingsPage: PageName.SETTINGS,
        }
        self._window.stack.go_to(names[kind])
        self._settle()
        page = self._window.stack.page
        if not isinstance(page, kind):
            raise TypeError(f"{kind.__name__} is another page.")
        return page

    def _lower_end(self, kind: type[PatternsPage | ReportPage | SettingsPage]) -> None:
        _scroll_down(self.page(kind).scroll_area)

    def _unfold_details(self) -> None:
        view = self.page(LogPage).view
        view.details.set_open(is_open=True)
        self._settle()
        _scroll_down(view.columns.scroller)

    def _pick_hip(self) -> None:
        """The sides stand below the figure."""
        self.page(LogPage).form.change(joint=Joint.HIP, side=Side.LEFT)

    def _fill_form(self) -> None:
        page = self.page(LogPage)
        page.form.change(
            joint=Joint.LOWER_BACK, side=Side.LEFT, sound=Sound.GRINDING, tried=8, sounded=3
        )
        # What is begun is no part of the next scene.
        self._settle()
        self._window.stack.page.update()

    def _find_nothing(self) -> None:
        page = self.page(DiaryPage)
        page.view.filters.search.setText("no note says this")
        self._settle()

    def _show_table(self) -> None:
        self.page(PatternsPage).hips.view.segment(HipView.TABLE).click()

    def _show_tables(self) -> None:
        page = self.page(PatternsPage)
        for switch in page.findChildren(TableSwitch):
            switch.click()
        self._settle()
        _scroll_down(page.scroll_area)

    def _say_why(self) -> None:
        page = self.page(PatternsPage)
        page.hips.view.segment(HipView.DAYS).click()
        for card in page.findings.cards():
            card.why_button.click()

    def _ask_the_doctor(self) -> None:
        self.page(PatternsPage).findings.cards()[0].ask_button.click()

    def _change_entry(self) -> None:
        page = self.page(DiaryPage)
        page.view.filters.search.setText("")
        self._settle()
        page.view.list.choose_first()
        page.view.detail.edit_button.click()

    def _save(self, answers: Mapping[str, object]) -> None:
        """Save an entry; some `answers` call the safety questions."""
        page = self.page(LogPage)
        page.form.clear()
        page.form.change(
            joint=Joint.HIP,
            side=Side.LEFT,
            sound=Sound.CLICK,
            activity=Activity.DIAPER_CHANGE,
            **answers,
        )
        page.save()

    def _save_look(self) -> None:
        """Looks of some days, then one with advice."""
        page, child = self.page(PatternsPage), self._shell.bridge.child
        if child is None:
            raise RuntimeError("The sample has a child.")
        now: list[datetime] = []
        self._shell.bridge.run(lambda diary: diary.now(), now.append)
        self._settle()
        for days in (9, 6, 3, 0):
            said = Presence.ABSENT if days else Presence.PRESENT
            looked = now[0] - timedelta(days=days)
            look = HipSigns(
                id=uuid4(),
                observed_at=looked,
                recorded_at=looked,
                side=Side.LEFT,
                observer="Papa",
                opens_less=said,
                leg_looks_shorter=Presence.ABSENT,
                creases_uneven=Presence.PRESENT,
            )
            if days:
                self._shell.bridge.record(look)
            else:
                page.looks.keep(child.id, look)

    def _show_looks(self) -> None:
        """All of them, one of which was changed."""
        page = self.page(PatternsPage)
        looks = page.signs.looks
        if looks is None:
            raise RuntimeError("No look was saved.")
        newest = looks.rows()[0].look
        self._shell.bridge.amend(replace(newest, side=Side.RIGHT))
        self._settle()
        looks = page.signs.looks
        if looks is not None and looks.fold is not None:
            looks.fold.header.click()
        self._settle()
        _scroll_down(page.scroll_area)

    def _change_look(self) -> None:
        looks = self.page(PatternsPage).signs.looks
        if looks is not None:
            looks.rows()[0].change.click()

    def _ask_settings(self, press: Callable[[SettingsPage], None]) -> None:
        press(self.page(SettingsPage))

    def _settings_by_hour(self) -> None:
        """The lower end of the page, with the hours of the night, a country and diary only."""
        page = self.page(SettingsPage)
        # Shown as chosen, but the picture keeps its colors.
        self._shell.preferences.theme = ThemeChoice.HOURS
        page.look.show_preferences()
        page.place.show_country(country_names(QLocale())["DE"], "112")
        page.patterns.show_diary_only(on=True)
        self._settle()
        _scroll_down(page.scroll_area)

    def _read_past_visit(self) -> VisitsPage:
        page = self.page(VisitsPage)
        list(page.list.items.values())[-1].click()
        return page

    def _ask_calendar(self) -> None:
        self._read_past_visit().calendar_button.click()

    def _change_visit(self) -> None:
        self._read_past_visit().view.edit_button.click()

    def _ask_at_visit(self) -> None:
        page = self.page(VisitsPage)
        next(iter(page.list.items.values())).click()
        page.view.ask_button.click()

    def _ask_days(self) -> None:
        self.page(DiaryPage).view.filters.period.ask_days()

    def _ask_time(self) -> None:
        self.page(LogPage).view.when.menu().actions()[-1].trigger()

    def _show_checks(self) -> None:
        """Country known, and the lower end of the page."""
        page = self._read_past_visit()
        page.preferences.country = "US"
        page.refresh(None)
        self._settle()
        _scroll_down(page.scroll_area)

    def _ask_table(self) -> None:
        """The rows of a table with a word that is not known and a date that is not clear."""
        page = self.page(DiaryPage)
        path = self._folder / "notes.csv"
        path.write_text(TABLE, encoding="utf-8")
        try:
            page.files.add(path)
            self._settle()
        finally:
            path.unlink()


def _scroll_down(area: QScrollArea) -> None:
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
