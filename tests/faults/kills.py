"""Ends a writing program at random moments, and looks what is left.

Run by hand: ``python -m tests.faults.kills [KILLS] [SEED]``.
"""

import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.faults.deed import USUAL, Kind
from tests.faults.telling import Told
from tests.faults.verdict import judge

ROOT: Final = Path(__file__).parents[2]
DEEDS: Final = 400
# What each kind of run does, and how many seconds after its first word it may live.
RUNS: Final[dict[str, tuple[Sequence[tuple[Kind, int]], float]]] = {
    "saves": (USUAL, 0.6),
    "imports": (((Kind.IMPORT, 3), (Kind.RECORD, 1), (Kind.UNDO, 1)), 0.8),
    "photos": (((Kind.ATTACH, 3), (Kind.RECORD, 1), (Kind.DELETE, 1)), 0.8),
    "exports": (((Kind.EXPORT, 2), (Kind.RECORD, 1)), 0.6),
    "files": (
        (
            *((kind, 1) for kind in (Kind.TABLE, Kind.ARCHIVE, Kind.CALENDAR, Kind.COPY)),
            *((Kind.ATTACH, 2), (Kind.PICTURE, 1)),
        ),
        0.8,
    ),
    "pages": (((Kind.PAGE, 1), (Kind.RECORD, 1)), 1.0),
    "window": (((Kind.SETTINGS, 1), (Kind.DRAFT, 1), (Kind.LOG, 1), (Kind.RECORD, 1)), 0.8),
    "backups": (((Kind.BACKUP, 1), (Kind.RECORD, 2)), 0.8),
    "restores": (((Kind.RESTORE, 2), (Kind.BACKUP, 1), (Kind.RECORD, 3), (Kind.FORM, 1)), 1.5),
    "passwords": (((Kind.PASSWORD, 1), (Kind.RECORD, 2)), 2.5),
}


def doer_words(path: Path, seed: int, last: int, kinds: Sequence[tuple[Kind, int]]) -> list[str]:
    """The arguments of a doer that begins with the first deed."""
    told = json.dumps([[kind.value, weight] for kind, weight in kinds])
    return [str(path), str(seed), "1", str(last), told]


def doer_command(path: Path, seed: int, last: int, kinds: Sequence[tuple[Kind, int]]) -> list[str]:
    """The command line of such a doer."""
    return [sys.executable, "-m", "tests.faults.doer", *doer_words(path, seed, last, kinds)]


def kill_once(
    name: str, folder: Path, seed: int, lines: int | None = None
) -> tuple[Told, tuple[str, ...]]:
    """One program that is ended midway; what it told, and what is wrong then.

    It is ended after a random time, or when it has told so many `lines`.
    """
    kinds, longest = RUNS[name]
    path = folder / "diary.sqlite3"
    with subprocess.Popen(
        doer_command(path, seed, DEEDS, kinds), stdout=subprocess.PIPE, cwd=ROOT
    ) as program:
        assert program.stdout is not None
        first = b"".join(program.stdout.readline() for _ in range(lines or 1))
        if lines is None:
            time.sleep(random.Random(f"{name} {seed}").uniform(0, longest))
        program.kill()
        told = Told.of((first + program.stdout.read()).decode())
    problems = judge(path, seed, told, kinds).problems
    if program.returncode not in {0, -signal.SIGKILL}:
        problems += (f"the program ended by itself with {program.returncode}",)
    return told, problems


def main(arguments: Sequence[str]) -> None:
    """Kill as often as asked, all kinds in turn; print every problem and the sums."""
    kills = int(arguments[0]) if arguments else 500
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    counts: Counter[str] = Counter()
    problems = 0
    for number in range(kills):
        name = list(RUNS)[number % len(RUNS)]
        with tempfile.TemporaryDirectory() as folder:
            told, wrong = kill_once(name, Path(folder), seed * 100_000 + number)
        counts[f"{name}: kills"] += 1
        counts[f"{name}: deeds done"] += len(told.done)
        counts[f"{name}: cut in a deed"] += told.pending is not None
        problems += bool(wrong)
        for problem in wrong:
            print(f"{name} {seed * 100_000 + number}: {problem}")
    for what, count in sorted(counts.items()):
        print(f"{what:28} {count}")
    print(f"{kills} kills, {problems} with a loss or a damaged file")


if __name__ == "__main__":
    main(sys.argv[1:])
