"""The virtual environment in the project's own folder, with exactly the pinned packages."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from bootstrap_steps.console import SetupError, run, say


class Environment:
    """The folder .venv of a project: made, filled, checked and mended."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self._stamp_file = self.folder / "baby-joints-setup.json"
        # Lies there while packages are being installed: if it is found later, that was interrupted.
        self._unfinished = self.folder / "baby-joints-unfinished"

    @property
    def python(self) -> Path:
        """The environment's interpreter, there or not."""
        if os.name == "nt":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    def ensure(self, pins: Path) -> bool:
        """Make the environment hold the pins; return whether anything had to be done.

        Raises:
            SetupError: it could not be made, or a package could not be had.
        """
        try:
            return self._ensure(pins)
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            message = (
                f"The folder {self.folder} could not be made ready: {error.strerror}{where}. "
                "If another user made it, remove it as that user, then start the command again."
            )
            raise SetupError(message) from error

    def _ensure(self, pins: Path) -> bool:
        reason = self.why_unusable()
        if reason:
            if self.folder.exists():
                say(f"The folder .venv {reason}. It is made anew.")
                shutil.rmtree(self.folder)
            self._create()
        elif self.holds(pins):
            return False
        self._install(pins)
        return True

    def why_unusable(self) -> str | None:
        """Return why the folder has to be made anew, or None."""
        if not self.python.exists():
            return "has no Python of its own"
        if self._unfinished.exists():
            return "was left half made"
        found = _version_of(self.python)
        if found is None:
            return "has no working Python with pip"
        if found != sys.version_info[:2]:
            return f"is for Python {found[0]}.{found[1]}"
        return None

    def holds(self, pins: Path) -> bool:
        """Return whether exactly these pins were installed and their packages still lie there."""
        stamp = self._read_stamp()
        if fingerprint(pins) not in stamp.get("pins", []):
            return False
        site = self._site_packages()
        return self._link_file(site).is_file() and all(
            (site / name).is_dir() for name in stamp.get("packages", [])
        )

    def _create(self) -> None:
        say(f"Making .venv with Python {sys.version_info[0]}.{sys.version_info[1]} ...")
        # Started from inside .venv, its own Python has just gone with the folder.
        python = getattr(sys, "_base_executable", None) or sys.executable
        code = run([python, "-m", "venv", self.folder], folder=self.root)
        if code != 0:
            message = "Python could not make the folder .venv; its own words stand above."
            raise SetupError(message)

    def _install(self, pins: Path) -> None:
        say("Installing the pinned packages. The first time takes a few minutes ...")
        self._unfinished.touch()
        self._stamp_file.unlink(missing_ok=True)
        code = run(
            [
                *(self.python, "-m", "pip", "install", "--disable-pip-version-check"),
                *("--no-input", "--quiet", "--no-deps", "--only-binary=:all:"),
                *("--require-hashes", "-r", pins),
            ],
            folder=self.root,
        )
        if code != 0:
            message = (
                "The packages could not be installed; pip's own words stand above. "
                "Please look whether this computer is online and has 2 GB of room, then start the "
                "same command again."
            )
            raise SetupError(message)
        site = self._site_packages()
        self._link_file(site).write_text(
            Path(os.path.relpath(self.root, site)).as_posix() + "\n", encoding="ascii"
        )
        self._write_stamp(pins, site)
        self._unfinished.unlink()

    def _site_packages(self) -> Path:
        return Path(sysconfig.get_path("purelib", "venv", vars={"base": str(self.folder)}))

    @staticmethod
    def _link_file(site: Path) -> Path:
        """Return the file that puts the project on the environment's import path.

        It holds a relative path: that is plain ASCII whatever the project's folder is called,
        needs no build tool, and stays true when the folder is moved.
        """
        return site / "baby-joints.pth"

    def _read_stamp(self) -> dict[str, list[str]]:
        try:
            stamp = json.loads(self._stamp_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _write_stamp(self, pins: Path, site: Path) -> None:
        # The pins for the tests hold those for running: after "test", "run" has nothing to install.
        mine = pinned_names(pins)
        siblings = {pins, *pins.parent.glob("requirements-*.txt")}
        stamp = {
            "pins": sorted(fingerprint(p) for p in siblings if pinned_names(p) <= mine),
            "packages": sorted(entry.name for entry in site.glob("*.dist-info")),
        }
        self._stamp_file.write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def fingerprint(pins: Path) -> str:
    """Return what identifies the wished content: the pins and the Python they are for."""
    digest = hashlib.sha256(pins.read_bytes())
    digest.update(f"{sys.platform} {sys.version_info[:2]}".encode())
    return digest.hexdigest()


def pinned_names(pins: Path) -> set[str]:
    """Return the pins without their hashes, e.g. ``{"click==8.5.1"}``."""
    lines = pins.read_text(encoding="utf-8").splitlines()
    return {line.split(";")[0].strip(" \\") for line in lines if "==" in line}


def _version_of(python: Path) -> tuple[int, int] | None:
    """Return the version of an interpreter, or None if it does not start or lacks pip."""
    question = "import sys, pip; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [str(python), "-I", "-c", question], capture_output=True, text=True, check=True
        ).stdout.split()
        return int(answer[0]), int(answer[1])
    except (OSError, subprocess.CalledProcessError, ValueError, IndexError):
        return None
