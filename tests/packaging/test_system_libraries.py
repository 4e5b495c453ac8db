import importlib.util
import os
import shutil
import sys
from pathlib import Path

import pytest
from bootstrap_steps import system_libraries
from bootstrap_steps.console import SetupError
from bootstrap_steps.system_libraries import (
    Groups,
    advice,
    ensure_system,
    install_line,
    is_there,
    missing_parts,
    read_groups,
)

from tests.packaging.project import ROOT

PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"
GROUPS: Groups = {
    "python": {"ensurepip": "python{version}-venv"},
    "window": {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"},
    "x11": {"libxcb-cursor.so.0": "libxcb-cursor0", "libGL.so.1": "libgl1"},
}


class Machine:
    """Stands for a Debian machine: who is at work, what is there, what apt can add."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.there: set[str] = set()
        self.user = 1000
        self.programs = {"apt-get", "sudo"}
        self.known = True
        self.codes: list[int] = []
        self.to_be_had: set[str] = set()
        self.commands: list[str] = []
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(os, "geteuid", lambda: self.user, raising=False)
        monkeypatch.setattr(shutil, "which", lambda name: name if name in self.programs else None)
        monkeypatch.setattr(system_libraries, "is_there", self.there.__contains__)
        monkeypatch.setattr(system_libraries, "_are_known", lambda _: self.known)
        monkeypatch.setattr(system_libraries, "run", self._apt)

    def _apt(self, command: list[str], **_: object) -> int:
        self.commands.append(" ".join(command))
        code = self.codes.pop(0) if self.codes else 0
        if command[1] == "install" and code == 0:
            self.there |= self.to_be_had
        return code


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


def test_only_what_is_missing_is_named() -> None:
    def there(name: str) -> bool:
        return name == "libEGL.so.1"

    assert missing_parts(GROUPS, ["window"], there) == {"libGL.so.1": "libgl1"}
    assert missing_parts(GROUPS, ["window", "x11"], there) == {
        "libGL.so.1": "libgl1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
    }
    assert missing_parts(GROUPS, ["window", "x11"], lambda _: True) == {}


def test_the_part_of_python_is_named_for_this_python() -> None:
    assert missing_parts(GROUPS, ["python"], lambda _: False) == {
        "ensurepip": f"python{PYTHON}-venv"
    }


def test_the_line_can_be_copied() -> None:
    assert install_line(["libgl1", "libegl1", "libgl1"]) == (
        "apt-get update && apt-get install -y --no-install-recommends libegl1 libgl1"
    )


def test_everyone_gets_a_line_that_they_can_use(machine: Machine) -> None:
    line = "apt-get update && apt-get install -y --no-install-recommends libgl1"
    missing = {"libGL.so.1": "libgl1"}
    assert f"\n    sudo sh -c '{line}'\n" in advice(missing)
    machine.programs = {"apt-get"}
    assert f"\n    su -c '{line}'\n" in advice(missing)
    machine.user = 0
    assert f"\n    {line}\n" in advice(missing)
    machine.programs = set()
    assert advice(missing).endswith("libGL.so.1")


def test_a_person_who_may_not_install_gets_all_in_one_line(
    machine: Machine, tmp_path: Path
) -> None:
    with pytest.raises(SetupError, match=f"libegl1 libgl1 libxcb-cursor0 python{PYTHON}-venv'"):
        ensure_system(GROUPS, ["python", "window"], tmp_path, ["x11"])
    assert machine.commands == []


def test_root_gets_them_added(machine: Machine, tmp_path: Path) -> None:
    machine.user = 0
    machine.to_be_had = {"libEGL.so.1", "libGL.so.1"}
    ensure_system(GROUPS, ["window"], tmp_path)
    (command,) = machine.commands
    assert command.startswith("apt-get install -y ")
    assert command.endswith(" libegl1 libgl1")


@pytest.mark.parametrize(
    ("known", "codes", "commands"),
    [(False, [0, 0], ["update", "install"]), (True, [100, 0, 0], ["install", "update", "install"])],
    ids=["a new machine without lists", "lists that name files that are gone"],
)
def test_the_lists_of_packages_are_brought_up_to_date(
    machine: Machine, tmp_path: Path, *, known: bool, codes: list[int], commands: list[str]
) -> None:
    machine.user, machine.known, machine.codes = 0, known, codes
    machine.to_be_had = {"libEGL.so.1", "libGL.so.1"}
    ensure_system(GROUPS, ["window"], tmp_path)
    assert [command.split()[1] for command in machine.commands] == commands


def test_root_without_a_network_hears_so(machine: Machine, tmp_path: Path) -> None:
    machine.user, machine.codes = 0, [100, 100, 100]
    with pytest.raises(SetupError, match=r"could not be added.*whether this computer is online"):
        ensure_system(GROUPS, ["window"], tmp_path, ["x11"])
    assert len(machine.commands) == 3, "what is only offered is not tried after that"


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_bring_all_along(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    machine.there.add("ensurepip")
    ensure_system(GROUPS, ["python", "window"], tmp_path, ["x11"])


def test_the_projects_list_names_libraries_and_packages() -> None:
    groups = read_groups(ROOT / "packaging" / "system-packages.toml")
    offered = {"media", "screen-reader", "system-calls"}
    assert set(groups) == {"python", "window", "x11", "wayland"} | offered
    for group in ("window", "x11", "wayland", "media"):
        assert all(".so." in library for library in groups[group])
    names = [package for group in groups.values() for package in group.values()]
    assert all(name == name.strip().lower() and " " not in name for name in names)
    assert len(names) == len(set(names))


def test_what_is_only_offered_is_named_and_done_without(
    machine: Machine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.there.add("libGL.so.1")
    ensure_system(GROUPS, [], tmp_path, ["x11"], "No window")
    said = capsys.readouterr().out
    assert said.startswith("No window, as this machine has no libxcb-cursor.so.0. This line")
    assert "--no-install-recommends libxcb-cursor0'\n" in said


def test_programs_modules_and_libraries_are_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_there("python3") or os.name == "nt"
    assert not is_there("no-such-program")
    assert not is_there("no_such_module")
    assert not is_there("libno-such-library.so.1")
    assert is_there("ensurepip")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert not is_there("ensurepip")
