import json
import os
import sys
import tempfile
from pathlib import Path

import pytest
from bootstrap_steps import launch
from bootstrap_steps.console import SetupError, run

from tests.packaging.project import ROOT


@pytest.fixture
def root(tmp_path: Path) -> Path:
    samples = tmp_path / "resources" / "samples"
    samples.mkdir(parents=True)
    for name in ("a-shoulder", "left-hip", "pops"):
        text = json.dumps({"exported_at": "2026-05-01T08:00:00+02:00", "child": {"name": "Zoë"}})
        (samples / f"{name}.json").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_main_job_imports_reads_and_prints(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps: list[list[str]] = []

    def succeed(_python: Path, step: list[str]) -> int:
        steps.append(step)
        return 0

    monkeypatch.setattr(launch, "start", succeed)
    assert launch.main_job(Path("python"), root, root / "näxt") == 0
    diary, page = str(root / "näxt" / "sample-diary.sqlite3"), str(root / "näxt/sample-page.pdf")
    sample = str(root / "resources" / "samples" / "left-hip.json")
    assert [step[0] for step in steps] == ["import", "patterns", "report"]
    assert steps[0] == ["import", sample, "--diary", diary]
    assert all(step[step.index("--diary") + 1] == diary for step in steps)
    assert steps[1][-2:] == ["--as-of", "2026-05-01"]
    assert steps[2][1] == page
    printed = capsys.readouterr().out
    assert all(path in printed for path in (sample, diary, page))


def test_the_main_job_stops_at_the_first_failure(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps: list[str] = []

    def fail_at_patterns(_python: Path, step: list[str]) -> int:
        steps.append(step[0])
        return 1 if step[0] == "patterns" else 0

    monkeypatch.setattr(launch, "start", fail_at_patterns)
    assert launch.main_job(Path("python"), root, None) == 1
    assert steps == ["import", "patterns"]
    assert "The page" not in capsys.readouterr().out


def test_the_usual_folder_is_the_projects_own(root: Path) -> None:
    assert launch.choose_folder(None, root) == root / "output"


def test_a_wished_folder_that_cannot_be_had_is_named(root: Path) -> None:
    (root / "file").touch()
    with pytest.raises(SetupError, match="cannot be written to"):
        launch.choose_folder(root / "file" / "folder", root)


def test_where_the_project_cannot_be_written_a_new_folder_is_made(
    root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (root / "output").touch()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    folder = launch.choose_folder(None, root)
    assert folder.is_dir()
    assert folder.parent == tmp_path


def test_no_sample_is_named(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="no sample diary"):
        launch.choose_sample(tmp_path)


def test_the_projects_sample_says_when_it_was_written() -> None:
    sample = launch.choose_sample(ROOT / "resources" / "samples")
    assert "hip" in sample.name
    assert len(launch.last_day(sample).split("-")) == 3


def test_a_screen_that_qt_cannot_use_is_told_in_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = Path(sys.executable)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert launch.why_no_window(python, tmp_path) is None
    monkeypatch.setattr(launch, "_PROBE", "raise SystemExit('\\nno such screen')")
    assert launch.why_no_window(python, tmp_path) == "no such screen"
    monkeypatch.setattr(launch, "_PROBE", "raise SystemExit(3)")
    assert launch.why_no_window(python, tmp_path) == "Qt ended with 3"


@pytest.mark.skipif(os.name != "posix", reason="Windows hands on no file numbers")
def test_what_may_ask_can_read_a_password(tmp_path: Path) -> None:
    told = tmp_path / "told"
    code = f"import sys, os; open({str(told)!r}, 'wb').write(os.read(int(sys.argv[1]), 9))"
    given, write = os.pipe()
    os.set_inheritable(given, True)
    os.write(write, b"plums")
    os.close(write)
    reader = [sys.executable, "-c", code, str(given)]
    assert run(reader, folder=tmp_path) != 0
    assert run(reader, folder=tmp_path, may_ask=True) == 0
    assert told.read_bytes() == b"plums"
    os.close(given)
