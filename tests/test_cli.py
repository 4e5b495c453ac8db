"""The command line: one line for each error, nothing changed by it, and no Qt."""

import errno
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import IO

import pytest
from pypdf import PdfReader

from baby_joints import __version__, cli
from baby_joints.diary import Diary
from baby_joints.domain.attachment import Attachment
from baby_joints.exchange import read_diary
from baby_joints.paths import DIARY_VARIABLE, resource
from tests.exchange.diary_files import BROKEN, BrokenFile, with_entry
from tests.media import photo

HIP = resource("samples", "left-hip-clicks.json")
POPS = resource("samples", "harmless-pops.json")
RIGHTS = os.name == "posix" and os.geteuid() != 0

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own, where the usual diary lies too."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(DIARY_VARIABLE, str(tmp_path / "usual.sqlite3"))
    return tmp_path


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:  # noqa: ARG001 - never on the real diary
    """Run a command in this process; its exit code, output and errors."""

    def run_it(*arguments: str | Path) -> tuple[int, str, str]:
        code = cli.main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return code, told.out, told.err

    return run_it


@pytest.fixture
def filled(home: Path, run: Run) -> Path:
    """The usual diary with the hip's story in it."""
    assert run("import", HIP)[0] == 0
    return home / "usual.sqlite3"


def state(folder: Path) -> dict[str, bytes]:
    """Every file of the folder with its bytes."""
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}


def one_line_of(err: str) -> str:
    assert err.startswith("baby-joints: ")
    assert err.count("\n") == 1
    assert err[:-1].isprintable()
    return err


# --- the main job ---


def test_the_main_job(run: Run, home: Path) -> None:
    assert run("import", HIP) == (0, "Lotte: 72 added, 0 updated, 0 deleted, 0 unchanged.\n", "")
    code, out, err = run("patterns", "--as-of", "2026-04-26")
    assert (code, err) == (0, "")
    assert "Lotte, born 2026-01-05. As known at 2026-04-26 23:59+02:00." in out
    assert "Ask for a hip check within two weeks:\n- Left hip keeps clicking" in out
    assert "not a diagnosis" in out
    assert run("report", "page.pdf", "--to", "2026-04-26")[0] == 0
    page = PdfReader(home / "page.pdf")
    assert len(page.pages) == 1
    assert "Lotte" in page.pages[0].extract_text()
    assert run("check") == (0, "The diary is whole: 66 entries.\n", "")
    code, out, _ = run("export", "out.json")
    assert (code, out) == (0, "Lotte: 72 records written to out.json.\n")
    assert read_diary(home / "out.json") == read_diary(HIP)


def test_the_same_file_twice_changes_nothing(run: Run, filled: Path) -> None:
    assert run("import", HIP)[1] == "Lotte: 0 added, 0 updated, 0 deleted, 72 unchanged.\n"
    assert filled.is_file()


def test_another_diary_by_option_anywhere(run: Run, home: Path) -> None:
    other = home / "Ünser Tagebuch.sqlite3"
    assert run("import", POPS, "--diary", other)[0] == 0
    assert run("--diary", other, "check")[1] == "The diary is whole: 45 entries.\n"
    assert run("patterns", f"--diary={other}")[0] == 0
    assert not (home / "usual.sqlite3").exists()


def test_a_diary_file_is_looked_at_without_a_database(run: Run, home: Path) -> None:
    for sample in resource("samples").iterdir():
        assert run("patterns", sample)[0] == 0
        assert run("report", "page.pdf", sample)[0] == 0
        assert len(PdfReader(home / "page.pdf").pages) == 1
    assert [entry.name for entry in home.iterdir()] == ["page.pdf"]


def test_patterns_as_json(run: Run) -> None:
    code, out, err = run("patterns", HIP, "--json")
    assert (code, err) == (0, "")
    told = json.loads(out)
    assert list(told) == ["as_of", "child", "findings", "coverage"]
    assert told["as_of"] == "2026-04-26T20:30:00+02:00"
    assert (told["child"]["name"], told["child"]["born_on"]) == ("Lotte", "2026-01-05")
    for finding in told["findings"]:
        assert list(finding) == [
            "pattern", "joint", "side", "level", "since", "observation_ids", "numbers", "text",
        ]  # fmt: skip
    first = told["findings"][0]
    assert (first["joint"], first["side"], first["level"]) == ("hip", "left", "within_two_weeks")
    known = {str(entry.id) for entry in read_diary(HIP).observations}
    assert set(first["observation_ids"]) <= known
    assert first["text"].startswith("Left hip keeps clicking")
    seen = told["coverage"]
    assert seen["sound_days"] + seen["quiet_days"] + seen["unlooked_days"] == seen["days"]
    assert (seen["from"], seen["to"]) == ("2026-02-02", "2026-04-26")
    assert {writer["name"] for writer in seen["writers"]} == {"Mama", "Papa"}


