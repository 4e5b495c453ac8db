"""Backups from the command line."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from baby_joints import cli
from baby_joints.diary import Diary
from baby_joints.paths import DIARY_VARIABLE, backup_dir, resource
from tests.storage.support import rows

HIP = resource("samples", "left-hip-clicks.json")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "usual.sqlite3"
    monkeypatch.setenv(DIARY_VARIABLE, str(path))
    return path


@pytest.fixture
def run(usual: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_it(*arguments: str | Path) -> tuple[int, str, str]:
        code = cli.main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return code, told.out, told.err

    assert run_it("import", HIP)[0] == 0
    assert usual.exists()
    return run_it


def count(path: Path) -> int:
    return int(rows(path, "SELECT count(*) FROM observation")[0][0])


def delete_some(path: Path) -> None:
    diary = Diary.open(path)
    diary.delete([entry.id for entry in diary.observations(limit=5)])
    diary.close()


def test_make_list_and_go_back(run: Run, usual: Path) -> None:
    code, out, err = run("backup")
    (made,) = backup_dir(usual).iterdir()
    assert (code, err) == (0, "")
    assert out == f"Everything was written to {made}, and read back.\n"
    code, out, err = run("backups")
    first, last = out.splitlines()
    assert first.startswith(f"{made}  asked  0.")
    assert re.fullmatch(r"1 backup, 0\.\d MB, in " + re.escape(f"{backup_dir(usual)}."), last)
    delete_some(usual)
    told = "Lotte: 5 entries would come back, of 2026-"
    code, out, err = run("restore", made, "--look")
    assert out.startswith(told)
    assert len(out.splitlines()) == 1
    assert count(usual) == 61
    code, out, err = run("restore", made)
    assert out.startswith(told)
    assert count(usual) == 66
    (command,) = re.findall("To take it back: baby-joints (restore) (.*)", out)
    assert run(*command)[0] == 0
    assert count(usual) == 61
    assert run("check")[0] == 0


def test_to_another_computer(run: Run, usual: Path, tmp_path: Path) -> None:
    copy, other = tmp_path / "copy.bjbackup", tmp_path / "other" / "diary.sqlite3"
    assert run("backup", copy)[0] == 0
    assert run("restore", copy, "--diary", other)[1].startswith("Lotte: would come back, of 2026-")
    assert count(other) == 66
    assert run("import", copy, "--diary", other)[1] == (
        "0 added, 0 updated, 0 deleted, 72 unchanged.\n"
    )
    assert run("restore", copy, "--look")[1] == "The file holds what the diary holds.\n"
    assert count(usual) == 66


def test_wrong_files_are_one_line(run: Run, usual: Path, tmp_path: Path) -> None:
    text = tmp_path / "note.bjbackup"
    text.write_text("hello " * 50)
    before = usual.read_bytes()
    for arguments in (
        ("restore", text),
        ("import", text),
        ("restore", tmp_path / "missing.bjbackup"),
        ("restore", usual),
        ("backup", usual.with_suffix(".txt")),
        ("backup", tmp_path / "nowhere" / "copy.bjbackup"),
    ):
        code, out, err = run(*arguments)
        assert code in {1, 2}
        assert out == ""
        assert err.count("\n") == 1
        assert "should not have happened" not in err
    assert usual.read_bytes() == before


def test_a_damaged_diary_is_looked_at_then_mended(run: Run, usual: Path) -> None:
    assert run("backup")[0] == 0
    content = bytearray(usual.read_bytes())
    content[:4096] = bytes(4096)
    usual.write_bytes(content)
    code, out, err = run("check")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert run("mend")[1].splitlines()[0] == "Read: 72 entries. Not to be read: at least 0."
    assert usual.read_bytes() == content
    code, out, err = run("mend", "--with", "both")
    assert (code, err) == (0, "")
    assert out.splitlines()[-1].startswith("Mended. The damaged file lies in ")
    assert run("check")[1].startswith("The diary is whole: 66 entries.")
    assert run("mend", "--with", "glue")[0] == 2
    assert run("mend", "--diary", usual.with_name("none.sqlite3"))[0] == 1


def test_what_can_be_no_copy_makes_no_diary(run: Run, usual: Path, tmp_path: Path) -> None:
    text, empty = tmp_path / "note.bjbackup", tmp_path / "empty.bjbackup"
    text.write_text("hello " * 50)
    empty.touch()
    copy, new = tmp_path / "copy.bjbackup", tmp_path / "new" / "diary.sqlite3"
    run("backup", copy)
    for arguments in (
        ("import", text),
        ("import", empty),
        ("import", tmp_path / "missing.bjbackup"),
        ("restore", text),
        ("restore", empty),
        ("restore", copy, "--look"),
    ):
        code, out, err = run(*arguments, "--diary", new)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert not new.parent.exists()
    assert run("restore", copy, "--diary", new)[0] == 0
    assert count(new) == count(usual)
