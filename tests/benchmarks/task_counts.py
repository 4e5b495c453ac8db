"""Clicks, keys and seconds for what a parent does every day, counted in the running window.

Run it by hand, on Linux with Xvfb, openbox, xdotool, dbus and python3-pyatspi:
``python tests/benchmarks/task_counts.py``. The seconds are the program's: the driver does not
think. The estimate for a person follows the keystroke-level model (Card, Moran and Newell 1980):
1.1 s to point, 0.2 s to press, 0.28 s a key, 1.35 s to think before each task.
"""

import json
import os
import shutil
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from baby_joints.paths import resource  # noqa: E402 - after the path
from tests.screen_reader.session import run_in_session, why_not  # noqa: E402 - after the path

DRIVER = Path(__file__).with_name("task_driver.py")
POINT, PRESS, KEY, THINK = 1.1, 0.2, 0.28, 1.35
# What is known of others, by their own words and code; none of them counts these tasks.
PEERS: Final = {
    "Ordinary pop, by pointer": "Baby Buddy: a form for each entry; Pain Diary: several pages",
    "Ordinary pop, by keys": "none has keys for it",
    "Same again": "Sprout Track: one tap",
    "Quiet diaper change": "none has it",
    "One more in today's tally": "none has it",
    "Edit a wrong side": "Sprout Track: the entry's form (since 1.4)",
    "Edit a wrong joint": "none has it",
    "Take it back": "Sprout Track: one tap, in one mode",
    "Pop with pain, six questions": "none asks",
    "Page since the last visit": "Sprout Track: a report card; period chosen by hand",
}


def main() -> None:
    """Do the tasks on a copy of a sample and print a line for each."""
    missing = why_not() or ("" if shutil.which("openbox") else "no openbox")
    if missing:
        sys.exit(missing)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        diary = folder / "diary.sqlite3"
        _fill(diary)
        out = folder / "counted.json"
        # Where a new home has it: the file dialog begins there.
        (folder / "Documents").mkdir()
        run_in_session([DRIVER, sys.executable, diary, folder, out], folder)
        counted = json.loads(out.read_text(encoding="utf-8"))
    print(f"{'task':<30} clicks  keys  program s  person s  best peer")
    for row in counted:
        person = THINK + row["clicks"] * (POINT + PRESS) + row["keys"] * KEY
        print(
            f"{row['task']:<30} {row['clicks']:>6} {row['keys']:>5} {row['seconds']:>10.2f}"
            f" {person:>9.1f}  {PEERS[row['task']]}"
        )


def _fill(path: Path) -> None:
    """The sample, moved so that its last visit lies some weeks back from today."""
    from baby_joints.diary import Diary

    text = resource("samples", "left-hip-clicks.json").read_text(encoding="utf-8")
    kept = Diary.open(path)
    moved = path.with_suffix(".json")
    moved.write_text(_moved(text), encoding="utf-8")
    kept.import_file(moved)
    kept.close()


def _moved(text: str) -> str:
    """All times of a diary file later, so that it ends an hour ago."""
    stored = json.loads(text)
    # Of what was deleted only the id is left.
    kept = [entry for entry in stored["observations"] if "observed_at" in entry]
    last = max(datetime.fromisoformat(entry["observed_at"]) for entry in kept)
    days = (datetime.now(tz=last.tzinfo) - last).days

    def later(value: object) -> object:
        if isinstance(value, dict):
            return {name: later(part) for name, part in value.items()}
        if isinstance(value, list):
            return [later(part) for part in value]
        if isinstance(value, str) and value[:2] == "20" and "T" in value:
            return (datetime.fromisoformat(value) + timedelta(days=days)).isoformat()
        if isinstance(value, str) and len(value) == len("2026-01-10") and value[:2] == "20":
            return (datetime.fromisoformat(value) + timedelta(days=days)).date().isoformat()
        return value

    return json.dumps(later(stored))


if __name__ == "__main__":
    os.chdir(ROOT)
    main()
