"""A module that is imported late is read when it is asked for something, and is the same then."""

import subprocess
import sys

ASYNCIO = """
import sys
from pathlib import Path
from baby_joints.diary import Diary
Diary.open(Path(sys.argv[1])).close()
print("ssl" in sys.modules, "asyncio.events" in sys.modules)
import asyncio
async def answer():
    return "answered"
print(asyncio.run(answer()), asyncio.iscoroutine(3))
"""
FUNCTION = """
from baby_joints.late_import import imported_late
with imported_late({"wave": "open", "colorsys": None}):
    import colorsys
    import wave
    opened = wave.open
print(["__getattr__" in vars(module) for module in (wave, colorsys)])
try:
    opened("no such file")
except FileNotFoundError as error:
    print(error.filename)
print(wave.open is not opened, colorsys.rgb_to_hsv(0, 0, 0), hasattr(colorsys, "nothing"))
"""


def told(code: str, *arguments: str) -> list[str]:
    finished = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    return finished.stdout.splitlines()


def test_an_open_diary_has_read_no_module_of_the_network(tmp_path: object) -> None:
    assert told(ASYNCIO, f"{tmp_path}/diary.sqlite3") == ["False False", "answered False"]


def test_a_function_that_was_looked_up_before_works_as_ever() -> None:
    assert told(FUNCTION) == ["[True, True]", "no such file", "True (0.0, 0.0, 0) False"]
