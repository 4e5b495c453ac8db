"""A diary of a newer version that has a password is taken out with it, and with nothing else."""

from pathlib import Path

import pytest

from baby_joints.diary import Diary
from baby_joints.safekeeping.newer import export_newer
from baby_joints.safekeeping.protection import opened_by
from baby_joints.secret import Secret
from baby_joints.storage import sqlite_file
from baby_joints.storage.errors import PasswordNeededError, WrongPasswordError
from tests.diary.support import CLICK, MIA, Clock


@pytest.fixture
def newer(diary_path: Path) -> Path:
    diary = Diary.open(diary_path, clock=Clock())
    diary.add_child(MIA)
    diary.record(CLICK)
    diary.protection.change(Secret("two words"))
    diary.close()
    key = opened_by(diary_path, Secret("two words"))
    connection = sqlite_file.connect(diary_path, key)
    connection.execute("PRAGMA user_version = 999").close()
    connection.close()
    return diary_path


def test_with_its_password(newer: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(PasswordNeededError):
        export_newer(newer, out, Clock().now)
    with pytest.raises(WrongPasswordError):
        export_newer(newer, out, Clock().now, Secret("two word"))
    assert not list(out.iterdir())
    (written,) = export_newer(newer, out, Clock().now, Secret("two words"))
    assert CLICK.note in written.read_text(encoding="utf-8")
