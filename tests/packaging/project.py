"""The project's own folder, for tests that look at its files."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def tracked_files() -> list[Path]:
    """Return the files that belong to the project, as git knows them."""
    git = shutil.which("git")
    if git is not None:
        listed = subprocess.run(
            [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            check=False,
        )
        if listed.returncode == 0:
            paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
            return [path for path in paths if path.is_file()]
    # An unpacked archive is no repository.
    return [path for path in ROOT.rglob("*") if path.is_file() and _is_ours(path)]


def _is_ours(path: Path) -> bool:
    """Return whether a file is none of a tool's own: those lie in folders with a leading dot."""
    folders = path.relative_to(ROOT).parts[:-1]
    return not any(part == "__pycache__" or part.startswith(".") for part in folders)
