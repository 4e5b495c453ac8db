"""A long session on Python 3.11 does not use up None."""

import subprocess
import sys

CALLS = """
import baby_joints.ui
from PySide6.QtCore import QRectF
rect = QRectF()
for _ in range(40_000):
    rect.translate(1.0, 1.0)
print("alive")
"""


def test_forty_thousand_calls_without_result() -> None:
    finished = subprocess.run(
        [sys.executable, "-c", CALLS], capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.strip() == "alive"


def test_the_other_constants_are_out_of_reach_too() -> None:
    probe = "import sys, baby_joints.ui; print(min(map(sys.getrefcount, (None, True, False))))"
    finished = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True
    )
    assert int(finished.stdout) > 10**9
