"""Uses the window by its keys, and knows of it only what a screen reader is told.

Run by the system's own Python, which has pyatspi, inside a session of its own (see session.py):
``python3 reader.py PYTHON DIARY OUT``. Writes to OUT, as JSON, what was heard and what each page
says. The program is killed at the end: what it has called saved must be in the diary by then.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pyatspi  # type: ignore[import-not-found] # part of the system, not of a package index
from gi.repository import GLib  # type: ignore[import-not-found] # comes with pyatspi

Told = Any  # what pyatspi hands out carries no types

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PAGES = {
    "Log": "ctrl+1",
    "Diary": "ctrl+2",
    "Patterns": "ctrl+3",
    "Visits": "ctrl+4",
    "Page for the doctor": "ctrl+5",
    "Learn": "ctrl+6",
    "Settings": "ctrl+comma",
}
LONGEST_WAIT = 30_000
MOST_STEPS = 40


class Reader:
    """Ears and keys: `where` is what has the focus, `said` all that was announced.

    A widget that is gone when its event comes cannot be asked any more, and is passed over.
    """

    def __init__(self) -> None:
        self.where: Told = None
        self._was: Told = None
        self.title = ""
        self.said: list[str] = []
        self.heard: list[str] = []
        listen = pyatspi.Registry.registerEventListener
        listen(self._on_focus, "object:state-changed:focused")
        listen(self._on_title, "object:property-change:accessible-name", "window:activate")
        listen(self._on_announcement, "object:announcement")
        listen(self._on_state, "object:state-changed:checked", "object:state-changed:expanded")

    def wait(self, done: Callable[[], object], what: str) -> None:
        """Listen until it is so; whatever takes far too long ends the whole run."""
        loop = GLib.MainLoop()
        over: list[bool] = []

        def look() -> bool:
            if done() or over:
                loop.quit()
                return False
            return True

        GLib.timeout_add(LONGEST_WAIT, over.append, True)
        GLib.timeout_add(10, look)
        loop.run()
        if not done():
            sys.exit(f"Never heard: {what}. Heard: {self.heard} {self.said}, at {self.spoken()}")

    def key(self, name: str) -> None:
        """Press a key as a person does."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)

    def walk(self, key: str, wanted: Callable[[], bool], what: str) -> None:
        """Press a key again and again, listening after each, until the focus is where it should."""
        for _ in range(MOST_STEPS):
            if wanted():
                return
            self._was = self.where
            self.key(key)
            self.wait(lambda: self.where is not self._was, f"another focus after {key}")
        sys.exit(f"{key} never led to {what}; the focus is at {self.spoken()}.")

    def name(self) -> str:
        """What the thing in focus is called."""
        return str(self.where.name) if self.where else ""

    def group(self) -> str:
        """What the group around it is called."""
        return str(self.where.parent.name) if self.where else ""

    def spoken(self) -> str:
        """What is said of the thing in focus."""
        return f"{self.group()}: {self.name()}, {self.where.getRoleName()}" if self.where else ""

    def _on_focus(self, event: Told) -> None:
        with suppress(GLib.GError):
            if event.detail1:
                self.where = event.source
                self.heard.append(self.spoken())

    def _on_title(self, event: Told) -> None:
        with suppress(GLib.GError):
            if event.source.getRole() == pyatspi.ROLE_FRAME:
                self.title = event.source.name

    def _on_announcement(self, event: Told) -> None:
        self.said.append(event.any_data)

    def _on_state(self, event: Told) -> None:
        kind = event.type.minor
        with suppress(GLib.GError):
            self.heard.append(f"{event.source.name}: {kind if event.detail1 else f'not {kind}'}")


def program() -> Told:
    """The program as the bus knows it; None until it is there."""
    desktop = pyatspi.Registry.getDesktop(0)
    apps = [desktop.getChildAtIndex(place) for place in range(desktop.childCount)]
    return next((app for app in apps if app is not None and app.childCount), None)


