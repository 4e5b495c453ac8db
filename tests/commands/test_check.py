"""Entries that do not read as they were saved are named by check, and settled when asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from baby_joints import cli
from baby_joints.diary import Diary
from baby_joints.paths import DIARY_VARIABLE, backup_dir
from baby_joints.storage.database import Database
from tests.storage.support import MIA, alter, hip_signs, observation, rows

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def altered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two letters were changed: of an entry that the backup knows, and of one that it does not."""
    path = tmp_path / "diary.sqlite3"
    diary = Diary.open(path)
    diary.add_child(MIA)
    diary.record(observation(1, note="only when it opens"))
    diary.backups.back_up()
    diary.record(hip_signs(2, note="both"))
    diary.close()
    alter(path, "observation", 1)
    alter(path, "hip_signs", 2)
    monkeypatch.setenv(DIARY_VARIABLE, str(path))
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run_it(*arguments: str) -> tuple[int, str, str]:
        code = cli.main(list(arguments))
        told = capsys.readouterr()
        return code, told.out, told.err

    return run_it


def test_they_are_named_and_left_alone(
    run: Run, altered: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    open_one = Database.open

    def counted(path: Path, *given: object, **named: object) -> Database:
        opened.append(path)
        return open_one(path, *given, **named)  # type: ignore[arg-type] # handed on

    monkeypatch.setattr(Database, "open", counted)
    code, out, err = run("check")
    (backup,) = backup_dir(altered).iterdir()
    assert out.splitlines() == [
        (
            "2026-03-02: the entry about hip, left, does not read as it was saved;"
            f" the last good backup ({backup.name}) says something else."
        ),
        (
            "2026-03-02: the look at the legs does not read as it was saved;"
            " the last good backup does not have it."
        ),
    ]
    assert code == 1
    assert err == (
        "baby-joints: Entries that do not read as they were saved: 2."
        " See: baby-joints check --help, at --altered\n"
    )
    assert opened == [altered]
    assert rows(altered, "SELECT note FROM observation") == [("only when it opens~",)]


def test_they_are_taken_back_or_kept(run: Run, altered: Path) -> None:
    assert "saved: 1." in run("check", "--altered", "take-back")[2]
    assert rows(altered, "SELECT note FROM observation") == [("only when it opens",)]
    code, out, _ = run("check", "--altered", "keep")
    assert (code, out.splitlines()[-1]) == (0, "The diary is whole: 1 entries.")
    assert run("check")[:2] == (0, "The diary is whole: 1 entries.\n")
    assert rows(altered, "SELECT note FROM hip_signs") == [("both~",)]
