"""Does a parent's usual tasks in the running window with a real pointer and real keys.

Run by the system's own Python inside a session of its own (see task_counts.py):
``python3 task_driver.py PYTHON DIARY FOLDER OUT``. Where a button lies is asked of the
accessibility bus; it is then pressed by xdotool. Writes to OUT what each task took.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable  # noqa: TC003 - this Python knows no other place
from pathlib import Path
from typing import Any

import pyatspi  # type: ignore[import-not-found] # part of the system, not of a package index

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "screen_reader"))

from reader import LAUNCHERS, Reader, Told, program  # type: ignore[import-not-found]

KEYS_OF_AN_ORDINARY_POP = ("5", "Tab", "Tab", "Tab", "2", "Tab", "Tab", "3", "Return")


class Hands:
    """Clicks and keys, counted."""

    def __init__(self, reader: Reader, folder: Path) -> None:
        self.reader = reader
        self.folder = folder
        self.clicks = self.keys = 0

    def click(self, name: str, role: str = "") -> None:
        """Press what is called so, once it is there and can be pressed."""
        found: list[Told] = []

        def look() -> bool:
            found[:] = _seen(program(), name, role)
            return bool(found)

        self.reader.wait(look, f"a button {name!r}")
        box = found[0].queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        point = str(box.x + box.width // 2), str(box.y + box.height // 2)
        subprocess.run(["xdotool", "mousemove", *point, "click", "1"], check=True)
        self.clicks += 1

    def key(self, name: str) -> None:
        self.reader.key(name)
        self.keys += 1

    def until_said(self, words: str) -> None:
        """Wait until the window says so."""
        heard = len(self.reader.said)
        self.reader.wait(lambda: any(words in one for one in self.reader.said[heard - 1 :]), words)


def _seen(node: Told, name: str, role: str) -> "list[Told]":
    states = node.getState()
    if not states.contains(pyatspi.STATE_SHOWING):
        return []
    fits = node.name == name or node.name.startswith(f"{name}: ")
    if fits and role in {"", node.getRoleName()} and states.contains(pyatspi.STATE_SENSITIVE):
        return [node]
    return [found for child in node for found in _seen(child, name, role)]


# --- the tasks, each from the Log page and back to it ---


def ordinary_pop(hands: Hands) -> None:
    for name in ("Left hip", "Click", "Diaper change"):
        hands.click(name, "radio button")
    hands.click("Save", "push button")


def ordinary_pop_by_keys(hands: Hands) -> None:
    for name in KEYS_OF_AN_ORDINARY_POP:
        hands.key(name)


def same_again(hands: Hands) -> None:
    hands.click("Again", "push button")


def quiet_diaper_change(hands: Hands) -> None:
    hands.click("No sound", "push button")


def one_more_in_the_tally(hands: Hands) -> None:
    hands.click("Clicked", "push button")


def wrong_side(hands: Hands) -> None:
    hands.click("It was the right", "push button")


def wrong_joint(hands: Hands) -> None:
    hands.click("It was: Right knee", "push button")


def undo(hands: Hands) -> None:
    hands.click("Undo", "push button")


def pop_with_pain(hands: Hands) -> None:
    for name in ("Left hip", "Click", "Diaper change"):
        hands.click(name, "radio button")
    hands.click("Crying", "check box")
    hands.click("Save", "push button")
    hands.click("I looked: no to the rest", "push button")
    hands.click("Done", "push button")


def export_since_last_visit(hands: Hands) -> None:
    hands.click("Report", "page tab")
    hands.click("Save PDF", "push button")
    hands.click("Save", "push button")
    hands.reader.wait(lambda: any(hands.folder.rglob("*.pdf")), "the PDF")


TASKS: "tuple[tuple[str, Callable[[Hands], None], str], ...]" = (
    ("Ordinary pop, by pointer", ordinary_pop, "Saved"),
    ("Ordinary pop, by keys", ordinary_pop_by_keys, "Saved"),
    ("Same again", same_again, "Saved"),
    ("Quiet diaper change", quiet_diaper_change, "Saved"),
    ("One more in today's tally", one_more_in_the_tally, "Saved"),
    ("Edit a wrong side", wrong_side, "Changed"),
    ("Edit a wrong joint", wrong_joint, "Changed"),
    ("Take it back", undo, "Change taken back"),
    ("Pop with pain, six questions", pop_with_pain, ""),
    ("Page since the last visit", export_since_last_visit, ""),
)


def measure(hands: Hands) -> "list[dict[str, Any]]":
    """What each task took: clicks, keys, and seconds from the first to what came of the last."""
    found = []
    for name, task, answer in TASKS:
        hands.clicks = hands.keys = 0
        said = len(hands.reader.said)
        began = time.monotonic()
        task(hands)
        if answer:
            hands.reader.wait(
                lambda: any(answer in one for one in hands.reader.said[said:]),  # noqa: B023 - waited for here
                f"{answer} after {name}",
            )
        seconds = time.monotonic() - began
        print(name, seconds, hands.reader.said[-2:], file=sys.stderr, flush=True)
        found.append({"task": name, "clicks": hands.clicks, "keys": hands.keys, "seconds": seconds})
    return found


def main() -> None:
    """Start the accessibility bus, a window manager and the program; do the tasks; end all."""
    python, diary, folder, out = sys.argv[1:]
    launcher = next(path for path in LAUNCHERS if Path(path).exists())
    shown = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    started = [
        subprocess.Popen([launcher, "--launch-immediately"]),
        subprocess.Popen(["openbox"]),
        subprocess.Popen([python, "-m", "baby_joints", "--diary", diary], env=os.environ | shown),
    ]
    try:
        reader = Reader()
        reader.wait(lambda: program() and "Lotte" in reader.title, "the window with the diary")
        Path(out).write_text(json.dumps(measure(Hands(reader, Path(folder)))), encoding="utf-8")
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait()


if __name__ == "__main__":
    main()
