"""Nothing is clipped, lies over something else or is too small to hit, on any page or dialog."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from screen_tour import Look

from tests.ui.every_scene import faults


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale("en_US"))


# The longest words at the largest size in the smallest window, and what most people have.
@pytest.mark.parametrize(
    "look",
    [Look("light", 1.0, (1024, 640), "en"), Look("light", 2.0, (800, 560), "de")],
    ids=lambda look: look.name("every-scene"),
)
def test_every_page_and_dialog_fits_a_small_window(
    dressed_app: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture, look: Look
) -> None:
    seen, found = faults(dressed_app, look, tmp_path)
    # The tour shows an error on purpose.
    caplog.clear()
    assert seen > 50
    assert found == []
