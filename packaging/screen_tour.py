"""Draw every page and dialog of the window to PNG files, with a sample diary.

``python packaging/screen_tour.py OUT_DIR [--themes light,dark] [--scales 1,2] [--sizes 1280x800]
[--languages en,ar] [--samples NAME] [--only log,diary]``. Without options: what a release is looked
at for. No screen is needed; a picture is named ``PAGE-THEME-SCALE-SIZE[-LANGUAGE].png``.
"""

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import product
from pathlib import Path
from uuid import uuid4

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bootstrap_steps.catalogues import ensure_catalogues  # noqa: E402 - after the path
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QLocale, Qt  # noqa: E402 - after the path
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget  # noqa: E402 - after the path
from tour_scenes import Show, TourScenes  # noqa: E402 - after the path

from baby_joints.domain.child import Child  # noqa: E402 - after the path
from baby_joints.paths import resource  # noqa: E402 - after the path
from baby_joints.ui.garbage_keeper import GarbageKeeper  # noqa: E402 - after the path
from baby_joints.ui.page_name import PageName  # noqa: E402 - after the path
from baby_joints.ui.preferences import Preferences  # noqa: E402 - after the path
from baby_joints.ui.shell import Shell, make_application  # noqa: E402 - after the path
from baby_joints.ui.theme_choice import ThemeChoice  # noqa: E402 - after the path

# Dates as one country writes them, whatever the computer of the tour is set to.
LOCALES = {"en": "en_US", "es": "es_US", "de": "de_DE", "ar": "ar_EG"}
LONGEST_WAIT = 120_000
SETTLE = 80
See = Callable[[str, QWidget], None]


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
        *(Look("light", 1.0, usual, language) for language in ("es", "de", "ar")),
        Look("light", 1.0, small, "de"),
    ]


class Tour:
    """Opens the program on a sample, walks through it and keeps pictures.

    Args:
        application: the one application.
        folder: where the pictures go.
        sample: the name of the sample diary.
        settle: how long (ms) nothing may move before a scene is looked at.
    """

    def __init__(
        self, application: QApplication, folder: Path, sample: str, settle: int = SETTLE
    ) -> None:
        self._application = application
        # As the program does.
        gc.disable()
        GarbageKeeper(application)
        self._folder = folder
        self._pause = settle
        self._sample = resource("samples", f"{sample}.json")
        self._newest = _newest_moment(self._sample)
        self.written: list[Path] = []

    def draw(self, look: Look, wanted: Sequence[str]) -> None:
        """All wanted pictures in one look."""
        self.walk(look, wanted, lambda what, widget: self._keep(widget, look.name(what)))

    def walk(self, look: Look, wanted: Sequence[str], see: See) -> None:
        """Bring about all wanted scenes in one look; `see` gets the name and what is shown."""
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            if _is_wanted("welcome", wanted):
                shell = self._shell(look, folder / "new.sqlite3", sample=False)
                see("welcome", shell.window)
                self._end(shell)
            shell = self._shell(look, folder / "diary.sqlite3", sample=True)
            scenes = TourScenes(shell, folder, partial(self._settle, shell))
            self._walk(shell, scenes.all(), wanted, see)
            shell.window.welcome.leave()
            self._end(shell)
            if not wanted or any(name.startswith("empty") for name in wanted):
                self._walk_empty(look, folder, wanted, see)

    def _walk_empty(self, look: Look, folder: Path, wanted: Sequence[str], see: See) -> None:
        """The pages of a baby about whom nothing is written."""
        shell = self._shell(look, folder / "empty.sqlite3", sample=False)
        born = self._newest.date() - timedelta(weeks=6)
        shell.bridge.add_child(Child(id=uuid4(), name="Mia", born_on=born))
        self._settle(shell)
        scenes = TourScenes(shell, folder, partial(self._settle, shell))
        self._walk(shell, scenes.empty(), wanted, see)
        self._end(shell)

    def _walk(
        self, shell: Shell, scenes: Iterable[tuple[str, Show]], wanted: Sequence[str], see: See
    ) -> None:
        for what, show in scenes:
            if _is_wanted(what, wanted):
                self._see_scene(shell, what, show, see)

    def _see_scene(self, shell: Shell, what: str, show: Show, see: See) -> None:
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
            see(what, shell.window)
        for widget in opened:
            see(what, widget)
            widget.close()

    def _shell(self, look: Look, diary: Path, *, sample: bool) -> Shell:
        settings = diary.with_suffix(".json")
        preferences = Preferences(settings)
        preferences.theme = ThemeChoice(look.theme)
        preferences.text_scale = look.scale
        # A picture in the middle of a movement shows what nobody looks at.
        preferences.reduced_motion = True
        preferences.language = look.language
        preferences.observers = ["Mama", "Papa"]
        preferences.last_observer = "Papa"
        preferences.write()
        shell = Shell(self._application, diary, settings, lambda: self._newest)
        QLocale.setDefault(QLocale(LOCALES[look.language]))
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
            self._pass(self._pause)

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
    # Without them every language would be drawn in English.
    ensure_catalogues(Path(sys.executable), ROOT)
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
