"""Draw every page and dialog of the window to PNG files, with a sample diary.

``python packaging/screen_tour.py OUT_DIR [--themes light,dark] [--scales 1,2] [--sizes 1280x800]
[--languages en,ar] [--samples NAME] [--only log,diary]``. Without options: what a release is looked
at for. No screen is needed; a picture is named ``PAGE-THEME-SCALE-SIZE[-LANGUAGE].png``.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QLocale, Qt  # noqa: E402 - after the path
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget  # noqa: E402 - after the path

from baby_joints.domain.codes import (  # noqa: E402 - after the path
    Joint,
    Movement,
    Presence,
    Reaction,
    SafetyQuestion,
    Side,
    Sound,
)
from baby_joints.paths import resource  # noqa: E402 - after the path
from baby_joints.ui.dialogs.held_dialog import HeldDialog  # noqa: E402 - after the path
from baby_joints.ui.learn.topic import Topic  # noqa: E402 - after the path
from baby_joints.ui.page_name import PageName  # noqa: E402 - after the path
from baby_joints.ui.pages.diary_page import DiaryPage  # noqa: E402 - after the path
from baby_joints.ui.pages.log_page import LogPage  # noqa: E402 - after the path
from baby_joints.ui.pages.settings_page import SettingsPage  # noqa: E402 - after the path
from baby_joints.ui.pages.visits_page import VisitsPage  # noqa: E402 - after the path
from baby_joints.ui.preferences import Preferences  # noqa: E402 - after the path
from baby_joints.ui.shell import Shell, make_application  # noqa: E402 - after the path
from baby_joints.ui.theme_choice import ThemeChoice  # noqa: E402 - after the path
from baby_joints.ui.widgets.notice import Notice  # noqa: E402 - after the path

_SAFETY: dict[str, dict[str, object]] = {
    "pain": {"reaction": frozenset({Reaction.CRYING})},
    "stiff": {"movement": Movement.HELD_STIFFLY},
    "ill": {"safety": {SafetyQuestion.LOOKS_ILL: Presence.PRESENT}},
}
_SETTINGS_DIALOGS: dict[str, Callable[[SettingsPage], None]] = {
    "country": lambda page: page.place.country_button.click(),
    "name": lambda page: page.caregivers.list.lines[0].item.click(),
    "about": lambda page: page.file.about_button.click(),
    "backups": lambda page: page.backups.restore_button.click(),
}
_TABLE = """date,time,joint,side,what,while,out of,note
3/4/2026,7:40,hip,left,click,diaper change,4,when the leg opens
3/5/2026,8:10,hip,li,knax,diaper change,,
3/6/2026,,knee,right,pop,picked up,,
3/7/2026,9:20,hip,left,none,diaper change,8,
"""
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
LONGEST_WAIT = 120_000
SETTLE = 80


@dataclass(frozen=True, slots=True)
class Look:
    """One way the window can look."""

    theme: str
    scale: float
    size: tuple[int, int]
    language: str

    def name(self, what: str) -> str:
        """The file name of a picture of `what`."""
        width, height = self.size
        language = "" if self.language == "en" else f"-{self.language}"
        return f"{what}-{self.theme}-{round(self.scale * 100)}-{width}x{height}{language}.png"


def looks(
    themes: list[str], scales: list[float], sizes: list[str], languages: list[str]
) -> list[Look]:
    """Every combination, or without a wish the ones worth looking at."""
    return [
        Look(theme, scale, (int(size.split("x")[0]), int(size.split("x")[1])), language)
        for theme, scale, size, language in product(themes, scales, sizes, languages)
    ]


def release_looks() -> list[Look]:
    """Each theme at 100 %, both ends of the text size, each size of the window, right to left."""
    usual, small, large = (1280, 800), (1024, 640), (1600, 1000)
    return [
        *(Look(theme, 1.0, usual, "en") for theme in ("light", "dark", "night")),
        Look("light", 1.0, small, "en"),
        Look("night", 1.0, large, "en"),
        Look("light", 2.0, usual, "en"),
        Look("dark", 1.5, large, "en"),
        Look("light", 1.0, usual, "ar"),
    ]


class Tour:
    """Opens the program on a sample, walks through it and keeps pictures."""

    def __init__(self, application: QApplication, folder: Path, sample: str) -> None:
        self._application = application
        self._folder = folder
        self._sample = resource("samples", f"{sample}.json")
        self._newest = _newest_moment(self._sample)
        self.written: list[Path] = []

    def draw(self, look: Look, wanted: Sequence[str]) -> None:
        """All wanted pictures in one look."""
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            if _is_wanted("welcome", wanted):
                self._draw_welcome(look, folder)
            shell = self._shell(look, folder / "diary.sqlite3", sample=True)
            for what, show in self._scenes(shell):
                if _is_wanted(what, wanted):
                    self._draw_scene(shell, look, what, show)
            shell.window.welcome.leave()
            self._end(shell)

    def _draw_welcome(self, look: Look, folder: Path) -> None:
        shell = self._shell(look, folder / "new.sqlite3", sample=False)
        self._keep(shell.window, look.name("welcome"))
        self._end(shell)

    def _scenes(self, shell: Shell) -> Iterator[tuple[str, Callable[[], QWidget | None]]]:
        """Name of each picture, and what brings it about (the dialog it opened, if any)."""
        window = shell.window
        for page in PageName:
            yield page.value, partial(window.stack.go_to, page)
        for topic in list(Topic)[1:]:
            yield f"learn-{topic.value}", partial(window.stack.go_to, PageName.LEARN, topic)
        yield "visits-past", lambda: self._read_past_visit(shell)
        yield "visits-country", lambda: self._show_checks(shell)
        yield "dialog-calendar", lambda: self._ask_calendar(shell)
        yield "dialog-visit", lambda: self._change_visit(shell)
        yield "dialog-table", lambda: self._ask_table(shell)
        yield "log-saved", lambda: self._say_saved(shell)
        for name, press in _SETTINGS_DIALOGS.items():
            yield f"dialog-{name}", partial(self._ask_settings, shell, press)
        yield "dialog-held", HeldDialog(shell.keeper.theme, "kitchen-pc", window).open
        yield "dialog-keys", window.menus.show_shortcuts
        yield "dialog-child", window.menus.change_child
        yield "dialog-error", lambda: shell.reporter.report(OSError(28, "No space left on device"))
        yield "menu-child", lambda: window.menus.open_child_menu(window.nav.switcher)
        yield "menu-theme", lambda: window.menus.open_theme_menu(window.nav.theme_item)
        # Last, as it writes into the diary of the tour.
        for name, answers in _SAFETY.items():
            yield f"safety-{name}", partial(self._ask_safety, shell, answers)
        yield "settings-hours", lambda: self._settings_by_hour(shell)

    def _ask_safety(self, shell: Shell, answers: Mapping[str, object]) -> None:
        """Save an entry whose answers call the safety questions."""
        page = shell.window.stack.visit(PageName.LOG)
        if isinstance(page, LogPage):
            page.form.change(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, **answers)
            page.save()

    def _ask_settings(self, shell: Shell, press: Callable[[SettingsPage], None]) -> None:
        page = self._settings(shell)
        press(page)

    def _settings_by_hour(self, shell: Shell) -> None:
        """The lower end of the page, with the hours of the night, a country and diary only."""
        page = self._settings(shell)
        # Shown as chosen, but the picture keeps its colors.
        shell.preferences.theme = ThemeChoice.HOURS
        page.look.show_preferences()
        page.place.show_country("Germany", "112")
        page.patterns.show_diary_only(on=True)
        self._settle(shell)
        bar = page.scroll_area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _settings(self, shell: Shell) -> SettingsPage:
        shell.window.stack.go_to(PageName.SETTINGS)
        self._settle(shell)
        page = shell.window.stack.page
        if not isinstance(page, SettingsPage):
            raise TypeError("The page of the settings is another one.")
        return page

    def _read_past_visit(self, shell: Shell) -> VisitsPage:
        shell.window.stack.go_to(PageName.VISITS)
        self._settle(shell)
        page = shell.window.stack.page
        if not isinstance(page, VisitsPage):
            raise TypeError("The page of the visits is another one.")
        list(page.list.items.values())[-1].click()
        return page

    def _show_checks(self, shell: Shell) -> None:
        """Country known, and the lower end of the page."""
        page = self._read_past_visit(shell)
        page.preferences.country = "US"
        page.refresh(None)
        self._settle(shell)
        bar = page.scroll_area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _ask_calendar(self, shell: Shell) -> None:
        self._read_past_visit(shell).calendar_button.click()

    def _ask_table(self, shell: Shell) -> None:
        """The rows of a table with a word that is not known and a date that is not clear."""
        shell.window.stack.go_to(PageName.DIARY)
        self._settle(shell)
        page = shell.window.stack.page
        if not isinstance(page, DiaryPage):
            raise TypeError("The page of the diary is another one.")
        path = self._folder / "notes.csv"
        path.write_text(_TABLE, encoding="utf-8")
        try:
            page.tables.add(path)
            self._settle(shell)
        finally:
            path.unlink()

    def _change_visit(self, shell: Shell) -> None:
        self._read_past_visit(shell).view.edit_button.click()

    def _say_saved(self, shell: Shell) -> None:
        shell.window.stack.go_to(PageName.LOG)
        shell.window.toasts.show_notice(
            Notice("Saved", "Left hip · click · diaper change", undo=True)
        )

    def _draw_scene(
        self, shell: Shell, look: Look, what: str, show: Callable[[], QWidget | None]
    ) -> None:
        shell.window.stack.go_to(PageName.LOG)
        shell.window.toasts.close()
        show()
        self._settle(shell)
        opened = [
            widget
            for widget in self._application.topLevelWidgets()
            if widget.isVisible() and isinstance(widget, QDialog | QMenu)
        ]
        if not opened:
            self._keep(shell.window, look.name(what))
        for widget in opened:
            self._keep(widget, look.name(what))
            widget.close()

    def _shell(self, look: Look, diary: Path, *, sample: bool) -> Shell:
        settings = diary.with_suffix(".json")
        preferences = Preferences(settings)
        preferences.theme = ThemeChoice(look.theme)
        preferences.text_scale = look.scale
        preferences.language = "en"
        preferences.observers = ["Mama", "Papa"]
        preferences.last_observer = "Papa"
        preferences.write()
        shell = Shell(self._application, diary, settings, lambda: self._newest)
        if look.language in RIGHT_TO_LEFT:
            self._application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QLocale.setDefault(QLocale("en_US"))
        if sample:
            shell.bridge.reopen(diary, fill_from=self._sample)
        shell.window.resize(*look.size)
        shell.show()
        shell.window.resize(*look.size)
        self._wait(lambda: shell.bridge.is_open)
        self._settle(shell)
        return shell

    def _settle(self, shell: Shell) -> None:
        """Wait until the diary's thread has answered everything and nothing moves any more."""
        for _ in range(3):
            answered: list[bool] = []
            shell.bridge.run(lambda _diary: True, answered.append)
            self._wait(lambda: bool(answered))  # noqa: B023 - waited for in the same round
            self._wait(lambda: not shell.window.stack.page.is_working())
            self._pass(SETTLE)

    def _wait(self, done: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(LONGEST_WAIT)
        while not done():
            if deadline.hasExpired():
                raise TimeoutError("The window did not get ready.")
            self._pass(10)

    def _pass(self, milliseconds: int) -> None:
        deadline = QDeadlineTimer(milliseconds)
        while not deadline.hasExpired():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    def _keep(self, widget: QWidget, name: str) -> None:
        path = self._folder / name
        if not widget.grab().save(str(path)):
            raise OSError(f"{path} could not be written.")
        self.written.append(path)

    def _end(self, shell: Shell) -> None:
        shell.close()
        self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._pass(10)


def _newest_moment(sample: Path) -> datetime:
    """A moment after the sample's last entry: the tour looks at the diary from there."""
    from datetime import timedelta

    from baby_joints.exchange import read_diary

    contents = read_diary(sample)
    moments = [entry.last_changed_at for entry in contents.observations]
    return max(moments) + timedelta(minutes=10)


def _is_wanted(what: str, wanted: Sequence[str]) -> bool:
    return not wanted or any(what.startswith(name) for name in wanted)


def main() -> None:
    """Read the options, draw, say how many."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--themes", default="")
    parser.add_argument("--scales", default="1")
    parser.add_argument("--sizes", default="1280x800")
    parser.add_argument("--languages", default="en")
    parser.add_argument("--sample", default="left-hip-clicks")
    parser.add_argument("--only", default="", help="names of pictures, by their beginning")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    tour = Tour(make_application(["screen_tour"]), chosen.out, chosen.sample)
    wanted = [name for name in chosen.only.split(",") if name]
    asked = release_looks()
    if chosen.themes:
        scales = [float(scale) for scale in chosen.scales.split(",")]
        asked = looks(
            chosen.themes.split(","), scales, chosen.sizes.split(","), chosen.languages.split(",")
        )
    for look in asked:
        tour.draw(look, wanted)
    print(f"{len(tour.written)} pictures in {chosen.out}")


if __name__ == "__main__":
    main()
