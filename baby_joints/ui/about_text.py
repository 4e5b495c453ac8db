"""What the program is made of, as text to read and to copy."""

import platform
import re
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Final

from PySide6.QtCore import qVersion

from baby_joints import __version__, paths

# Not asked of the project's own metadata: it has none where it is run from its source.
LIBRARIES: Final = (
    "alembic",
    "babel",
    "budoux",
    "jsonschema-rs",
    "pikepdf",
    "pillow",
    "platformdirs",
    "pyside6",
    "reportlab",
    "sqlalchemy",
    "sqlmodel",
    "tinytag",
    "typer",
    "uharfbuzz",
)
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST_LICENSE: Final = 60


def about_text(diary: Path, settings: Path) -> str:
    """Version, places and licenses; for people who help, so it is not translated."""
    places = {
        "Diary": diary,
        "Settings": settings,
        "Log": paths.log_dir(),
        "Program": Path(__file__).resolve().parents[1],
    }
    system = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    parts = [
        f"baby_joints {__version__}\nApache License 2.0\n{system}",
        "\n".join(f"{name}: {place}" for name, place in places.items()),
        "\n".join(("Made with:", *_packages())),
        _resource_licenses(),
    ]
    return "\n\n".join(parts) + "\n"


def _packages() -> Iterator[str]:
    """Each library that runs with the program, with version and license."""
    yield f"Python {platform.python_version()} - PSF License 2.0"
    yield f"Qt {qVersion()} - LGPL 3.0 (its source: code.qt.io)"
    for name in sorted(_with_needed(LIBRARIES, set())):
        about = metadata.metadata(name)
        yield f"{about['Name']} {about['Version']} - {_license(about)}"


def _with_needed(names: Iterable[str], found: set[str]) -> set[str]:
    """These packages and what they need in turn, in `found`; only what is installed here."""
    for name in names:
        if name in found:
            continue
        try:
            requirements = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue  # for another system, or another Python
        found.add(name)
        _with_needed((_name(line) for line in requirements if "extra ==" not in line), found)
    return found


def _name(requirement: str) -> str:
    """``sqlalchemy`` of ``SQLAlchemy>=2``."""
    match = _NAME.match(requirement)
    return match.group().lower().replace("_", "-") if match else requirement


def _license(about: metadata.PackageMetadata) -> str:
    """The license as the package names it: a short name if there is one."""
    fields = about.json
    short = str(fields.get("license_expression") or "")
    classes = [
        line.rpartition(" :: ")[2]
        for line in fields.get("classifier", [])
        if line.startswith("License ::")
    ]
    named = str(fields.get("license") or "").strip().split("\n")[0]
    if len(named) > _LONGEST_LICENSE:
        named = ""
    return short or ", ".join(classes) or named or "see its license file"


def _resource_licenses() -> str:
    """Fonts, icons and drawings; a broken install must not keep the rest from being read."""
    try:
        return paths.resource("LICENSES.md").read_text(encoding="utf-8").strip()
    except OSError as error:
        return f"The list of resources could not be read: {error.strerror} ({sys.platform})"
