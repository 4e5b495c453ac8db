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
    ensure_libraries,
    ensure_venv_module,
    install_line,
    missing_libraries,
    offer,
    read_groups,
)

from tests.packaging.project import ROOT

GROUPS: Groups = {
    "window": {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"},
    "x11": {"libxcb-cursor.so.0": "libxcb-cursor0", "libGL.so.1": "libgl1"},
}


def test_only_what_is_missing_is_named() -> None:
    def is_there(name: str) -> bool:
        return name == "libEGL.so.1"

    assert missing_libraries(GROUPS, ["window"], is_there) == {"libGL.so.1": "libgl1"}
    assert missing_libraries(GROUPS, ["window", "x11"], is_there) == {
        "libGL.so.1": "libgl1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
    }
    assert missing_libraries(GROUPS, ["window", "x11"], lambda _: True) == {}


def test_the_line_can_be_copied() -> None:
    assert install_line(["libgl1", "libegl1", "libgl1"]) == (
        "sudo apt-get install -y libegl1 libgl1"
    )


def test_other_systems_hear_what_to_look_for() -> None:
    missing = {"libGL.so.1": "libgl1"}
    assert "\n    sudo apt-get install -y libgl1\n" in advice(missing, debian=True)
    assert advice(missing, debian=False).endswith("libGL.so.1")


def test_a_person_who_may_not_install_gets_the_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(system_libraries, "loads", lambda _: False)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    with pytest.raises(SetupError, match="sudo apt-get install -y libegl1 libgl1"):
        ensure_libraries(GROUPS, ["window"], tmp_path)


def test_root_gets_them_added(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    there: set[str] = set()
    commands: list[list[str]] = []

    def apt(command: list[str], **_: object) -> int:
        commands.append(command)
        if commands[0] is command:
            return 100  # a new machine knows no packages yet
        there.update({"libEGL.so.1", "libGL.so.1"})
        return 0

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(system_libraries, "loads", there.__contains__)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(system_libraries, "run", apt)
    ensure_libraries(GROUPS, ["window"], tmp_path)
    assert [command[1] for command in commands] == ["install", "update", "install"]
    assert commands[0][-2:] == ["libegl1", "libgl1"]


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_bring_all_along(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str
) -> None:
    def never(_name: str) -> bool:
        pytest.fail("asked for a library")

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(system_libraries, "loads", never)
    ensure_libraries(GROUPS, ["window"], tmp_path)


def test_the_projects_list_names_libraries_and_packages() -> None:
    groups = read_groups(ROOT / "packaging" / "system-packages.toml")
    assert set(groups) == {"python", "window", "x11", "wayland", "media", "screen-reader"}
    for group in ("window", "x11", "wayland", "media"):
        assert all(".so." in library for library in groups[group])
    names = [package for group in groups.values() for package in group.values()]
    assert all(name == name.strip().lower() and " " not in name for name in names)
    assert len(names) == len(set(names))


def test_what_only_a_test_needs_is_added_or_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A machine that may not have it goes on, and says what it skips."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    groups = {"ears": {"no-such-program": "ears", "sh": "dash", "no_such_module": "python3-ears"}}
    offer(groups, ["ears"], tmp_path)
    said = capsys.readouterr().out
    assert (
        said == "Some tests are skipped, as this machine has no: no-such-program no_such_module\n"
    )


def test_the_missing_part_of_python_is_named_for_this_python(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    groups = read_groups(ROOT / "packaging" / "system-packages.toml")
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    with pytest.raises(SetupError, match=f"apt-get install -y python{version}-venv"):
        ensure_venv_module(groups, tmp_path)
