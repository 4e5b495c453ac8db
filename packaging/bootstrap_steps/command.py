"""The two commands of bootstrap.py."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from bootstrap_steps.catalogues import ensure_catalogues
from bootstrap_steps.checks import run_checks
from bootstrap_steps.console import SetupError, say, speak_any_script
from bootstrap_steps.display import Display, this_display
from bootstrap_steps.environment import Environment
from bootstrap_steps.launch import main_job, start, why_no_window
from bootstrap_steps.system_libraries import ensure_system, read_groups

PACKAGING = Path(__file__).resolve().parent.parent
ROOT = PACKAGING.parent
RUN_PINS = PACKAGING / "requirements-run.txt"
TEST_PINS = PACKAGING / "requirements-test.txt"


def main(arguments: Sequence[str]) -> int:
    """Carry out one command and return its exit code: 0 well, 1 not, 2 wrong usage."""
    speak_any_script()
    options = _parser().parse_args(arguments[:1])
    try:
        if options.command == "test":
            _parser().parse_args(arguments)
            return _test()
        output, rest = split_output(arguments[1:])
        return _run(rest, output)
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 130


def wants_window(arguments: Sequence[str]) -> bool:
    """Return whether baby-joints would open its window with these arguments.

    It does so without a command of its own: with nothing, or with ``--diary FILE`` alone.
    """
    return not arguments or (arguments[0].split("=")[0] == "--diary" and len(arguments) <= 2)  # noqa: PLR2004 - the option and its value


def split_output(arguments: Sequence[str]) -> tuple[Path | None, list[str]]:
    """Take a leading ``--output FOLDER`` off the arguments; the rest are those of baby-joints.

    Raises:
        SetupError: the folder is not named.
    """
    if arguments[:1] != ["--output"]:
        return None, list(arguments)
    if len(arguments) == 1:
        message = "--output needs a folder."
        raise SetupError(message)
    return Path(arguments[1]), list(arguments[2:])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bootstrap.py",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=(
            "run [--output FOLDER] [...]  set up if needed, then start baby-joints with the\n"
            "                             arguments that follow; without a screen, do its main\n"
            "                             job on a sample diary and leave the files in FOLDER\n"
            "test                         set up if needed, then run all checks"
        ),
    )
    parser.add_argument("command", choices=("run", "test"))
    return parser


def _run(arguments: Sequence[str], output: Path | None) -> int:
    groups = read_groups(PACKAGING / "system-packages.toml")
    environment = Environment(ROOT)
    display = this_display() if wants_window(arguments) else None
    if display is not None and display.is_there:
        screens = [kind for kind in display.kinds if kind in groups]
        needed = ["python", "window", *screens]
        ensure_system(groups, needed, ROOT, ["media"], "Films and sounds are not played")
    else:
        ensure_system(groups, ["python"], ROOT)
    environment.ensure(RUN_PINS)
    if display is None:
        return start(environment.python, arguments)
    if display.is_there:
        _make_catalogues(environment)
    why_none = _why_no_window(display, environment)
    if why_none is None:
        return start(environment.python, arguments)
    say(f"There is no screen for a window: {why_none}.")
    say("So here is the main job without one, on a sample diary.")
    return main_job(environment.python, ROOT, output)


def _make_catalogues(environment: Environment) -> None:
    """Without its other languages the window still opens."""
    try:
        ensure_catalogues(environment.python, ROOT)
    except (SetupError, OSError) as error:
        say(f"{error} The window speaks English.")


def _why_no_window(display: Display, environment: Environment) -> str | None:
    if not display.is_there:
        return display.why_none
    return why_no_window(environment.python, ROOT)


def _test() -> int:
    groups = read_groups(PACKAGING / "system-packages.toml")
    environment = Environment(ROOT)
    offered = ["x11", "media", "screen-reader", "system-calls"]
    ensure_system(groups, ["python", "window"], ROOT, offered)
    environment.ensure(TEST_PINS)
    ensure_catalogues(environment.python, ROOT)
    return run_checks(environment.python, ROOT)
