import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from bootstrap_steps import environment
from bootstrap_steps.console import SetupError
from bootstrap_steps.environment import Environment, fingerprint, pinned_names

HASH = " \\\n    --hash=sha256:" + "0" * 64 + "\n"


class Machine:
    """Stands for venv and pip: makes the files that they would make."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.calls: list[str] = []
        self.pip_code = 0

    def run(self, command: Sequence[str | Path], **_: object) -> int:
        words = [str(word) for word in command]
        if "venv" in words:
            self.calls.append("venv")
            python = Environment(self.root).python
            python.parent.mkdir(parents=True)
            python.touch()
            Environment(self.root)._site_packages().mkdir(parents=True)
            return 0
        self.calls.append("pip")
        pins = Path(words[-1])
        if self.pip_code == 0:
            for pin in pinned_names(pins):
                name, version = pin.split("==")
                (Environment(self.root)._site_packages() / f"{name}-{version}.dist-info").mkdir(
                    exist_ok=True
                )
        return self.pip_code


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "bäby jöints"
    (folder / "packaging").mkdir(parents=True)
    return folder


@pytest.fixture
def run_pins(root: Path) -> Path:
    file = root / "packaging" / "requirements-run.txt"
    file.write_text("click==8.0" + HASH, encoding="utf-8")
    return file


@pytest.fixture
def test_pins(root: Path) -> Path:
    file = root / "packaging" / "requirements-test.txt"
    file.write_text("click==8.0" + HASH + "pytest==9.0 ; sys_platform == 'x'" + HASH, "utf-8")
    return file


@pytest.fixture
def machine(root: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    stand_in = Machine(root)
    monkeypatch.setattr(environment, "run", stand_in.run)
    monkeypatch.setattr(environment, "_version_of", lambda _: sys.version_info[:2])
    return stand_in


def test_the_second_time_nothing_is_done(root: Path, run_pins: Path, machine: Machine) -> None:
    assert Environment(root).ensure(run_pins)
    assert not Environment(root).ensure(run_pins)
    assert machine.calls == ["venv", "pip"]


def test_new_pins_are_installed(root: Path, run_pins: Path, machine: Machine) -> None:
    Environment(root).ensure(run_pins)
    run_pins.write_text("click==8.1" + HASH, encoding="utf-8")
    assert Environment(root).ensure(run_pins)
    assert machine.calls == ["venv", "pip", "pip"]


def test_the_tests_pins_are_enough_for_running(
    root: Path, run_pins: Path, test_pins: Path, machine: Machine
) -> None:
    Environment(root).ensure(test_pins)
    assert not Environment(root).ensure(run_pins)
    assert machine.calls == ["venv", "pip"]


def test_running_pins_are_not_enough_for_the_tests(
    root: Path, run_pins: Path, test_pins: Path, machine: Machine
) -> None:
    Environment(root).ensure(run_pins)
    assert Environment(root).ensure(test_pins)
    assert machine.calls == ["venv", "pip", "pip"]


def test_the_project_is_on_the_path_by_a_relative_line(
    root: Path, run_pins: Path, machine: Machine
) -> None:
    Environment(root).ensure(run_pins)
    site = Environment(root)._site_packages()
    line = (site / "baby-joints.pth").read_text(encoding="ascii").strip()
    assert not Path(line).is_absolute()
    assert Path(os.path.normpath(site / line)) == root
    assert machine.calls


def test_a_lost_package_is_noticed(root: Path, run_pins: Path, machine: Machine) -> None:
    Environment(root).ensure(run_pins)
    (Environment(root)._site_packages() / "click-8.0.dist-info").rmdir()
    assert Environment(root).ensure(run_pins)
    assert machine.calls == ["venv", "pip", "pip"]


def test_a_failed_install_is_no_environment(
    root: Path, run_pins: Path, machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.pip_code = 1
    with pytest.raises(SetupError, match="could not be installed"):
        Environment(root).ensure(run_pins)
    machine.pip_code = 0
    assert Environment(root).ensure(run_pins)
    assert machine.calls == ["venv", "pip", "venv", "pip"]
    assert "was left half made. It is made anew." in capsys.readouterr().out


def test_another_pythons_environment_is_made_anew(
    root: Path, run_pins: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    Environment(root).ensure(run_pins)
    monkeypatch.setattr(environment, "_version_of", lambda _: (3, 9))
    assert Environment(root).why_unusable() == "is for Python 3.9"
    assert Environment(root).ensure(run_pins)
    assert machine.calls == ["venv", "pip", "venv", "pip"]


def test_a_folder_without_python_is_made_anew(root: Path, run_pins: Path, machine: Machine) -> None:
    (root / ".venv" / "lib").mkdir(parents=True)
    assert Environment(root).ensure(run_pins)
    assert machine.calls == ["venv", "pip"]


def test_what_another_user_made_is_told(
    root: Path, run_pins: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise PermissionError(13, "Permission denied", str(folder / "lib"))

    (root / ".venv" / "lib").mkdir(parents=True)
    monkeypatch.setattr(shutil, "rmtree", refuse)
    with pytest.raises(SetupError, match=r"Permission denied \(.*lib\).*another user"):
        Environment(root).ensure(run_pins)
    assert machine.calls == []


def test_a_broken_stamp_counts_as_none(root: Path, run_pins: Path, machine: Machine) -> None:
    Environment(root).ensure(run_pins)
    (root / ".venv" / "baby-joints-setup.json").write_text("[", encoding="utf-8")
    assert Environment(root).ensure(run_pins)
    assert machine.calls == ["venv", "pip", "pip"]


def test_a_python_that_does_not_start_is_unusable(root: Path) -> None:
    python = Environment(root).python
    python.parent.mkdir(parents=True)
    python.write_text("no program", encoding="utf-8")
    assert Environment(root).why_unusable() == "has no working Python with pip"


def test_the_fingerprint_is_of_the_content(run_pins: Path) -> None:
    before = fingerprint(run_pins)
    assert fingerprint(run_pins) == before
    run_pins.write_text("click==8.2" + HASH, encoding="utf-8")
    assert fingerprint(run_pins) != before


def test_pins_are_read_without_hashes_and_markers(test_pins: Path) -> None:
    assert pinned_names(test_pins) == {"click==8.0", "pytest==9.0"}
