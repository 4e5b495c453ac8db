"""Looks at every page, dialog and menu for words, buttons and targets that do not fit.

``python -m tests.ui.every_scene [LANGUAGE ...]`` walks through all looks and prints what it finds
(a minute for each language).
"""

import sys
import tempfile
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from baby_joints.ui.shell import make_application
from tests.ui.clipping import clipped
from tests.ui.layout_faults import digits_in_words, overlapping, sideways, small_targets, too_large

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from bootstrap_steps.catalogues import ensure_catalogues
from screen_tour import ROOT, Look, Tour

SIZES = ((800, 560), (1024, 640), (1280, 800), (1600, 1000))
SCALES = (1.0, 1.3, 1.5, 2.0)
SAMPLE = "left-hip-clicks"


def faults(application: QApplication, look: Look, folder: Path) -> tuple[int, list[str]]:
    """How many scenes were looked at, and what is clipped, overlaps or is too small to hit."""
    found: list[str] = []
    seen: list[str] = []

    def see(what: str, widget: QWidget) -> None:
        seen.append(what)
        for kind, faults in (
            ("clipped", clipped(widget)),
            ("overlapping", overlapping(widget)),
            ("digit in the word", digits_in_words(widget)),
            ("too small", small_targets(widget)),
            ("wider than its room", sideways(widget)),
            ("larger than the window", too_large(widget, look.size)),
        ):
            found.extend(f"{what}: {kind}: {fault}" for fault in faults)

    Tour(application, folder, SAMPLE, settle=0).walk(look, (), see)
    return len(seen), found


def main() -> None:
    """Every size of the window with every size of text."""
    # Without them every language would be looked at in English.
    ensure_catalogues(Path(sys.executable), ROOT)
    application = make_application(["every_scene"])
    with tempfile.TemporaryDirectory() as name:
        for language, size, scale in product(sys.argv[1:] or ["en"], SIZES, SCALES):
            seen, found = faults(application, Look("light", scale, size, language), Path(name))
            print(f"{language} {size[0]}x{size[1]} {scale:.0%}: {seen} scenes, {len(found)} faults")  # noqa: T201 - its job
            print("".join(f"  {fault}\n" for fault in found), end="")  # noqa: T201 - its job


if __name__ == "__main__":
    main()
