"""What the system has to bring along: what is missing, and how to get it."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from bootstrap_steps.console import SetupError, run, say

Groups = Mapping[str, Mapping[str, str]]


def read_groups(file: Path) -> Groups:
    """Return the groups of system-packages.toml: what is needed -> the package that holds it."""
    with file.open("rb") as stream:
        groups: dict[str, dict[str, str]] = tomllib.load(stream)
    return groups


def missing_libraries(
    groups: Groups, wanted: Iterable[str], is_there: Callable[[str], bool]
) -> dict[str, str]:
    """Return the missing shared objects of the wanted groups, each with its package."""
    needed = {name: package for group in wanted for name, package in groups[group].items()}
    return {name: package for name, package in needed.items() if not is_there(name)}


def loads(shared_object: str) -> bool:
    """Return whether the system's loader finds a shared object."""
    try:
        ctypes.CDLL(shared_object)
    except OSError:
        return False
    return True


def is_there(name: str) -> bool:
    """Return whether a shared object, a program or a module of the system's Python is found."""
    if ".so." in name:
        return loads(name)
    if shutil.which(name) or shutil.which(name, path="/usr/libexec:/usr/lib/at-spi2-core"):
        return True
    python = "/usr/bin/python3"
    if not name.isidentifier() or not Path(python).exists():
        return False
    asked = [python, "-c", f"import {name}"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def install_line(packages: Iterable[str]) -> str:
    """Return the one line that a person can copy to get the packages."""
    return "sudo apt-get install -y " + " ".join(sorted(set(packages)))


def ensure_libraries(groups: Groups, wanted: Iterable[str], root: Path) -> None:
    """Have the shared objects of the wanted groups, or name what is missing. Linux only.

    Raises:
        SetupError: something is missing and cannot be added from here.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = list(wanted)
    missing = missing_libraries(groups, wanted, loads)
    if not missing:
        return
    _add(missing, root)
    left = missing_libraries(groups, wanted, loads)
    if left:
        raise SetupError(advice(left, debian=shutil.which("apt-get") is not None))


def offer(
    groups: Groups, wanted: Iterable[str], root: Path, without: str = "Some tests are skipped"
) -> None:
    """Have these groups where they can be added, else say what is done without. Linux only.

    `without` begins the sentence that says so.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = list(wanted)
    missing = missing_libraries(groups, wanted, is_there)
    if missing:
        _add(missing, root)
        left = missing_libraries(groups, wanted, is_there)
        if left:
            say(f"{without}, as this machine has no: {' '.join(sorted(left))}")


def ensure_venv_module(groups: Groups, root: Path) -> None:
    """Have what Python needs to make a virtual environment, or name it.

    Raises:
        SetupError: it is missing and cannot be added from here.
    """
    if importlib.util.find_spec("ensurepip") is not None:
        return
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    missing = {what: name.format(version=version) for what, name in groups["python"].items()}
    _add(missing, root)
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        raise SetupError(advice(missing, debian=shutil.which("apt-get") is not None))


def advice(missing: Mapping[str, str], *, debian: bool) -> str:
    """Return what to tell a person who has to add the missing things."""
    if debian:
        line = install_line(missing.values())
        return f"Some system packages are missing. This line adds them:\n\n    {line}\n"
    names = " ".join(sorted(missing))
    return f"Some system libraries are missing. Please install the packages with: {names}"


def _add(missing: Mapping[str, str], root: Path) -> None:
    """Install the packages where that is allowed without asking: as root, with apt."""
    if os.name == "nt" or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    packages = sorted(set(missing.values()))
    say("Adding system packages: " + " ".join(packages))
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if run(install, folder=root, extra=quiet) != 0:
        # A new machine has no list of packages yet.
        run(["apt-get", "update", "-qq"], folder=root, extra=quiet)
        run(install, folder=root, extra=quiet)
