"""The command that draws every page draws them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(("language", "suffix"), [("en", ""), ("ar", "-ar")])
def test_a_picture_of_each_wish(tmp_path: Path, language: str, suffix: str) -> None:
    wishes = ["--themes", "night", "--languages", language, "--only", "welcome,log,dialog-keys"]
    finished = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "screen_tour.py"), str(tmp_path), *wishes],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
    )
    assert finished.stdout == f"7 pictures in {tmp_path}\n"
    names = (
        *("welcome", "log", "log-side", "log-saved", "log-details", "log-filled"),
        "dialog-keys",
    )
    for name in names:
        image = QImage(str(tmp_path / f"{name}-night-100-1280x800{suffix}.png"))
        assert not image.isNull()
        columns = range(0, image.width(), 7)
        colors = {image.pixel(x, y) for x in columns for y in range(0, image.height(), 7)}
        assert len(colors) > 10