def test_patterns_switched_off_leave_the_counts(run: Run, filled: Path, home: Path) -> None:
    _, before, _ = run("patterns", "--json")
    assert run("switch-patterns", "off")[0] == 0
    code, out, _ = run("patterns")
    assert code == 0
    assert "Patterns are switched off" in out
    assert "No pattern holds" not in out
    assert "keeps clicking" not in out
    _, off, _ = run("patterns", "--json")
    told = json.loads(off)
    assert (told["patterns_on"], told["findings"]) == (False, [])
    assert told["coverage"] == json.loads(before)["coverage"]
    assert run("report", "page.pdf")[0] == 0
    page = PdfReader(home / "page.pdf").pages[0].extract_text()
    assert "keeps clicking" not in page.replace("\n", " ")
    assert run("switch-patterns", "on")[0] == 0
    assert json.loads(run("patterns", "--json")[1])["findings"] == json.loads(before)["findings"]
    assert filled.exists()


def test_as_of_a_day_is_its_end_where_the_diary_was_kept(run: Run) -> None:
    for text, moment in (
        ("2026-03-01", "2026-03-01T23:59:59+01:00"),
        ("2026-04-01", "2026-04-01T23:59:59+02:00"),
        ("2026-04-01T08:00:00", "2026-04-01T08:00:00+02:00"),
        ("2026-04-01T08:00:00Z", "2026-04-01T08:00:00+00:00"),
    ):
        assert json.loads(run("patterns", HIP, "--as-of", text, "--json")[1])["as_of"] == moment


def test_before_the_story_there_is_nothing_to_tell(run: Run) -> None:
    code, out, _ = run("patterns", HIP, "--as-of", "2026-01-20")
    assert code == 0
    assert "No pattern holds in what was written. That does not mean that all is well." in out
    assert json.loads(run("patterns", HIP, "--as-of", "2026-01-20", "--json")[1])["findings"] == []


def test_a_report_of_a_part(run: Run, home: Path) -> None:
    assert run("report", "a.pdf", HIP, "--from", "2026-03-01", "--to", "2026-03-31")[0] == 0
    assert run("report", "b.pdf", HIP, "--paper", "letter", "--from", "2026-03-01")[0] == 0
    assert run("report", "c.PDF", HIP, "--paper", "Letter", "--to", "2030-01-01")[0] == 0
    size = PdfReader(home / "b.pdf").pages[0].mediabox
    assert (round(size.width), round(size.height)) == (612, 792)
    whole = PdfReader(home / "c.PDF").pages[0].extract_text()
    assert "2030" not in whole


def test_the_same_command_gives_the_same_page(run: Run, home: Path) -> None:
    run("report", "a.pdf", HIP)
    run("report", "b.pdf", HIP)
    assert (home / "a.pdf").read_bytes() == (home / "b.pdf").read_bytes()


def test_a_page_comes_back_with_the_diary_inside(run: Run, home: Path) -> None:
    assert run("report", "page.pdf", HIP, "--hide", "notes,observers")[0] == 0
    code, out, err = run("import", "page.pdf")
    # The next check-up is planned for a day after those of the page.
    assert (code, out, err) == (0, "Lotte: 71 added, 0 updated, 0 deleted, 0 unchanged.\n", "")
    assert run("import", HIP)[1].startswith("Lotte: 1 added, 71 updated, 0 deleted, ")
    assert run("export", "out.json")[0] == 0
    assert read_diary(home / "out.json") == read_diary(HIP)
    assert run("import", "page.pdf")[1].endswith(" 0 updated, 0 deleted, 71 unchanged.\n")
    assert run("patterns", "page.pdf")[1].startswith("Lotte, born 2026-01-05")
    assert run("report", "again.pdf", "page.pdf")[0] == 0


def test_without_the_diary_inside_nothing_comes_back(run: Run, home: Path) -> None:
    assert run("report", "page.pdf", HIP, "--no-attachment")[0] == 0
    before = state(home)
    code, out, err = run("import", "page.pdf")
    assert (code, out) == (1, "")
    assert "page.pdf: is a PDF without a diary inside" in one_line_of(err)
    assert state(home) == before


