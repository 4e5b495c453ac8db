"""Bring the texts of the window up to date with the source; run it when a text has changed.

    .venv/bin/python packaging/update_window_texts.py

A new text is added empty, one that is gone goes. One whose English has changed keeps its
translation as a proposal, marked unfinished: until a translator has looked at it the window says it
in English. The files can be edited with Qt Linguist.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from bootstrap_steps.catalogues import catalogue_folder, ensure_catalogues

ROOT: Final = Path(__file__).resolve().parent.parent
# English needs none: it is in the source.
LANGUAGES: Final = ("ar", "de", "es")
_UPDATE: Final = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"


def sources(root: Path = ROOT) -> list[Path]:
    """The files that hold texts of the window, in an order that is the same everywhere."""
    package = root / "baby_joints"
    return sorted([*package.joinpath("ui").rglob("*.py"), package / "app.py"])


def update(files: Iterable[Path], source: Iterable[Path], root: Path = ROOT) -> None:
    """Read `source` and write every one of `files`, whose name is its language.

    Raises:
        subprocess.CalledProcessError: the tool found a mistake; it has said which.
    """
    for file in files:
        options = [
            *("-silent", "-no-obsolete", "-warnings-are-errors", "-locations", "none"),
            # Of ui/numbered.py: context, the text for many, the text for one, the number.
            *("-tr-function-alias", "translate+=numbered"),
            *("-source-language", "en", "-target-language", file.stem),
            # A guess from another text would look like a translation.
            *("-disable-heuristic", "sametext"),
        ]
        names = [str(path) for path in source]
        command = [sys.executable, "-c", _UPDATE, *options, *names, "-ts", str(file)]
        subprocess.run(command, cwd=root, check=True)


def open_texts(file: Path) -> list[str]:
    """The texts that a translator has to look at, each with its context."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]


def main() -> None:
    """Write the files of every language anew, and say what is left to do."""
    files = [catalogue_folder(ROOT) / f"{language}.ts" for language in LANGUAGES]
    update(files, sources())
    ensure_catalogues(Path(sys.executable), ROOT)
    for file in files:
        left = open_texts(file)
        print(f"{file.stem}: {len(left)} to translate", *left, sep="\n  ")


if __name__ == "__main__":
    main()
