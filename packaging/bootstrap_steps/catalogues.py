"""The catalogues of the window's texts: .ts files for people, made into .qm files for Qt.

The .qm files are built things and not in git. bootstrap.py, the wheel and the tests make those that
are missing or older than their .ts file.
"""

import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from bootstrap_steps.console import SetupError, clean_environment

# The tool lies in the package PySide6; it is started as `pyside6-lrelease` would start it, whose
# own script names the .venv by a fixed path.
_RELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


def catalogue_folder(root: Path) -> Path:
    """Where both kinds of files lie."""
    return root / "resources" / "i18n" / "window"


def ensure_catalogues(python: Path, root: Path) -> list[Path]:
    """Make the catalogues that are missing or old, with the tools that `python` has.

    What is not translated, or was translated from other English, is left out: the window then says
    it in English.

    Returns:
        the files that were made.

    Raises:
        SetupError: one could not be made.
    """
    texts = sorted(catalogue_folder(root).glob("*.ts"))
    return [_made(python, text) for text in texts if not _is_fresh(text)]


def _is_fresh(text: Path) -> bool:
    catalogue = text.with_suffix(".qm")
    return catalogue.is_file() and catalogue.stat().st_mtime_ns >= text.stat().st_mtime_ns


def _made(python: Path, text: Path) -> Path:
    catalogue = text.with_suffix(".qm")
    # Another process may make or read the same file: it appears whole, under its name, at once.
    with TemporaryDirectory(prefix=".", dir=text.parent) as folder:
        part = Path(folder) / catalogue.name
        tool = (str(python), "-c", _RELEASE)
        done = subprocess.run(
            [*tool, "-silent", "-nounfinished", str(text), "-qm", str(part)],
            env=clean_environment(os.environ, {}),
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode != 0 or not part.is_file():
            message = f"The texts in {text} could not be made ready: {done.stderr.strip()}"
            raise SetupError(message)
        part.replace(catalogue)
    return catalogue
