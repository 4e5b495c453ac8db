"""Where the dialogs for files begin."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from baby_joints.ui.usual_folder import begin_in_usual_folder


@pytest.mark.parametrize("is_there", [True, False])
def test_without_a_folder_for_documents_it_is_the_home_folder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_there: bool
) -> None:
    home, documents = tmp_path / "home", tmp_path / "home" / "Documents"
    (documents if is_there else home).mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(documents))
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    begin_in_usual_folder(dialog)
    assert Path(dialog.directory().path()) == (documents if is_there else home)
