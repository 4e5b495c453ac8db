"""Write the pins anew: exact versions and hashes for every Python and system the program runs on.

    .venv/bin/python -m pip install --group packaging
    .venv/bin/python packaging/update_pins.py [--upgrade]

The files name packages, versions and hashes and nothing else: no index, no folder of a machine.
"""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
OLDEST_PYTHON = "3.11"
RUN_PINS = FOLDER / "requirements-run.txt"
TEST_PINS = FOLDER / "requirements-test.txt"
_ALLOWED = re.compile(
    r"(?P<pin>[a-z0-9][a-z0-9._-]*==[0-9][^ ]*( ; [^\\]+)? \\)"
    r"|(?P<hash>    --hash=sha256:[0-9a-f]{64}( \\)?)"
)


def foreign_lines(text: str) -> list[str]:
    """Return the lines of a pins file that are neither a pin nor a hash."""
    return [line for line in text.splitlines() if not _ALLOWED.fullmatch(line)]


def compile_pins(target: Path, arguments: Sequence[str]) -> None:
    """Resolve the project's dependencies and write them to a file with the hashes of all files.

    Raises:
        SystemExit: the resolver failed or wrote something that is not a pin.
    """
    command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--quiet"]
    command += ["--universal", "--python-version", OLDEST_PYTHON, "--generate-hashes"]
    command += ["--no-header", "--no-annotate", "--no-config", "--output-file", str(target)]
    # A mirror or a folder of wheels of this machine must not decide what others install.
    own = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "UV_"))}
    subprocess.run([*command, *arguments], cwd=FOLDER.parent, env=own, check=True)
    foreign = foreign_lines(target.read_text(encoding="utf-8"))
    if foreign:
        sys.exit(f"{target.name} holds something that is no pin: {foreign[0]}")


def main(arguments: Sequence[str]) -> None:
    """Write both files; the arguments go to the resolver."""
    compile_pins(RUN_PINS, arguments)
    compile_pins(TEST_PINS, ["--group", "test", "--constraint", str(RUN_PINS), *arguments])


if __name__ == "__main__":
    main(sys.argv[1:])
