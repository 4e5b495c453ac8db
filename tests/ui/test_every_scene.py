"""Nothing is clipped, lies over something else or is too small to hit, on any page or dialog."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from screen_tour import Look

from tests.ui.every_scene import faults


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_page_and_dialog_fits_a_small_window(
    dressed_app: QApplication,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    scale: float,
) -> None:
    seen, found = faults(dressed_app, Look("light", scale, (1024, 640), "en"), tmp_path)
    # The tour shows an error on purpose.
    caplog.clear()
    assert seen > 50
    assert found == []
