"""A diary is whole when its file is, and when its exported form fits the schema."""

from pathlib import Path
from typing import NoReturn

import pytest

from baby_joints.commands import integrity
from baby_joints.diary import Diary
from baby_joints.exchange import DiaryFileError
from baby_joints.paths import resource


def test_every_child_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    diary = Diary.open(tmp_path / "d.sqlite3")
    for sample in sorted(resource("samples").iterdir()):
        diary.import_file(sample)
    assert integrity.problems_in(diary) == ((), ())

    def refuse(_: object) -> NoReturn:
        raise DiaryFileError("is odd.", record="visits[0]", field="kind")

    monkeypatch.setattr(integrity, "read_diary", refuse)
    told, _ = integrity.problems_in(diary)
    diary.close()
    assert sorted(told) == [
        f"{name}: visits[0]: kind: is odd." for name in ("Ines", "Lotte", "Theo")
    ]
