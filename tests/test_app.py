"""The start of the window, as a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from baby_joints import __version__, app, paths

# What the first paint must not wait for.
LATE = (
    "alembic",
    "jsonschema",
    "pydantic",
    "reportlab",
    "sqlalchemy",
    "sqlmodel",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "baby_joints.analysis.summarise",
    "baby_joints.diary",
    "baby_joints.exchange",
    "baby_joints.report",
    "baby_joints.storage",
    "baby_joints.ui.one_window",
    "baby_joints.ui.pages.settings_page",
    "baby_joints.ui.window_lock",
)

# What the first picture of the Log page has no use for: each costs every start its time.
LATE_ON_THE_LOG_PAGE = (
    "baby_joints.domain.observation",
    "baby_joints.ui.log.log_desk",
    "baby_joints.ui.log.lower_part",
    "baby_joints.ui.safety",
    "logging",
    "uuid",
)

PROBE = """
import json, os, sys
import baby_joints.app
from baby_joints.ui import qt_loading
load = qt_loading.load_qt
def listen():
    load()
    from baby_joints.ui.main_window import MainWindow
    made = MainWindow.__init__
    def init(self, *given):
        made(self, *given)
        self.painted.connect(self.painted_once)
    def painted_once(self):
        print(json.dumps(sorted(sys.modules)), flush=True)
        os._exit(0)  # at once: the diary is being opened on its thread
    MainWindow.__init__ = init
    MainWindow.painted_once = painted_once
qt_loading.load_qt = listen
sys.exit(baby_joints.app.main(["--diary", sys.argv[1]]))
"""


def modules_at_the_first_paint(diary: Path, folder: Path) -> set[str]:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(folder))
    environment["XDG_CACHE_HOME"] = str(folder)
    finished = subprocess.run(
        [sys.executable, "-c", PROBE, str(diary)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        cwd=Path(app.__file__).parents[1],
    )
    return set(json.loads(finished.stdout.splitlines()[0]))


def test_the_first_paint_waits_for_neither_storage_nor_report(
    filled_diary: Path, tmp_path: Path
) -> None:
    loaded = modules_at_the_first_paint(filled_diary, tmp_path / "config")
    assert "baby_joints.ui.pages.log_page" in loaded
    assert not [name for name in LATE if name in loaded]
    others = {f"baby_joints.ui.pages.{name}_page" for name in ("diary", "patterns", "report")}
    assert not others & loaded
    assert not [name for name in LATE_ON_THE_LOG_PAGE if name in loaded]


def test_a_first_start_loads_no_page_but_the_welcome(tmp_path: Path) -> None:
    loaded = modules_at_the_first_paint(tmp_path / "new.sqlite3", tmp_path / "config")
    assert "baby_joints.ui.pages.welcome_page" in loaded
    assert "baby_joints.ui.pages.log_page" not in loaded
    assert not [name for name in LATE if name in loaded]


@pytest.mark.parametrize("arguments", [["--dairy", "x"], ["a", "b"], ["--diary"], ["--diary", ""]])
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "Usage: baby-joints-gui" in said.err


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["--help"]) == 0
    assert app.main(["--version"]) == 0
    said = capsys.readouterr().out
    assert "--diary FILE" in said
    assert f"baby_joints {__version__}" in said


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
def test_without_a_screen_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert app.main([]) == 1
    assert "no screen" in capsys.readouterr().err


def test_the_diary_that_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.DIARY_VARIABLE, str(tmp_path / "mine.sqlite3"))
    assert app._diary_of([]) == tmp_path / "mine.sqlite3"
    assert app._diary_of(["--diary", str(tmp_path / "x")]) == tmp_path / "x"
    assert app._diary_of([f"--diary={tmp_path / 'y'}"]) == tmp_path / "y"


def test_the_program_ends_beside_a_thread_that_hangs() -> None:
    code = """
import threading
from baby_joints import app
threading.Thread(target=threading.Event().wait, daemon=True).start()
print("said")
app._leave_behind(0)
print("never")
"""
    ended = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(app.__file__).parents[1],
    )
    assert ended.stdout == "said\n"
