"""The project's checks, one after the other, each reported."""

import time
from pathlib import Path

from bootstrap_steps.console import run, say

CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ruff check", ("-m", "ruff", "check", ".")),
    ("ruff format", ("-m", "ruff", "format", "--check", ".")),
    ("mypy", ("-m", "mypy")),
    # import-linter has no module to start, and its script would name the .venv by a fixed path.
    (
        "import-linter",
        ("-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-logo"),
    ),
    # A process for each core; the tests share nothing but the source.
    ("pytest", ("-m", "pytest", "--numprocesses", "auto")),
)

# The tests need no screen, and mean the same letters on every machine.
TEST_VARIABLES = {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"}


def run_checks(python: Path, root: Path) -> int:
    """Run every check, also after one has failed; return 0 if all passed, else 1."""
    results: list[tuple[str, int, float]] = []
    for name, arguments in CHECKS:
        say(f"\n=== {name}")
        started = time.monotonic()
        code = run([python, *arguments], folder=root, extra=TEST_VARIABLES)
        results.append((name, code, time.monotonic() - started))
    say("")
    for name, code, seconds in results:
        say(f"{name:<14} {'ok' if code == 0 else 'FAILED'} ({seconds:.1f} s)")
    return int(any(code != 0 for _, code, _ in results))
