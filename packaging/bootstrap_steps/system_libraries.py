"""What the system has to bring along: what is missing, and how to get it."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from bootstrap_steps.console import SetupError, run, say

Groups = Mapping[str, Mapping[str, str]]

_FILLS_ENVIRONMENTS = "ensurepip"
# Another apt may be at work for a moment.
_PATIENCE = ("-o", "DPkg::Lock::Timeout=120")


def read_groups(file: Path) -> Groups:
    """Return the groups of system-packages.toml: what is needed -> the package that holds it."""
    with file.open("rb") as stream:
        groups: dict[str, dict[str, str]] = tomllib.load(stream)
    return groups


def missing_parts(
    groups: Groups, wanted: Iterable[str], is_there: Callable[[str], bool]
) -> dict[str, str]:
    """Return what is missing of the wanted groups, each with its package for this Python."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    needed = {name: package for group in wanted for name, package in groups[group].items()}
    return {
        name: package.format(version=version)
        for name, package in needed.items()
        if not is_there(name)
    }


def loads(shared_object: str) -> bool:
    """Return whether the system's loader finds a shared object."""
    try:
        ctypes.CDLL(shared_object)
    except OSError:
        return False
    return True


def is_there(name: str) -> bool:
    """Return whether a shared object, a program or a module of a Python is found.

    ensurepip is looked for in the Python that runs this, any other module in the system's own.
    """
    if name == _FILLS_ENVIRONMENTS:
        importlib.invalidate_caches()
        return importlib.util.find_spec(name) is not None
    if ".so." in name:
        return loads(name)
    if shutil.which(name) or shutil.which(name, path="/usr/libexec:/usr/lib/at-spi2-core"):
        return True
    python = "/usr/bin/python3"
    if not name.isidentifier() or not Path(python).exists():
        return False
    asked = [python, "-c", f"import {name}"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def ensure_system(
    groups: Groups,
    needed: Sequence[str],
    root: Path,
    offered: Sequence[str] = (),
    without: str = "Some tests are skipped",
) -> None:
    """Have the needed groups and, where they can be added, the offered ones.

    Other systems than Linux bring all along but what the group "python" names.

    Args:
        groups: the content of system-packages.toml.
        needed: the groups without which nothing goes on.
        root: where the commands run.
        offered: the groups without which less is done.
        without: how the sentence begins that says what is not done.

    Raises:
        SetupError: something needed is missing and cannot be added from here; it holds the one line
            that adds all of it, the offered groups too.
    """
    if not sys.platform.startswith("linux"):
        needed, offered = [group for group in needed if group == "python"], ()
    lacking = _added(groups, needed, root)
    if lacking:
        raise SetupError(advice(lacking | missing_parts(groups, offered, is_there)))
    lacking = _added(groups, offered, root)
    if lacking:
        say(advice(lacking, f"{without}, as this machine has no {', '.join(sorted(lacking))}."))


def advice(missing: Mapping[str, str], problem: str = "Some system packages are missing.") -> str:
    """Return what to tell a person who has to add the missing things: on Debian, one line."""
    if shutil.which("apt-get") is None:
        return f"{problem} Please install the packages with: {' '.join(sorted(missing))}"
    line = install_line(missing.values())
    if _may_install():
        problem += " They could not be added; apt's own words stand above."
        problem += " Please look whether this computer is online."
    else:
        line = f"sudo sh -c '{line}'" if shutil.which("sudo") else f"su -c '{line}'"
    return f"{problem} This line adds what is missing:\n\n    {line}\n"


def install_line(packages: Iterable[str]) -> str:
    """Return the line that gets the packages for root, also where no list of packages is yet."""
    return "apt-get update && apt-get install -y --no-install-recommends " + " ".join(
        sorted(set(packages))
    )


def _added(groups: Groups, wanted: Sequence[str], root: Path) -> dict[str, str]:
    """Add what is missing of the groups where that is allowed; return what is missing still."""
    missing = missing_parts(groups, wanted, is_there)
    if not missing or not _may_install():
        return missing
    _add(sorted(set(missing.values())), root)
    return missing_parts(groups, wanted, is_there)


def _may_install() -> bool:
    """Return whether packages are added without asking: as root, with apt."""
    return os.name != "nt" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _add(packages: Sequence[str], root: Path) -> None:
    def apt(*arguments: str) -> int:
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        return run(["apt-get", *arguments], folder=root, extra=quiet, errors_only=True)

    say("Adding system packages: " + " ".join(packages))
    install = ("install", "-y", "-qq", "--no-install-recommends", *_PATIENCE, *packages)
    if _are_known(packages) and apt(*install) == 0:
        return
    # A new machine has no list of packages yet, an old one names files that are gone.
    apt("update", "-qq")
    apt(*install)


def _are_known(packages: Sequence[str]) -> bool:
    """Return whether apt would know where to get the packages from."""
    tried = ["apt-get", "install", "--simulate", "-qq", *packages]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0
