"""A few scenes of a window whose surroundings change; all of them are run by hand."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tests.faults.surroundings.play import SCENES, play
from tests.packaging.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

# Each by what the window says about it; nothing for what nobody has to be told.
CHOSEN = {
    "summer time ends": "",
    "diary removed with the files beside it": "What you saved is in",
    "removed: -wal and -shm": "",
    "folder of somebody else at the start": "The diary cannot be read or saved here.",
}
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="zones and rights of POSIX")


def lies_in_a_home_of_another() -> bool:
    """Root without its rights over all files could not read the program itself there."""
    if os.geteuid():
        return False
    rights = [folder.stat() for folder in (ROOT, *ROOT.parents)]
    return any(one.st_uid and not one.st_mode & 0o001 for one in rights)


@pytest.mark.parametrize("name", CHOSEN)
def test_an_open_window_loses_nothing(
    name: str, dressed_app: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    if "somebody else" in name and lies_in_a_home_of_another():
        pytest.skip("root without its rights cannot read the program here")
    (scene,) = (one for one in SCENES if one.name == name)
    outcome = play(scene, dressed_app, tmp_path)
    caplog.clear()
    assert outcome.problems == []
    assert len(outcome.saved) > 1
    assert CHOSEN[name] in " ".join(outcome.seen)
    assert bool(outcome.seen) == bool(CHOSEN[name])