def test_what_follows_page_1_and_what_is_left_out(run: Run, home: Path) -> None:
    assert run("report", "page.pdf", HIP, "--sections", "behind, entries,visits,questions")[0] == 0
    pages = PdfReader(home / "page.pdf").pages
    text = " ".join(" ".join(page.extract_text().split()) for page in pages)
    assert len(pages) > 2
    for head in ("Entries behind each pattern", "All entries", "Visits and scans", "room to write"):
        assert head in text
    assert "Mama" in text
    hidden = ["--sections", "entries", "--hide", "name,observers,notes,clips,clinicians"]
    assert run("report", "page.pdf", HIP, *hidden, "--paper", "letter")[0] == 0
    text = " ".join(page.extract_text() for page in PdfReader(home / "page.pdf").pages)
    assert "Lotte" not in text
    assert "Mama" not in text


def test_the_page_in_the_language_of_the_doctor(run: Run, home: Path) -> None:
    assert run("report", "page.pdf", HIP, "--language", "de")[0] == 0
    assert PdfReader(home / "page.pdf").root_object.raw_get("/Lang") == "de"


def test_the_page_as_text(run: Run, home: Path) -> None:
    code, out, err = run("report", "-", HIP, "--text", "--hide", "name")
    assert (code, err) == (0, "")
    assert len(out) <= 3000
    assert "\nL.\n" in out
    assert run("report", "page.txt", HIP, "--text", "--hide", "name")[0] == 0
    assert (home / "page.txt").read_text(encoding="utf-8") == out


def test_version_and_help(run: Run) -> None:
    assert run("--version") == (0, f"baby_joints {__version__}\n", "")
    for arguments in (["--help"], ["-h"], ["patterns", "--help"], ["report", "-h"]):
        code, out, err = run(*arguments)
        assert (code, err) == (0, "")
        assert "Usage: baby-joints" in out
    assert "now; for FILE" in run("patterns", "--help")[1].replace("\n", " ").replace("  ", " ")


# --- bad input ---


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.name)
def test_a_broken_file_is_one_line_and_changes_nothing(
    broken: BrokenFile, run: Run, filled: Path
) -> None:
    (filled.parent / "mia.json").write_bytes(broken.content)
    before = state(filled.parent)
    code, out, err = run("import", "mia.json")
    assert (code, out) == (1, "")
    assert one_line_of(err).startswith("baby-joints: mia.json: ")
    for part in broken.says:
        assert part in err
    assert state(filled.parent) == before


@pytest.mark.parametrize("command", ["import", "patterns"])
def test_a_broken_file_makes_no_diary(command: str, run: Run, home: Path) -> None:
    (home / "mia.json").write_bytes(with_entry(joint="hipp"))
    code, _, err = run(command, "mia.json")
    assert code == 1
    assert "joint: 'hipp' is not one of neck" in one_line_of(err)
    assert [entry.name for entry in home.iterdir()] == ["mia.json"]