def log_a_click(reader: Reader) -> None:
    """Left hip, click, diaper change, saved: found by name, picked by Space."""
    reader.walk("Right", lambda: reader.name() == "Left shoulder", "the left shoulder")
    reader.walk("Down", lambda: reader.name() == "Left hip", "the left hip")
    pick(reader)
    find(reader, "What was the sound?", "Click")
    find(reader, "What was happening?", "Diaper change")
    reader.key("Return")
    reader.wait(lambda: any("Saved" in words for words in reader.said), "Saved")


def find(reader: Reader, group: str, choice: str) -> None:
    """Go to a row by Tab and to one of its answers by the arrows, and pick it."""
    reader.walk("Tab", lambda: reader.group() == group, group)
    reader.walk("Right", lambda: reader.name() == choice, choice)
    pick(reader)


def pick(reader: Reader) -> None:
    """Space; the screen reader says that it is checked now."""
    reader.key("space")
    checked = f"{reader.name()}: checked"
    reader.wait(lambda: checked in reader.heard, checked)


def count_and_unfold(reader: Reader) -> None:
    """A fold tells that it opened, and a count what it has come to."""
    reader.walk("Tab", lambda: reader.name() == "More details", "the details")
    reader.key("Return")
    reader.wait(lambda: "More details: expanded" in reader.heard, "expanded")
    reader.walk("Tab", lambda: reader.name().endswith("watched it move: more"), "the count")
    reader.key("space")
    reader.wait(lambda: "1" in reader.said, "the count")
    reader.wait(lambda: reader.where.parent.description == "1", "the count beside its name")


def walk_the_days(reader: Reader) -> None:
    """The arrow keys say the days of the chart one by one."""
    reader.wait(lambda: reader.where.description, "what the chart adds up to")
    before = len(reader.said)
    reader.key("End")
    reader.key("Left")
    reader.wait(lambda: len(reader.said) >= before + 2, "two days of the chart")


def tree(node: Told, group: str = "") -> list[dict[str, Any]]:
    """All that can be seen at and below `node`, each with the group around it."""
    states = {pyatspi.stateToString(state) for state in node.getState().getStates()}
    if "showing" not in states:
        return []
    told = {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "states": sorted(states),
        "group": group,
    }
    return [told, *(part for child in node for part in tree(child, node.name or group))]


def use(reader: Reader) -> dict[str, Any]:
    """All that is done with the window, and what was heard meanwhile."""
    reader.wait(program, "the program")
    found = ["xdotool", "search", "--onlyvisible", "--name", "baby_joints"]
    window = subprocess.run(found, check=True, capture_output=True, text=True).stdout.split()[-1]
    subprocess.run(["xdotool", "windowfocus", window], check=True)
    reader.wait(lambda: "Mia" in reader.title and reader.where, "the window with the diary")
    log_a_click(reader)
    reader.key("ctrl+z")
    reader.wait(lambda: any(word.startswith("Taken back") for word in reader.said), "Taken back")
    log_a_click(reader)
    count_and_unfold(reader)
    pages = {page: read_page(reader, page) for page in PAGES}
    return {"said": reader.said, "heard": reader.heard, "pages": pages}


def read_page(reader: Reader, page: str) -> list[dict[str, Any]]:
    """All that a page says."""
    reader.key(PAGES[page])
    reader.wait(lambda: reader.title.startswith(page), page)
    if page == "Patterns":
        reader.walk("Tab", lambda: reader.where.getRole() == pyatspi.ROLE_CHART, "the chart")
        walk_the_days(reader)
    return tree(program())


def main() -> None:
    """Start the accessibility bus and the program, use it, end both."""
    launcher = next(path for path in LAUNCHERS if Path(path).exists())
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    shown = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    python, diary, out = sys.argv[1:]
    command = [python, "-m", "baby_joints", "--diary", diary]
    window = subprocess.Popen(command, env=os.environ | shown)
    try:
        Path(out).write_text(json.dumps(use(Reader())), encoding="utf-8")
    finally:
        window.kill()
        window.wait()
        bus.terminate()
        bus.wait()


if __name__ == "__main__":
    main()
