"""A few of the kills of `password_kills`, which is run by hand for many."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork")
def test_a_few_kills_lose_and_show_nothing() -> None:
    command = [sys.executable, "-m", "tests.faults.password_kills", "--kills", "3", "--seed", "5"]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "0 words found when it was done" in done.stdout