WRONG_LINES: list[tuple[list[str], int, str]] = [
    (["frobnicate"], 2, "No such command 'frobnicate'. See: baby-joints --help"),
    (["--frobnicate"], 2, "No such option: --frobnicate"),
    (["import"], 2, "Missing argument 'FILE'. See: baby-joints import --help"),
    (["export"], 2, "Missing argument 'FILE'"),
    (["report"], 2, "Missing argument 'OUT.pdf'"),
    (["import", "a.json", "b.json"], 2, "unexpected extra argument"),
    (["export", "out.txt"], 2, "'out.txt' does not end in .json"),
    (["report", "out.json"], 2, "'out.json' does not end in .pdf"),
    (["report", "page.pdf", str(HIP), "--paper", "a3"], 2, "--paper"),
    (["report", "page.pdf", str(HIP), "--language", "xx"], 2, "--language"),
    (["report", "page.pdf", str(HIP), "--hide", "name,doctor"], 2, "'doctor' is none of name, obs"),
    (["report", "page.pdf", str(HIP), "--sections", "all"], 2, "'all' is none of behind, entries"),
    (["report", "page.pdf", str(HIP), "--text"], 2, "'page.pdf' does not end in .txt"),
    (["report", "-", str(HIP)], 2, "'-' does not end in .pdf"),
    (["report", "page.pdf", str(HIP), "--from", "March"], 2, "'March' is not a day"),
    (["report", "page.pdf", str(HIP), "--to", "2026-02-30"], 2, "'2026-02-30' is not a day"),
    (["report", "page.pdf", str(HIP), "--to", "0026-02-03"], 2, "is not a day"),
    (
        ["report", "page.pdf", str(HIP), "--from", "2026-04-02", "--to", "2026-04-01"],
        2,
        "2026-04-02 is after 2026-04-01",
    ),
    (["report", "page.pdf", str(HIP), "--from", "2031-01-01"], 2, "is after 2026-04-26"),
    (["patterns", str(HIP), "--as-of", "today"], 2, "'today' is neither a day"),
    (["patterns", str(HIP), "--as-of", ""], 2, "is neither a day"),
    (["patterns", str(HIP), "--as-of", "9999-12-31"], 2, "between the years 1900 and 2199"),
    (["patterns", str(HIP), "--as-of", "2026-01-04"], 2, "is before the birth on 2026-01-05"),
    (["report", "page.pdf", str(HIP), "--to", "2026-01-04"], 2, "before the birth"),
    (["patterns", str(HIP), "--as-of"], 2, "requires an argument"),
    (["patterns", str(HIP), "--jason"], 2, "No such option: --jason"),
    (["patterns", str(HIP), "--diary", "x.sqlite3"], 2, "second diary"),
    (["--diary", "x.sqlite3", "--version", "--frob"], 2, "No such option"),
    (["--diary", ""], 2, "goes with a command or alone"),
    (["check", "--diary", ""], 2, "needs the name of a file"),
    (["import", "nowhere.json"], 1, "nowhere.json: cannot be read: No such file"),
    (["import", "."], 1, "cannot be read: Is a directory"),
    (["import", "/dev/null"], 1, "null: is empty"),
    (["import", "\udcff.json"], 1, "cannot be read"),
    (["import", "a\x1b[2J\nb.json"], 1, "a [2J b.json: cannot be read"),
    (["import", "x" * 5000], 1, "File name too long"),
    (["patterns", "nowhere.json"], 1, "nowhere.json: cannot be read"),
    (["patterns"], 1, "There is no diary at"),
    (["check"], 1, "Import one, or open the window to start one."),
    (["export", "out.json"], 1, "There is no diary at"),
    (["report", "page.pdf"], 1, "There is no diary at"),
    (["report", "nowhere/page.pdf", str(HIP)], 1, "nowhere"),
    (["import", str(HIP), "--diary", "."], 2, "needs the name of a file"),
    (["import", str(HIP), "--diary", "folder"], 1, "folder"),
    (["import", str(HIP), "--diary", "page.png"], 1, "page.png"),
    (["check", "--diary", "page.png"], 1, "page.png"),
    (["import", str(HIP), "--diary", "page.png/d.sqlite3"], 1, "page.png"),
]


@pytest.mark.parametrize(("arguments", "code", "says"), WRONG_LINES)
def test_a_wrong_command_line_is_one_line_and_changes_nothing(
    arguments: list[str], code: int, says: str, run: Run, home: Path
) -> None:
    (home / "folder").mkdir()
    (home / "page.png").write_bytes(b"\x89PNG\r\n\x1a\n" * 100)
    before = state(home)
    found, out, err = run(*arguments)
    assert (found, out) == (code, "")
    assert says in one_line_of(err)
    assert state(home) == before


def test_wrong_lines_are_many() -> None:
    assert len(BROKEN) + len(WRONG_LINES) > 100


def test_an_empty_diary_is_whole_but_has_nothing_to_tell(run: Run, home: Path) -> None:
    Diary.open(home / "usual.sqlite3").close()
    assert run("check") == (0, "The diary is whole: 0 entries.\n", "")
    for arguments in (["patterns"], ["export", "a.json"], ["report", "a.pdf"]):
        code, out, err = run(*arguments)
        assert (code, out) == (1, "")
        assert "holds no baby yet" in one_line_of(err)


def test_the_diary_itself_is_never_written_over(run: Run, filled: Path) -> None:
    linked = filled.with_name("linked.json")
    linked.symlink_to(filled)
    before = filled.read_bytes()
    code, _, err = run("export", linked)
    assert code == 1
    assert "is the diary itself" in one_line_of(err)
    assert filled.read_bytes() == before


def test_a_file_of_another_child_becomes_a_diary_of_its_own(run: Run, filled: Path) -> None:
    assert run("import", POPS)[0] == 0
    assert "Theo" in run("patterns", "--as-of", "2026-03-29")[1]
    assert run("check")[0] == 0
    assert filled.is_file()


