"""What every test may count on: no stray log lines, no leaked windows, a diary and a window."""

from __future__ import annotations

import gc
import logging
import os
import sys
import traceback
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from bootstrap_steps.catalogues import ensure_catalogues
from hypothesis import HealthCheck, settings

# Before Qt is loaded: no test needs a screen, and none may open a window on a real one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from baby_joints.ui.garbage_keeper import collect_due

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.shell import Shell
    from baby_joints.ui.theme import Theme

# No test measures time: a busy machine makes an example slow, not wrong. The same commit tries the
# same examples everywhere; `--hypothesis-profile=search` looks for new ones.
settings.register_profile("search", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("baby_joints", settings.get_profile("search"), derandomize=True)
settings.load_profile("baby_joints")

# A test that passes waits no longer than it takes; one that hangs fails after this.
LONGEST_WAIT_MS = 60_000
NOW = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)
STORY = """born 2026-01-10; from 2026-04-01; zone +00:00
d1 08:10 hip-L click diaper 1/2 by Papa; d2 hip-L quiet diaper 0/3 by Mama
d9 hip-R quiet diaper; d12 shoulder-R pop lift gentle calm; d20 hip-L click diaper by Papa
d23 07:50 hip-L click diaper felt by Mama; d23 05:15 hip-L quiet diaper by Papa"""


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    """As in the program: no other thread may take a widget apart."""
    gc.disable()
    yield
    collect_due()


@pytest.fixture(autouse=True)
def _no_stray_log_lines(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log is a defect unless the test looks at it and calls `caplog.clear`."""
    yield
    loud = [line for line in caplog.get_records("call") if line.levelno >= logging.WARNING]
    assert not [line.getMessage() for line in loud]


@pytest.fixture(autouse=True)
def _no_leaked_windows(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test leaves no window behind: what it opens it closes or gives to qtbot."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    application: QApplication = request.getfixturevalue("qapp")
    before = set(application.topLevelWidgets())
    yield
    application.sendPostedEvents(None, 0)
    left = [
        f"{type(widget).__name__} {widget.windowTitle()!r}"
        for widget in application.topLevelWidgets()
        if widget not in before and widget.isVisible()
    ]
    assert not left


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Waits long for what must come: a busy machine is slow, not wrong."""
    for name in ("waitSignal", "waitSignals", "waitUntil", "waitActive", "waitExposed"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=LONGEST_WAIT_MS))
    return qtbot


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["baby_joints-tests", "-style", "Fusion"]


@pytest.fixture(scope="session", autouse=True)
def _catalogues() -> None:
    """The window's languages, made as bootstrap.py and the wheel make them."""
    ensure_catalogues(Path(sys.executable), Path(__file__).resolve().parent.parent)


@pytest.fixture(scope="session")
def dressed_app(qapp: QApplication) -> QApplication:
    """The application with our font and the words and dates of the United States."""
    from PySide6.QtCore import QLocale

    from baby_joints.ui.theme.fonts import load_inter

    QLocale.setDefault(QLocale("en_US"))
    load_inter()
    return qapp


@pytest.fixture
def theme(dressed_app: QApplication) -> Theme:
    """Light colors, 100 % text."""
    from baby_joints.ui.theme import LIGHT, Theme

    assert dressed_app is not None
    return Theme(LIGHT)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Settings of a new user."""
    from baby_joints.ui.preferences import Preferences

    return Preferences(tmp_path / "config" / "window.json")


@pytest.fixture
def diary_path(tmp_path: Path) -> Path:
    """Where a diary may be made; there is none yet."""
    return tmp_path / "diary.sqlite3"


@pytest.fixture
def filled_diary(diary_path: Path) -> Path:
    """A diary file with a baby and a few entries of April 2026."""
    from baby_joints.diary import Diary
    from baby_joints.exchange import diary_to_json
    from tests.builders import diary as told

    kept = Diary.open(diary_path, clock=lambda: NOW)
    kept.import_file(diary_to_json(told(STORY), exported_at=NOW, application="tests"))
    kept.close()
    return diary_path


@pytest.fixture
def bridge(qtbot: QtBot, dressed_app: QApplication, filled_diary: Path) -> Iterator[DiaryBridge]:
    """The filled diary, open."""
    from baby_joints.diary import Diary
    from baby_joints.ui.diary_bridge import DiaryBridge

    assert dressed_app is not None
    made = DiaryBridge(
        filled_diary, lambda path, secret: Diary.open(path, clock=lambda: NOW, secret=secret)
    )
    with qtbot.waitSignal(made.opened):
        made.start()
    yield made
    assert made.close(10)


@pytest.fixture
def new_shell(
    qtbot: QtBot, dressed_app: QApplication, diary_path: Path, tmp_path: Path
) -> Iterator[Shell]:
    """The whole program on a diary that does not exist yet; its window is shown."""
    yield from _shells(qtbot, dressed_app, diary_path, tmp_path)


@pytest.fixture
def shell(
    qtbot: QtBot, dressed_app: QApplication, filled_diary: Path, tmp_path: Path
) -> Iterator[Shell]:
    """The whole program on the filled diary; its window is shown and the diary is open."""
    yield from _shells(qtbot, dressed_app, filled_diary, tmp_path)


class _Watch:
    """Finds widgets without a parent that were shown by mistake: each is a window that blinks."""

    def __init__(self, application: QApplication) -> None:
        from PySide6.QtCore import QEvent, QObject
        from PySide6.QtWidgets import QWidget

        from baby_joints.ui.main_window import MainWindow

        strays: list[str] = []

        class Filter(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if (
                    event.type() == QEvent.Type.Show
                    and isinstance(watched, QWidget)
                    and watched.isWindow()
                    and watched.parent() is None
                    and not isinstance(watched, MainWindow)
                ):
                    stack = traceback.format_stack(limit=7)
                    strays.append(f"{type(watched).__name__}:\n{''.join(stack[:-1])}")
                return False

        self.strays = strays
        self._filter = Filter()
        application.installEventFilter(self._filter)
        self._application = application

    def end(self) -> None:
        """Say what was found."""
        self._application.removeEventFilter(self._filter)
        assert not self.strays, "\n".join(self.strays)


def _shells(qtbot: QtBot, application: QApplication, path: Path, folder: Path) -> Iterator[Shell]:
    from baby_joints.ui.shell import Shell

    watch = _Watch(application)
    made = Shell(application, path, folder / "config" / "window.json", lambda: NOW)
    # The screen of the tests is smaller than the window that the design draws.
    made.window.resize(1280, 800)
    with qtbot.waitSignal(made.bridge.opened):
        made.show()
    made.window.activateWindow()
    # Keys that work everywhere need a window that Qt itself takes for the active one.
    qtbot.waitUntil(lambda: application.activeWindow() is made.window)
    yield made
    made.close()
    watch.end()