@pytest.mark.skipif(not RIGHTS, reason="root may write everywhere")
def test_a_locked_folder_is_one_line(run: Run, home: Path) -> None:
    locked = home / "locked"
    locked.mkdir(mode=0o500)
    for arguments in (
        ["report", locked / "page.pdf", HIP],
        ["import", HIP, "--diary", locked / "d.sqlite3"],
    ):
        code, out, err = run(*arguments)
        assert (code, out) == (1, "")
        assert "locked" in one_line_of(err)


@pytest.mark.parametrize(("out", "how"), [("page.pdf", []), ("page.txt", ["--text"])])
def test_a_full_disk_leaves_the_old_page(
    out: str, how: list[str], run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (home / out).write_bytes(b"before")
    monkeypatch.setattr("baby_joints.atomic_file.os.fsync", full)
    code, printed, err = run("report", out, HIP, *how)
    assert (code, printed) == (1, "")
    assert "No space left on device" in one_line_of(err)
    assert state(home) == {out: b"before"}


def test_a_damaged_diary_is_told_by_check(run: Run, filled: Path) -> None:
    content = bytearray(filled.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    filled.write_bytes(content)
    code, _, err = run("check")
    assert code == 1
    assert one_line_of(err)


def test_photos_go_into_a_zip_and_come_out_of_it(
    run: Run, filled: Path, home: Path, tmp_path: Path
) -> None:
    diary = Diary.open(filled)
    kept = diary.attachments.store(photo(), "hip.jpg")
    lost = Attachment(name="lost.mp4", sha256="0f" * 32)
    first = diary.observations()[0]
    diary.amend(replace(first, attachments=(kept, lost)))
    diary.close()
    code, out, _ = run("check")
    assert code == 0
    assert f"{first.day}: the photo or clip lost.mp4 itself is not in this diary.\n" in out
    assert "The diary is whole" in out
    code, out, _ = run("export", "all.zip")
    assert code == 0
    assert out.endswith("Not in the file, as it is missing or damaged here: lost.mp4.\n")
    other = str(tmp_path / "other.sqlite3")
    assert run("import", "--diary", other, "all.zip")[0] == 0
    assert "0 added, 0 updated, 0 deleted" in run("import", "--diary", other, "all.zip")[1]
    again = Diary.open(Path(other))
    assert again.attachments.reader(kept).all() == photo()
    again.close()
    assert "Lotte, born 2026-01-05" in run("patterns", "all.zip")[1]
    (home / "all.zip").write_bytes((home / "all.zip").read_bytes()[:-40])
    code, _, err = run("import", "--diary", other, "all.zip")
    assert code == 1
    assert "all.zip: " in one_line_of(err)


def test_what_check_finds_stands_one_a_line(run: Run, filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE observation SET joint = 'hipp' WHERE note LIKE 'first time%'")
    before = filled.read_bytes()
    code, out, err = run("check")
    assert code == 1
    assert "observation" in out
    found = out.count("\n")
    assert one_line_of(err).startswith(
        f"baby-joints: The diary is not whole. Problems found: {found}."
    )
    code, out, err = run("patterns")
    assert (code, out) == (1, "")
    assert one_line_of(err)
    assert filled.read_bytes() == before


def test_an_unexpected_error_is_one_line_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a\nb")

    monkeypatch.setattr("baby_joints.analysis.summarise", fail)
    code, _, err = run("patterns", HIP)
    assert code == 1
    assert one_line_of(err).endswith("(ZeroDivisionError: a b). Please report it.\n")


def test_ctrl_c_stops(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("baby_joints.analysis.summarise", stop)
    assert run("patterns", HIP) == (130, "", "baby-joints: Stopped.\n")
    monkeypatch.setattr(cli, "_run", stop)
    assert run("patterns", HIP) == (130, "", "baby-joints: Stopped.\n")


def test_what_a_parent_typed_cannot_steer_the_terminal(run: Run, home: Path) -> None:
    given = json.loads(HIP.read_text(encoding="utf-8"))
    given["child"]["name"] = "Lot\x1b]0;te\x07\u202e\u2028"
    (home / "odd.json").write_text(json.dumps(given), encoding="utf-8")
    for arguments in (
        ["import", "odd.json"],
        ["patterns", "odd.json"],
        ["report", "a.pdf", "odd.json"],
    ):
        code, out, err = run(*arguments)
        assert (code, err) == (0, "")
        assert all(line.isprintable() for line in out.split("\n"))
        assert "Lot ]0;te" in out
    assert "\\u202e" in run("patterns", "odd.json", "--json")[1]


# --- the window ---


@pytest.mark.parametrize("arguments", [[], ["--diary", "a.sqlite3"], ["--diary=a.sqlite3"]])
def test_without_a_command_the_window_opens(
    arguments: list[str], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[list[str]] = []

    def open_window(given: list[str]) -> int:
        opened.append(given)
        return 0

    monkeypatch.setattr("baby_joints.app.main", open_window)
    assert run(*arguments)[0] == 0
    assert opened == [arguments]


# --- a process of its own ---


HERE = os.environ | {"PYTHONPATH": str(Path(cli.__file__).parent.parent)}


def python(
    code: str,
    *arguments: str,
    stdout: int | IO[str] = subprocess.PIPE,
    env: Mapping[str, str] = HERE,
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=env,
        text=True,
        check=False,
    )


START = "import sys; from baby_joints.cli import main; sys.exit(main())"


def test_no_command_imports_qt(home: Path) -> None:
    code = (
        "import sys; from baby_joints.cli import main; code = main();"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))]);"
        "sys.exit(code)"
    )
    diary = str(home / "d.sqlite3")
    for arguments in (
        ["import", str(HIP), "--diary", diary],
        ["export", str(home / "a.json"), "--diary", diary],
        ["patterns", "--diary", diary],
        ["report", str(home / "a.pdf"), "--diary", diary],
        ["check", "--diary", diary],
    ):
        finished = python(code, *arguments)
        assert (finished.returncode, finished.stderr) == (0, "")
        assert finished.stdout.endswith("[]\n")


def test_the_window_needs_no_parser_of_commands() -> None:
    code = (
        "import sys; import baby_joints.cli as cli;"
        "print([n for n in sys.modules if n.startswith(('typer', 'baby_joints.commands'))])"
    )
    assert python(code).stdout == "[]\n"


def test_as_a_module(home: Path) -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "baby_joints", "patterns", "nowhere.json"],
        capture_output=True,
        text=True,
        check=False,
        env=HERE,
        cwd=home,
    )
    assert finished.returncode == 1
    assert finished.stderr == (
        "baby-joints: nowhere.json: cannot be read: No such file or directory.\n"
    )


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
@pytest.mark.parametrize(
    ("ending", "code", "err"),
    [
        (">&-", 1, "baby-joints: There is nowhere to print to: standard output is closed.\n"),
        ("2>&-", 0, ""),
        ("<&- 2>&-", 0, ""),
    ],
)
def test_closed_streams(ending: str, code: int, err: str) -> None:
    shell = shutil.which("sh") or "sh"
    finished = subprocess.run(
        [shell, "-c", f'exec "$@" {ending}', "sh", sys.executable, "-c", START, "patterns", HIP],
        capture_output=True,
        text=True,
        check=False,
        env=HERE,
    )
    assert (finished.returncode, finished.stderr) == (code, err)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_below_the_output_is_one_line() -> None:
    with Path("/dev/full").open("w") as full:
        finished = python(START, "patterns", str(HIP), stdout=full)
    assert finished.returncode == 1
    assert finished.stderr == "baby-joints: No space left on device.\n"


@pytest.mark.skipif(os.name != "posix", reason="needs a pipe that closes")
def test_a_reader_that_leaves_early_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        finished = python(START, "patterns", str(HIP), stdout=writing)
    finally:
        os.close(writing)
    assert (finished.returncode, finished.stderr) == (1, "")


def test_a_terminal_with_few_letters_gets_codes(home: Path) -> None:
    given = json.loads(HIP.read_text(encoding="utf-8"))
    given["child"]["name"] = "Łucja 李"
    (home / "odd.json").write_text(json.dumps(given), encoding="utf-8")
    finished = python(
        START, "patterns", str(home / "odd.json"), env=HERE | {"PYTHONIOENCODING": "ascii"}
    )
    assert (finished.returncode, finished.stderr) == (0, "")
    assert "\\u0141ucja \\u674e" in finished.stdout


def test_a_page_as_text_is_not_written_over_the_diary(run: Run, home: Path) -> None:
    assert run("import", HIP, "--diary", "diary.txt")[0] == 0
    before = (home / "diary.txt").read_bytes()
    code, _out, err = run("report", "diary.txt", "--text", "--diary", "diary.txt")
    assert code == 1
    assert "is the diary itself" in err
    assert (home / "diary.txt").read_bytes() == before
